import type { Call } from '../../src/playground/bot-api/index.ts';

/** T4 of screens.md to the letter; the week's digest has a limit of its own. */
const LINES = 10;
const LETTERS = 450;
const DIGEST = /^📊 (Неделя |The week of |.* аптасы)/;
const DIGEST_LINES = 16;
const DIGEST_LETTERS = 1200;
const FULL_ROW = 30;
const HALF_ROW = 15;
const NEVER =
  /Уважаемый пользователь|успешно|произошла ошибка|Вы не выполнили|просрочено Вами|undefined|null|NaN|\[object|\{[a-z-]+\}/i;
const EMOJI = /\p{Extended_Pictographic}/gu;
/** Signs of Extended_Pictographic that are letters here, not pictures. */
const LETTERLIKE = /[✅☑✓©®™↔▪▫◻◼‼]/u;

interface Keyboard {
  inline_keyboard?: { text: string; style?: string }[][];
}

/** What is wrong with one message the bot sent, by the text rules a machine can hold; empty when nothing. */
export function styleProblems(call: Call): string[] {
  const params = call.params as { text?: string; caption?: string; reply_markup?: Keyboard | string };
  const html = params.text ?? params.caption;
  if (html === undefined || call.method === 'answerCallbackQuery') return [];
  const problems: string[] = [];
  const text = html.replace(/<[^>]+>/g, '').replace(/&(lt|gt|amp|quot);/g, '·');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const digest = DIGEST.test(text);
  if (lines.length > (digest ? DIGEST_LINES : LINES)) problems.push(`${lines.length} lines`);
  if ([...text].length > (digest ? DIGEST_LETTERS : LETTERS)) problems.push(`${[...text].length} characters`);
  if (NEVER.test(text)) problems.push(`says «${NEVER.exec(text)?.[0]}»`);
  if (/\p{L}\.\.(?!\.)/u.test(text)) problems.push('two full stops');
  if (/\n\s*\n\s*\n/.test(text)) problems.push('two empty lines');
  for (const line of lines) {
    const pictures = [...line.matchAll(EMOJI)].filter(([sign]) => !LETTERLIKE.test(sign));
    if (pictures.length > 1) problems.push(`two pictures in «${line}»`);
  }
  const markup =
    typeof params.reply_markup === 'string'
      ? (JSON.parse(params.reply_markup) as Keyboard)
      : params.reply_markup;
  const meant = (markup?.inline_keyboard ?? []).flat().filter(({ style }) => style === 'success').length;
  if (meant > 1) problems.push(`${meant} buttons that are meant to be pressed`);
  for (const row of markup?.inline_keyboard ?? []) {
    const limit = row.length === 1 ? FULL_ROW : row.length === 2 ? HALF_ROW : HALF_ROW - 2;
    for (const { text: label } of row) {
      if ([...label].length > limit)
        problems.push(`button «${label}» of ${[...label].length} in a row of ${row.length}`);
    }
  }
  return problems.map((problem) => `${problem}: ${text.slice(0, 60).replaceAll('\n', ' / ')}`);
}
