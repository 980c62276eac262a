import { describe, expect, it } from 'vitest';
import type { SchoolCalendar } from '../../src/mentoring/organisations/rules.ts';
import {
  ATTENTION_KINDS,
  type AttentionFacts,
  attentionOf,
  pulseFall,
  SEES_NOTHING,
  type Sees,
} from '../../src/mentoring/pairing/attention/rules.ts';
import { addDays } from '../../src/platform/time/local.ts';

const calendar: SchoolCalendar = {
  weekDays: 5,
  startsOn: '2026-09-01',
  endsOn: '2027-05-31',
  daysOff: [{ fromOn: '2026-12-26', toOn: '2027-01-10', kind: 'holidays' }],
};
const today = '2026-11-24';
const all: Sees = { confidant: true, pulse: true, mine: [7] };
const calm: AttentionFacts = {
  stage: 'trial',
  startsOn: '2026-11-10',
  stageSinceOn: '2026-11-16',
  dueOn: '2026-11-30',
  pause: { pausedOn: null, pausedUntilOn: null },
  waitUntilOn: null,
  agreedGoals: 0,
  datedActions: 0,
  discuss: false,
  contradiction: false,
  oneSide: false,
  planned: false,
  ahead: false,
  stepOn: '2026-11-16',
  heldOn: '2026-11-16',
  missedOn: [],
  pulses: [],
  overLimit: false,
  helpReaders: [],
};
const kinds = (facts: Partial<AttentionFacts>, sees = all, on = today, c = calendar) =>
  attentionOf({ ...calm, ...facts }, sees, on, c).map((a) => a.kind);
const days = (facts: Partial<AttentionFacts>, on = today) =>
  attentionOf({ ...calm, ...facts }, all, on, calendar)[0]?.days;

describe('attention', () => {
  it('asks for nothing of a pair that goes on in time', () => expect(kinds({})).toEqual([]));

  it('begins the day after the first meeting was due, and says how long there has been none', () => {
    const first = {
      stage: 'acquaintance' as const,
      startsOn: '2026-11-13',
      stageSinceOn: '2026-11-13',
      dueOn: '2026-11-20',
      stepOn: '2026-11-13',
      heldOn: null,
    };
    expect(kinds(first, all, '2026-11-20')).toEqual([]);
    expect(kinds(first, all, '2026-11-22')).toEqual(['noFirstMeeting']);
    expect(days(first, '2026-11-22')).toBe(9);
    expect(kinds({ ...first, planned: true })).toEqual([]);
  });

  it('counts 21 days without a step, unless a meeting stands ahead', () => {
    const still = { stage: 'series' as const, dueOn: '2027-04-20', agreedGoals: 1, datedActions: 3 };
    expect(kinds({ ...still, stepOn: addDays(today, -20) })).toEqual([]);
    expect(kinds({ ...still, stepOn: addDays(today, -21) })).toEqual(['noStep']);
    expect(days({ ...still, stepOn: addDays(today, -24) })).toBe(24);
    expect(kinds({ ...still, stepOn: addDays(today, -40), ahead: true })).toEqual([]);
  });

  it('does not count holidays', () => {
    const still = {
      stage: 'series' as const,
      dueOn: '2027-04-20',
      agreedGoals: 1,
      datedActions: 3,
      stepOn: '2026-12-20',
    };
    expect(kinds(still, all, '2027-01-25')).toEqual([]);
    expect(kinds(still, all, '2027-01-26')).toEqual(['noStep']);
  });

  it('names two meetings that fell out within 30 days, forgiven by the next one held', () => {
    const missedOn = ['2026-11-18', '2026-11-20'];
    expect(kinds({ missedOn })).toEqual(['missedTwice']);
    expect(kinds({ missedOn: missedOn.slice(1) })).toEqual([]);
    expect(kinds({ missedOn, heldOn: '2026-11-23' })).toEqual([]);
    expect(kinds({ missedOn: ['2026-10-20', '2026-11-20'], heldOn: null })).toEqual([]);
  });

  it('waits 45 days for a plan: a goal both agreed and three actions with dates', () => {
    const late = { startsOn: addDays(today, -46), dueOn: addDays(today, 5) };
    expect(kinds(late)).toEqual(['noPlan']);
    expect(kinds({ ...late, startsOn: addDays(today, -45) })).toEqual([]);
    expect(kinds({ ...late, agreedGoals: 1, datedActions: 3 })).toEqual([]);
    expect(kinds({ ...late, agreedGoals: 1, datedActions: 2 })).toEqual(['noPlan']);
  });

  it('sees the pulse of one side fall by three between two answers that follow each other', () => {
    const pulse = (side: 'mentor' | 'mentee', month: string, score: number) => ({ side, month, score });
    expect(pulseFall([pulse('mentor', '2026-10', 8), pulse('mentor', '2026-11', 5)], today)).toEqual({
      from: 8,
      to: 5,
    });
    expect(pulseFall([pulse('mentor', '2026-10', 8), pulse('mentee', '2026-11', 5)], today)).toBeUndefined();
    expect(pulseFall([pulse('mentor', '2026-10', 8), pulse('mentor', '2026-11', 6)], today)).toBeUndefined();
    // A month with a survey lies between; two such do not.
    expect(pulseFall([pulse('mentor', '2026-09', 8), pulse('mentor', '2026-11', 4)], today)).toEqual({
      from: 8,
      to: 4,
    });
    expect(pulseFall([pulse('mentor', '2026-06', 8), pulse('mentor', '2026-11', 4)], today)).toBeUndefined();
    expect(pulseFall([pulse('mentor', '2026-08', 8), pulse('mentor', '2026-09', 4)], today)).toBeUndefined();
    // What came up again is over.
    expect(
      pulseFall(
        [pulse('mentor', '2026-09', 8), pulse('mentor', '2026-10', 4), pulse('mentor', '2026-11', 7)],
        today,
      ),
    ).toBeUndefined();
  });

  it('says what is late about a stage only while nothing is arranged', () => {
    expect(attentionOf({ ...calm, dueOn: '2026-11-20' }, all, today, calendar)).toEqual([
      { kind: 'overdue', rank: ATTENTION_KINDS.indexOf('overdue'), days: 4, queued: false },
    ]);
    expect(kinds({ dueOn: '2026-11-20', planned: true })).toEqual([]);
  });

  const everything: Partial<AttentionFacts> = {
    discuss: true,
    contradiction: true,
    oneSide: true,
    stepOn: '2026-10-20',
    startsOn: '2026-10-01',
    heldOn: null,
    missedOn: ['2026-11-18', '2026-11-20'],
    pulses: [
      { side: 'mentee', month: '2026-10', score: 9 },
      { side: 'mentee', month: '2026-11', score: 5 },
    ],
    dueOn: '2026-11-01',
    overLimit: true,
    helpReaders: [7],
  };

  it('names every reason once, the most urgent first', () => {
    const usual = ATTENTION_KINDS.filter((kind) => kind !== 'noFirstMeeting' && kind !== 'over');
    expect(kinds(everything)).toEqual(usual);
  });

  it('of a pair whose time is over names only what has to be decided', () => {
    expect(kinds({ ...everything, over: true })).toEqual([
      'help',
      'discuss',
      'contradiction',
      'oneSide',
      'over',
    ]);
  });

  it('keeps what is private to its reader', () => {
    const own = ['help', 'discuss', 'pulse'];
    expect(kinds(everything, SEES_NOTHING).filter((kind) => own.includes(kind))).toEqual([]);
    expect(kinds(everything, { ...all, mine: [8] })).not.toContain('help');
    expect(kinds(everything, { ...all, pulse: false })).not.toContain('pulse');
    expect(kinds(everything, { ...all, confidant: false })).not.toContain('discuss');
  });

  it('leaves a pair in peace that is on pause, or is to be waited for', () => {
    expect(kinds({ ...everything, waitUntilOn: today })).toEqual([]);
    expect(kinds({ ...everything, waitUntilOn: '2026-11-23' })).not.toEqual([]);
    expect(kinds({ ...everything, pause: { pausedOn: '2026-11-20', pausedUntilOn: '2026-12-01' } })).toEqual(
      [],
    );
  });
});
