import type { MessageEntity } from 'grammy/types';
import { badRequest } from './error.ts';

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

const SIMPLE: Readonly<Record<string, MessageEntity['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};
const SHOWN: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'span class="spoiler"',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote class="fold"',
  bot_command: 'span class="command"',
};
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const TOKEN = /<[^>]*>?|&[^;\s<&]*;?|[^<&]+/g;
const TAG = /^<(\/?)([a-z-]+)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*>$/i;

interface Open {
  tag: string;
  start: number;
  entity: object | undefined;
}

/** Reads Telegram's HTML: text without tags, and entities in UTF-16 units. Refuses as Telegram does. */
export function parseHtml(html: string): FormattedText {
  let text = '';
  const entities: MessageEntity[] = [];
  const open: Open[] = [];
  const offset = (index: number) => Buffer.byteLength(html.slice(0, index));
  for (const match of html.matchAll(TOKEN)) {
    const token = match[0];
    if (token.startsWith('&')) text += decode(token, offset(match.index));
    else if (!token.startsWith('<')) text += token;
    else {
      const [, slash, name = '', attributes = ''] = TAG.exec(token) ?? [];
      const tag = name.toLowerCase();
      if (slash === undefined) throw cantParse(`Unclosed start tag at byte offset ${offset(match.index)}`);
      if (slash === '') {
        open.push({ tag, start: text.length, entity: entityOf(tag, attributes, open, offset(match.index)) });
        continue;
      }
      const last = open.pop();
      if (last === undefined) throw cantParse(`Unexpected end tag at byte offset ${offset(match.index)}`);
      if (last.tag !== tag)
        throw cantParse(
          `Unmatched end tag at byte offset ${offset(match.index)}, expected "</${last.tag}>", found "</${tag}>"`,
        );
      if (last.entity !== undefined && text.length > last.start)
        entities.push({
          ...last.entity,
          offset: last.start,
          length: text.length - last.start,
        } as MessageEntity);
    }
  }
  const unclosed = open.pop();
  if (unclosed !== undefined)
    throw cantParse(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
  return trim({ text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) });
}

/** Telegram drops the white space around a message; entities move with the text. */
export function trim({ text, entities }: FormattedText): FormattedText {
  const trimmed = text.trim();
  const lead = text.length - text.trimStart().length;
  const moved = entities.flatMap((entity) => {
    const start = Math.max(0, entity.offset - lead);
    const end = Math.min(trimmed.length, entity.offset + entity.length - lead);
    return end > start ? [{ ...entity, offset: start, length: end - start }] : [];
  });
  return { text: trimmed, entities: moved };
}

/** The commands in what a person typed, marked as Telegram marks them. */
export function commandEntities(text: string): MessageEntity[] {
  return [...text.matchAll(/(?<=^|\s)\/[a-zA-Z0-9_]{1,64}(?:@\w+)?(?=$|\W)/g)].map((found) => ({
    type: 'bot_command' as const,
    offset: found.index,
    length: found[0].length,
  }));
}

/** Text with entities as safe HTML for a page: every character escaped, only known tags. */
export function renderHtml({ text, entities }: FormattedText): string {
  const opens = new Map<number, MessageEntity[]>();
  const closes = new Map<number, MessageEntity[]>();
  for (const entity of entities) {
    const end = entity.offset + entity.length;
    opens.set(entity.offset, [...(opens.get(entity.offset) ?? []), entity]);
    closes.set(end, [entity, ...(closes.get(end) ?? [])]);
  }
  let html = '';
  for (let i = 0; i <= text.length; i++) {
    for (const entity of closes.get(i) ?? []) html += tagsOf(entity)[1];
    for (const entity of opens.get(i) ?? []) html += tagsOf(entity)[0];
    html += escape(text.charAt(i));
  }
  return html;
}

function tagsOf(entity: MessageEntity): [string, string] {
  if (entity.type === 'text_link')
    return [`<a href="${escape(entity.url)}" target="_blank" rel="noopener noreferrer">`, '</a>'];
  const tag = SHOWN[entity.type];
  return tag === undefined ? ['', ''] : [`<${tag}>`, `</${tag.split(' ')[0]}>`];
}

function entityOf(tag: string, attributes: string, open: Open[], at: number): object | undefined {
  const type = SIMPLE[tag];
  const value = (name: string) =>
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
      .exec(attributes)
      ?.slice(1)
      .find((found) => found !== undefined);
  if (tag === 'blockquote' && /(?:^|\s)expandable(?:\s|=|$)/i.test(attributes))
    return { type: 'expandable_blockquote' };
  const parent = open.at(-1);
  if (tag === 'code' && parent?.tag === 'pre') {
    const language = value('class')?.replace(/^language-/, '');
    if (language !== undefined && parent.entity !== undefined) Object.assign(parent.entity, { language });
    return undefined;
  }
  if (type !== undefined) return { type };
  if (tag === 'span' && value('class') === 'tg-spoiler') return { type: 'spoiler' };
  if (tag === 'a') {
    const url = value('href')?.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
    // Telegram drops a link it can't follow and keeps its text.
    return url !== undefined && /^(?:https?:\/\/|tg:\/\/|mailto:|tel:)\S+/i.test(url)
      ? { type: 'text_link', url }
      : undefined;
  }
  if (tag === 'tg-emoji') return { type: 'custom_emoji', custom_emoji_id: value('emoji-id') ?? '' };
  throw cantParse(`Unsupported start tag "${tag}" at byte offset ${at}`);
}

function decode(token: string, at: number): string {
  const body = token.endsWith(';') ? token.slice(1, -1) : '';
  const named = NAMED[body];
  if (named !== undefined) return named;
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(body);
  const code = numeric && Number.parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] === undefined ? 10 : 16);
  if (code !== null && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  // Telegram shows such a sign as it is, but its manual wants it escaped: an unescaped name shows up here.
  throw cantParse(`Unsupported entity "${token.slice(0, 20)}" at byte offset ${at}`);
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');
}

function cantParse(what: string) {
  return badRequest(`can't parse entities: ${what}`);
}
