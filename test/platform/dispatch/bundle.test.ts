import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Deps } from '../../../src/platform/deps.ts';
import { type DispatchKind, kind, registryOf } from '../../../src/platform/dispatch/kinds.ts';
import { dispatch, tryAgain } from '../../../src/platform/dispatch/outbox.ts';
import { type Sender, startSender } from '../../../src/platform/dispatch/sender.ts';
import { plain } from '../../../src/platform/i18n/html.ts';
import type { Delivery } from '../../../src/platform/telegram/delivery.ts';
import type { Screen } from '../../../src/platform/telegram/screen.ts';
import { MovableClock } from '../../../src/platform/time/clock.ts';
import { addMinutes } from '../../../src/platform/time/local.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { addPeople, atOnce, BY_NOBODY, NOON, note, testDeps } from '../support.ts';

let database: TestDatabase;
let deps: Deps;
let clock: MovableClock;
let sender: Sender;
let sent: { chat: number; text: string; buttons: string[]; silent: boolean }[];
let answer: (screen: Screen) => Delivery | undefined;
let hour: (personId: number, now: Date) => Date;

/** A reminder that is true while its number is even. */
const even = kind('test.even', z.object({ n: z.number() }), {
  urgency: 'bundle',
  lateByMinutes: 600,
  render: async (_deps, { n }) =>
    n % 2 === 1
      ? null
      : {
          text: plain(`Reminder ${n}\nand what it says when it is alone`),
          keyboard: [[{ text: `open ${n}`, data: `t.o:${n}` }]],
        },
});
const promised = kind('test.promised', z.object({}), {
  urgency: 'bundle',
  anchored: true,
  render: async () => ({
    text: plain('A long invitation'),
    brief: { line: plain('Invitation'), button: { text: 'begin', data: 't.b' } },
  }),
});
const alone = kind('test.alone', z.object({}), {
  urgency: 'bundle',
  alone: true,
  render: async () => ({ text: plain('Digest') }),
});

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.pool.query(`truncate "Dispatch", "Lease", "Account", "Person" cascade`);
  await addPeople(database.pool, 5);
  clock = new MovableClock(NOON);
  deps = testDeps(database, clock);
  sent = [];
  answer = () => undefined;
  hour = (_personId, now) => now;
  sender = startSender({
    deps,
    registry: registryOf([even, promised, alone, note] as DispatchKind<unknown>[]),
    onUnreachable: async () => {},
    bundles: { ...atOnce, hourOf: async (personId, now) => hour(personId, now) },
    pace: { perSecond: 1000, perChatMs: 0 },
    timing: { backOffMs: 5, idleMs: 10 },
    deliver: {
      answers: async () => true,
      async send(chat, screen, { silent }) {
        const refused = answer(screen);
        if (refused) return refused;
        const buttons = (screen.keyboard ?? []).flat().map((b) => b.text);
        sent.push({ chat, text: screen.text.value, buttons, silent: silent ?? false });
        return { kind: 'sent', messageId: sent.length };
      },
    },
  });
});
afterEach(() => sender.stop());
afterAll(() => database.close());

/** Everything falls due at once, so that the sender, which never sleeps, sees all of it or nothing. */
const DUE = addMinutes(NOON, 1);
async function send(at = DUE): Promise<void> {
  clock.set(at);
  await sender.drain();
}
const remind = (n: number, to = 1, dueAt = DUE) =>
  dispatch(deps.db, even, { ...BY_NOBODY, to, key: `even:${n}:${to}`, dueAt, args: { n } });
const rows = (where = {}) => deps.db.dispatch.findMany({ where, orderBy: { id: 'asc' } });

describe('a bundle', () => {
  it('is one message of a line and a button each, without what is no longer true', async () => {
    for (const n of [2, 3, 4]) await remind(n);
    await send();
    expect(sent).toMatchObject([{ chat: 1001, buttons: ['open 2', 'open 4', 'home'], silent: false }]);
    expect(sent[0]?.text.split('\n').slice(1)).toEqual(['', '1. Reminder 2', '2. Reminder 4']);
    const [two, three, four] = await rows();
    expect([two?.status, three?.status, four?.status]).toEqual(['sent', 'withdrawn', 'sent']);
    expect(two?.messageId).toBe(four?.messageId);
  });

  it('of one reminder is its whole screen', async () => {
    await remind(2);
    await send();
    expect(sent.map((m) => m.text)).toEqual(['Reminder 2\nand what it says when it is alone']);
  });

  it('has four lines; the rest is on the home card and is not said again', async () => {
    for (const n of [2, 4, 6, 8, 10, 12]) await remind(n);
    await send();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text.match(/Reminder/g)).toHaveLength(4);
    expect(sent[0]?.buttons.at(-1)).toBe('home');
    expect(await rows({ status: 'sent' })).toHaveLength(6);
  });

  it('waits for its hour; what is too late by then is left out', async () => {
    const later = addMinutes(NOON, 700);
    hour = (_personId, now) => (now < later ? later : now);
    await remind(2);
    await remind(4);
    await remind(6, 1, addMinutes(NOON, 640));
    await send(addMinutes(NOON, 650));
    expect(sent).toEqual([]);
    await send(later);
    expect(sent.map((m) => m.text.split('\n')[0])).toEqual(['Reminder 6']);
    expect((await rows()).map((r) => r.status)).toEqual(['expired', 'expired', 'sent']);
  });

  it('goes at once when something in it was promised for this hour, and takes the others along', async () => {
    hour = (_personId, now) => addMinutes(now, 24 * 60);
    await remind(2);
    await remind(4, 2);
    await dispatch(deps.db, promised, { ...BY_NOBODY, to: 1, key: 'promised:1', dueAt: DUE, args: {} });
    await send();
    expect(sent.map((m) => [m.chat, m.buttons])).toEqual([[1001, ['open 2', 'begin', 'home']]]);
    expect((await rows({ toPersonId: 2 }))[0]?.dueAt).toEqual(addMinutes(DUE, 24 * 60));
  });

  it('that was promised for an hour long past is put off like any other', async () => {
    hour = (_personId, now) => addMinutes(now, 24 * 60);
    await dispatch(deps.db, promised, {
      ...BY_NOBODY,
      to: 1,
      key: 'promised:1',
      dueAt: addMinutes(NOON, -90),
      args: {},
    });
    await send();
    expect(sent).toEqual([]);
    expect((await rows())[0]).toMatchObject({ status: 'waiting', dueAt: addMinutes(DUE, 24 * 60) });
  });

  it('never mixes people, and leaves alone what comes alone', async () => {
    await remind(2);
    await remind(2, 2);
    await dispatch(deps.db, alone, { ...BY_NOBODY, to: 1, key: 'alone:1', dueAt: DUE, args: {} });
    await send();
    expect(sent.map((m) => `${m.chat} ${m.text.split('\n')[0]}`).toSorted()).toEqual([
      '1001 Digest',
      '1001 Reminder 2',
      '1002 Reminder 2',
    ]);
  });

  it('is tried again as a whole when Telegram does not answer, and gives up as a whole', async () => {
    await remind(2);
    await remind(4);
    let failures = 1;
    answer = () => (failures-- > 0 ? { kind: 'network', description: '502', maybeSent: false } : undefined);
    await expect
      .poll(async () => {
        await send();
        return sent.length;
      })
      .toBe(1);
    expect(await rows({ status: 'sent' })).toHaveLength(2);
    answer = () => ({ kind: 'badRequest', description: 'no' });
    const next = addMinutes(DUE, 1);
    await remind(6, 1, next);
    await remind(8, 1, next);
    await send(next);
    expect((await rows({ status: 'dead' })).map((r) => r.error)).toEqual(['no', 'no']);
  });

  it('with one line that can’t be drawn goes without it', async () => {
    await remind(2);
    await database.pool.query(`update "Dispatch" set "args" = '{}' where "key" = 'even:2:1'`);
    await remind(4);
    await send();
    expect(sent.map((m) => m.text.split('\n')[0])).toEqual(['Reminder 4']);
    expect((await rows({ status: 'dead' })).map((r) => r.key)).toEqual(['even:2:1']);
  });
});

describe('a dead letter', () => {
  it('is sent when somebody tries it again, once', async () => {
    answer = () => ({ kind: 'badRequest', description: 'no' });
    await dispatch(deps.db, note, { ...BY_NOBODY, to: 1, key: 'a', dueAt: DUE, args: { n: 1 } });
    await send();
    const dead = (await rows({ status: 'dead' }))[0];
    answer = () => undefined;
    const later = addMinutes(NOON, 5000);
    expect(await tryAgain(deps.pool, dead?.id ?? 0n, later)).toBe(true);
    expect(await tryAgain(deps.pool, dead?.id ?? 0n, later)).toBe(false);
    await send(later);
    expect(sent.map((m) => m.text)).toEqual(['note 1']);
  });
});
