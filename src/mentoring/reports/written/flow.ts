/** Two dialogues of a report: the questions only its author can answer, and one line worded anew. */
import { z } from 'zod';
import { withoutScale } from '../../../platform/i18n/numbers.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { lineField, manyField, numberField, oneField } from '../../../platform/telegram/fields.ts';
import {
  choice,
  type Draft,
  defineFlow,
  type Field,
  type Step,
  SubjectGone,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { type PairRef, wordReport } from './operations.ts';
import { findReport, type ReportView, shownReport } from './queries.ts';
import {
  openQuestions,
  PASSED,
  parseLine,
  QUESTIONS,
  type Question,
  READINESS,
  SECTIONS,
  TRAITS,
  traitsIn,
  WHATS,
} from './rules.ts';
import { lineAskScreen, reportScreen } from './screens.ts';

const ref = { termId: z.number(), what: z.enum(WHATS), pairId: z.number() };
const answers = z.object({
  ...ref,
  given: z.record(z.string(), z.string()),
  /** Only this one is asked. */
  one: z.boolean(),
});
type Answers = z.infer<typeof answers>;
const wording = z.object({ ...ref, key: z.string(), section: z.enum(SECTIONS) });
type Wording = z.infer<typeof wording>;

async function viewOf(ctx: BotContext, { termId, what, pairId }: PairRef): Promise<ReportView> {
  const view = ctx.actor && (await findReport(ctx.deps, ctx.actor, { termId, what, pairId }));
  if (!view?.writer) throw new SubjectGone();
  return view;
}

/** Shows a report to those who may see it; false for all others. */
export async function showReport(ctx: ActorContext, wanted: PairRef): Promise<boolean> {
  const view = await findReport(ctx.deps, ctx.actor, wanted);
  if (!view) return false;
  await show(ctx, reportScreen(ctx.t, view, shownReport(ctx.deps, view, ctx.t.locale)));
  return true;
}

async function back(ctx: BotContext, { answers: wanted }: Draft<PairRef>): Promise<void> {
  if (!ctx.actor || !(await showReport(ctx as ActorContext, wanted))) throw new SubjectGone();
}

/** Goes on to the next question of this report, or ends. */
function onward(question: Question, draft: Draft<Answers>, value: string): Step<Answers> {
  const { what, one, given } = draft.answers;
  const next = { ...draft.answers, given: { ...given, [question]: value } };
  const left = QUESTIONS[what].slice(QUESTIONS[what].indexOf(question) + 1);
  const to = left.find((other) => next.given[other] === undefined);
  return one || to === undefined ? { finish: next } : { to, answers: next };
}

const TYPED: readonly Question[] = ['difficulties', 'proposals', 'practice', 'nextYear'];

function typed(question: Question): Field<Answers> {
  return lineField({
    ask(ctx, { answers: { what, one, given } }) {
      const before = given[question];
      return [
        !one && place(ctx, what, question),
        ctx.t('reports-ask', { id: question }),
        before !== undefined && before !== PASSED && ctx.t('reports-ask-now', { text: before.slice(0, 200) }),
      ];
    },
    read: parseLine,
    refuse: 'reports-line-bad',
    also: { skip: { label: 'nav-skip', take: (_ctx, draft) => onward(question, draft, PASSED) } },
    take: (_ctx, draft, line) => onward(question, draft, line),
  });
}

/** The question with its place among the others, where more than one is asked. */
const asked =
  (question: Question) =>
  (ctx: BotContext, { answers: { what, one } }: Draft<Answers>) => [
    !one && place(ctx, what, question),
    ctx.t('reports-ask', { id: question }),
  ];

/** «1 из 3» */
function place(ctx: BotContext, what: Answers['what'], question: Question) {
  const all = QUESTIONS[what];
  return ctx.t('reports-ask-place', { place: String(all.indexOf(question) + 1), all: String(all.length) });
}

const readiness: Field<Answers> = oneField({
  ask: asked('readiness'),
  values: READINESS,
  label: (ctx, one) => ctx.t.label(`reports-readiness-${one}`),
  otherwise: 'reports-ask-button',
  take: (_ctx, draft, one) => onward('readiness', draft, one),
});

const selfRating: Field<Answers> = numberField({
  ask: asked('selfRating'),
  values: Array.from({ length: 10 }, (_, i) => i + 1),
  perRow: 5,
  read(text) {
    const mark = withoutScale(text, 10);
    return /^([1-9]|10)$/.test(mark) ? Number(mark) : undefined;
  },
  refuse: 'reports-ask-mark',
  take: (_ctx, draft, mark) => onward('selfRating', draft, String(mark)),
});

const traits: Field<Answers> = manyField({
  ask(ctx, draft) {
    const chosen = traitsIn(draft.answers.given['traits']);
    return [
      ...asked('traits')(ctx, draft),
      ...TRAITS.map((trait) =>
        ctx.t('reports-trait-line', {
          mark: chosen.includes(trait) ? '☑' : '☐',
          text: ctx.t.label(`reports-trait-${trait}`),
        }),
      ),
    ];
  },
  ticks(ctx, draft) {
    const chosen = traitsIn(draft.answers.given['traits']);
    return TRAITS.map((trait) => ({
      value: trait,
      label: ctx.t.label(`reports-trait-short-${trait}`),
      on: chosen.includes(trait),
    }));
  },
  turn(_ctx, draft, value) {
    const chosen = traitsIn(draft.answers.given['traits']);
    const trait = TRAITS.find((one) => one === value);
    if (!trait) return { stay: draft.answers };
    const now = chosen.includes(trait) ? chosen.filter((one) => one !== trait) : [...chosen, trait];
    return { stay: { ...draft.answers, given: { ...draft.answers.given, traits: now.join(',') } } };
  },
  next: {
    label: (ctx) => ctx.t.label('nav-next'),
    take: (_ctx, draft) => onward('traits', draft, traitsIn(draft.answers.given['traits']).join(',')),
  },
  refuse: 'reports-ask-button',
});

const answersFlow = defineFlow<Answers>({
  kind: 'reportAnswers',
  answers,
  leaving: 'keep',
  fields: {
    ...Object.fromEntries(TYPED.map((question) => [question, typed(question)])),
    readiness,
    selfRating,
    traits,
  },
  async finish(ctx, draft) {
    const { given, one: _, ...wanted } = draft.answers;
    if (!ctx.actor) throw new SubjectGone();
    const saved = await wordReport(ctx.deps, ctx.actor, wanted, given);
    if (!saved.ok) throw new SubjectGone();
    await back(ctx, { ...draft, answers: wanted });
    return undefined;
  },
  left: back,
});

const lineFlow = defineFlow<Wording>({
  kind: 'reportLine',
  answers: wording,
  leaving: 'drop',
  fields: {
    text: {
      async ask(ctx, draft) {
        const view = await viewOf(ctx, draft.answers);
        const { lines } = shownReport(ctx.deps, view, ctx.t.locale);
        const line = lines.find((one) => one.key === draft.answers.key);
        if (!line) throw new SubjectGone();
        return lineAskScreen(
          ctx.t,
          line,
          draft.answers.section,
          line.made !== undefined && [choice(draft, 'back', ctx.t.label('reports-line-back'))],
        );
      },
      async answer(ctx, draft, input) {
        const { key, section: _, ...wanted } = draft.answers;
        const text = input.value === 'back' ? null : parseLine(input.text ?? '');
        if (text === undefined) return { refuse: ctx.t('reports-line-bad') };
        const saved = ctx.actor && (await wordReport(ctx.deps, ctx.actor, wanted, { [key]: text }));
        if (!saved?.ok) throw new SubjectGone();
        return { finish: draft.answers };
      },
    },
  },
  async finish(ctx, draft) {
    await ctx.toast(ctx.t.label('reports-line-saved'));
    await back(ctx, draft);
    return undefined;
  },
  left: back,
});

/** Asks what only the author knows: the questions left, or one of them anew. */
export async function startAnswers(ctx: BotContext, wanted: PairRef, one?: Question): Promise<void> {
  const view = await viewOf(ctx, wanted);
  const field = one ?? openQuestions(wanted.what, view.edits)[0] ?? QUESTIONS[wanted.what][0];
  if (!field) throw new SubjectGone();
  const kept = Object.fromEntries(
    QUESTIONS[wanted.what].flatMap((question) => {
      const given = view.edits[question];
      return given === undefined || given === PASSED ? [] : [[question, given] as const];
    }),
  );
  await startFlow(ctx, answersFlow, {
    subject: `${wanted.termId}:${wanted.what}:${wanted.pairId}${one ? `:${one}` : ''}`,
    field,
    answers: { ...wanted, given: kept, one: one !== undefined },
    anew: one !== undefined,
  });
}

/** Asks for another wording of a line. */
export function startLine(ctx: BotContext, wanted: Wording): Promise<void> {
  return startFlow(ctx, lineFlow, {
    subject: `${wanted.termId}:${wanted.what}:${wanted.pairId}:${wanted.key}`,
    field: 'text',
    answers: wanted,
    anew: true,
  });
}

export const reportFlows = [answersFlow, lineFlow];
