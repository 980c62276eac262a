import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionReminders,
  capOfDay,
  checkInDays,
  currentCheckIn,
  lastValue,
  untouchedOn,
} from '../../src/mentoring/goals/remind/rules.ts';
import { questionAt, remindersOf, silentReminders } from '../../src/mentoring/meetings/remind/rules.ts';
import { daysToLook } from '../../src/mentoring/organisations/jobs.ts';
import {
  addSchoolDays,
  isSchoolDay,
  nextSchoolDay,
  type SchoolCalendar,
  subtractSchoolDays,
} from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import { stageReminders, stepToRemind, workingDaysLeft } from '../../src/mentoring/pairing/remind/rules.ts';
import { USUAL_CYCLE } from '../../src/mentoring/pairing/rules.ts';
import type { PairFacts } from '../../src/mentoring/pairing/stages/rules.ts';
import { isPushHour, PUSH_HOURS } from '../../src/mentoring/people/pushes/rules-hours.ts';
import { unfinishedOn } from '../../src/mentoring/people/remind/rules.ts';
import { addDays, addMinutes, dayOf, instantOf, timeOf } from '../../src/platform/time/local.ts';

const ZONES = ['Europe/Moscow', 'Asia/Almaty', 'Europe/Chisinau', 'Asia/Kamchatka'] as const;
const c: SchoolCalendar = { weekDays: 5, ...calendarPreset('ruTerms', 2026) };
const ALMATY = 'Asia/Almaty';
const at = (text: string, zone: string = ALMATY): Date => {
  const [day = '', time = ''] = text.split(' ');
  return instantOf(day, time, zone);
};
const wall = (when: Date, zone: string = ALMATY) => `${dayOf(when, zone)} ${timeOf(when, zone)}`;
const said = (start: string, agreed: string, minutes = 40) =>
  Object.fromEntries(
    remindersOf({ startsAt: at(start), minutes }, at(agreed), ALMATY).map((r) => [r.what, wall(r.at)]),
  );

describe('a meeting', () => {
  it('is spoken of a day and an hour before, and ten minutes after its end', () => {
    expect(said('2026-11-25 15:30', '2026-11-20 10:00')).toEqual({
      dayBefore: '2026-11-24 15:30',
      hourBefore: '2026-11-25 14:30',
      held: '2026-11-25 16:20',
    });
  });

  it('agreed for less than 26 hours ahead only an hour before', () => {
    expect(said('2026-11-25 15:30', '2026-11-24 13:31')).not.toHaveProperty('dayBefore');
    expect(said('2026-11-25 15:30', '2026-11-24 13:30')).toHaveProperty('dayBefore');
  });

  it('agreed for less than an hour ahead only after it', () => {
    expect(said('2026-11-25 15:30', '2026-11-25 14:30')).toEqual({ held: '2026-11-25 16:20' });
    expect(said('2026-11-25 15:30', '2026-11-25 14:29')).toHaveProperty('hourBefore');
  });

  it('whose day before is a night is spoken of at 19:00 the evening before', () => {
    expect(said('2026-11-25 20:00', '2026-11-20 10:00')['dayBefore']).toBe('2026-11-24 19:00');
    expect(said('2026-11-25 19:59', '2026-11-20 10:00')['dayBefore']).toBe('2026-11-24 19:59');
  });

  it('before nine is spoken of once, the evening before, also when it was agreed late', () => {
    const early = { dayBefore: '2026-11-24 19:00', held: '2026-11-25 09:20' };
    expect(said('2026-11-25 08:30', '2026-11-20 10:00')).toEqual(early);
    expect(said('2026-11-25 08:30', '2026-11-24 18:59')).toEqual(early);
    expect(said('2026-11-25 08:30', '2026-11-24 19:00')).toEqual({ held: '2026-11-25 09:20' });
    expect(said('2026-11-25 09:00', '2026-11-20 10:00')['hourBefore']).toBe('2026-11-25 08:00');
  });

  it('late in the evening is asked about in the morning', () => {
    expect(said('2026-11-25 19:00', '2026-11-20 10:00')['held']).toBe('2026-11-25 19:50');
    expect(said('2026-11-25 19:01', '2026-11-20 10:00')['held']).toBe('2026-11-26 08:00');
    expect(said('2026-11-25 23:50', '2026-11-20 10:00')['held']).toBe('2026-11-26 08:00');
  });

  it('is never spoken of in the past, and at night only an hour before an hour people chose', () => {
    const minutes = fc.integer({ min: 5, max: 480 });
    const start = fc.integer({ min: 0, max: 400 * 24 * 4 }).map((n) => n * 15);
    const ahead = fc.integer({ min: 1, max: 20 * 24 * 60 });
    fc.assert(
      fc.property(start, minutes, ahead, fc.constantFrom(...ZONES), (from, length, before, zone) => {
        const startsAt = addMinutes(new Date('2026-08-31T20:00:00Z'), from);
        const agreedAt = addMinutes(startsAt, -before);
        const all = remindersOf({ startsAt, minutes: length }, agreedAt, zone);
        for (const { what, at: when } of all) {
          const time = timeOf(when, zone);
          if (what !== 'hourBefore') expect(time >= '08:00' && time < '20:00').toBe(true);
          expect(when > agreedAt).toBe(true);
          expect(what === 'held' ? when > startsAt : when < startsAt).toBe(true);
        }
        expect(all.filter((r) => r.what === 'held')).toHaveLength(1);
        const early = timeOf(startsAt, zone) < '09:00';
        expect(all.some((r) => r.what === 'hourBefore')).toBe(!early && before > 60);
        if (before >= 30 * 60) expect(all.some((r) => r.what === 'dayBefore')).toBe(true);
        if (!early && before < 26 * 60) expect(all.some((r) => r.what === 'dayBefore')).toBe(false);
      }),
    );
  });

  it('one side is silent about is asked about on the first and the third day, as far as they lie ahead', () => {
    expect(silentReminders('2026-11-25', '2026-11-25').map((r) => r.on)).toEqual([
      '2026-11-26',
      '2026-11-28',
    ]);
    expect(silentReminders('2026-11-25', '2026-11-26').map((r) => r.on)).toEqual(['2026-11-28']);
    expect(silentReminders('2026-11-25', '2026-11-28')).toEqual([]);
  });

  it('is asked about in waking hours whatever its length', () => {
    expect(wall(questionAt({ startsAt: at('2026-11-25 23:30'), minutes: 90 }, ALMATY))).toBe(
      '2026-11-26 08:00',
    );
  });
});

describe('a stage', () => {
  const facts: PairFacts = {
    stage: 'trial',
    stageSinceOn: '2026-11-10',
    endsOn: '2027-05-14',
    pause: { pausedOn: null, pausedUntilOn: null },
    meetings: [],
    trial: {},
    trialDecision: null,
    agreedGoals: 0,
    datedActions: 0,
    openActions: 0,
    ready: { mentor: false, mentee: false },
    assessed: { mentor: 0, mentee: 0 },
    closing: {},
  };
  const now = { today: '2026-11-24', calendar: c, meetingAhead: false, saidHeld: true };
  const step = (
    change: Partial<PairFacts>,
    side: 'mentor' | 'mentee' = 'mentee',
    at: typeof now & { askedAgain?: boolean } = now,
  ) => stepToRemind({ ...facts, ...change }, USUAL_CYCLE, side, at);

  it('is spoken of two school days before it is due, the first day with school after, and a week later', () => {
    expect(stageReminders('2026-11-25', c)).toEqual([
      { what: 'soon', on: '2026-11-23' },
      { what: 'overdue', on: '2026-11-26' },
      { what: 'overdue', on: '2026-12-03' },
    ]);
    expect(stageReminders('2026-11-27', c).map((r) => r.on)).toEqual([
      '2026-11-25',
      '2026-11-30',
      '2026-12-07',
    ]);
    // Due on the last Friday before the winter holidays.
    expect(stageReminders('2026-12-25', c).at(1)).toEqual({
      what: 'overdue',
      on: nextSchoolDay(c, '2026-12-26'),
    });
  });

  it('is spoken of only on days with school, each after the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 260 }), (n) => {
        const dueOn = nextSchoolDay(c, addDays(c.startsOn, n));
        const all = stageReminders(dueOn, c);
        expect(all.every(({ on }) => isSchoolDay(c, on))).toBe(true);
        expect(all.map(({ on }) => on)).toEqual([...new Set(all.map(({ on }) => on))].toSorted());
        expect(all[0]?.on).toBe(subtractSchoolDays(c, dueOn, 2));
      }),
    );
  });

  it('is not spoken of past the end of the year', () => {
    expect(stageReminders(c.endsOn, c).every(({ on, what }) => what === 'soon' && on < c.endsOn)).toBe(true);
  });

  it('asks for a meeting, unless one lies ahead or the pair stands still', () => {
    expect(step({})).toBe('arrangeMeeting');
    expect(step({}, 'mentee', { ...now, meetingAhead: true })).toBeUndefined();
    expect(step({ pause: { pausedOn: '2026-11-20', pausedUntilOn: '2026-12-01' } })).toBeUndefined();
  });

  it('asks only those who have not said whether it was held', () => {
    const meetings = [{ kind: 'trial', state: 'asked' as const }];
    expect(step({ meetings })).toBeUndefined();
    expect(step({ meetings }, 'mentee', { ...now, saidHeld: false })).toBe('confirmMeeting');
    // Once the other side has answered, the meeting's own reminders ask; the stage does not ask as well.
    expect(step({ meetings }, 'mentee', { ...now, saidHeld: false, askedAgain: true })).toBeUndefined();
  });

  it('never lets one side know what the other answered privately, or whether it did', () => {
    const meetings = [{ kind: 'trial', state: 'both' as const }];
    const answers = [undefined, 'continue', 'discuss'] as const;
    for (const mentor of answers) {
      const trial = mentor === undefined ? {} : { mentor };
      expect(step({ meetings, trial })).toBe('answerPrivately');
      expect(step({ meetings, trial: { ...trial, mentee: 'continue' } }, 'mentee')).toSatisfy(
        (s) => s === undefined || (s !== 'answerPrivately' && mentor === 'continue'),
      );
    }
  });

  it('is counted down to the order in working days', () => {
    expect(workingDaysLeft(c, '2026-11-27', '2026-11-30')).toBe(1);
    expect(workingDaysLeft(c, '2026-11-30', '2026-11-30')).toBe(0);
  });
});

describe('an action', () => {
  it('is spoken of on its day, on the next day with school, and to the mentor three school days later', () => {
    expect(actionReminders('2026-11-25', 'mentee', c)).toEqual([
      { what: 'due', on: '2026-11-25', to: 'mentee' },
      { what: 'overdue', on: '2026-11-26', to: 'mentee' },
      { what: 'overdue', on: addSchoolDays(c, '2026-11-25', 3), to: 'mentor' },
    ]);
    expect(actionReminders('2026-11-27', 'mentor', c)).toEqual([
      { what: 'due', on: '2026-11-27', to: 'mentor' },
      { what: 'overdue', on: '2026-11-30', to: 'mentor' },
    ]);
    expect(actionReminders(c.endsOn, 'mentee', c)).toHaveLength(1);
  });

  it('is named with two others, the rest by their number', () => {
    expect(capOfDay([1, 2, 3])).toEqual({ said: [1, 2, 3], rest: [] });
    expect(capOfDay([1, 2, 3, 4, 5])).toEqual({ said: [1, 2, 3], rest: [4, 5] });
  });
});

describe('a check-in', () => {
  it('comes every fourteenth school day, on a day with school', () => {
    expect(checkInDays('2026-11-24', c).slice(0, 2)).toEqual(['2026-12-08', '2026-12-22']);
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 250 }), (n) => {
        const agreedOn = addDays(c.startsOn, n);
        const days = checkInDays(agreedOn, c);
        days.forEach((day, i) => expect(day).toBe(addSchoolDays(c, agreedOn, 14 * (i + 1))));
        expect(days.every((day) => isSchoolDay(c, day))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is open until the next one, and not past the goal’s day', () => {
    const days = ['2026-12-08', '2026-12-22', '2027-01-21'];
    expect(currentCheckIn(days, '2027-03-01', '2026-12-07')).toBeUndefined();
    expect(currentCheckIn(days, '2027-03-01', '2026-12-21')).toBe('2026-12-08');
    expect(currentCheckIn(days, '2027-03-01', '2026-12-22')).toBe('2026-12-22');
    expect(currentCheckIn(days, '2026-12-15', '2026-12-21')).toBe('2026-12-08');
    expect(currentCheckIn(days, '2026-12-15', '2026-12-22')).toBeUndefined();
  });

  it('remembers the last value, else where the goal began', () => {
    expect(lastValue([], 3)).toBe(3);
    expect(
      lastValue(
        [
          { dueOn: '2026-12-22', value: 6 },
          { dueOn: '2026-12-08', value: 5 },
        ],
        3,
      ),
    ).toBe(6);
    expect(lastValue([{ dueOn: '2026-12-08', value: null }], null)).toBeNull();
  });
});

describe('by the day', () => {
  it('what was left unfinished is spoken of after three days', () => {
    expect(untouchedOn('2026-11-24')).toBe('2026-11-27');
    expect(unfinishedOn('2026-11-24')).toBe('2026-11-27');
  });

  it('a job looks at every day since its last look, and no farther back than is worth saying', () => {
    const today = '2026-11-24';
    expect(daysToLook({ zone: ALMATY, today }, 2)).toEqual(['2026-11-22', '2026-11-23', today]);
    expect(daysToLook({ zone: ALMATY, today, seenOn: '2026-11-23' }, 2)).toEqual([today]);
    expect(daysToLook({ zone: ALMATY, today, seenOn: '2026-11-01' }, 1)).toEqual(['2026-11-23', today]);
  });

  it('reminders may be had at any hour that makes a sound', () => {
    expect(PUSH_HOURS.every(isPushHour)).toBe(true);
    expect([7, 20, 8.5].some(isPushHour)).toBe(false);
  });
});
