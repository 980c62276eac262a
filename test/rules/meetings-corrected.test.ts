import { describe, expect, it } from 'vitest';
import { corrected } from '../../src/mentoring/meetings/rules-corrected.ts';

const meeting = {
  kind: 'series',
  startsAt: new Date('2026-10-06T12:00:00Z'),
  minutes: 40,
  outcome: 'both',
} as const;
const nothing = { kind: null, startsAt: null, minutes: null, held: null };

describe('a meeting with its corrections', () => {
  it('is as it was confirmed without any', () => {
    expect(corrected(meeting, [])).toEqual(meeting);
  });

  it('takes the last word on each thing', () => {
    const said = [
      { ...nothing, minutes: 60, kind: 'trial' as const },
      { ...nothing, minutes: 30, startsAt: new Date('2026-10-07T12:00:00Z') },
    ];
    expect(corrected(meeting, said)).toEqual({
      kind: 'trial',
      startsAt: new Date('2026-10-07T12:00:00Z'),
      minutes: 30,
      outcome: 'both',
    });
  });

  it('counts as not held, until that is put right too', () => {
    const not = { ...nothing, held: false };
    expect(corrected(meeting, [not]).outcome).toBe('notHeld');
    expect(corrected(meeting, [not, { ...nothing, held: true }]).outcome).toBe('both');
  });

  it('never becomes held by a correction', () => {
    const held = { ...nothing, held: true };
    expect(corrected({ ...meeting, outcome: 'notHeld' }, [held]).outcome).toBe('notHeld');
    expect(corrected({ ...meeting, outcome: null }, [{ ...nothing, held: false }]).outcome).toBeNull();
  });
});
