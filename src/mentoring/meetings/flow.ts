/** The dialogue about a meeting's day and hour: propose, «уже договорились», «уже встретились», another time. */

import type { BotContext } from '../../platform/telegram/context.ts';
import { choice, type Draft, defineFlow, type Field, type Step } from '../../platform/telegram/flow.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { formatDay, formatMoment } from '../../platform/time/format.ts';
import { addDays, type Day, instantOf, type Time } from '../../platform/time/local.ts';
import { parseMoment } from '../../platform/time/parse.ts';
import { isWorkingDay } from '../organisations/rules.ts';
import { findPair, type PairView } from '../pairing/queries.ts';
import { otherSide } from '../pairing/rules.ts';
import { finishMeeting, goneScreen } from './flow-finish.ts';
import {
  KINDS,
  LOGGED_MINUTES,
  type MeetingAnswers,
  meetingAnswers,
  readMinutes,
  readPlace,
} from './input.ts';
import { timeProblem } from './operations.ts';
import { meetingRow } from './queries.ts';
import { clashesFor, dueOf, slotsFor, timesOf } from './queries-slots.ts';
import { logProblem } from './rules.ts';
import { whenWord, whoFor } from './screens.ts';
import {
  type Choose,
  checkScreen,
  kindScreen,
  minutesScreen,
  monthScreen,
  pastKindTitle,
  pastScreen,
  placeScreen,
  sameDayScreen,
  timeScreen,
  whenScreen,
} from './screens-new.ts';

type A = MeetingAnswers;

/** How far back «уже встретились» goes. */
const DAYS_BACK = 14;

const chooseIn =
  (draft: Draft<A>): Choose =>
  (value, label) =>
    choice(draft, value, label);

/** A field that needs the pair; for a pair that is gone there is only the way home. */
function field(
  ask: (ctx: BotContext, draft: Draft<A>, view: PairView) => Screen | Promise<Screen>,
  answer: (
    ctx: BotContext,
    draft: Draft<A>,
    input: { text?: string | undefined; value?: string | undefined },
    view: PairView,
  ) => Step<A> | Promise<Step<A>>,
): Field<A> {
  const view = (ctx: BotContext, draft: Draft<A>) =>
    ctx.actor ? findPair(ctx.deps, ctx.actor, draft.answers.pairId) : undefined;
  return {
    async ask(ctx, draft) {
      const found = await view(ctx, draft);
      return found ? ask(ctx, draft, found) : goneScreen(ctx);
    },
    async answer(ctx, draft, input) {
      const found = await view(ctx, draft);
      return found ? answer(ctx, draft, input, found) : { stay: draft.answers };
    },
  };
}

/** A day and time typed or tapped: what is wrong with it, or the next field. */
function toMoment(ctx: BotContext, answers: A, view: PairView, day: Day, time: Time | undefined): Step<A> {
  const { t, now } = ctx;
  const { zone } = view.scope;
  const problem =
    time === undefined
      ? day < view.today
        ? 'inPast'
        : timeProblem(view, instantOf(day, '23:59', zone), now)
      : timeProblem(view, instantOf(day, time, zone), now);
  if (problem === 'tooFar')
    return {
      refuse: t('meetings-refused-tooFar', { day: formatDay(view.programme.endsOn, t.locale, view.today) }),
    };
  if (problem === 'inPast') return { refuse: t('meetings-refused-inPast', { example: exampleOf(view) }) };
  return time === undefined
    ? { to: 'time', answers: { ...answers, day, time: null } }
    : { to: 'check', answers: { ...answers, day, time } };
}

const exampleOf = (view: PairView): string => {
  const day = addDays(view.today, 1);
  return `${day.slice(8)}.${day.slice(5, 7)} 15:30`;
};

function typed(ctx: BotContext, answers: A, view: PairView, text: string): Step<A> {
  const moment = parseMoment(text, ctx.now, view.scope.zone);
  return moment ? toMoment(ctx, answers, view, moment.day, moment.time) : { refuse: ctx.t('date-not-read') };
}

/** Kinds that may be arranged: the present stage of the cycle first, then what is held beside it. */
export function kindsFor(view: Pick<PairView, 'pair'>): (typeof KINDS)[number][] {
  return [view.pair.stage, 'consultation', 'jointLesson', 'lessonVisit'];
}

const when = field(
  async (ctx, draft, view) => {
    const { answers } = draft;
    const moved =
      answers.mode === 'move' && answers.meetingId !== null
        ? await meetingRow(view.scope.db, answers.meetingId)
        : null;
    const slots = await slotsFor(view, ctx.now, answers.minutes, moved?.id ?? null);
    return whenScreen(
      ctx.t,
      {
        side: view.side,
        mentor: view.mentor,
        mentee: view.mentee,
        answers,
        slots,
        dueOn: answers.kind === view.pair.stage && dueOf(view) >= view.today ? dueOf(view) : undefined,
        was: moved ? formatMoment(moved.startsAt, view.scope.zone, ctx.t.locale, ctx.now) : undefined,
        today: view.today,
        mayLog: answers.mode === 'new',
      },
      chooseIn(draft),
    );
  },
  (ctx, { answers }, { text, value }, view) => {
    if (text !== undefined) return typed(ctx, answers, view, text);
    if (value === 'day') return { to: 'day', answers: { ...answers, month: null } };
    if (value === 'agreed') return { stay: { ...answers, agreed: !answers.agreed } };
    if (value === 'met') return { to: 'past', answers: { ...answers, mode: 'log', minutes: LOGGED_MINUTES } };
    const [day, time] = (value ?? '').split(' ');
    return day && time ? toMoment(ctx, answers, view, day, time) : { stay: answers };
  },
);

const day = field(
  (ctx, draft, view) => {
    const { pair, programme, today } = view;
    const { month, kind } = draft.answers;
    return monthScreen(
      ctx.t,
      {
        who: view,
        month: month ?? today,
        from: today,
        to: programme.endsOn > today ? programme.endsOn : pair.endsOn,
        today,
        kind,
        past: false,
      },
      chooseIn(draft),
    );
  },
  (ctx, { answers }, { text, value }, view) => {
    if (text !== undefined) return typed(ctx, answers, view, text);
    if (value?.startsWith('m')) return { stay: { ...answers, month: value.slice(1) } };
    return toMoment(ctx, answers, view, value ?? '', undefined);
  },
);

const time = field(
  (ctx, draft, view) => {
    const chosen = draft.answers.day ?? view.today;
    const times = timesOf(chosen, ctx.now, view.scope.zone, view.programme.school.lessonEnds);
    return timeScreen(ctx.t, { day: chosen, today: view.today, times }, chooseIn(draft));
  },
  (ctx, { answers }, { text, value }, view) => {
    const chosen = answers.day ?? view.today;
    if (value !== undefined) return toMoment(ctx, answers, view, chosen, value);
    // A time alone belongs to the day that was chosen; a day typed now replaces it.
    const onThatDay = parseMoment(`${chosen} ${text}`, ctx.now, view.scope.zone);
    if (onThatDay?.time !== undefined) return toMoment(ctx, answers, view, onThatDay.day, onThatDay.time);
    return typed(ctx, answers, view, text ?? '');
  },
);

const check = field(
  async (ctx, draft, view) => {
    const { answers } = draft;
    const { zone } = view.scope;
    const at = { day: answers.day ?? view.today, time: answers.time ?? '12:00' };
    const except = answers.mode === 'move' ? answers.meetingId : null;
    const clash = await clashesFor(
      view,
      { startsAt: instantOf(at.day, at.time, zone), minutes: answers.minutes },
      except,
    );
    return checkScreen(
      ctx.t,
      {
        side: view.side,
        mentor: view.mentor,
        mentee: view.mentee,
        answers: { ...answers, ...at },
        today: view.today,
        dayOff: !isWorkingDay(view.calendar, at.day),
        clash: clash.own && { who: whoFor(clash.own.with), from: clash.own.from, to: clash.own.to },
        otherBusy: clash.otherBusy,
        onPaper: view.side === undefined || !view[otherSide(view.side)].hasTelegram,
      },
      chooseIn(draft),
    );
  },
  (ctx, { answers }, { text, value }, view) => {
    if (text !== undefined) return typed(ctx, answers, view, text);
    if (value === 'propose') return { finish: { ...answers, agreed: false } };
    if (value === 'agree') return { finish: { ...answers, agreed: true } };
    return value === 'place' || value === 'time' || value === 'minutes' || value === 'kind'
      ? { to: value, answers }
      : { stay: answers };
  },
);

const place = field(
  (ctx, draft) => placeScreen(ctx.t, chooseIn(draft)),
  (ctx, { answers }, { text, value }) => {
    if (value !== undefined)
      return { to: 'check', answers: { ...answers, place: null, online: value === 'online' } };
    const words = readPlace(text ?? '');
    if (words === undefined) return { refuse: ctx.t('meetings-refused-text', { max: '60' }) };
    return { to: 'check', answers: { ...answers, place: words, online: /^https?:\/\//i.test(words) } };
  },
);

const minutes = field(
  (ctx, draft) => minutesScreen(ctx.t, chooseIn(draft)),
  (ctx, { answers }, { text, value }) => {
    const count = readMinutes(value ?? text ?? '');
    return count === undefined
      ? { refuse: ctx.t('meetings-refused-minutes') }
      : { to: 'check', answers: { ...answers, minutes: count } };
  },
);

const kind = field(
  (ctx, draft, view) =>
    kindScreen(ctx.t, { title: ctx.t('meetings-kind-question'), kinds: kindsFor(view) }, chooseIn(draft)),
  (ctx, { answers }, { value }, view) => {
    const chosen = kindsFor(view).find((k) => k === value);
    return chosen
      ? { to: 'check', answers: { ...answers, kind: chosen } }
      : { refuse: ctx.t('dialogue-text-only') };
  },
);

/** A past day typed or tapped. */
function toPast(ctx: BotContext, answers: A, view: PairView, chosen: Day, at: Time | null): Step<A> {
  const problem =
    logProblem(chosen, view.today) ??
    (at !== null && instantOf(chosen, at, view.scope.zone) > ctx.now ? 'future' : undefined);
  if (problem) return { refuse: ctx.t(`meetings-refused-${problem}`) };
  return { to: 'pastkind', answers: { ...answers, day: chosen, time: at } };
}

function typedPast(ctx: BotContext, answers: A, view: PairView, text: string): Step<A> {
  const moment = parseMoment(text, ctx.now, view.scope.zone, { prefer: 'past' });
  return moment
    ? toPast(ctx, answers, view, moment.day, moment.time ?? null)
    : { refuse: ctx.t('date-not-read') };
}

const past = field(
  (ctx, draft, view) =>
    pastScreen(
      ctx.t,
      { side: view.side, mentor: view.mentor, mentee: view.mentee, today: view.today, days: pastDays(view) },
      chooseIn(draft),
    ),
  (ctx, { answers }, { text, value }, view) => {
    if (text !== undefined) return typedPast(ctx, answers, view, text);
    if (value === 'day') return { to: 'pastday', answers: { ...answers, month: null } };
    return toPast(ctx, answers, view, value ?? '', null);
  },
);

/** Today, yesterday and the last day with school before them. */
function pastDays(view: PairView): Day[] {
  const days = [view.today, addDays(view.today, -1)];
  for (let back = 2; back <= DAYS_BACK && days.length < 3; back += 1) {
    const earlier = addDays(view.today, -back);
    if (isWorkingDay(view.calendar, earlier)) days.push(earlier);
  }
  return days;
}

const pastday = field(
  (ctx, draft, view) => {
    const { today } = view;
    const { month, kind: chosen } = draft.answers;
    return monthScreen(
      ctx.t,
      {
        who: view,
        month: month ?? today,
        from: addDays(today, -DAYS_BACK),
        to: today,
        today,
        kind: chosen,
        past: true,
      },
      chooseIn(draft),
    );
  },
  (ctx, { answers }, { text, value }, view) => {
    if (text !== undefined) return typedPast(ctx, answers, view, text);
    if (value?.startsWith('m')) return { stay: { ...answers, month: value.slice(1) } };
    return toPast(ctx, answers, view, value ?? '', null);
  },
);

const pastkind = field(
  (ctx, draft, view) => {
    const title = pastKindTitle(ctx.t, {
      side: view.side,
      mentor: view.mentor,
      mentee: view.mentee,
      day: draft.answers.day ?? view.today,
      today: view.today,
    });
    return kindScreen(ctx.t, { title, kinds: kindsFor(view) }, chooseIn(draft));
  },
  (ctx, { answers }, { value }, view) => {
    const chosen = kindsFor(view).find((k) => k === value);
    return chosen ? { finish: { ...answers, kind: chosen } } : { refuse: ctx.t('dialogue-text-only') };
  },
);

const same = field(
  async (ctx, draft, view) => {
    const row =
      draft.answers.meetingId === null ? null : await meetingRow(view.scope.db, draft.answers.meetingId);
    if (!row) return goneScreen(ctx);
    const shown = { ...row, zone: view.scope.zone, now: ctx.now };
    return sameDayScreen(ctx.t, { when: whenWord(ctx.t, shown), kind: row.kind }, chooseIn(draft));
  },
  (ctx, { answers }, { value }) => {
    if (value === 'same' || value === 'another')
      return { finish: { ...answers, another: value === 'another' } };
    return { refuse: ctx.t('dialogue-text-only') };
  },
);

/** The whole dialogue; where it begins and what it knows already is its starter's choice. */
export const meetingFlow = defineFlow<A>({
  kind: 'meeting',
  answers: meetingAnswers,
  fields: { when, day, time, check, place, minutes, kind, past, pastday, pastkind, same },
  finish: finishMeeting,
  leaving: 'drop',
});
