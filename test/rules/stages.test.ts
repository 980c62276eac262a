import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchoolCalendar } from '../../src/mentoring/organisations/rules.ts';
import { isSchoolDay } from '../../src/mentoring/organisations/rules.ts';
import { calendarPreset } from '../../src/mentoring/organisations/rules-presets.ts';
import { SHORT_CYCLE, USUAL_CYCLE } from '../../src/mentoring/pairing/rules.ts';
import type {
  Closing,
  MeetingState,
  PairFacts,
  Stage,
  TrialChoice,
} from '../../src/mentoring/pairing/stages/rules.ts';
import {
  advance,
  finalDueOn,
  nextForSide,
  STAGES,
  stageProgress,
  trialWords,
} from '../../src/mentoring/pairing/stages/rules.ts';
import { addDays } from '../../src/platform/time/local.ts';

const c: SchoolCalendar = { weekDays: 5, ...calendarPreset('ruTerms', 2026) };
const said: Closing = { takeaway: true, verdict: true, continues: true };
const young: PairFacts = {
  stage: 'acquaintance',
  stageSinceOn: '2026-09-10',
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
const meetings = (kind: string, count: number, state: MeetingState = 'both') =>
  Array.from({ length: count }, () => ({ kind, state }));
const at = (stage: Stage, change: Partial<PairFacts> = {}): PairFacts => ({ ...young, stage, ...change });
const progress = (facts: PairFacts, today = '2026-09-20') => stageProgress(facts, USUAL_CYCLE, today, c);
const reached = (facts: PairFacts, today = '2026-09-20') => advance(facts, USUAL_CYCLE, today, c);

describe('gates', () => {
  it('of a meeting are opened by both sides or by the curator, not by one side', () => {
    const open: MeetingState[] = ['both', 'curator'];
    const shut: MeetingState[] = [
      'proposed',
      'agreed',
      'asked',
      'contradiction',
      'oneSide',
      'notHeld',
      'moved',
      'cancelled',
    ];
    for (const state of open)
      expect(reached(at('acquaintance', { meetings: meetings('acquaintance', 1, state) }))).toBe('trial');
    for (const state of shut)
      expect(reached(at('acquaintance', { meetings: meetings('acquaintance', 1, state) }))).toBe(
        'acquaintance',
      );
    expect(reached(at('acquaintance', { meetings: meetings('consultation', 3) }))).toBe('acquaintance');
  });

  it('of the trial are both answers, or the decision that the pair goes on', () => {
    const held = { meetings: meetings('trial', 1) };
    expect(reached(at('trial', held))).toBe('trial');
    expect(reached(at('trial', { ...held, trial: { mentor: 'continue' } }))).toBe('trial');
    expect(reached(at('trial', { ...held, trial: { mentor: 'continue', mentee: 'discuss' } }))).toBe('trial');
    expect(reached(at('trial', { ...held, trial: { mentor: 'continue', mentee: 'continue' } }))).toBe(
      'planning',
    );
    expect(reached(at('trial', { ...held, trial: { mentee: 'discuss' }, trialDecision: 'continue' }))).toBe(
      'planning',
    );
    expect(reached(at('trial', { ...held, trial: { mentee: 'discuss' }, trialDecision: 'talk' }))).toBe(
      'trial',
    );
    expect(reached(at('trial', { trial: { mentor: 'continue', mentee: 'continue' } }))).toBe('trial');
  });

  it('of planning are the meeting, one agreed goal and three actions with dates', () => {
    const all = { meetings: meetings('planning', 1), agreedGoals: 1, datedActions: 3 };
    expect(reached(at('planning', all))).toBe('series');
    expect(reached(at('planning', { ...all, meetings: [] }))).toBe('planning');
    expect(reached(at('planning', { ...all, agreedGoals: 0 }))).toBe('planning');
    expect(reached(at('planning', { ...all, datedActions: 2 }))).toBe('planning');
  });

  it('of the series: N meetings, the time to sum up, no action left open', () => {
    const four = at('series', { meetings: meetings('series', 4) });
    const due = finalDueOn(c, four.endsOn, USUAL_CYCLE);
    expect(reached(four, addDays(due, -1))).toBe('series');
    expect(reached(four, due)).toBe('final');
    expect(reached({ ...four, ready: { mentor: true, mentee: false } })).toBe('series');
    expect(reached({ ...four, ready: { mentor: true, mentee: true } })).toBe('final');
    expect(reached({ ...four, openActions: 1 }, due)).toBe('series');
    expect(reached(at('series', { meetings: meetings('series', 3) }), due)).toBe('series');
    expect(reached({ ...four, meetings: [...four.meetings, ...meetings('final', 1)] })).toBe('final');
    expect(advance(at('series', { meetings: meetings('series', 2) }), SHORT_CYCLE, due, c)).toBe('final');
  });

  it('of the end: the meeting, every goal assessed by both, what both take away, readiness, next year', () => {
    const all = at('final', {
      meetings: meetings('final', 1),
      agreedGoals: 2,
      assessed: { mentor: 2, mentee: 2 },
      closing: { mentor: said, mentee: { ...said, verdict: false } },
    });
    expect(reached(all)).toBe('completed');
    expect(reached({ ...all, meetings: meetings('final', 1, 'oneSide') })).toBe('final');
    expect(reached({ ...all, assessed: { mentor: 2, mentee: 1 } })).toBe('final');
    expect(reached({ ...all, closing: { mentor: said } })).toBe('final');
    expect(reached({ ...all, closing: { mentor: { ...said, verdict: false }, mentee: said } })).toBe('final');
    expect(reached({ ...all, closing: { mentor: said, mentee: { ...said, continues: false } } })).toBe(
      'final',
    );
  });

  it('stay shut on a pause', () => {
    const pause = { pausedOn: '2026-09-15', pausedUntilOn: '2026-10-01' };
    const facts = at('acquaintance', { pause, meetings: meetings('acquaintance', 1) });
    expect(reached(facts)).toBe('acquaintance');
    expect(progress(facts).whatsNext).toEqual({ step: 'resume', who: ['curator'] });
    expect(reached(facts, '2026-10-01')).toBe('trial');
  });
});

describe('due days', () => {
  it('follow the numbers of the cycle in school days', () => {
    expect(progress(at('acquaintance')).dueOn).toBe('2026-09-17');
    expect(progress(at('trial', { stageSinceOn: '2026-11-13' })).dueOn).toBe('2026-11-27');
    expect(progress(at('planning', { stageSinceOn: '2026-10-16' })).dueOn).toBe('2026-11-09'); // over the holidays
    expect(progress(at('series')).dueOn).toBe(finalDueOn(c, young.endsOn, USUAL_CYCLE));
    expect(progress(at('series')).dueOn).toBe('2027-04-19');
    expect(progress(at('final')).dueOn).toBe('2027-05-14');
    const pause = { pausedOn: '2026-11-16', pausedUntilOn: '2026-11-23' };
    expect(progress(at('trial', { stageSinceOn: '2026-11-13', pause })).dueOn).toBe('2026-12-04');
  });

  it('lie on days with school and never after the pair’s end', () => {
    const day = fc.nat(255).map((n) => addDays('2026-09-01', n));
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), day, day, (stage, stageSinceOn, endsOn) => {
        const { dueOn } = progress(at(stage, { stageSinceOn, endsOn }));
        expect(isSchoolDay(c, dueOn)).toBe(true);
        expect(dueOn <= endsOn || endsOn < c.startsOn).toBe(true);
      }),
    );
  });
});

describe('whatever happens, in whatever order', () => {
  const state: fc.Arbitrary<MeetingState> = fc.constantFrom(
    'proposed',
    'agreed',
    'asked',
    'contradiction',
    'oneSide',
    'both',
    'curator',
    'notHeld',
    'moved',
  );
  const side = fc.constantFrom('mentor' as const, 'mentee' as const);
  type Event = (facts: PairFacts) => PairFacts;
  /** Facts are only ever added here: what somebody did stays done. */
  const event: fc.Arbitrary<Event> = fc.oneof(
    fc.tuple(fc.constantFrom(...STAGES, 'consultation'), state).map(
      ([kind, state]): Event =>
        (f) => ({ ...f, meetings: [...f.meetings, { kind, state }] }),
    ),
    fc.tuple(side, fc.constantFrom<TrialChoice>('continue', 'discuss')).map(
      ([who, choice]): Event =>
        (f) => ({ ...f, trial: { [who]: choice, ...f.trial } }),
    ),
    fc.constant<Event>((f) =>
      Object.values(f.trial).includes('discuss') ? { ...f, trialDecision: 'continue' } : f,
    ),
    fc.constant<Event>((f) => ({ ...f, agreedGoals: Math.min(2, f.agreedGoals + 1) })),
    fc.constant<Event>((f) => ({ ...f, datedActions: f.datedActions + 1 })),
    side.map(
      (who): Event =>
        (f) => ({ ...f, ready: { ...f.ready, [who]: true } }),
    ),
    side.map(
      (who): Event =>
        (f) => ({ ...f, assessed: { ...f.assessed, [who]: 2 } }),
    ),
    side.map(
      (who): Event =>
        (f) => ({ ...f, closing: { ...f.closing, [who]: said } }),
    ),
  );
  const order = (stage: Stage | 'completed'): number => (stage === 'completed' ? 5 : STAGES.indexOf(stage));

  it('no gate is passed without what it asks, and no stage comes back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let facts = young;
        for (const happen of events) {
          facts = happen(facts);
          const next = reached(facts);
          expect(order(next)).toBeGreaterThanOrEqual(order(facts.stage));
          const firm = (kind: string) =>
            facts.meetings.filter((m) => m.kind === kind && ['both', 'curator'].includes(m.state)).length;
          if (order(next) >= 1) expect(firm('acquaintance')).toBeGreaterThan(0);
          if (order(next) >= 2) {
            expect(firm('trial')).toBeGreaterThan(0);
            const answers = [facts.trial.mentor, facts.trial.mentee];
            expect(answers.every((a) => a === 'continue') || facts.trialDecision === 'continue').toBe(true);
          }
          if (order(next) >= 3) {
            expect(firm('planning')).toBeGreaterThan(0);
            expect(facts.agreedGoals).toBeGreaterThan(0);
            expect(facts.datedActions).toBeGreaterThan(2);
          }
          if (order(next) >= 4) expect(firm('series')).toBeGreaterThan(3);
          if (order(next) >= 5) expect(facts.closing).toEqual({ mentor: said, mentee: said });
          if (next === 'completed') return;
          facts = { ...facts, stage: next };
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same facts lead to the same stage, told one by one or all at once, in any order', () => {
    const things = fc
      .array(event, { maxLength: 40 })
      .chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      );
    const independent = (f: PairFacts): PairFacts => ({
      ...f,
      trial: { mentor: 'continue', mentee: 'continue' },
    });
    fc.assert(
      fc.property(things, ([events, shuffled]) => {
        const all = events.reduce((f, happen) => happen(f), independent(young));
        let step = independent(young);
        for (const happen of shuffled) {
          step = happen(step);
          const next = reached(step);
          if (next === 'completed') {
            expect(reached(all)).toBe('completed');
            return;
          }
          step = { ...step, stage: next };
        }
        expect(reached(step)).toBe(reached(all));
      }),
    );
  });

  it('somebody can always do the next thing, and doing it leads to the end', () => {
    const last = '2027-03-01';
    const replace = (facts: PairFacts, from: readonly MeetingState[], to: MeetingState): PairFacts => ({
      ...facts,
      meetings: facts.meetings.map((m) =>
        m.kind === facts.stage && from.includes(m.state) ? { ...m, state: to } : m,
      ),
    });
    const act = (facts: PairFacts): PairFacts => {
      const { step, who } = progress(facts, last).whatsNext;
      if (step !== 'advance') expect(who.length).toBeGreaterThan(0);
      const [first] = who;
      const me = first === 'mentee' ? 'mentee' : 'mentor';
      switch (step) {
        case 'arrangeMeeting':
          return { ...facts, meetings: [...facts.meetings, { kind: facts.stage, state: 'proposed' }] };
        case 'answerProposal':
          return replace(facts, ['proposed'], 'agreed');
        case 'meet':
          return replace(facts, ['agreed'], 'asked');
        case 'confirmMeeting':
          return replace(facts, ['asked', 'contradiction'], 'oneSide');
        case 'curatorConfirms':
          return replace(facts, ['oneSide'], 'curator');
        case 'answerPrivately':
          return { ...facts, trial: { ...facts.trial, [me]: 'discuss' } };
        case 'curatorDecides':
          return { ...facts, trialDecision: 'continue' };
        case 'agreeGoal':
          return { ...facts, agreedGoals: facts.agreedGoals + 1 };
        case 'planActions':
          return { ...facts, datedActions: facts.datedActions + 1, openActions: facts.openActions + 1 };
        case 'settleActions':
          return { ...facts, openActions: facts.openActions - 1 };
        case 'sayReady':
          return { ...facts, ready: { ...facts.ready, [me]: true } };
        case 'assessGoals':
          return { ...facts, assessed: { ...facts.assessed, [me]: facts.agreedGoals } };
        case 'sumUp':
          return { ...facts, closing: { ...facts.closing, [me]: said } };
        case 'wait':
        case 'resume':
        case 'advance':
          break;
      }
      throw new Error(`nothing to do: ${step}`);
    };
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.nat(3), (events, openActions) => {
        let facts: PairFacts = events.reduce((f, happen) => happen(f), { ...young, openActions });
        for (let steps = 0; steps < 150; steps += 1) {
          const next = reached(facts, last);
          if (next === 'completed') return;
          facts = act({ ...facts, stage: next });
        }
        throw new Error(`stuck: ${JSON.stringify(facts)}`);
      }),
    );
  });
});

describe('the private answer', () => {
  const choices: (TrialChoice | undefined)[] = [undefined, 'continue', 'discuss'];

  it('of the other side changes no word, until the pair passes or somebody decided', () => {
    for (const own of choices) {
      const seen = new Set<string>();
      for (const other of choices) {
        const trial = { ...(own && { mentee: own }), ...(other && { mentor: other }) };
        const facts = at('trial', { meetings: meetings('trial', 1), trial });
        if (reached(facts) !== 'trial') continue;
        const words = trialWords(own, { stage: 'trial', trialDecision: null, trialHeld: true });
        seen.add(JSON.stringify([words, nextForSide(progress(facts).whatsNext, facts, 'mentee')]));
      }
      expect(seen.size).toBe(1);
    }
  });

  it('is answered by the same words whatever it was, and asked only after the meeting', () => {
    const pair = { stage: 'trial' as const, trialDecision: null, trialHeld: true };
    expect(trialWords(undefined, pair)).toBe('ask');
    expect(trialWords('continue', pair)).toBe('thanks');
    expect(trialWords('discuss', pair)).toBe('thanks');
    expect(trialWords(undefined, { ...pair, trialHeld: false })).toBe('notYet');
    expect(trialWords(undefined, { ...pair, stage: 'acquaintance' })).toBe('notYet');
    for (const own of choices) {
      expect(trialWords(own, { ...pair, trialDecision: 'continue' })).toBe('decided');
      expect(trialWords(own, { ...pair, stage: 'planning' })).toBe('passed');
    }
  });

  it('about the meeting is no more told than the private one: a silent side is simply asked', () => {
    const shown = (state: MeetingState) => {
      const facts = at('trial', { meetings: meetings('trial', 1, state) });
      return nextForSide(progress(facts).whatsNext, facts, 'mentee');
    };
    expect(progress(at('trial', { meetings: meetings('trial', 1, 'oneSide') })).whatsNext.step).toBe(
      'curatorConfirms',
    );
    expect(shown('oneSide')).toEqual(shown('asked'));
  });

  it('tells whoever reads it at once', () => {
    const facts = at('trial', { meetings: meetings('trial', 1), trial: { mentee: 'discuss' } });
    expect(progress(facts).whatsNext).toEqual({ step: 'curatorDecides', who: ['mentor', 'curator'] });
    expect(nextForSide(progress(facts).whatsNext, facts, 'mentor')).toEqual({
      step: 'answerPrivately',
      who: ['mentor'],
    });
  });
});
