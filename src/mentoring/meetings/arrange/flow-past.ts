/** The fields of «уже встретились»: when it was, what it was, and whether it is the one already there. */

import type { BotContext } from '../../../platform/telegram/context.ts';
import { type Moment, momentField, oneField } from '../../../platform/telegram/fields.ts';
import { chooseIn, type Draft, type Field, type Step, SubjectGone } from '../../../platform/telegram/flow.ts';
import { addDays, type Day, instantOf } from '../../../platform/time/local.ts';
import { refusalKey } from '../../common/refuse.ts';
import { isWorkingDay } from '../../organisations/rules.ts';
import type { PairView } from '../../pairing/queries.ts';
import type { MeetingAnswers } from '../input.ts';
import { meetingRow } from '../queries.ts';
import { DAYS_BACK, logProblem } from '../rules.ts';
import { kindWord, whenWord } from '../screens.ts';
import { kindsFor, viewOf } from './flow-field.ts';
import { dayQuestion, kindChoice, pastKindTitle, pastScreen } from './screens.ts';

type A = MeetingAnswers;

/** A past day typed or tapped. */
function toPast(
  ctx: BotContext,
  { answers }: Draft<A>,
  { day: chosen, time: at }: Moment,
  view: PairView,
): Step<A> {
  const problem =
    logProblem(chosen, view.today) ??
    (at !== undefined && instantOf(chosen, at, view.scope.zone) > ctx.now ? 'future' : undefined);
  if (problem) return { refuse: ctx.t(refusalKey('meetings', problem)) };
  return { to: 'pastkind', answers: { ...answers, day: chosen, time: at ?? null } };
}

const past: Field<A> = momentField({
  of: viewOf,
  ask: (ctx, draft, view) => {
    const { side, mentor, mentee, today } = view;
    return pastScreen(ctx.t, { side, mentor, mentee, today, days: pastDays(view) }, chooseIn(draft));
  },
  prefer: 'past',
  presses: { day: (_ctx, { answers }) => ({ to: 'pastday', answers }) },
  take: toPast,
});

/** Today, yesterday and the last day with school before them. */
function pastDays(view: PairView): Day[] {
  const days = [view.today, addDays(view.today, -1)];
  for (let back = 2; back <= DAYS_BACK && days.length < 3; back += 1) {
    const earlier = addDays(view.today, -back);
    if (isWorkingDay(view.calendar, earlier)) days.push(earlier);
  }
  return days;
}

const pastday: Field<A> = momentField({
  of: viewOf,
  ask: (ctx, { answers: { kind } }, view) => dayQuestion(ctx.t, { who: view, kind, past: true }),
  month: ({ answers }, { today }) => ({
    today,
    from: addDays(today, -DAYS_BACK),
    to: today,
    opensAt: answers.day ?? today,
  }),
  prefer: 'past',
  take: toPast,
});

const pastkind: Field<A> = oneField({
  async ask(ctx, draft) {
    const { side, mentor, mentee, today } = await viewOf(ctx, draft);
    return pastKindTitle(ctx.t, { side, mentor, mentee, day: draft.answers.day ?? today, today });
  },
  values: async (ctx, draft) => kindsFor(await viewOf(ctx, draft)),
  label: (ctx, one) => kindChoice(ctx.t, one),
  take: (_ctx, { answers }, kind) => ({ finish: { ...answers, kind } }),
});

const same: Field<A> = oneField({
  async ask(ctx, draft) {
    const { meetingId } = draft.answers;
    const { scope, zone } = await viewOf(ctx, draft);
    const row = meetingId === null ? null : await meetingRow(scope, meetingId);
    if (!row) throw new SubjectGone();
    const when = whenWord(ctx.t, { ...row, zone, now: ctx.now });
    return ctx.t('meetings-same-day', { when, kind: kindWord(ctx.t, row.kind) });
  },
  values: ['same', 'another'],
  label: (ctx, one) => ctx.t.label(one === 'same' ? 'meetings-same-yes' : 'meetings-same-no'),
  take: (_ctx, { answers }, one) => ({ finish: { ...answers, another: one === 'another' } }),
});

/** Fields that lead to a record of what was. */
export const pastFields = { past, pastday, pastkind, same };
