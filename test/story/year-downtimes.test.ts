import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expected } from './year/expected.ts';
import { BEGINS, type Downtime, ELSEWHERE, ENDS, live, type Year } from './year/live.ts';
import { script } from './year/script.ts';

describe('after downtimes of an hour, a day and two weeks', () => {
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;
  /** How late each may still be said, in hours; a bundle's line at least this long. */
  const LATE: Record<string, number> = {
    'meetings.hourBefore': 50 / 60,
    'meetings.dayBefore': 3,
    'meetings.held': 14,
    'monitoring.holidays': 6,
  };
  /** What a job has not found for longer than this is not looked for again. */
  const USUAL = 24;

  /** Moments of the year in which nobody acts, picked by chance: the same chance in every run. */
  function downtimes(acts: readonly Date[], due: readonly Date[]): Downtime[] {
    let seed = 20_261_123;
    const below = (n: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * n);
    };
    const anyTime = () => BEGINS.getTime() + DAY + below(ENDS.getTime() - BEGINS.getTime() - 20 * DAY);
    /** Within the hour before something falls due. */
    const beforeDue = () => (due[below(due.length)]?.getTime() ?? 0) - below(HOUR);
    const found: Downtime[] = [];
    const picks: [length: number, pick: () => number][] = [
      [14 * DAY, anyTime],
      ...[1, 2, 3].map((): [number, () => number] => [DAY, anyTime]),
      ...Array.from({ length: 12 }, (_, i): [number, () => number] => [HOUR, i < 4 ? anyTime : beforeDue]),
    ];
    for (const [length, pick] of picks) {
      for (;;) {
        const from = new Date(pick());
        const to = new Date(from.getTime() + length);
        const busy = acts.some((at) => at >= from && at <= to);
        const met = found.some(
          (d) => from.getTime() < d.to.getTime() + 2 * DAY && to.getTime() + 2 * DAY > d.from.getTime(),
        );
        if (busy || met) continue;
        found.push({ from, to });
        break;
      }
    }
    return found.toSorted((a, b) => a.from.getTime() - b.from.getTime());
  }

  let down: readonly Downtime[];
  let after: Year;
  beforeAll(async () => {
    after = await live([2], (school) => {
      down = downtimes(
        script(school, { pairs: {}, meetings: {} }).map((act) => act.at),
        expected(school).map((message) => message.at),
      );
      return down;
    });
  }, 1_800_000);
  afterAll(() => after.bot.stop());

  it('says what still can be said, once, and nothing that nobody would have said', () => {
    const school = after.all[0];
    if (!school) throw new Error('one school');
    const said = (who: string, kind: string) =>
      after.sent
        .filter((m) => m.who === who && m.kinds.includes(kind))
        .flatMap((m) => m.kinds.filter((k) => k === kind).map(() => m.at.getTime()));
    const wanted = expected(school).flatMap((m) =>
      m.kinds.map((kind) => ({ who: m.who, kind, at: m.at.getTime() })),
    );
    const lost: string[] = [];
    for (const { who, kind, at } of wanted) {
      const within = (d: Downtime, tail: number) => d.from.getTime() <= at && at < d.to.getTime() + tail;
      const window = down.find((d) => within(d, 0)) ?? down.find((d) => within(d, 7 * DAY));
      const name = `${new Date(at).toISOString()} ${who} ${kind}`;
      const times = said(who, kind);
      if (!window) {
        if (!times.includes(at)) lost.push(name);
        continue;
      }
      const inside = at < window.to.getTime();
      const tooLate = inside && window.to.getTime() - at > (LATE[kind] ?? USUAL) * HOUR;
      // Put off by what the downtime left over, at most to the next week.
      const found = times.some(
        (t) => t >= Math.min(at, window.to.getTime()) - HOUR && t <= window.to.getTime() + 8 * DAY,
      );
      if (!found && !tooLate) lost.push(name);
    }
    expect(lost).toEqual([]);
    const counts = (list: readonly { who: string; kind: string }[]) => {
      const of = new Map<string, number>();
      for (const { who, kind } of list) of.set(`${who} ${kind}`, (of.get(`${who} ${kind}`) ?? 0) + 1);
      return of;
    };
    const most = counts(wanted);
    const real = counts(after.sent.flatMap((m) => m.kinds.map((kind) => ({ who: m.who, kind }))));
    for (const [what, n] of real)
      if (!ELSEWHERE.some((kind) => what.endsWith(kind)))
        expect(n, what).toBeLessThanOrEqual(most.get(what) ?? 0);
  });

  it('met hours in which something fell due', () => {
    const inside = (at: Date) => down.some((d) => d.from <= at && at < d.to);
    const school = after.all[0];
    if (!school) throw new Error('one school');
    expect(expected(school).filter((m) => inside(m.at)).length).toBeGreaterThan(10);
  });
});
