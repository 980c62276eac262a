import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SlotQuestion } from '../../src/mentoring/meetings/arrange/rules.ts';
import { proposeSlots } from '../../src/mentoring/meetings/arrange/rules.ts';
import { readMinutes } from '../../src/mentoring/meetings/input.ts';
import type { MeetingRow } from '../../src/mentoring/meetings/queries.ts';
import { type PairBeside, viewOf } from '../../src/mentoring/meetings/queries-view.ts';
import type { Answer, AnswerFacts } from '../../src/mentoring/meetings/rules.ts';
import {
  allowedActs,
  clashOf,
  isSettled,
  logProblem,
  mayAnswer,
  outcomeOf,
  silentUntil,
  waitsForCurator,
  withAnswer,
} from '../../src/mentoring/meetings/rules.ts';
import { cardState } from '../../src/mentoring/meetings/rules-card.ts';
import type { SchoolCalendar } from '../../src/mentoring/organisations/rules.ts';
import { isSchoolDay } from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import type { Side } from '../../src/mentoring/pairing/rules.ts';
import { otherSide } from '../../src/mentoring/pairing/rules.ts';
import { addDays, addMinutes, dayOf, instantOf } from '../../src/platform/time/local.ts';

const c: SchoolCalendar = { weekDays: 5, ...calendarPreset('ruTerms', 2026) };
const ZONE = 'Asia/Almaty';
const askedOn = '2026-11-24';
const begin = instantOf(askedOn, '16:20', ZONE);
const nobody: AnswerFacts = { confirmations: [], contradictionAt: null, curator: null, askedOn };
const hours = (n: number): Date => addMinutes(begin, n * 60);

type Said = [side: Side, answer: Answer, hour: number, onPaper?: boolean];
function say(...said: Said[]): AnswerFacts {
  return said.reduce((facts, [side, answer, hour, onPaper]) => {
    const next = withAnswer(facts, side, answer, hours(hour), onPaper);
    if (!next) throw new Error(`refused: ${side} ${answer} at ${hour} h`);
    return next;
  }, nobody);
}
const outcome = (facts: AnswerFacts, hour = 30) => outcomeOf(facts, hours(hour), dayOf(hours(hour), ZONE), c);

describe('two answers', () => {
  it('that both say yes are a confirmed meeting; from paper it is the curator’s', () => {
    expect(outcome(say(['mentor', 'held', 1], ['mentee', 'held', 2]))).toBe('both');
    expect(outcome(say(['mentor', 'held', 1, true], ['mentee', 'held', 2]))).toBe('curator');
    expect(outcome(say(['mentor', 'held', 1], ['mentee', 'held', 2, true]))).toBe('curator');
    expect(outcome(say(['mentor', 'moved', 1], ['mentee', 'moved', 2]))).toBe('moved');
    expect(outcome(say(['mentor', 'missed', 1], ['mentee', 'missed', 2]))).toBe('notHeld');
    expect(outcome(say(['mentor', 'moved', 1], ['mentee', 'missed', 2]))).toBe('moved');
  });

  it('of which one is missing wait five school days', () => {
    expect(silentUntil(askedOn, c)).toBe('2026-12-01');
    // Weekends and holidays are no school days, and a Wednesday's answer is waited for until the next one.
    expect(silentUntil('2026-11-25', c)).toBe('2026-12-02');
    const one = say(['mentor', 'held', 1]);
    expect(outcome(nobody, 24 * 30)).toBe('waiting');
    expect(outcome(one, 24 * 6)).toBe('waiting');
    expect(outcome(one, 24 * 7)).toBe('oneSide');
    expect(outcome(say(['mentor', 'missed', 1]), 24 * 7)).toBe('notHeld');
    expect(outcome(say(['mentor', 'moved', 1]), 24 * 7)).toBe('moved');
    expect(outcome(say(['mentor', 'held', 1], ['mentee', 'held', 24 * 9]), 24 * 9)).toBe('both');
  });

  it('that differ are asked once more, may change for a day, then the curator decides', () => {
    const apart = say(['mentor', 'held', 1], ['mentee', 'missed', 2]);
    expect(outcome(apart, 3)).toBe('contradiction');
    expect(outcome(apart, 25.9)).toBe('contradiction');
    expect(outcome(apart, 26)).toBe('curatorDecides');
    expect(mayAnswer(apart, 'mentee', hours(25))).toBe(true);
    expect(mayAnswer(apart, 'mentee', hours(26))).toBe(false);
    expect(withAnswer(apart, 'mentor', 'missed', hours(27))).toBeUndefined();
    expect(outcome(say(['mentor', 'held', 1], ['mentee', 'missed', 2], ['mentee', 'held', 20]), 21)).toBe(
      'both',
    );
    const kept = say(
      ['mentor', 'held', 1],
      ['mentee', 'missed', 2],
      ['mentor', 'held', 3],
      ['mentee', 'missed', 4],
    );
    expect(outcome(kept, 5)).toBe('curatorDecides');
    expect(kept.contradictionAt).toEqual(hours(2));
  });

  it('are the curator’s to settle in the end', () => {
    const apart = say(['mentor', 'held', 1], ['mentee', 'missed', 2]);
    expect(outcome({ ...apart, curator: 'confirmed' })).toBe('curator');
    expect(outcome({ ...apart, curator: 'notCounted' })).toBe('notHeld');
    expect(mayAnswer({ ...apart, curator: 'confirmed' }, 'mentee', hours(3))).toBe(false);
    expect([
      waitsForCurator('oneSide'),
      waitsForCurator('curatorDecides'),
      waitsForCurator('contradiction'),
    ]).toEqual([true, true, false]);
  });

  it('may be changed until the other side answers, and never once both agree', () => {
    const one = say(['mentor', 'missed', 1], ['mentor', 'held', 2]);
    expect(outcome(withAnswer(one, 'mentee', 'held', hours(3)) ?? nobody)).toBe('both');
    const both = say(['mentor', 'held', 1], ['mentee', 'held', 2]);
    expect(mayAnswer(both, 'mentor', hours(3))).toBe(false);
    expect(withAnswer(both, 'mentee', 'missed', hours(3))).toBeUndefined();
  });

  const side = fc.constantFrom<Side>('mentor', 'mentee');
  const answer = fc.constantFrom<Answer>('held', 'moved', 'missed');
  const told = fc.array(fc.tuple(side, answer, fc.double({ min: 0, max: 10, noNaN: true })), {
    maxLength: 10,
  });
  const gather = (events: readonly (readonly [Side, Answer, number])[]): AnswerFacts =>
    events.reduce((f, [who, what, wait], i) => withAnswer(f, who, what, hours(i * 11 + wait)) ?? f, nobody);

  it('come to the same whichever side gives which, and whichever comes first', () => {
    fc.assert(
      fc.property(told, fc.nat(400), (events, hour) => {
        const mirrored = events.map(([who, what, wait]) => [otherSide(who), what, wait] as const);
        expect(outcome(gather(mirrored), hour)).toBe(outcome(gather(events), hour));
      }),
    );
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        expect(outcome(say(['mentor', a, 1], ['mentee', b, 2]))).toBe(
          outcome(say(['mentee', b, 1], ['mentor', a, 2])),
        );
      }),
    );
  });

  it('once settled by both stay as they are, whatever is tapped afterwards', () => {
    fc.assert(
      fc.property(told, told, (before, after) => {
        const facts = gather(before);
        fc.pre(facts.confirmations.length === 2 && isSettled(outcome(facts)));
        const later = after.reduce((f, [who, what]) => withAnswer(f, who, what, hours(200)) ?? f, facts);
        expect(later).toEqual(facts);
      }),
    );
  });

  /** What a side is shown of a meeting nobody has settled yet. */
  function shown(facts: AnswerFacts, me: Side, hour: number) {
    const meeting: MeetingRow = {
      id: 1,
      pairId: 1,
      kind: 'series',
      status: 'agreed',
      startsAt: begin,
      minutes: 40,
      place: null,
      online: false,
      proposedBy: 'mentor',
      loggedAfter: false,
      revision: 1,
      outcome: null,
      settledAt: null,
      curatorReason: null,
      cancelledBy: null,
      movedToId: null,
      createdAt: begin,
      contradictionAt: facts.contradictionAt,
      confirmations: facts.confirmations.map((c) => ({ ...c, answeredAt: begin })),
      corrections: [],
    };
    const person = { personId: 1, fullName: '', addressAs: '', locale: 'ru' as const, hasTelegram: true };
    const view: PairBeside = {
      side: me,
      reader: false,
      curator: false,
      privateReader: undefined,
      mentor: { membershipId: 1, ...person },
      mentee: { membershipId: 2, ...person },
      scope: { zone: ZONE },
      pair: { status: 'active', stage: 'series' },
    };
    const seen = viewOf({ view, meeting }, hours(hour));
    return { seen, state: cardState(seen) };
  }

  it('of the other side can’t be learned before one’s own is given', () => {
    fc.assert(
      fc.property(side, answer, answer, fc.nat(300), (me, a, b, hour) => {
        const other = otherSide(me);
        const views = [nobody, say([other, a, 0]), say([other, b, 0])]
          .filter((facts) => !isSettled(outcome(facts, hour)))
          .map((facts) => shown(facts, me, hour));
        expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(1);
        expect(views[0]).toMatchObject({ seen: { own: undefined, answers: {} }, state: 'question' });
      }),
    );
    expect(shown(say(['mentor', 'missed', 1]), 'mentor', 2)).toMatchObject({
      seen: { own: 'missed', answers: {} },
      state: 'answered',
    });
    const apart = say(['mentor', 'held', 1], ['mentee', 'missed', 2]);
    expect(shown(apart, 'mentee', 3)).toMatchObject({ seen: { own: 'missed' }, state: 'differ' });
    const kept = say(['mentor', 'held', 1], ['mentee', 'missed', 2], ['mentee', 'missed', 3]);
    expect(shown(kept, 'mentee', 4).state).toBe('withCurator');
    expect(shown(kept, 'mentor', 4).state).toBe('differ');
  });
});

describe('what may be done with a meeting', () => {
  const meeting = {
    status: 'proposed' as const,
    proposedBy: 'mentor' as const,
    startsAt: begin,
    minutes: 40,
  };

  it('depends on its state, the time and who asks', () => {
    expect(allowedActs(meeting, 'mentee', hours(-24))).toEqual(['accept', 'move', 'decline']);
    expect(allowedActs(meeting, 'mentor', hours(-24))).toEqual(['move', 'cancel']);
    expect(allowedActs(meeting, 'curator', hours(-24))).toEqual([]);
    const agreed = { ...meeting, status: 'agreed' as const };
    expect(allowedActs(agreed, 'mentee', hours(-24))).toEqual(['move', 'cancel']);
    expect(allowedActs(agreed, 'mentee', hours(-0.5))).toEqual(['late', 'move', 'cancel']);
    expect(allowedActs(agreed, 'mentee', hours(1))).toEqual(['answer', 'note']);
    expect(allowedActs(agreed, 'curator', hours(1))).toEqual(['decide']);
    expect(allowedActs({ ...meeting, status: 'settled' }, 'mentor', hours(1))).toEqual(['correct', 'note']);
    expect(allowedActs({ ...meeting, status: 'cancelled' }, 'mentor', hours(-1))).toEqual([]);
  });

  it('written down afterwards is at most fourteen days back', () => {
    expect(logProblem(askedOn, askedOn)).toBeUndefined();
    expect(logProblem(addDays(askedOn, -14), askedOn)).toBeUndefined();
    expect(logProblem(addDays(askedOn, -15), askedOn)).toBe('tooOld');
    expect(logProblem(addDays(askedOn, 1), askedOn)).toBe('future');
  });

  it('clashes when the times overlap, not when they touch', () => {
    const busy = [{ startsAt: instantOf(askedOn, '15:15', ZONE), minutes: 40 }];
    const at = (time: string) => clashOf({ startsAt: instantOf(askedOn, time, ZONE), minutes: 40 }, busy);
    expect(at('15:30')).toBe(busy[0]);
    expect(at('14:40')).toBe(busy[0]);
    expect(at('15:55')).toBeUndefined();
    expect(at('14:35')).toBeUndefined();
  });
});

describe('slots', () => {
  const question: SlotQuestion = {
    now: instantOf(askedOn, '12:00', ZONE),
    zone: ZONE,
    calendar: c,
    busy: [],
    freeHours: { mentor: [], mentee: [] },
    due: '2026-11-27',
    count: 4,
  };
  const shown = (change: Partial<SlotQuestion> = {}) =>
    proposeSlots({ ...question, ...change }).map((slot) => `${slot.day} ${slot.time}`);

  it('are after lessons, two a day, soon', () => {
    expect(shown()).toEqual(['2026-11-24 14:00', '2026-11-24 15:00', '2026-11-25 14:00', '2026-11-25 15:00']);
    expect(shown({ now: instantOf(askedOn, '16:40', ZONE) })[0]).toBe('2026-11-25 14:00');
    expect(
      shown({ lessonEnds: ['13:15', '14:10'], count: 1, now: instantOf(askedOn, '13:01', ZONE) }),
    ).toEqual(['2026-11-24 14:10']);
  });

  it('begin with the hours both have free, then those of one', () => {
    const freeHours = {
      mentor: [
        { weekday: 3, time: '12:20' },
        { weekday: 5, time: '13:15' },
      ],
      mentee: [{ weekday: 3, time: '12:20' }],
    };
    const slots = proposeSlots({ ...question, freeHours });
    expect(slots.map((slot) => [slot.day, slot.time, slot.shared])).toEqual([
      ['2026-11-25', '12:20', true],
      ['2026-11-27', '13:15', false],
      ['2026-11-24', '14:00', false],
      ['2026-11-24', '15:00', false],
    ]);
    const overdue = proposeSlots({ ...question, freeHours, due: '2026-11-01', count: 3 });
    expect(overdue.map((slot) => slot.day)).toEqual(['2026-11-25', '2026-11-27', '2026-11-24']);
    expect(proposeSlots({ ...question, freeHours, due: '2026-12-04', count: 2 })[1]?.day).toBe('2026-12-02');
  });

  it('are on days with school, ahead, within its hours, and clash with nothing', () => {
    const time = fc.constantFrom('08:00', '09:40', '14:10', '15:30', '17:50');
    const free = fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), time }), { maxLength: 6 });
    const busy = fc.array(
      fc.record({
        startsAt: fc.nat(20_000).map((n) => addMinutes(question.now, n)),
        minutes: fc.integer({ min: 5, max: 90 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        free,
        free,
        busy,
        fc.nat(250),
        fc.integer({ min: 1, max: 8 }),
        (mentor, mentee, busy, days, count) => {
          const now = addMinutes(question.now, days * 1440);
          const slots = proposeSlots({
            ...question,
            now,
            due: addDays(dayOf(now, ZONE), 3),
            busy,
            freeHours: { mentor, mentee },
            count,
          });
          expect(slots.length).toBeLessThanOrEqual(count);
          expect(new Set(slots.map((slot) => `${slot.day} ${slot.time}`)).size).toBe(slots.length);
          for (const slot of slots) {
            const startsAt = instantOf(slot.day, slot.time, ZONE);
            expect(isSchoolDay(c, slot.day)).toBe(true);
            expect(startsAt > now).toBe(true);
            expect(slot.time >= '08:00' && slot.time <= '17:20').toBe(true);
            expect(clashOf({ startsAt, minutes: 40 }, busy)).toBeUndefined();
          }
          const soon = slots.filter((slot) => slot.day <= addDays(dayOf(now, ZONE), 3));
          const firstUnshared = soon.findIndex((slot) => !slot.shared);
          if (firstUnshared >= 0) expect(soon.slice(firstUnshared).some((slot) => slot.shared)).toBe(false);
        },
      ),
    );
  });
});

describe('a length as people say it', () => {
  it.each([
    ['45', 45],
    ['45 мин', 45],
    ['45 минут.', 45],
    ['1 час', 60],
    ['час', 60],
    ['1 ч', 60],
    ['полчаса', 30],
    ['1 ч 20 мин', 80],
    ['1 час и 20 минут', 80],
    ['1:20', 80],
    ['1,5 часа', 90],
    ['полтора часа', 90],
    ['2 часа', 120],
    ['1 сағат', 60],
    ['жарты сағат', 30],
    ['бір жарым сағат', 90],
    ['1 сағат 20 минут', 80],
    ['an hour', 60],
    ['half an hour', 30],
    ['1.5 hours', 90],
    ['2 урока', undefined],
    ['90 человек', undefined],
    ['4', undefined],
    ['9 часов', undefined],
    ['час-два', undefined],
    ['', undefined],
  ])('%s', (text, minutes) => {
    expect(readMinutes(text)).toBe(minutes);
  });
});
