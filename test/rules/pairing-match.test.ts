import { describe, expect, it } from 'vitest';
import {
  formatReason,
  type Profile,
  parseReason,
  preselectedKind,
  reasonsFor,
  weightOf,
} from '../../src/mentoring/pairing/offers/rules.ts';

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
