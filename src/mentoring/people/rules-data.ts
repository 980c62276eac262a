/**
 * What the bot keeps about a person: the one list that consents, their papers and /privacy name. Each group has its
 * purpose, its readers and its term. A test asks for a line for every table of the schema.
 */

type Purpose = 'programme' | 'meet' | 'improve' | 'answer';
type Readers =
  | 'school'
  | 'keepers'
  | 'pair'
  | 'goal'
  | 'lesson'
  | 'survey'
  | 'results'
  | 'self'
  | 'mark'
  | 'log';
/** `year`: while in the programme and one school year more; `service`: as long as it is of use, at most as long. */
type Term = 'year' | 'service';

interface Group {
  key: string;
  purpose: Purpose;
  readers: Readers;
  term: Term;
  /** Tables of the schema. */
  models: readonly string[];
}

export const DATA = [
  {
    key: 'person',
    purpose: 'programme',
    readers: 'school',
    term: 'year',
    models: ['Person', 'Account', 'Membership', 'Consent', 'Invite', 'PhoneMove', 'Erasure'],
  },
  { key: 'form', purpose: 'meet', readers: 'keepers', term: 'year', models: ['Questionnaire'] },
  {
    key: 'pair',
    purpose: 'meet',
    readers: 'pair',
    term: 'year',
    models: [
      'Offer',
      'Pair',
      'TrialAnswer',
      'Closing',
      'HelpRequest',
      'Meeting',
      'Confirmation',
      'MeetingCorrection',
      'Note',
      'Nudge',
      'Referral',
    ],
  },
  {
    key: 'goal',
    purpose: 'programme',
    readers: 'goal',
    term: 'year',
    models: ['Goal', 'GoalVersion', 'GoalReview', 'GoalCheckIn', 'GoalAssessment', 'Action'],
  },
  {
    key: 'lesson',
    purpose: 'improve',
    readers: 'lesson',
    term: 'year',
    models: [
      'Observation',
      'ObservationMark',
      'ObservationReply',
      'OpenLesson',
      'OpenLessonVisit',
      'ObservationTemplate',
    ],
  },
  {
    key: 'survey',
    purpose: 'improve',
    readers: 'survey',
    term: 'year',
    models: ['SurveyResponse', 'SurveyAnswer', 'Pulse', 'CuratorAssessment', 'OwnQuestion'],
  },
  {
    key: 'result',
    purpose: 'programme',
    readers: 'results',
    term: 'year',
    models: ['Achievement', 'TermFigures', 'Report', 'ReportVersion', 'IndicatorValue'],
  },
  {
    key: 'file',
    purpose: 'programme',
    readers: 'self',
    term: 'year',
    models: ['ObservationVoice', 'Export', 'ExportFile'],
  },
  { key: 'mark', purpose: 'meet', readers: 'mark', term: 'year', models: ['SensitiveCategory'] },
  {
    key: 'service',
    purpose: 'answer',
    readers: 'log',
    term: 'service',
    models: ['Draft', 'Inbox', 'Dispatch', 'AuditEntry', 'Refusal', 'WrongCode'],
  },
] as const satisfies readonly Group[];

/** Tables with nothing of a person in them, each with the reason. @internal Tests compare it with the schema. */
export const NO_PERSON: Readonly<Record<string, string>> = {
  Organisation: 'a name of a school',
  School: 'a school; its head stands in it by office',
  Programme: 'numbers of a cycle',
  Term: 'days',
  DayOff: 'days',
  SurveyRound: 'a window in time',
  DigestWeek: 'counts and ids of pairs, of one week',
  ConsentText: 'words that are the same for everybody',
  Installation: 'a secret of the bot itself',
  Lane: 'a lease',
  Lease: 'a lease',
};

/** The groups the first consent names: all there are. */
export function consentData(): readonly DataGroup[] {
  return DATA.map((group) => group.key);
}
/** A group of what is kept. */
export type DataGroup = (typeof DATA)[number]['key'];
