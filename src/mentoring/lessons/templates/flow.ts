import { readColumns } from '../../../platform/files/columns.ts';
import { SHEET_LIMITS, type Table } from '../../../platform/files/limits.ts';
import { readTable } from '../../../platform/files/table.ts';
import { clean } from '../../../platform/i18n/html.ts';
import { LOCALES, type Locale } from '../../../platform/i18n/texts.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { download } from '../../../platform/telegram/download.ts';
import {
  choice,
  type Draft,
  defineFlow,
  type Field,
  type Input,
  type Step,
  SubjectGone,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { refusalKey } from '../../common/refuse.ts';
import { type OwnWords } from '../../common/words.ts';

import { type SheetDraftAnswers, sheetDraft } from './input-sheet.ts';
import { saveTemplate } from './operations.ts';
import { findTemplate, findTemplates } from './queries-sheets.ts';
import {
  criteriaFrom,
  LONGEST_CRITERION,
  LONGEST_MEANING,
  LONGEST_SHEET_NAME,
  MOST_OWN_CRITERIA,
} from './rules-criteria.ts';
import { linesOf, missingIn, translated, untranslated } from './rules-words.ts';
import { sheetCheckScreen, templateScreen, templatesScreen } from './screens.ts';

type A = SheetDraftAnswers;
type D = Draft<A>;

const MARKS = [1, 2, 3, 4, 5] as const;

const firstOf = (given: A): Locale => given.locales[0] ?? 'ru';

/** One typed line that is short enough, or undefined. */
function oneLine(text: string | undefined, most: number): string | undefined {
  const [line, ...more] = linesOf(clean(text ?? ''));
  return line !== undefined && more.length === 0 && [...line].length <= most ? line : undefined;
}

/** Where to go when a part is known: the next that is not, then the languages still missing, then all of it. */
function onward(answers: A): Step<A> {
  if (answers.criteria.length === 0) return { to: 'criteria', answers };
  if (answers.maxMark === 0) return { to: 'max', answers };
  const [adding] = missingIn(answers, answers.locales).filter((one) => !answers.skipped.includes(one));
  return adding && answers.replaces === null
    ? { to: 'words', answers: { ...answers, adding } }
    : { to: 'check', answers: { ...answers, adding: null } };
}

const name: Field<A> = {
  ask: (ctx) => screen(ctx.t('sheets-ask-name', { most: String(LONGEST_SHEET_NAME) })),
  answer(ctx, { answers }, { text }) {
    const line = oneLine(text, LONGEST_SHEET_NAME);
    if (line === undefined) return { refuse: ctx.t('sheets-bad-name', { most: String(LONGEST_SHEET_NAME) }) };
    return onward({ ...answers, name: { ...answers.name, [firstOf(answers)]: line } });
  },
};

/** How the languages may be named in a table's head: by their codes, and by themselves. */
function languageNames(ctx: BotContext): Record<Locale, string[]> {
  const of = (locale: Locale, ...codes: string[]) => [
    ...codes,
    ...LOCALES.map((reader) => ctx.deps.texts.for(reader).label('organisations-language', { locale })),
  ];
  return { ru: of('ru', 'ru', 'rus'), kk: of('kk', 'kk', 'kz', 'kaz'), en: of('en', 'en', 'eng') };
}

/** The rows of a typed line or a sent file; each reading problem has its own sentence. */
async function rowsOf(ctx: BotContext, input: Input): Promise<Table | Refused<'gone'>> {
  if (!input.file) return readColumns(clean(input.text ?? '').replaceAll('\u00a0', ' '), SHEET_LIMITS, true);
  if (input.file.kind !== 'document') return refused('notTable');
  const fetched = await download(ctx.api, input.file.id, SHEET_LIMITS.bytes);
  return fetched.ok ? readTable(fetched.bytes, ctx.message?.document?.file_name ?? '') : fetched;
}

const criteria: Field<A> = {
  takesFile: true,
  ask: (ctx) => screen(ctx.t('sheets-ask-criteria', { most: String(MOST_OWN_CRITERIA) })),
  async answer(ctx, { answers }, input) {
    const table = await rowsOf(ctx, input);
    if (!table.ok) return { refuse: ctx.t(`sheets-file-${table.reason}`) };
    const read = criteriaFrom(table.rows, { language: firstOf(answers), names: languageNames(ctx) });
    if (!read.ok)
      return {
        refuse: ctx.t(`sheets-criteria-${read.reason}`, {
          line: (read.line ?? '').slice(0, 60),
          most: String(read.reason === 'long' ? LONGEST_CRITERION : MOST_OWN_CRITERIA),
        }),
      };
    return onward({ ...answers, criteria: read.criteria.map((texts) => ({ texts })), page: 0, skipped: [] });
  },
};

const max: Field<A> = {
  ask: (ctx, draft) =>
    screen(
      ctx.t('sheets-ask-max'),
      MARKS.map((mark) => choice(draft, String(mark), `0–${mark}`)),
    ),
  answer(ctx, { answers }, { value }) {
    const maxMark = MARKS.find((mark) => String(mark) === value);
    if (maxMark === undefined) return { refuse: ctx.t('dialogue-text-only') };
    const scale = answers.scale?.length === maxMark + 1 ? answers.scale : null;
    return { to: 'scale', answers: { ...answers, maxMark, scale } };
  },
};

const scale: Field<A> = {
  ask: (ctx, draft) =>
    screen(
      ctx.t('sheets-ask-scale', { count: draft.answers.maxMark + 1, max: String(draft.answers.maxMark) }),
      [choice(draft, 'skip', ctx.t.label('sheets-skip-scale'))],
    ),
  answer(ctx, { answers }, { text, value }) {
    if (value === 'skip') return onward({ ...answers, scale: null });
    // «0 — нет»: the mark itself before its meaning says nothing new.
    const lines = linesOf(clean(text ?? '')).map((line) => line.replace(/^\d\s*[-–—=:.)]\s*/, ''));
    const good =
      lines.length === answers.maxMark + 1 &&
      lines.every((line) => line !== '' && [...line].length <= LONGEST_MEANING);
    if (!good)
      return {
        refuse: ctx.t('sheets-bad-scale', { count: answers.maxMark + 1, most: String(LONGEST_MEANING) }),
      };
    return onward({ ...answers, scale: lines.map((line) => ({ [firstOf(answers)]: line })) });
  },
};

const words: Field<A> = {
  ask(ctx, draft) {
    const { answers } = draft;
    const locale = answers.adding ?? firstOf(answers);
    const lines = untranslated(answers, locale).map((line, i) => `${i + 1}. ${line.slice(0, 60)}`);
    return screen(
      ctx.t('sheets-ask-words', {
        language: ctx.t.label('surveys-own-language', { locale }),
        lines: lines.join('\n'),
        count: lines.length,
      }),
      [choice(draft, 'skip', ctx.t.label('sheets-skip-words'))],
    );
  },
  answer(ctx, { answers }, { text, value }) {
    const locale = answers.adding ?? firstOf(answers);
    const skipped = [...answers.skipped, locale];
    if (value === 'skip') return onward({ ...answers, adding: null, skipped });
    const wanted = untranslated(answers, locale);
    const lines = linesOf(clean(text ?? '')).map((line) => line.replace(/^\d{1,2}\s*[.)]\s*/, ''));
    const fits =
      lines.length === wanted.length &&
      lines.every((line) => line !== '' && [...line].length <= LONGEST_CRITERION);
    if (!fits)
      return { refuse: ctx.t('sheets-bad-words', { count: wanted.length, most: String(LONGEST_CRITERION) }) };
    const more = { ...answers, ...translated(answers, locale, lines) };
    if (untranslated(more, locale).length > 0) return { stay: more };
    return onward({ ...more, adding: null });
  },
};

const check: Field<A> = {
  ask: (ctx, draft) =>
    sheetCheckScreen(ctx.t, { ...draft.answers, locale: firstOf(draft.answers) }, (value, label) =>
      choice(draft, value, label),
    ),
  answer(ctx, { answers }, { value = '' }) {
    if (value === 'save') return { finish: answers };
    const turned = /^p(\d+)$/.exec(value);
    if (turned) return { stay: { ...answers, page: Number(turned[1]) } };
    const one = /^c(\d+)$/.exec(value);
    if (one) return { to: 'one', answers: { ...answers, at: Number(one[1]) } };
    const adding = answers.locales.find((locale) => locale === value);
    if (adding) return { to: 'words', answers: { ...answers, adding, skipped: [] } };
    return value === 'name' || value === 'criteria' || value === 'max'
      ? { to: value, answers }
      : { refuse: ctx.t('dialogue-text-only') };
  },
};

const one: Field<A> = {
  ask(ctx, draft) {
    const { answers } = draft;
    const texts: OwnWords = answers.criteria[answers.at]?.texts ?? {};
    const mayDrop = answers.criteria.length > 2;
    return screen(
      ctx.t('sheets-ask-one', {
        n: String(answers.at + 1),
        text: texts[firstOf(answers)] ?? Object.values(texts)[0] ?? '',
        language: ctx.t.label('surveys-own-language', { locale: firstOf(answers) }),
      }),
      mayDrop && [choice(draft, 'drop', ctx.t.label('sheets-drop-one'))],
    );
  },
  answer(ctx, { answers }, { text, value }) {
    if (value === 'drop' && answers.criteria.length > 2)
      return {
        to: 'check',
        answers: { ...answers, criteria: answers.criteria.filter((_, i) => i !== answers.at), page: 0 },
      };
    const line = oneLine(text, LONGEST_CRITERION);
    if (line === undefined)
      return {
        refuse: ctx.t('sheets-criteria-long', {
          line: (text ?? '').slice(0, 60),
          most: String(LONGEST_CRITERION),
        }),
      };
    const changed = answers.criteria.map((criterion, i) =>
      i === answers.at
        ? { ...criterion, texts: { ...criterion.texts, [firstOf(answers)]: line } }
        : criterion,
    );
    return { to: 'check', answers: { ...answers, criteria: changed } };
  },
};

async function showSheets(ctx: BotContext, schoolId: number): Promise<void> {
  const view = ctx.actor && (await findTemplates(ctx.deps, ctx.actor, schoolId));
  if (view) await show(ctx, templatesScreen(ctx.t, view));
  else await ctx.goHome();
}

/** A school's own sheet: its name, criteria as lines or a table, marks, languages; all of it shown back before it is kept. */
export const templateFlow = defineFlow<A>({
  kind: 'observationSheet',
  answers: sheetDraft,
  leaving: 'keep',
  left: (ctx, draft) => showSheets(ctx, draft.answers.schoolId),
  fields: { name, criteria, max, scale, words, check, one },
  async finish(ctx, draft: D) {
    const { schoolId, replaces, name, criteria, maxMark, scale } = draft.answers;
    if (!ctx.actor) throw new SubjectGone();
    const done = await saveTemplate(ctx.deps, ctx.actor, {
      schoolId,
      ...(replaces === null ? {} : { replaces }),
      name,
      criteria: criteria.map(({ key, texts }) => (key === undefined ? { texts } : { key, texts })),
      maxMark,
      scale,
      requestId: `draft:${draft.id}`,
    });
    if (!done.ok) {
      await ctx.alert(ctx.t.label(refusalKey('sheets', done.reason)));
      await showSheets(ctx, schoolId);
      return undefined;
    }
    await ctx.toast(ctx.t.label('sheets-saved'));
    const found = await findTemplate(ctx.deps, ctx.actor, done.templateId);
    if (!found) throw new SubjectGone();
    await show(ctx, templateScreen(ctx.t, found, 0));
    return undefined;
  },
});

/** Begins a sheet: anew, as a copy of another, or as the next version of one; a draft that was left goes on. */
export async function startTemplate(
  ctx: BotContext,
  start: Pick<A, 'schoolId' | 'locales'> & Partial<A> & { about: string },
): Promise<void> {
  const { about, ...known } = start;
  await startFlow(ctx, templateFlow, {
    subject: `school:${start.schoolId}:sheet:${about}`,
    field: known.replaces === undefined || known.replaces === null ? 'name' : 'check',
    answers: sheetDraft.parse(known),
  });
}
