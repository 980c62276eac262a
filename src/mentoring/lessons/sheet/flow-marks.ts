/** The criteria of a sheet one by one, then what was seen: facts and the course of the lesson. */
import { cut, lines, plain } from '../../../platform/i18n/html.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import type { Template } from '../templates/input.ts';
import { criterionWord, markMeaning } from '../templates/screens-words.ts';
import { headLine, keepOrClear, limits, placeOf, templateFor, typedLine } from './flow-place.ts';
import { CRITERIA_FIELDS, LONGEST, type SheetAnswers } from './input.ts';
import { pointsOf } from './rules.ts';
import { criterionLook, markWord, pointsWord } from './screens-words.ts';

type SheetField = Field<SheetAnswers>;

/** Marks with words have a row each; bare numbers share one. */
const NUMBERS_IN_ROW = 6;
const NONE = 'n';

/** One criterion: a mark, «н/п», and a comment for who types one. */
function markField(place: number): SheetField {
  return {
    async ask(ctx, draft) {
      const template = await templateFor(ctx, draft);
      const { criteria, maxMark } = template;
      const criterion = criteria[Math.min(place, criteria.length - 1)];
      if (!criterion) throw new Error(`sheet ${template.id} has no criteria`);
      const given = draft.answers.marks[criterion.key];
      const look = criterionLook(ctx.t, criterion);
      const marks = Array.from({ length: maxMark + 1 }, (_, i) => maxMark - i);
      const words = marks.map((mark) => markMeaning(ctx.t, template, mark));
      const chosen = (mark: number | null, label: string) =>
        given?.mark === mark && (mark !== null || draft.answers.checked) ? `• ${label}` : label;
      const buttons = marks.map((mark, i) => {
        const word = words[i] === undefined ? '' : ` · ${words[i]}`;
        return choice(draft, String(mark), cut(chosen(mark, `${mark}${word}`), 30));
      });
      const worded = words.some((word) => word !== undefined);
      return screen(
        [
          ctx.t('observations-criterion-head', {
            at: String(place + 1),
            of: String(criteria.length),
            who: (await placeOf(ctx, draft)).who,
          }),
          ctx.t('observations-criterion-name', { criterion: criterionWord(ctx.t, criterion) }),
          look !== undefined && plain(look),
          typeof given?.comment === 'string' &&
            ctx.t('observations-comment-line', { comment: cut(given.comment, 200) }),
          place === 0 && !given?.comment && lines('', ctx.t('observations-criterion-hint')),
        ],
        ...rows(worded ? buttons : buttons.toReversed(), worded ? 1 : NUMBERS_IN_ROW),
        [choice(draft, NONE, chosen(null, ctx.t.label('observations-mark-skip')))],
      );
    },
    async answer(ctx, draft, { text, value }) {
      const { criteria, maxMark } = await templateFor(ctx, draft);
      const { answers } = draft;
      const key = criteria[place]?.key;
      if (key === undefined) return { to: 'more', answers };
      const given = answers.marks[key];
      if (text !== undefined) {
        const read = typedLine(ctx, 'comment', text);
        if (!read.ok) return read;
        // A comment alone is no mark: the question stays.
        const marks = { ...answers.marks, [key]: { mark: given?.mark ?? null, comment: read.text } };
        return { stay: { ...answers, marks }, note: ctx.t('observations-comment-kept') };
      }
      const mark = value === NONE ? null : Number(value);
      if (mark !== null && !(Number.isInteger(mark) && mark >= 0 && mark <= maxMark))
        return { refuse: ctx.t('dialogue-text-only') };
      const next = {
        ...answers,
        marks: { ...answers.marks, [key]: { mark, comment: given?.comment ?? null } },
      };
      if (answers.checked) return { to: 'marks', answers: next };
      return { to: place + 1 < criteria.length ? `c${place + 1}` : 'more', answers: next };
    },
  };
}

/** What the marks given so far come to. */
export function pointsSoFar(template: Template, { marks }: SheetAnswers) {
  const given = template.criteria.map(({ key }) => ({ criterion: key, mark: marks[key]?.mark ?? null }));
  return { given, points: pointsOf(given, template.maxMark) };
}

/** All marks on one screen, to change one. */
const marks: SheetField = {
  async ask(ctx, draft) {
    const template = await templateFor(ctx, draft);
    const { given, points } = pointsSoFar(template, draft.answers);
    return screen(
      ctx.t('observations-marks-change', { points: pointsWord(ctx.t, points) }),
      ...template.criteria.map((criterion, i) => [
        choice(
          draft,
          `c${i}`,
          cut(`${markWord(ctx.t, given[i]?.mark ?? null)} · ${criterionWord(ctx.t, criterion)}`, 30),
        ),
      ]),
      [choice(draft, 'done', ctx.t.label('observations-marks-done'))],
    );
  },
  answer: (ctx, { answers }, { value }) =>
    value === undefined
      ? { refuse: ctx.t('dialogue-text-only') }
      : { to: value === 'done' ? 'check' : value, answers },
};

/** After the last criterion: facts and course for who wants them. */
const more: SheetField = {
  async ask(ctx, draft) {
    const { answers } = draft;
    const { points } = pointsSoFar(await templateFor(ctx, draft), answers);
    const course = [answers.courseStart, answers.courseMiddle, answers.courseEnd].some((c) => c !== null);
    const ticked = (there: boolean, label: string) => (there ? `✅ ${label}` : label);
    return screen(
      [
        headLine(ctx, await placeOf(ctx, draft), answers),
        ctx.t('observations-more', { points: pointsWord(ctx.t, points) }),
      ],
      [
        choice(draft, 'facts', ticked(answers.facts !== null, ctx.t.label('observations-more-facts'))),
        choice(draft, 'courseStart', ticked(course, ctx.t.label('observations-more-course'))),
      ],
      [choice(draft, 'next', ctx.t.label('nav-next'))],
    );
  },
  answer(ctx, { answers }, { text, value }) {
    if (value === 'facts' || value === 'courseStart') return { to: value, answers };
    if (value === 'next') return { to: 'strengths', answers };
    // What is typed here is what was seen.
    const read = typedLine(ctx, 'facts', text);
    return read.ok ? { stay: withFacts(answers, read.text), note: ctx.t('observations-facts-kept') } : read;
  },
};

/** Facts grow line by line, as far as there is room. */
export function withFacts(answers: SheetAnswers, text: string): SheetAnswers {
  const facts = answers.facts === null ? text : `${answers.facts}\n${text}`;
  return { ...answers, facts: facts.slice(0, LONGEST.facts * 3) };
}

type Told = 'facts' | 'courseStart' | 'courseMiddle' | 'courseEnd';
const AFTER = {
  facts: 'more',
  courseStart: 'courseMiddle',
  courseMiddle: 'courseEnd',
  courseEnd: 'more',
} as const;

/** A text about the lesson; what was there is shown and may be kept. */
function toldField(name: Told): SheetField {
  const onwards = (answers: SheetAnswers) => {
    const last = AFTER[name] === 'more';
    return { to: last && answers.checked ? 'check' : AFTER[name], answers };
  };
  return lineField({
    ...limits(name === 'facts' ? 'facts' : 'course'),
    ask(ctx, { answers }) {
      const was = answers[name];
      return [
        ctx.t(`observations-ask-${name}`),
        was !== null && ctx.t('observations-was', { text: cut(was, 200) }),
      ];
    },
    also: keepOrClear(
      (answers) => answers[name],
      onwards,
      (answers) => onwards({ ...answers, [name]: null }),
    ),
    take: (_ctx, { answers }, words) => onwards({ ...answers, [name]: words }),
  });
}

export const markFields = {
  ...Object.fromEntries(CRITERIA_FIELDS.map((place) => [`c${place}`, markField(place)])),
  marks,
  more,
  facts: toldField('facts'),
  courseStart: toldField('courseStart'),
  courseMiddle: toldField('courseMiddle'),
  courseEnd: toldField('courseEnd'),
};
