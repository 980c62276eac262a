import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.join(import.meta.dirname, '../../src/mentoring');

/** What makes rows: a limit that stands in that file, or why there need be none. */
const GROWS: Readonly<Record<string, { limit: string } | { because: string }>> = {
  achievement: { limit: 'MOST.achievements' },
  action: { limit: 'MOST_ACTIONS' },
  consent: { limit: 'MOST.consents' },
  dayOff: { limit: 'MOST.daysOff' },
  goal: { limit: 'MOST_GOALS' },
  goalVersion: { limit: 'MOST_WORDINGS' },
  helpRequest: { limit: 'MOST_HELP' },
  invite: { limit: 'MOST.links' },
  meeting: { limit: 'MOST_PROPOSALS' },
  meetingCorrection: { limit: 'MOST.corrections' },
  note: { limit: 'MOST_NOTES' },
  nudge: { limit: 'MOST.nudges' },
  observation: { limit: 'MOST.lessons' },
  observationTemplate: { limit: 'MOST_SHEETS' },
  openLesson: { limit: 'MOST.openLessons' },
  ownQuestion: { limit: 'MOST_OWN' },
  closing: { because: 'one a side and year, by a key' },
  confirmation: { because: 'one a side and meeting, by a key' },
  curatorAssessment: { because: 'one a pair and round, by a key' },
  goalAssessment: { because: 'one a side and goal, by a key' },
  goalCheckIn: { because: 'one a goal and due day, by a key' },
  goalReview: { because: 'one a version of a goal' },
  indicatorValue: { because: 'one an indicator and moment, by a key' },
  membership: { because: 'one a person, school and role, by a key; names are pasted a hundred at a time' },
  observationMark: { because: 'one a criterion and sheet, by a key' },
  observationReply: { because: 'one a sheet, by a key' },
  observationVoice: { because: 'twenty a sheet, held by the dialogue' },
  offer: { because: 'an open one holds a place, and there are only so many places' },
  openLessonVisit: { because: 'one a guest and lesson, by a key; no more than its seats' },
  pair: { because: 'one an accepted offer' },
  person: { because: 'one an account, or a name a keeper has pasted, a hundred at a time' },
  phoneMove: { because: 'one a link, and links have a limit' },
  pulse: { because: 'one a month, by a key' },
  questionnaire: { because: 'one a membership, by a key' },
  referral: { because: 'while one waits for an answer there is no other' },
  refusal: { because: 'one an account, by a key' },
  reportVersion: { because: 'only a report that changed since it was confirmed makes another' },
  sensitiveCategory: { because: 'one a membership: the one before goes' },
  surveyResponse: { because: 'one a person and round, by a key' },
  surveyRound: { because: 'made by the calendar, one a term' },
  term: { because: 'the calendar has as many as its preset' },
  termFigures: { because: 'one a person and term, by a key' },
  trialAnswer: { because: 'one a side, by a key' },
  erasure: { because: 'one open one a person, by a key' },
  organisation: { because: 'schools are made by administrators of the house' },
  school: { because: 'schools are made by administrators of the house' },
  programme: { because: 'one a school year, by a key' },
  // By a statement of their own.
  AuditEntry: { because: 'the log itself: acts are limited above, and its rows go by their term' },
  Confirmation: { because: 'one a side and meeting, by a key' },
  ConsentText: { because: 'one a wording, by a key' },
  DigestWeek: { because: 'one a week, by a key' },
  IndicatorValue: { because: 'one an indicator and moment, by a key' },
  Report: { because: 'one a term and subject, by a key' },
  SurveyAnswer: { because: 'one a question and sheet, by a key' },
  WrongCode: { because: 'one an account, by a key; codes are limited by the hour' },
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? files(name) : name.endsWith('.ts') ? [name] : [];
  });
}

describe('what grows by tapping', () => {
  const made = new Map<string, Set<string>>();
  for (const file of files(SRC)) {
    const text = readFileSync(file, 'utf8');
    const found = [
      ...text.matchAll(/\b(?:tx|db)\.(\w+)\s*\.(?:create|createMany|createManyAndReturn|upsert)\(/g),
      ...text.matchAll(/insert into "(\w+)"/g),
    ];
    for (const [, model = ''] of found) made.set(model, (made.get(model) ?? new Set()).add(text));
  }

  it('has a limit, or a reason why it needs none', () => {
    expect([...made.keys()].filter((model) => !(model in GROWS)).toSorted()).toEqual([]);
    expect(
      Object.keys(GROWS)
        .filter((model) => !made.has(model))
        .toSorted(),
    ).toEqual([]);
  });

  it('counts to its limit where the row is made', () => {
    const without = [...made].flatMap(([model, texts]) => {
      const kept = GROWS[model];
      return kept && 'limit' in kept && ![...texts].some((text) => text.includes(kept.limit)) ? [model] : [];
    });
    expect(without).toEqual([]);
  });
});
