/** The end of a sheet: strengths, growth points, the agreed step; then all of it once more, every line to be changed. */
import { cut, lines } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, manyField, oneField } from '../../../platform/telegram/fields.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { meant, screen } from '../../../platform/telegram/screen.ts';
import { fullest } from '../../surveys/results/screens-fit.ts';
import { pointsSoFar } from './flow-marks.ts';
import {
  headLine,
  keepOrClear,
  limits,
  placeOf,
  type SheetDraft,
  templateFor,
  typedLine,
} from './flow-place.ts';
import type { SheetAnswers } from './input.ts';
import { criterionPoint, MOST_POINTS, pointCriterion, strongest, toggledPoint, weakest } from './rules.ts';
import { summaryLines } from './screens.ts';
import { pointWords } from './screens-words.ts';

type SheetField = Field<SheetAnswers>;
type Points = 'strengths' | 'growthPoints';

/** The number of criteria offered to tick; others are typed. */
const MOST_OFFERED = 6;
/** Beside its tick. */
const POINT_ON_BUTTON = 28;

/** The criteria to tick, and below them what was typed. */
async function offered(ctx: BotContext, draft: SheetDraft, name: Points): Promise<string[]> {
  const template = await templateFor(ctx, draft);
  const { given } = pointsSoFar(template, draft.answers);
  const keys = (name === 'strengths' ? strongest : weakest)(given, template.maxMark);
  const chosen = draft.answers[name];
  return [...new Set([...keys.slice(0, MOST_OFFERED).map(criterionPoint), ...chosen])];
}

/** Up to three of them: ticked from the criteria, or typed. */
function pointsField(name: Points, next: string): SheetField {
  return manyField({
    async ask(ctx, draft) {
      const points = await offered(ctx, draft, name);
      return [
        headLine(ctx, await placeOf(ctx, draft), draft.answers),
        ctx.t(points.length > 0 ? `observations-ask-${name}` : `observations-ask-${name}-typed`),
      ];
    },
    async ticks(ctx, draft) {
      const { criteria } = await templateFor(ctx, draft);
      const points = await offered(ctx, draft, name);
      const words = pointWords(ctx.t, points, criteria);
      return points.map((point, i) => ({
        value: String(i),
        label: cut(words[i] ?? '', POINT_ON_BUTTON),
        on: draft.answers[name].includes(point),
      }));
    },
    async turn(ctx, draft, value) {
      const { answers } = draft;
      const chosen = answers[name];
      const point = (await offered(ctx, draft, name))[Number(value)];
      if (point === undefined) return { stay: answers };
      const after = toggledPoint(chosen, point);
      return after.length === chosen.length
        ? { stay: answers, note: ctx.t('observations-points-enough') }
        : { stay: { ...answers, [name]: after } };
    },
    typed(ctx, { answers }, text) {
      const chosen = answers[name];
      const read = typedLine(ctx, 'point', text);
      if (!read.ok) return read;
      return chosen.length < MOST_POINTS
        ? { stay: { ...answers, [name]: [...new Set([...chosen, read.text])] } }
        : { refuse: ctx.t('observations-points-enough') };
    },
    next: {
      label: (ctx, { answers }) =>
        answers[name].length > 0
          ? ctx.t.label('goals-next', { count: answers[name].length })
          : ctx.t.label('nav-skip'),
      take: (_ctx, { answers }) => ({ to: answers.checked ? 'check' : next, answers }),
    },
  });
}

const checked = (answers: SheetAnswers) => ({ to: 'check', answers: { ...answers, checked: true } });

const step: SheetField = lineField({
  ...limits('step'),
  async ask(ctx, draft) {
    const was = draft.answers.agreedStep;
    return [
      headLine(ctx, await placeOf(ctx, draft), draft.answers),
      ctx.t('observations-ask-step'),
      was !== null && ctx.t('observations-was', { text: was }),
    ];
  },
  also: keepOrClear(
    (answers) => answers.agreedStep,
    checked,
    (answers) => checked({ ...answers, agreedStep: null }),
  ),
  take: (_ctx, { answers }, words) => checked({ ...answers, agreedStep: words }),
});

/** The whole sheet before it is saved. */
const check: SheetField = {
  async ask(ctx, draft) {
    const { answers } = draft;
    const template = await templateFor(ctx, draft);
    const place = await placeOf(ctx, draft);
    const { criteria } = template;
    const { points } = pointsSoFar(template, answers);
    const keys = criteria.map((c) => c.key);
    // A criterion ticked on another sheet names nothing here.
    const known = (kept: string[]) =>
      kept.filter((point) => !point.startsWith('@') || pointCriterion(point, keys) !== undefined);
    const { className, subject, topic, agreedStep } = answers;
    const said = {
      topic: topic ?? '',
      points,
      strengths: known(answers.strengths),
      growthPoints: known(answers.growthPoints),
      agreedStep,
      criteria,
      lesson: { className: className ?? '', subject: subject ?? '' },
    };
    const fixing = answers.correctsId !== null;
    const whole = (most: number) =>
      lines(
        headLine(ctx, place, answers),
        summaryLines(ctx.t, said, most),
        '',
        ctx.t(fixing ? 'observations-check-correction' : 'observations-check-saved'),
      );
    return screen(
      fullest(
        () => whole(120),
        () => whole(80),
        () => whole(45),
        () => whole(30),
        () => whole(20),
      ),
      [
        meant(
          choice(draft, 'save', ctx.t.label(fixing ? 'observations-save-correction' : 'observations-save')),
        ),
      ],
      [choice(draft, 'change', ctx.t.label('goals-change'))],
    );
  },
  answer(ctx, { answers }, { value }) {
    if (value === 'save') return { finish: answers };
    if (value === 'change') return { to: 'change', answers: { ...answers, checked: true } };
    return { refuse: ctx.t('dialogue-text-only') };
  },
};

const CHANGES = {
  day: 'day',
  className: 'class',
  subject: 'subject',
  topic: 'topic',
  aim: 'aim',
  marks: 'marks',
  facts: 'facts',
  courseStart: 'course',
  strengths: 'strengths',
  growthPoints: 'growth',
  step: 'step',
} as const;

/** Which line of the sheet to change. */
const change: SheetField = oneField({
  ask: (ctx) => ctx.t('observations-change-what'),
  values: Object.keys(CHANGES) as (keyof typeof CHANGES)[],
  label: (ctx, to) => ctx.t.label(`observations-change-${CHANGES[to]}`),
  perRow: 2,
  take: (_ctx, { answers }, to) => ({ to, answers }),
});

/** What a correction puts right, in its author's words. */
const reason: SheetField = lineField({
  ...limits('reason'),
  ask: async (ctx, draft) => [
    headLine(ctx, await placeOf(ctx, draft), draft.answers),
    ctx.t('observations-ask-reason'),
  ],
  take: (_ctx, { answers }, words) => ({ to: 'change', answers: { ...answers, reason: words } }),
});

export const pointFields = {
  strengths: pointsField('strengths', 'growthPoints'),
  growthPoints: pointsField('growthPoints', 'step'),
  step,
  check,
  change,
  reason,
};
