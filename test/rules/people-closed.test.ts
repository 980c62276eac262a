import { expect, it } from 'vitest';
import { CLOSED } from '../../src/mentoring/people/closed/rules.ts';
import { rooms } from '../../src/mentoring/rooms.ts';
import { taps } from '../../src/platform/telegram/tap.ts';

it('what waits on a new phone is named by buttons there are', () => {
  rooms();
  const names = new Set(taps.map((tap) => tap.name));
  expect(CLOSED.filter((one) => !names.has(one.split(':')[0] ?? ''))).toEqual([]);
});
