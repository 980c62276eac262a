/** Reminders of a meeting: written down with the fact that causes them, taken back with the one that ends them. */
import type { ScopedTx } from '../../../platform/database/transaction.ts';
import { dispatchEach, withdraw } from '../../../platform/dispatch/outbox.ts';
import { type Day, instantOf } from '../../../platform/time/local.ts';
import { keyOf, keyTo } from '../../common/keys.ts';
import type { PairView } from '../../pairing/queries.ts';
import type { Side } from '../../pairing/rules.ts';
import { dayBefore, held, hourBefore, silent } from './dispatches.ts';
import { remindersOf, SILENT_STEPS, silentReminders } from './rules.ts';

type Beside = Pick<PairView, 'mentor' | 'mentee' | 'scope'>;
interface About {
  id: number;
  revision: number;
}

const KINDS = { dayBefore, hourBefore, held };
const SIDES = ['mentor', 'mentee'] as const;
const reminderKey = (meeting: About, what: string, personId: number) =>
  keyTo(personId, 'meeting', meeting.id, 'remind', what, `r${meeting.revision}`);

/** A meeting has become one both know: what will be said of it, to each side that can be written to. */
export async function remindOfMeeting(
  tx: ScopedTx,
  view: Beside,
  meeting: About & { startsAt: Date; minutes: number },
  now: Date,
): Promise<void> {
  const { schoolId, zone } = view.scope;
  const args = { schoolId, meetingId: meeting.id, revision: meeting.revision };
  const told = SIDES.filter((side) => view[side].hasTelegram).map((side) => view[side].personId);
  for (const { what, at: dueAt } of remindersOf(meeting, now, zone)) {
    const rows = told.map((to) => ({ to, from: null, key: reminderKey(meeting, what, to), dueAt, args }));
    await dispatchEach(tx, KINDS[what], rows);
  }
}

/** One side has said «состоялась» and the other nothing: it will be asked in the bundles of the days to come. */
export async function askSilent(
  tx: ScopedTx,
  view: Beside,
  side: Side,
  meeting: About,
  days: { askedOn: Day; answeredOn: Day },
): Promise<void> {
  const { personId: to, hasTelegram } = view[side];
  if (!hasTelegram) return;
  const { schoolId, zone } = view.scope;
  const all = silentReminders(days.askedOn, days.answeredOn);
  const rows = all.map(({ step, on }) => {
    const next = all.find((other) => other.step > step)?.on;
    return {
      to,
      from: null,
      key: reminderKey(meeting, `silent${step}`, to),
      dueAt: instantOf(on, '00:00', zone),
      args: {
        schoolId,
        meetingId: meeting.id,
        revision: meeting.revision,
        ...(next === undefined ? {} : { until: next }),
      },
    };
  });
  await dispatchEach(tx, silent, rows);
}

/** This side has answered: it is asked no more. */
export async function stopAsking(tx: ScopedTx, view: Beside, side: Side, meeting: About): Promise<void> {
  await withdraw(tx, reminderKey(meeting, 'held', view[side].personId), ...againKeys(view, side, meeting));
}

/** The other side does not say «состоялась» any more: this one has its first question only. */
export async function stopAskingAgain(tx: ScopedTx, view: Beside, side: Side, meeting: About): Promise<void> {
  await withdraw(tx, ...againKeys(view, side, meeting));
}

const againKeys = (view: Beside, side: Side, meeting: About) =>
  SILENT_STEPS.map((step) => reminderKey(meeting, `silent${step}`, view[side].personId));

/** The meeting is settled or cancelled: its reminders end. */
export async function stopReminding(
  tx: Pick<ScopedTx, '$executeRaw' | '$queryRaw'>,
  meetingId: number,
): Promise<void> {
  await withdraw(tx, keyOf('meeting', meetingId, 'remind'));
}
