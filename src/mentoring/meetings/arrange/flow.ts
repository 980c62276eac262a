/** The dialogue about a meeting's day and hour: propose, «уже договорились», «уже встретились», another time. */

import type { BotContext } from '../../../platform/telegram/context.ts';
import { defineFlow, type Step } from '../../../platform/telegram/flow.ts';
import { formatDay, formatMoment } from '../../../platform/time/format.ts';
import { addDays, type Day, instantOf, type Time } from '../../../platform/time/local.ts';
import { parseMoment } from '../../../platform/time/parse.ts';
import { isWorkingDay } from '../../organisations/rules.ts';
import type { PairView } from '../../pairing/queries.ts';
import { otherSide } from '../../pairing/rules.ts';
import { finishMeeting } from '../chat-show.ts';
import { LOGGED_MINUTES, type MeetingAnswers, meetingAnswers, readMinutes, readPlace } from '../input.ts';
import { timeProblem } from '../operations.ts';
import { meetingRow } from '../queries.ts';
import { whoFor } from '../screens.ts';
import { chooseIn, field, kindsFor } from './flow-field.ts';
import { pastFields } from './flow-past.ts';
import { clashesFor, dueOf, slotsFor, timesOf } from './queries.ts';
import {
  checkScreen,
  kindScreen,
  minutesScreen,
  monthScreen,
  placeScreen,
  timeScreen,
  whenScreen,
} from './screens.ts';

type A = MeetingAnswers;

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
        answered: moved?.status === 'agreed',
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

/** The whole dialogue; where it begins and what it knows already is its starter's choice. */
export const meetingFlow = defineFlow<A>({
  kind: 'meeting',
  answers: meetingAnswers,
  fields: { when, day, time, check, place, minutes, kind, ...pastFields },
  finish: finishMeeting,
  leaving: 'drop',
});
