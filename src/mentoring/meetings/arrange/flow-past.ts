/** The fields of «уже встретились»: when it was, what it was, and whether it is the one already there. */
import type { BotContext } from '../../../platform/telegram/context.ts';
import type { Step } from '../../../platform/telegram/flow.ts';
import { addDays, type Day, instantOf, type Time } from '../../../platform/time/local.ts';
import { parseMoment } from '../../../platform/time/parse.ts';
import { refusalKey } from '../../common/refuse.ts';
import { isWorkingDay } from '../../organisations/rules.ts';
import type { PairView } from '../../pairing/queries.ts';
import { goneScreen } from '../chat-show.ts';
import type { MeetingAnswers } from '../input.ts';
import { meetingRow } from '../queries.ts';
import { DAYS_BACK, logProblem } from '../rules.ts';
import { whenWord } from '../screens.ts';
import { chooseIn, field, kindsFor } from './flow-field.ts';
import { kindScreen, monthScreen, pastKindTitle, pastScreen, sameDayScreen } from './screens.ts';

type A = MeetingAnswers;

/** A past day typed or tapped. */
function toPast(ctx: BotContext, answers: A, view: PairView, chosen: Day, at: Time | null): Step<A> {
  const problem =
    logProblem(chosen, view.today) ??
    (at !== null && instantOf(chosen, at, view.scope.zone) > ctx.now ? 'future' : undefined);
  if (problem) return { refuse: ctx.t(refusalKey('meetings', problem)) };
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

/** Fields that lead to a record of what was. */
export const pastFields = { past, pastday, pastkind, same };
