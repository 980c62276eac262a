/** Facts put into words: the lines of a report, in any language, the same each time. */
import type { GoalResult } from '../../../platform/database/generated/enums.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import type { Measure, WorkForm } from '../../goals/rules.ts';
import { amount, measured, valueWords } from '../../goals/screens.ts';
import { termName, yearName } from '../../organisations/screens-words.ts';
import {
  type Edits,
  kindOfWhat,
  type Line,
  QUESTIONS,
  type Question,
  READINESS,
  type Section,
  traitsIn,
  type What,
} from './rules.ts';
import { countActions, countMeetings, type LessonFact, type PairFacts, tally } from './rules-lines.ts';

/** A message's text for a document: without markup. */
export const flat = (html: { value: string }): string =>
  html.value
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const line = (section: Section, key: string, text: string, mark?: string): Line => ({
  key,
  section,
  text,
  ...(mark === undefined ? {} : { mark }),
});

/** «1 четверть 2026/27 учебного года», «2026/27 учебный год». */
export function spanWords(
  t: Translator,
  of: { what: What; term: { number: number; preset: string }; yearOn: Day },
): string {
  const year = yearName(of.yearOn);
  return kindOfWhat(of.what) === 'year'
    ? t.label('reports-span-year', { year })
    : t.label('reports-span-term', { term: termName(t, of.term.preset, of.term.number), year });
}

/** The lines of a report as facts make them, and what its author answered; the author's wordings are put in later. */
export function linesOf(t: Translator, facts: PairFacts, edits: Edits): Line[] {
  const year = kindOfWhat(facts.what) === 'year';
  const day = (on: Day) => formatDate(on, t.locale, facts.toOn);
  return [
    ...meetingLines(t, facts, year, day),
    ...lessonLines(t, facts, year, day),
    ...goalLines(t, facts, day),
    ...(facts.what === 'mentorYear' ? [] : actionLines(t, facts, day)),
    ...achievementLines(t, facts, day),
    ...qualityLines(t, facts),
    ...(facts.what === 'mentorYear' ? workLines(t, facts) : []),
    ...wordLines(t, facts.what, edits),
  ];
}

function meetingLines(t: Translator, facts: PairFacts, year: boolean, day: (on: Day) => string): Line[] {
  const { meetings, counts } = facts;
  const { held, both, curator, oneSide, paper } = countMeetings(meetings);
  const others = counts.moved + counts.notHeld + counts.cancelled + counts.open;
  const totals = [
    line('meetings', 'meetings', t.label('reports-line-meetings', { planned: counts.planned, held })),
    ...(held > 0
      ? [line('meetings', 'confirmed', t.label('reports-line-confirmed', { both, curator, paper }))]
      : []),
    ...(oneSide > 0 ? [line('meetings', 'oneSide', t.label('reports-line-one-side', { oneSide }))] : []),
    ...(others > 0 ? [line('meetings', 'unheld', t.label('reports-line-unheld', { ...counts }))] : []),
  ];
  if (year) return totals;
  return [
    ...totals,
    ...meetings.map((meeting) =>
      line(
        'meetings',
        `meeting:${meeting.id}`,
        t.label('reports-line-meeting', {
          day: day(meeting.on),
          kind: t.label(`meetings-kind-${meeting.kind}`),
          minutes: String(meeting.minutes),
          by: meeting.by,
          paper: meeting.paper ? 'yes' : 'no',
          corrected: meeting.corrected ? 'yes' : 'no',
        }),
      ),
    ),
  ];
}

function lessonLines(t: Translator, facts: PairFacts, year: boolean, day: (on: Day) => string): Line[] {
  const { lessons } = facts;
  const marks = ({ marks: given }: LessonFact) =>
    given === null
      ? undefined
      : t.label('reports-line-marks', { sum: String(given.sum), max: String(given.max) });
  return [
    line('lessons', 'lessons', t.label('reports-line-lessons', { count: lessons.length })),
    ...(year
      ? []
      : lessons.map((lesson) => {
          const said = {
            day: day(lesson.on),
            class: lesson.className,
            observer: lesson.observer,
            teacher: lesson.teacher,
          };
          const text = t.label('reports-line-lesson', { ...said, topic: lesson.topic });
          const held = lesson.opened === true ? text : t.label('reports-line-lesson-held', said);
          return { ...line('lessons', `lesson:${lesson.id}`, text, marks(lesson)), held };
        })),
  ];
}

function goalLines(t: Translator, facts: PairFacts, day: (on: Day) => string): Line[] {
  const results = ({ results }: PairFacts['goals'][number]) =>
    (['mentor', 'mentee'] as const).flatMap((side) => {
      const result = results[side];
      return result === null ? [] : [t.label(`reports-goal-${side}`, { result: resultWord(t, result) })];
    });
  if (facts.goals.length === 0) return [line('goals', 'goals', t.label('reports-line-goals-none'))];
  return facts.goals.map((goal) => {
    const now =
      goal.now === null
        ? []
        : [t.label('reports-goal-now', { value: valueWords(t, goal.measure as Measure, goal.now) })];
    const words = t.label('reports-line-goal', {
      due: day(goal.dueOn),
      specific: goal.specific,
      measured: flat(measured(t, goal)),
    });
    return line('goals', `goal:${goal.id}`, [words, ...now, ...results(goal)].join('; '));
  });
}

const resultWord = (t: Translator, result: GoalResult): string =>
  t.label(`goals-result-${result}`).toLocaleLowerCase(t.locale);

function actionLines(t: Translator, facts: PairFacts, day: (on: Day) => string): Line[] {
  const { actions } = facts;
  if (actions.length === 0) return [line('actions', 'actions', t.label('reports-line-actions-none'))];
  const { done, notDone, carried, planned } = countActions(actions);
  const said = (action: PairFacts['actions'][number]): string => {
    const args = { title: action.title, due: action.dueOn === null ? '' : day(action.dueOn) };
    const head = t.label(action.dueOn === null ? 'reports-line-action' : 'reports-line-action-due', args);
    const what = t.label(`reports-action-${action.status}`);
    const why = action.status === 'done' ? action.result : action.reason;
    return `${head}: ${what}${why === null || why === '' ? '' : ` (${why})`}`;
  };
  return [
    line(
      'actions',
      'actions',
      t.label('reports-line-actions', { all: actions.length, done, notDone, carried, planned }),
    ),
    ...actions.map((action) => line('actions', `action:${action.id}`, said(action))),
  ];
}

function achievementLines(t: Translator, facts: PairFacts, day: (on: Day) => string): Line[] {
  if (facts.achievements.length === 0)
    return [line('achievements', 'achievements', t.label('reports-line-achievements-none'))];
  return facts.achievements.map((one) =>
    line(
      'achievements',
      `achievement:${one.id}`,
      t.label('reports-line-achievement', {
        kind: t.label(`monitoring-fact-${one.kind}`),
        title: one.title,
        day: day(one.on),
      }),
    ),
  );
}

function qualityLines(t: Translator, { what, quality, term }: PairFacts): Line[] {
  if (what !== 'menteeYear') return [];
  const [first, last] = [quality[0], quality.at(-1)];
  if (!first || !last) return [line('figures', 'quality', t.label('reports-line-quality-none'))];
  const args = {
    first: termName(t, term.preset, first.number),
    from: amount(t, first.value),
    last: termName(t, term.preset, last.number),
    to: amount(t, last.value),
  };
  const key = first === last ? 'reports-line-quality-one' : 'reports-line-quality';
  return [line('figures', 'quality', t.label(key, args))];
}

/** «Наименование работ — количество» (domain.md 2.2.4). */
function workLines(t: Translator, facts: PairFacts): Line[] {
  const held = tally(facts.meetings.map((meeting) => meeting.kind));
  const done = tally(facts.actions.flatMap((a) => (a.status === 'done' ? [a.form as WorkForm] : [])));
  const count = (n: number) => t.label('reports-line-work-count', { count: n });
  return [
    ...held.map(({ key, count: n }) =>
      line(
        'works',
        `work:meeting:${key}`,
        t.label('reports-line-work-meeting', { kind: t.label(`meetings-kind-${key}`), count: count(n) }),
      ),
    ),
    ...(facts.lessons.length > 0
      ? [
          line(
            'works',
            'work:lessons',
            t.label('reports-line-work-lessons', { count: count(facts.lessons.length) }),
          ),
        ]
      : []),
    ...done.map(({ key, count: n }) =>
      line(
        'works',
        `work:action:${key}`,
        t.label('reports-line-work-action', { form: t.label(`goals-form-${key}`), count: count(n) }),
      ),
    ),
  ];
}

/** What an answer says in the report; undefined for one that was passed over. */
export function answerWords(t: Translator, question: Question, kept: string | undefined): string | undefined {
  if (kept === undefined || kept === '') return undefined;
  switch (question) {
    case 'readiness': {
      const readiness = READINESS.find((one) => one === kept);
      return readiness && t.label(`reports-readiness-${readiness}`).toLocaleLowerCase(t.locale);
    }
    case 'selfRating':
      return t.label('reports-of-ten', { value: kept });
    case 'traits':
      return traitsIn(kept)
        .map((trait) => t.label(`reports-trait-${trait}`).toLocaleLowerCase(t.locale))
        .join('; ');
    case 'difficulties':
    case 'proposals':
    case 'practice':
    case 'nextYear':
      return kept;
  }
}

function wordLines(t: Translator, what: What, edits: Edits): Line[] {
  return QUESTIONS[what].flatMap((question) => {
    const answer = answerWords(t, question, edits[question]);
    if (answer === undefined || answer === '') return [];
    const label = t.label(`reports-question-${question}`);
    return [line('words', question, t.label('reports-line-words', { label, answer }))];
  });
}
