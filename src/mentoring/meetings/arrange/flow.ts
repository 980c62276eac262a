/** The dialogue about a meeting's day and hour: propose, «уже договорились», «уже встретились», another time. */

import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, type Moment, momentField, oneField } from '../../../platform/telegram/fields.ts';
import {
  choice,
  chooseIn,
  type Draft,
  defineFlow,
  type Field,
  type Step,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { formatDay, formatMoment } from '../../../platform/time/format.ts';
import { addDays, type Day, instantOf } from '../../../platform/time/local.ts';
import { isWorkingDay } from '../../organisations/rules.ts';
import type { PairView } from '../../pairing/queries.ts';
import { otherSide } from '../../pairing/rules.ts';
import { finishMeeting } from '../chat-show.ts';
import { minutesField } from '../flow-minutes.ts';
import { LOGGED_MINUTES, type MeetingAnswers, meetingAnswers, readPlace } from '../input.ts';
import { timeProblem } from '../operations.ts';
import { meetingRow } from '../queries.ts';
import { whoFor } from '../screens.ts';
import { kindsFor, viewOf } from './flow-field.ts';
import { pastFields } from './flow-past.ts';
import { clashesFor, dueOf, slotsFor, timesOf } from './queries.ts';
import { checkScreen, dayQuestion, kindChoice, timeScreen, whenScreen } from './screens.ts';

type A = MeetingAnswers;

/** A day and time typed or tapped: what is wrong with it, or the next field. */
function toMoment(ctx: BotContext, { answers }: Draft<A>, { day, time }: Moment, view: PairView): Step<A> {
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

const when: Field<A> = momentField({
  of: viewOf,
  async ask(ctx, draft, view) {
    const { answers } = draft;
    const moved =
      answers.mode === 'move' && answers.meetingId !== null
        ? await meetingRow(view.scope, answers.meetingId)
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
        was: moved ? formatMoment(moved.startsAt, view.zone, ctx.t.locale, ctx.now) : undefined,
        answered: moved?.status === 'agreed',
        today: view.today,
        mayLog: answers.mode === 'new',
      },
      chooseIn(draft),
    );
  },
  presses: {
    day: (_ctx, { answers }) => ({ to: 'day', answers }),
    agreed: (_ctx, { answers }) => ({ stay: { ...answers, agreed: !answers.agreed } }),
    met: (_ctx, { answers }) => ({
      to: 'past',
      answers: { ...answers, mode: 'log', minutes: LOGGED_MINUTES },
    }),
  },
  take: toMoment,
});

const day: Field<A> = momentField({
  of: viewOf,
  ask: (ctx, { answers: { kind } }, view) => dayQuestion(ctx.t, { who: view, kind, past: false }),
  month: ({ answers }, { pair, programme, today }) => ({
    today,
    from: today,
    to: programme.endsOn > today ? programme.endsOn : pair.endsOn,
    opensAt: answers.day ?? today,
  }),
  take: toMoment,
});

const chosenDay = ({ answers }: Draft<A>, { today }: PairView): Day => answers.day ?? today;

const time: Field<A> = momentField({
  of: viewOf,
  ask(ctx, draft, view) {
    const chosen = chosenDay(draft, view);
    const times = timesOf(chosen, ctx.now, view.zone, view.programme.school.lessonEnds);
    return timeScreen(ctx.t, { day: chosen, today: view.today, times }, chooseIn(draft));
  },
  on: chosenDay,
  take: toMoment,
});

const to =
  (field: 'place' | 'time' | 'minutes' | 'kind') =>
  (_ctx: BotContext, { answers }: Draft<A>): Step<A> => ({ to: field, answers });

const check: Field<A> = momentField({
  of: viewOf,
  async ask(ctx, draft, view) {
    const { answers } = draft;
    const at = { day: chosenDay(draft, view), time: answers.time ?? '12:00' };
    const except = answers.mode === 'move' ? answers.meetingId : null;
    const clash = await clashesFor(
      view,
      { startsAt: instantOf(at.day, at.time, view.zone), minutes: answers.minutes },
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
  presses: {
    propose: (_ctx, { answers }) => ({ finish: { ...answers, agreed: false } }),
    agree: (_ctx, { answers }) => ({ finish: { ...answers, agreed: true } }),
    place: to('place'),
    time: to('time'),
    minutes: to('minutes'),
    kind: to('kind'),
  },
  take: toMoment,
});

const place: Field<A> = lineField({
  ask: (ctx, draft) =>
    screen(ctx.t('meetings-place-question'), [
      choice(draft, 'school', ctx.t.label('meetings-place-at-school')),
      choice(draft, 'online', ctx.t.label('meetings-place-by-link')),
    ]),
  presses: {
    school: (_ctx, { answers }) => ({ to: 'check', answers: { ...answers, place: null, online: false } }),
    online: (_ctx, { answers }) => ({ to: 'check', answers: { ...answers, place: null, online: true } }),
  },
  read: readPlace,
  refuse: (ctx) => ctx.t('meetings-refused-text', { max: '60' }),
  take: (_ctx, { answers }, words) => ({
    to: 'check',
    answers: { ...answers, place: words, online: /^https?:\/\//i.test(words) },
  }),
});

const minutes: Field<A> = minutesField((answers, count) => ({
  to: 'check',
  answers: { ...answers, minutes: count },
}));

const kind: Field<A> = oneField({
  ask: (ctx) => ctx.t('meetings-kind-question'),
  values: async (ctx, draft) => kindsFor(await viewOf(ctx, draft)),
  label: (ctx, one) => kindChoice(ctx.t, one),
  take: (_ctx, { answers }, chosen) => ({ to: 'check', answers: { ...answers, kind: chosen } }),
});

/** The whole dialogue; where it begins and what it knows already is its starter's choice. */
export const meetingFlow = defineFlow<A>({
  kind: 'meeting',
  answers: meetingAnswers,
  fields: { when, day, time, check, place, minutes, kind, ...pastFields },
  finish: finishMeeting,
  leaving: 'drop',
});
