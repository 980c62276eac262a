import { z } from 'zod';
import type { QuestionKind } from '../../../platform/database/generated/enums.ts';
import { LOCALES, type Locale } from '../../../platform/i18n/texts.ts';
import { everyOf } from '../../../platform/known.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, oneField } from '../../../platform/telegram/fields.ts';
import { defineFlow, type Field, startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import { ownWords } from '../../common/words.ts';

import { addOwnQuestion } from './operations.ts';
import { findOwnQuestions } from './queries.ts';
import { ownCardLines, ownListScreen } from './screens.ts';

const KINDS = everyOf<QuestionKind>()(['score', 'yesNo', 'choice', 'text']);
const WHO = ['both', 'mentee', 'mentor'] as const;
const TEXT = 150;
const OPTION = 28;
const MOST_OPTIONS = 5;

const answers = z.object({
  schoolId: z.number(),
  /** The school's languages, the one written in first at the front. */
  locales: z.array(z.enum(LOCALES)),
  replaces: z.number().optional(),
  kind: z.enum(KINDS).optional(),
  texts: ownWords,
  options: z.array(ownWords),
  who: z.enum(WHO),
  /** The language being added. */
  adding: z.enum(LOCALES).optional(),
});
export type OwnAnswers = z.infer<typeof answers>;

const firstOf = (given: OwnAnswers): Locale => given.locales[0] ?? 'ru';

/** Lines of what was typed, each cleaned; empty ones left out. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

const oneLine = (text: string, most: number): string | undefined => {
  const [line, ...more] = linesOf(text);
  return line !== undefined && more.length === 0 && [...line].length <= most && line.length > 1
    ? line
    : undefined;
};

const goodOptions = (given: readonly string[]): boolean =>
  given.length >= 2 &&
  given.length <= MOST_OPTIONS &&
  new Set(given).size === given.length &&
  given.every((line) => [...line].length <= OPTION);

const kindField: Field<OwnAnswers> = oneField({
  ask: (ctx) => ctx.t('surveys-own-ask-kind'),
  values: KINDS,
  label: (ctx, kind) => ctx.t.label('surveys-own-kind', { kind }),
  take: (_ctx, { answers: given }, kind) => ({
    to: 'text',
    answers: { ...given, kind, options: kind === 'choice' ? given.options : [] },
  }),
});

const textField: Field<OwnAnswers> = lineField({
  ask: (ctx, { answers: given }) =>
    ctx.t('surveys-own-ask-text', {
      most: String(TEXT),
      language: ctx.t('surveys-own-language', { locale: firstOf(given) }),
    }),
  read: (text) => oneLine(text, TEXT),
  refuse: (ctx) => ctx.t('surveys-own-bad-text', { most: String(TEXT) }),
  take: (_ctx, { answers: given }, line) => ({
    to: given.kind === 'choice' ? 'options' : 'who',
    answers: { ...given, texts: { [firstOf(given)]: line } },
  }),
});

const optionsField: Field<OwnAnswers> = lineField({
  ask: (ctx) => ctx.t('surveys-own-ask-options', { most: String(OPTION) }),
  read(text) {
    const given = linesOf(text);
    return goodOptions(given) ? given : undefined;
  },
  refuse: (ctx) => ctx.t('surveys-own-bad-options', { most: String(OPTION) }),
  take: (_ctx, { answers: given }, lines) => ({
    to: 'who',
    answers: { ...given, options: lines.map((line) => ({ [firstOf(given)]: line })) },
  }),
});

const whoField: Field<OwnAnswers> = oneField({
  ask: (ctx) => ctx.t('surveys-own-ask-who'),
  values: WHO,
  label: (ctx, who) => ctx.t.label('surveys-own-who', { who }),
  take: (_ctx, { answers: given }, who) => ({ to: 'check', answers: { ...given, who } }),
});

const cardOf = (given: OwnAnswers) => ({ ...given, kind: given.kind ?? 'text' });

const checkField: Field<OwnAnswers> = oneField({
  ask: (ctx, { answers: given }) => [
    ...ownCardLines(ctx.t, cardOf(given), firstOf(given)),
    '',
    ctx.t('surveys-own-check'),
  ],
  values: (_ctx, { answers: given }) => [
    'save' as const,
    ...given.locales.filter((locale) => given.texts[locale] === undefined),
  ],
  label: (ctx, one) =>
    one === 'save' ? ctx.t.label('surveys-own-save') : ctx.t.label('surveys-own-in', { locale: one }),
  take: (_ctx, { answers: given }, one) =>
    one === 'save' ? { finish: given } : { to: 'other', answers: { ...given, adding: one } },
});

const otherField: Field<OwnAnswers> = {
  ask: (ctx, draft) =>
    screen([
      ...ownCardLines(ctx.t, cardOf(draft.answers), firstOf(draft.answers)),
      '',
      ctx.t('surveys-own-ask-other', {
        language: ctx.t('surveys-own-language', { locale: draft.answers.adding ?? 'ru' }),
        options: draft.answers.options.length,
      }),
    ]),
  answer(ctx, draft, { text }) {
    const { adding, options, texts } = draft.answers;
    const [question = '', ...rest] = linesOf(text ?? '');
    if (!adding || rest.length !== options.length || oneLine(question, TEXT) === undefined)
      return { refuse: ctx.t('surveys-own-bad-other', { count: String(options.length + 1) }) };
    if (options.length > 0 && !goodOptions(rest))
      return { refuse: ctx.t('surveys-own-bad-options', { most: String(OPTION) }) };
    return {
      to: 'check',
      answers: {
        ...draft.answers,
        texts: { ...texts, [adding]: question },
        options: options.map((option, i) => ({ ...option, [adding]: rest[i] })),
      },
    };
  },
};

async function showOwn(ctx: BotContext, schoolId: number): Promise<void> {
  const view = ctx.actor && (await findOwnQuestions(ctx.deps, ctx.actor, schoolId));
  if (view) await show(ctx, ownListScreen(ctx.t, view));
  else await ctx.goHome();
}

/** A question of the school's own: how it is answered, its words, its options, who is asked; other languages if wished. */
export const ownFlow = defineFlow<OwnAnswers>({
  kind: 'ownQuestion',
  answers,
  leaving: 'drop',
  left: (ctx, draft) => showOwn(ctx, draft.answers.schoolId),
  fields: {
    kind: kindField,
    text: textField,
    options: optionsField,
    who: whoField,
    check: checkField,
    other: otherField,
  },
  async finish(ctx, draft) {
    const { schoolId, kind, texts, options, who, replaces } = draft.answers;
    if (!ctx.actor || !kind) return undefined;
    const done = await addOwnQuestion(ctx.deps, ctx.actor, {
      schoolId,
      kind,
      texts,
      options: kind === 'choice' ? options : null,
      role: who === 'both' ? null : who,
      ...(replaces === undefined ? {} : { replaces }),
      requestId: `draft:${draft.id}`,
    });
    if (done.ok) await ctx.toast(ctx.t.label('surveys-own-saved'));
    else
      await ctx.alert(
        ctx.t.label(done.reason === 'notFound' ? 'not-found' : refusalKey('surveys', done.reason)),
      );
    await showOwn(ctx, schoolId);
    return undefined;
  },
});

/** Begins a question, anew or with the words of one that is changed. */
export async function startOwn(
  ctx: BotContext,
  start: Pick<OwnAnswers, 'schoolId' | 'locales'> & Partial<OwnAnswers>,
): Promise<void> {
  const about = start.replaces === undefined ? 'new' : String(start.replaces);
  await startFlow(ctx, ownFlow, {
    subject: `school:${start.schoolId}:question:${about}`,
    field: 'kind',
    answers: { texts: {}, options: [], who: 'both', ...start },
    anew: true,
  });
}
