import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchoolCalendar } from '../../src/mentoring/organisations/rules.ts';
import { addSchoolDays, isSchoolDay, schoolDaysBetween } from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import type { OfferAnswer, PairEndKind } from '../../src/mentoring/pairing/rules.ts';
import {
  afterDecline,
  calendarInPause,
  END_RULES,
  earliestEnd,
  endProblem,
  holdsSeat,
  isPaused,
  lateChoices,
  latePair,
  mayAnswerOffer,
  mayLeaveProgramme,
  mayOffer,
  offerState,
  offerTerm,
  ownEnd,
  seatsLeft,
  stageSinceAfterPause,
} from '../../src/mentoring/pairing/rules.ts';
import { addDays } from '../../src/platform/time/local.ts';

const c: SchoolCalendar = { weekDays: 5, ...calendarPreset('ruTerms', 2026) };
const today = '2026-11-24';

describe('seats', () => {
  it('are what the limit leaves, an open offer holding one', () => {
    expect(seatsLeft({ capacity: 3, pairs: 1, offers: 1 })).toBe(1);
    expect(seatsLeft({ capacity: 3, pairs: 5, offers: 0 })).toBe(0);
    expect(mayOffer({ capacity: 1, pairs: 0, offers: 1 }, null)).toBe('full');
    expect(mayOffer({ capacity: 1, pairs: 0, offers: 1 }, '  ')).toBe('full');
    expect(mayOffer({ capacity: 1, pairs: 0, offers: 1 }, 'единственный физик')).toBe('overLimit');
  });

  it('are never given twice without a reason, in whatever order people offer, answer, withdraw and end', () => {
    type Event = { act: 'offer' | 'accept' | 'decline' | 'withdraw' | 'end' | 'night'; which: number };
    const event: fc.Arbitrary<Event> = fc.record({
      act: fc.constantFrom('offer', 'accept', 'decline', 'withdraw', 'end', 'night'),
      which: fc.nat(6),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.array(event, { maxLength: 60 }), (capacity, events) => {
        const offers: {
          mentorAnswer: OfferAnswer;
          menteeAnswer: OfferAnswer;
          withdrawn: boolean;
          dueOn: string;
        }[] = [];
        let ended = 0;
        let day = today;
        const held = () => offers.filter((offer) => holdsSeat(offerState(offer, day))).length;
        const pairs = () => offers.filter((offer) => offerState(offer, day) === 'accepted').length - ended;
        for (const { act, which } of events) {
          const offer = offers[which % Math.max(1, offers.length)];
          if (act === 'night') day = addDays(day, 4);
          else if (act === 'end') ended += pairs() > 0 ? 1 : 0;
          else if (act === 'offer') {
            if (mayOffer({ capacity, pairs: pairs(), offers: held() }, null) === 'yes') {
              offers.push({
                mentorAnswer: 'none',
                menteeAnswer: 'none',
                withdrawn: false,
                dueOn: addDays(day, 7),
              });
            }
          } else if (offer && holdsSeat(offerState(offer, day))) {
            if (act === 'withdraw') offer.withdrawn = true;
            else if (mayAnswerOffer(offer, 'mentor', day))
              offer.mentorAnswer = `${act}${act === 'accept' ? 'ed' : 'd'}` as OfferAnswer;
            else if (mayAnswerOffer(offer, 'mentee', day))
              offer.menteeAnswer = `${act}${act === 'accept' ? 'ed' : 'd'}` as OfferAnswer;
          }
          expect(pairs() + held()).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });
});

describe('offers', () => {
  const offer = {
    mentorAnswer: 'none',
    menteeAnswer: 'none',
    withdrawn: false,
    dueOn: '2026-12-01',
  } as const;

  it('stand where the answers put them; after the term one may still accept', () => {
    expect(offerState(offer, '2026-12-01')).toBe('open');
    expect(offerState(offer, '2026-12-02')).toBe('expired');
    expect(mayAnswerOffer(offer, 'mentor', '2026-12-05')).toBe(true);
    expect(mayAnswerOffer({ ...offer, mentorAnswer: 'accepted' }, 'mentor', today)).toBe(false);
    expect(offerState({ ...offer, mentorAnswer: 'accepted', menteeAnswer: 'accepted' }, '2026-12-05')).toBe(
      'accepted',
    );
    expect(offerState({ ...offer, mentorAnswer: 'accepted', menteeAnswer: 'declined' }, today)).toBe(
      'declined',
    );
    expect(offerState({ ...offer, withdrawn: true }, today)).toBe('withdrawn');
    expect(mayAnswerOffer({ ...offer, withdrawn: true }, 'mentee', today)).toBe(false);
    expect(holdsSeat('expired')).toBe(true);
    expect(holdsSeat('declined')).toBe(false);
  });

  it('end after the working days of their programme, reminded of on the way', () => {
    expect(offerTerm(c, today, 5)).toEqual({
      dueOn: '2026-12-01',
      remindOn: ['2026-11-26', '2026-11-30'],
    });
    expect(offerTerm(c, today, 2)).toEqual({
      dueOn: '2026-11-26',
      remindOn: ['2026-11-25'],
    });
  });

  it('declined twice in an obligatory programme are talked about; the programme itself is not declined', () => {
    expect(afterDecline('obligatory', 0)).toBe('anotherMentor');
    expect(afterDecline('obligatory', 1)).toBe('talk');
    expect(afterDecline('voluntary', 5)).toBe('anotherMentor');
    expect(mayLeaveProgramme('obligatory', 'mentee')).toBe(false);
    expect(mayLeaveProgramme('obligatory', 'mentor')).toBe(true);
    expect(mayLeaveProgramme('voluntary', 'mentee')).toBe(true);
  });
});

describe('a late pair', () => {
  it('is a choice under 13 weeks and only next year’s under 4', () => {
    const end = '2027-05-25';
    expect(latePair(addDays(end, -91), end)).toBe('normal');
    expect(latePair(addDays(end, -90), end)).toBe('choose');
    expect(latePair(addDays(end, -28), end)).toBe('choose');
    expect(latePair(addDays(end, -27), end)).toBe('onlyNextYear');
    expect(lateChoices(addDays(end, -90), end)).toEqual(['short', 'nextYear', 'ownDates']);
    expect(lateChoices(addDays(end, -10), end)).toEqual(['nextYear']);
    expect(lateChoices(today, end)).toEqual([]);
  });

  it('may have its own end, on a day with school', () => {
    expect(ownEnd(c, today, '2026-12-30')).toBe('2026-12-25');
    expect(ownEnd(c, today, today)).toBeUndefined();
    expect(ownEnd(c, today, '2027-06-01')).toBeUndefined();
    expect(ownEnd(c, '2026-12-25', '2026-12-30')).toBeUndefined();
  });
});

describe('a pause', () => {
  const pause = { pausedOn: '2026-11-16', pausedUntilOn: '2026-11-23' };

  it('lasts until its day, and moves what is due', () => {
    expect(isPaused(pause, '2026-11-15')).toBe(false);
    expect(isPaused(pause, '2026-11-22')).toBe(true);
    expect(isPaused(pause, '2026-11-23')).toBe(false);
    expect(isPaused({ pausedOn: null, pausedUntilOn: null }, today)).toBe(false);
    expect(addSchoolDays(calendarInPause(c, pause), '2026-11-13', 7)).toBe('2026-11-27');
    expect(calendarInPause(c, { pausedOn: '2026-11-16', pausedUntilOn: '2026-11-16' })).toBe(c);
  });

  it('leaves what was left when it is over and forgotten', () => {
    const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-09-01', n));
    fc.assert(
      fc.property(
        day,
        fc.nat(30),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(30),
        (since, before, length, more) => {
          const pausedOn = addDays(since, before);
          const pausedUntilOn = addDays(pausedOn, length);
          // Past the year's last day there are no school days left to count.
          fc.pre(pausedUntilOn <= c.endsOn);
          const gone = before === 0 ? 0 : schoolDaysBetween(c, since, addDays(pausedOn, -1));
          const kept = stageSinceAfterPause(c, since, pausedOn, pausedUntilOn);
          expect(kept >= since).toBe(true);
          const inPause = addSchoolDays(
            calendarInPause(c, { pausedOn, pausedUntilOn }),
            since,
            gone + 1 + more,
          );
          expect(addSchoolDays(c, kept, gone + 1 + more)).toBe(inPause);
          expect(isSchoolDay(c, inPause)).toBe(true);
        },
      ),
    );
    expect(stageSinceAfterPause(c, '2026-11-13', '2026-11-16', '2026-11-16')).toBe('2026-11-13');
  });
});

describe('the end of a pair', () => {
  it('is at once, but for a cancellation by the school and a mentor who names a day', () => {
    const later: PairEndKind[] = ['cancelledBySchool', 'mentorRefused'];
    for (const kind of Object.keys(END_RULES) as PairEndKind[]) {
      expect(endProblem(c, kind, addDays(today, -1), today)).toBe('past');
      expect(endProblem(c, kind, addDays(today, 20), today)).toBe(
        later.includes(kind) ? undefined : 'atOnceOnly',
      );
      expect(endProblem(c, kind, today, today)).toBe(
        kind === 'cancelledBySchool' ? 'noticeFirst' : undefined,
      );
    }
  });

  it('by the school comes three working days after the notice', () => {
    expect(earliestEnd(c, 'cancelledBySchool', today)).toBe('2026-11-27');
    expect(endProblem(c, 'cancelledBySchool', '2026-11-26', today)).toBe('noticeFirst');
    expect(endProblem(c, 'cancelledBySchool', '2026-11-27', today)).toBeUndefined();
    expect(endProblem(c, 'cancelledBySchool', today, today, '2026-11-18')).toBeUndefined();
  });
});
