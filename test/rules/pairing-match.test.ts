import { describe, expect, it } from 'vitest';
import { attentionOf } from '../../src/mentoring/pairing/rules-attention.ts';
import {
  formatReason,
  type Profile,
  parseReason,
  preselectedKind,
  reasonsFor,
  weightOf,
} from '../../src/mentoring/pairing/rules-match.ts';
import type { PairFacts } from '../../src/mentoring/pairing/rules-stages.ts';

const nobody: Profile = {
  subjects: [],
  schoolStages: [],
  topics: [],
  strengths: [],
  freeHours: [],
  mentorType: null,
};

describe('what speaks for a pair', () => {
  const mentee = {
    ...nobody,
    subjects: ['english'],
    schoolStages: ['basic'],
    topics: ['discipline', 'parents'],
    freeHours: ['3-14:10'],
  };

  it('is named with the strongest first, and read back as it was kept', () => {
    const mentor = { ...mentee, topics: [], strengths: ['parents', 'discipline'] };
    const reasons = reasonsFor(mentor, mentee);
    expect(reasons.map((r) => r.kind)).toEqual(['subject', 'topic', 'topic', 'stage', 'hours']);
    expect(reasons.map((r) => parseReason(formatReason(r)))).toEqual(reasons);
    expect(weightOf(reasons)).toBeGreaterThan(weightOf(reasonsFor(nobody, mentee)));
    expect(parseReason('hours:many')).toBeUndefined();
    expect(parseReason('of an older version')).toBeUndefined();
  });

  it('preselects the kind the mentor named, but never one the mentee has', () => {
    const named = { ...nobody, mentorType: 'subject' };
    expect(preselectedKind(named, [], [])).toBe('subject');
    expect(preselectedKind(named, [], ['subject'])).toBe('consultant');
    expect(preselectedKind(nobody, [{ kind: 'subject' }], [])).toBe('subject');
    expect(preselectedKind({ ...nobody, mentorType: 'both' }, [], [])).toBe('consultant');
  });
});

describe('attention', () => {
  const facts: PairFacts = {
    stage: 'trial',
    stageSinceOn: '2026-11-02',
    endsOn: '2027-05-14',
    pause: { pausedOn: null, pausedUntilOn: null },
    meetings: [],
    trial: { mentee: 'discuss' },
    trialDecision: null,
    agreedGoals: 0,
    datedActions: 0,
    openActions: 0,
    ready: { mentor: false, mentee: false },
    assessed: { mentor: 0, mentee: 0 },
    closing: {},
  };

  it('counts a private answer for its reader alone', () => {
    expect(attentionOf(facts, '2026-12-01', '2026-11-24', true)?.kind).toBe('discuss');
    expect(attentionOf(facts, '2026-12-01', '2026-11-24', false)).toBeUndefined();
  });

  it('names the most urgent reason, and days past due', () => {
    expect(attentionOf(facts, '2026-11-20', '2026-11-24', false)).toEqual({
      kind: 'overdue',
      rank: 3,
      days: 4,
    });
    const contradiction = { ...facts, meetings: [{ kind: 'trial', state: 'contradiction' as const }] };
    expect(attentionOf(contradiction, '2026-11-20', '2026-11-24', false)?.kind).toBe('contradiction');
  });
});
