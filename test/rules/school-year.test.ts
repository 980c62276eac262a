import { describe, expect, it } from 'vitest';
import { turnDone, yearTurn } from '../../src/mentoring/monitoring/year/rules.ts';

const open = { startsOn: '2026-09-01', endsOn: '2027-05-25', status: 'open' as const };
const closed = { ...open, status: 'closed' as const };
const next = { startsOn: '2027-09-01', endsOn: '2028-05-25' };

describe('the turn of a school year', () => {
  it('is to close the open programme, from May until it is closed', () => {
    expect(yearTurn(open, '2027-04-30')).toBeUndefined();
    expect(yearTurn(open, '2027-05-01')).toBe('closing');
    expect(yearTurn(open, '2027-07-20')).toBe('closing');
    expect(yearTurn(closed, '2027-06-01')).toBeUndefined();
  });

  it('is to begin the next one, from the middle of August until one is open', () => {
    for (const programme of [open, closed]) {
      expect(yearTurn(programme, '2027-08-15')).toBe('starting');
      expect(yearTurn(programme, '2027-10-22')).toBe('starting');
    }
    const prepared = { ...next, status: 'closed' as const };
    expect(yearTurn(prepared, '2027-08-14')).toBeUndefined();
    expect(yearTurn(prepared, '2027-08-15')).toBe('starting');
    expect(yearTurn(prepared, '2027-09-20')).toBe('starting');
    const begun = { ...next, status: 'open' as const };
    for (const day of ['2027-08-15', '2027-09-01', '2027-12-31', '2028-03-01'])
      expect(yearTurn(begun, day)).toBeUndefined();
    expect(yearTurn(begun, '2028-05-01')).toBe('closing');
    expect(turnDone(begun, '2027-09-10')).toBe('starting');
    expect(turnDone(begun, '2028-03-01')).toBeUndefined();
    expect(turnDone(closed, '2027-06-01')).toBe('closing');
    expect(turnDone(closed, '2027-08-15')).toBeUndefined();
  });
});
