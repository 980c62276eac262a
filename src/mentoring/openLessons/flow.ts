import { LOCALES } from '../../platform/i18n/texts.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import { lineField, type Moment, momentField, numberField } from '../../platform/telegram/fields.ts';
import {
  chooseIn,
  type Draft,
  defineFlow,
  type Field,
  type Step,
  SubjectGone,
  startFlow,
} from '../../platform/telegram/flow.ts';
import { show } from '../../platform/telegram/show.ts';
import { type Day, dayOf, instantOf } from '../../platform/time/local.ts';
import { refusalKey } from '../common/refuse.ts';
import { minutesField } from '../meetings/flow-minutes.ts';
import type { ProgrammeView } from '../organisations/queries.ts';
import { programmeOf } from '../organisations/queries.ts';
import { SUBJECTS, subjectsFor } from '../people/questionnaire/rules.ts';
import { subjectWord } from '../people/screens-words.ts';
import {
  type OpenLessonAnswers,
  openLessonAnswers,
  PLACE_LENGTH,
  placeLine,
  seatsNumber,
  TOPIC_LENGTH,
  topicLine,
} from './input.ts';
import { changeOpenLesson, publishOpenLesson } from './operations.ts';
import { boardScope, findBoard, findOpenLesson, habitsOf, teachingSide } from './queries.ts';
import { classNameOf, lessonStarts, lessonTimeProblem, nextLessonDays, SEATS } from './rules.ts';
import { boardScreen, openLessonScreen } from './screens.ts';
import {
  checkScreen,
  classScreen,
  dayScreen,
  letterScreen,
  placeScreen,
  subjectScreen,
  timeScreen,
  topicScreen,
} from './screens-new.ts';

type A = OpenLessonAnswers;
type D = Draft<A>;

interface Place {
  programme: ProgrammeView;
  zone: string;
  today: Day;
  membershipId: number;
  habits: { subjects: string[]; classes: string[] };
}

/** The school of the draft and what this person usually opens lessons with. */
async function placeOf(ctx: BotContext, draft: D): Promise<Place> {
  const scope = ctx.actor && boardScope(ctx.deps, ctx.actor, draft.answers.schoolId);
  const side = scope && teachingSide(scope);
  if (!scope || !side) throw new SubjectGone();
  const [programme, habits] = await Promise.all([programmeOf(scope), habitsOf(scope, side.id)]);
  return { programme, zone: scope.zone, today: dayOf(ctx.now, scope.zone), membershipId: side.id, habits };
}

/** When a lesson is only moved, nothing else is asked. */
const after = (answers: A, next: string): Step<A> =>
  answers.openLessonId !== null
    ? { finish: answers }
    : { to: answers.topic === null ? next : 'check', answers };

function toMoment(ctx: BotContext, { answers }: D, { day, time }: Moment, place: Place): Step<A> {
  const problem = lessonTimeProblem(instantOf(day, time ?? '23:59', place.zone), ctx.now);
  if (problem) return { refuse: ctx.t(refusalKey('open-lessons', problem)) };
  if (time === undefined) return { to: 'time', answers: { ...answers, day, time: null } };
  return after({ ...answers, day, time }, 'className');
}

const day: Field<A> = momentField({
  of: placeOf,
  ask(ctx, draft, { programme, today }) {
    const days = nextLessonDays(programme.calendar, today);
    return dayScreen(ctx.t, { days, today, moving: draft.answers.openLessonId !== null }, chooseIn(draft));
  },
  presses: { other: (_ctx, { answers }) => ({ to: 'month', answers }) },
  take: toMoment,
});

const month: Field<A> = momentField({
  of: placeOf,
  ask: (ctx) => ctx.t('open-lessons-new-day'),
  month: ({ answers }, { programme, today }) => ({
    today,
    from: today,
    to: programme.endsOn > today ? programme.endsOn : today,
    opensAt: answers.day ?? today,
  }),
  take: toMoment,
});

const time: Field<A> = momentField({
  of: placeOf,
  ask(ctx, draft, { programme, zone, today }) {
    const chosen = draft.answers.day ?? today;
    const times = lessonStarts(chosen, ctx.now, zone, programme.school.lessonEnds);
    const byLesson = programme.school.lessonEnds.length > 0;
    return timeScreen(ctx.t, { day: chosen, today, times, byLesson }, chooseIn(draft));
  },
  on: ({ answers }, { today }) => answers.day ?? today,
  take: toMoment,
});

const className: Field<A> = {
  async ask(ctx, draft) {
    const { habits } = await placeOf(ctx, draft);
    return classScreen(ctx.t, habits.classes, chooseIn(draft));
  },
  answer(ctx, draft, { text, value }) {
    if (value?.startsWith('y')) return { to: 'letter', answers: { ...draft.answers, year: value.slice(1) } };
    const name = classNameOf(value?.slice(1) ?? text ?? '');
    if (name === undefined) return { refuse: ctx.t('open-lessons-bad-class') };
    return after({ ...draft.answers, className: name }, 'topic');
  },
};

const letter: Field<A> = {
  ask: (ctx, draft) => letterScreen(ctx.t, draft.answers.year ?? '', chooseIn(draft)),
  answer(ctx, draft, { text, value }) {
    const year = draft.answers.year ?? '';
    const typed = value === 'none' ? year : `${year} ${value ?? text ?? ''}`;
    // A whole class typed here replaces the year that was chosen.
    const name = classNameOf(text !== undefined && /\d/.test(text) ? text : typed);
    if (name === undefined) return { refuse: ctx.t('open-lessons-bad-class') };
    return after({ ...draft.answers, className: name }, 'topic');
  },
};

const topic: Field<A> = lineField({
  ask: (ctx, { answers }) => topicScreen(ctx.t, answers.className ?? ''),
  read: (text) => topicLine.safeParse(text).data,
  refuse: (ctx) => ctx.t('open-lessons-bad-topic', { most: String(TOPIC_LENGTH) }),
  async take(ctx, draft, words) {
    const answers = { ...draft.answers, topic: words };
    if (answers.subject !== null) return { to: 'check', answers };
    const { habits } = await placeOf(ctx, draft);
    const [usual] = habits.subjects;
    return usual === undefined
      ? { to: 'subject', answers }
      : { to: 'check', answers: { ...answers, subject: usual } };
  },
});

const subject: Field<A> = {
  async ask(ctx, draft) {
    const { habits, programme } = await placeOf(ctx, draft);
    const known = habits.subjects.length > 0 ? habits.subjects : subjectsFor(programme.school.country);
    return subjectScreen(ctx.t, known, chooseIn(draft));
  },
  answer(ctx, draft, { text, value }) {
    const parsed = placeLine.safeParse(value ?? text ?? '');
    if (!parsed.success || parsed.data.length > 40) return { refuse: ctx.t('open-lessons-bad-subject') };
    return { to: 'check', answers: { ...draft.answers, subject: subjectOf(ctx, parsed.data) } };
  },
};

/** A subject's own name is kept as its code, so that each reads it in their language. */
function subjectOf(ctx: BotContext, typed: string): string {
  const wanted = typed.toLowerCase();
  const code = SUBJECTS.find((one) =>
    [one, ...LOCALES.map((locale) => subjectWord(ctx.deps.texts.for(locale), one).toLowerCase())].includes(
      wanted,
    ),
  );
  return code ?? typed;
}

const check: Field<A> = {
  async ask(ctx, draft) {
    const { today } = await placeOf(ctx, draft);
    return checkScreen(ctx.t, { answers: draft.answers, today }, chooseIn(draft));
  },
  answer(ctx, draft, { value }) {
    const { answers } = draft;
    if (value === 'publish') return { finish: answers };
    if (value === 'time') return { to: 'day', answers };
    return value === 'place' || value === 'seats' || value === 'subject' || value === 'minutes'
      ? { to: value, answers }
      : { refuse: ctx.t('dialogue-text-only') };
  },
};

const place: Field<A> = lineField({
  ask: (ctx, draft) => placeScreen(ctx.t, chooseIn(draft)),
  presses: { school: (_ctx, { answers }) => after({ ...answers, place: null }, 'check') },
  read: (text) => placeLine.safeParse(text).data,
  refuse: (ctx) => ctx.t('open-lessons-bad-place', { most: String(PLACE_LENGTH) }),
  take: (_ctx, { answers }, words) => after({ ...answers, place: words }, 'check'),
});

const seats: Field<A> = numberField({
  ask: (ctx) => ctx.t('open-lessons-ask-seats'),
  values: SEATS,
  perRow: 4,
  read: (text) => seatsNumber.safeParse(text).data,
  refuse: 'open-lessons-bad-seats',
  take: (_ctx, { answers }, count) => ({ to: 'check', answers: { ...answers, seats: count } }),
});

const minutes: Field<A> = minutesField(
  (answers, count) => ({ to: 'check', answers: { ...answers, minutes: count } }),
  'open-lessons-ask-minutes',
);

async function showLesson(
  ctx: BotContext,
  openLessonId: number,
  said: 'published' | 'changed',
): Promise<void> {
  const found = ctx.actor && (await findOpenLesson(ctx.deps, ctx.actor, openLessonId));
  if (!found) throw new SubjectGone();
  const { lesson, teaches } = found;
  await show(ctx, openLessonScreen(ctx.t, { lesson, teaches, said: ctx.t(`open-lessons-said-${said}`) }));
}

async function finish(ctx: BotContext, draft: D): Promise<Step<A> | undefined> {
  const { answers } = draft;
  const { zone } = await placeOf(ctx, draft);
  if (!ctx.actor) throw new SubjectGone();
  const requestId = `draft:${draft.id}`;
  const startsAt =
    answers.day !== null && answers.time !== null ? instantOf(answers.day, answers.time, zone) : undefined;
  if (answers.openLessonId !== null) {
    const moved = await changeOpenLesson(ctx.deps, ctx.actor, {
      openLessonId: answers.openLessonId,
      requestId,
      ...(draft.field === 'place' ? { place: answers.place } : startsAt ? { startsAt } : {}),
    });
    if (!moved.ok) return { refuse: ctx.t(refusalKey('open-lessons', moved.reason)) };
    await showLesson(ctx, moved.openLessonId, 'changed');
    return undefined;
  }
  const { className, subject, topic, place, seats, minutes, schoolId } = answers;
  if (!startsAt || className === null || topic === null || subject === null) return { to: 'day', answers };
  const lesson = { schoolId, startsAt, minutes, className, subject, topic, place, seats, requestId };
  const done = await publishOpenLesson(ctx.deps, ctx.actor, lesson);
  if (!done.ok) return { refuse: ctx.t(refusalKey('open-lessons', done.reason)) };
  await showLesson(ctx, done.openLessonId, 'published');
  return undefined;
}

/** An open lesson: when, which class, its topic; the rest is guessed and may be changed before it is announced. */
export const openLessonFlow = defineFlow<A>({
  kind: 'openLesson',
  answers: openLessonAnswers,
  leaving: 'drop',
  fields: { day, month, time, className, letter, topic, subject, check, place, seats, minutes },
  finish,
  async left(ctx, draft) {
    const { schoolId } = draft.answers;
    const board = ctx.actor && (await findBoard(ctx.deps, ctx.actor, { schoolId, when: 'ahead', page: 0 }));
    if (board) await show(ctx, boardScreen(ctx.t, board));
    else await ctx.goHome({ fresh: true });
  },
});

/** Begins a new lesson, or another time or place of one. */
export async function startOpenLesson(
  ctx: BotContext,
  start: { schoolId: number; openLessonId?: number; field?: 'day' | 'place'; minutes?: number },
): Promise<void> {
  const { schoolId, openLessonId, field = 'day' } = start;
  await startFlow(ctx, openLessonFlow, {
    subject: openLessonId === undefined ? `school:${schoolId}` : `openLesson:${openLessonId}`,
    field,
    answers: openLessonAnswers.parse({ schoolId, openLessonId: openLessonId ?? null }),
    anew: true,
  });
}
