/** The end of a sheet: strengths, growth points, the agreed step; then all of it once more, every line to be changed. */
import { cut, lines } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { fullest } from '../../surveys/results/screens-fit.ts';
import { pointsSoFar } from './flow-marks.ts';
import { headLine, placeOf, type SheetDraft, templateFor, typedLine } from './flow-place.ts';
import type { SheetAnswers } from './input.ts';
import { criterionPoint, MOST_POINTS, pointCriterion, strongest, toggledPoint, weakest } from './rules.ts';
import { summaryLines } from './screens.ts';
import { pointWords } from './screens-words.ts';

type SheetField = Field<SheetAnswers>;
type Points = 'strengths' | 'growthPoints';

/** The number of criteria offered to tick; others are typed. */
const MOST_OFFERED = 6;

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
  return {
    async ask(ctx, draft) {
      const { criteria } = await templateFor(ctx, draft);
      const chosen = draft.answers[name];
      const points = await offered(ctx, draft, name);
      const words = pointWords(ctx.t, points, criteria);
      return screen(
        [
          headLine(ctx, await placeOf(ctx, draft), draft.answers),
          ctx.t(points.length > 0 ? `observations-ask-${name}` : `observations-ask-${name}-typed`),
        ],
        ...points.map((point, i) => [
          choice(draft, String(i), cut(`${chosen.includes(point) ? '☑' : '☐'} ${words[i] ?? ''}`, 30)),
        ]),
        [
          choice(
            draft,
            'next',
            chosen.length > 0 ? ctx.t.label('goals-next', { count: chosen.length }) : ctx.t.label('nav-skip'),
          ),
        ],
      );
    },
    async answer(ctx, draft, { text, value }) {
      const { answers } = draft;
      const chosen = answers[name];
      if (value === 'next') return { to: answers.checked ? 'check' : next, answers };
      if (text !== undefined) {
        const read = typedLine(ctx, 'point', text);
        if (!read.ok) return read;
        return chosen.length < MOST_POINTS
          ? { stay: { ...answers, [name]: [...new Set([...chosen, read.text])] } }
          : { refuse: ctx.t('observations-points-enough') };
      }
      const point = (await offered(ctx, draft, name))[Number(value)];
      if (point === undefined) return { stay: answers };
      const after = toggledPoint(chosen, point);
      return after.length === chosen.length
        ? { stay: answers, note: ctx.t('observations-points-enough') }
        : { stay: { ...answers, [name]: after } };
    },
  };
}

const step: SheetField = {
  async ask(ctx, draft) {
    const was = draft.answers.agreedStep;
    return screen(
      [
        headLine(ctx, await placeOf(ctx, draft), draft.answers),
        ctx.t('observations-ask-step'),
        was !== null && ctx.t('observations-was', { text: was }),
      ],
      [choice(draft, 'skip', ctx.t.label(was === null ? 'nav-skip' : 'observations-leave'))],
      was !== null && [choice(draft, 'clear', ctx.t.label('observations-clear'))],
    );
  },
  answer(ctx, { answers }, { text, value }) {
    const to = 'check';
    if (value === 'skip') return { to, answers: { ...answers, checked: true } };
    if (value === 'clear') return { to, answers: { ...answers, agreedStep: null, checked: true } };
    const read = typedLine(ctx, 'step', text);
    return read.ok ? { to, answers: { ...answers, agreedStep: read.text, checked: true } } : read;
  },
};

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
      [choice(draft, 'save', ctx.t.label(fixing ? 'observations-save-correction' : 'observations-save'))],
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
const change: SheetField = {
  ask: (ctx, draft) =>
    screen(
      ctx.t('observations-change-what'),
      ...rows(
        Object.entries(CHANGES).map(([to, word]) =>
          choice(draft, to, ctx.t.label(`observations-change-${word}`)),
        ),
        2,
      ),
    ),
  answer: (ctx, { answers }, { value }) =>
    value !== undefined && value in CHANGES
      ? { to: value, answers }
      : { refuse: ctx.t('dialogue-text-only') },
};

/** What a correction puts right, in its author's words. */
const reason: SheetField = {
  ask: async (ctx, draft) =>
    screen([headLine(ctx, await placeOf(ctx, draft), draft.answers), ctx.t('observations-ask-reason')]),
  answer(ctx, { answers }, { text }) {
    const read = typedLine(ctx, 'reason', text);
    return read.ok ? { to: 'change', answers: { ...answers, reason: read.text } } : read;
  },
};

export const pointFields = {
  strengths: pointsField('strengths', 'growthPoints'),
  growthPoints: pointsField('growthPoints', 'step'),
  step,
  check,
  change,
  reason,
};
