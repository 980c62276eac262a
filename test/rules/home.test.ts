import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NowItem, NowKind } from '../../src/mentoring/home/rules.ts';
import { arrangeNow, NOW_KINDS, orderNow } from '../../src/mentoring/home/rules.ts';
import { addMinutes } from '../../src/platform/time/local.ts';

const now = new Date('2026-11-24T06:00:00Z');
const item = (kind: NowKind, hours: number) => ({ kind, at: addMinutes(now, hours * 60) });

describe('what the home card says first', () => {
  it('is today’s meeting, then the past one, who waits, what is due, a survey, the next step', () => {
    const order: NowKind[] = ['meeting', 'pastMeeting', 'waitsForMe', 'due', 'survey', 'nextStep'];
    const mixed = order.map((kind) => item(kind, kind === 'meeting' ? 3 : -1)).toReversed();
    expect(orderNow(mixed, now).map((one) => one.kind)).toEqual(order);
  });

  it('for a curator are help and contradictions before all', () => {
    const items = [item('meeting', 1), item('contradiction', -50), item('help', -1)];
    expect(orderNow(items, now).map((one) => one.kind)).toEqual(['help', 'contradiction', 'meeting']);
  });

  it('a meeting is first only within twelve hours, and last beyond', () => {
    const step = item('nextStep', -1);
    expect(orderNow([step, item('meeting', 12)], now)[0]?.kind).toBe('meeting');
    expect(orderNow([item('meeting', 12.1), step], now)[0]?.kind).toBe('nextStep');
  });

  it('is the oldest of its kind', () => {
    const [young, old] = [item('waitsForMe', -1), item('waitsForMe', -90)];
    expect(orderNow([young, old], now)).toEqual([old, young]);
  });

  it('counts what waits apart from what asks for nothing yet', () => {
    expect(arrangeNow([], now)).toEqual({ first: undefined, waits: [], later: [] });
    const far = item('meeting', 30);
    const slow = { ...item('nextStep', 900), hasTime: true };
    const items = [far, item('attention', 0), slow, item('survey', -1), item('pastMeeting', -1)];
    const { first, waits, later } = arrangeNow(items, now);
    expect(waits.map((one) => one.kind)).toEqual(['pastMeeting', 'survey', 'attention']);
    expect([first, later]).toEqual([waits[0], [far, slow]]);
    expect(arrangeNow([slow, far], now)).toEqual({ first: far, waits: [], later: [far, slow] });
  });

  it('loses nothing and does not depend on the order of what is found', () => {
    const any: fc.Arbitrary<NowItem> = fc.record({
      kind: fc.constantFrom(...NOW_KINDS),
      at: fc.integer({ min: -500, max: 500 }).map((hours) => addMinutes(now, hours * 60)),
    });
    fc.assert(
      fc.property(fc.array(any), (items) => {
        const ordered = orderNow(items, now);
        expect(ordered).toEqual(orderNow(items.toReversed(), now));
        expect(new Set(ordered)).toEqual(new Set(items));
        expect(ordered).toHaveLength(items.length);
      }),
    );
  });
});
