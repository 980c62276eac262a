/** How long what is kept: kind, days, and what happens then. docs/privacy.md says the same; a test compares them. */

export type Kept =
  | 'drafts'
  | 'messageWords'
  | 'messages'
  | 'guests'
  | 'refusals'
  | 'wrongCodes'
  | 'phoneMoves'
  | 'claims'
  | 'roster'
  | 'endedPeople'
  | 'surveySheets'
  | 'audit'
  | 'helpWords'
  | 'files'
  | 'voices'
  | 'orders';

export interface Retention {
  kind: Kept;
  days: number;
  /** From when the days count. */
  since: string;
  ends: string;
}

const YEAR = 365;

/** Done once a day, when the day begins in the school's zone. What a school has is looked at school by school. */
export const RETENTION: readonly Retention[] = [
  { kind: 'drafts', days: 90, since: 'last touched', ends: 'the draft is deleted' },
  { kind: 'messageWords', days: 60, since: 'sent or closed', ends: 'what it was made from is emptied' },
  { kind: 'messages', days: YEAR + 35, since: 'sent or closed', ends: 'the row is deleted' },
  { kind: 'guests', days: 60, since: 'last seen without entering', ends: 'the account is deleted' },
  { kind: 'refusals', days: 0, since: 'the end of the 30 days it is for', ends: 'the hash is deleted' },
  { kind: 'wrongCodes', days: 1, since: 'the first wrong code', ends: 'the hash is deleted' },
  {
    kind: 'phoneMoves',
    days: 90,
    since: 'the new phone was asked for',
    ends: 'both numbers are deleted; the log keeps that it was',
  },
  {
    kind: 'claims',
    days: 90,
    since: 'somebody came under a name that has a past',
    ends: 'the @name Telegram showed is emptied',
  },
  {
    kind: 'roster',
    days: 0,
    since: 'the end of the school year it was entered in',
    ends: 'a name nobody came for, and whoever nobody let in, is deleted',
  },
  {
    kind: 'endedPeople',
    days: YEAR,
    since: 'the end of the school year they left in',
    ends: 'the person is erased as by their own request',
  },
  {
    kind: 'surveySheets',
    days: YEAR,
    since: 'the end of the school year of the survey',
    ends: 'open answers are emptied; scores stay in the totals',
  },
  { kind: 'audit', days: 3 * YEAR, since: 'the act', ends: 'the entry is deleted' },
  {
    kind: 'helpWords',
    days: YEAR,
    since: 'answered',
    ends: 'the words of the request and of the answer are emptied',
  },
  { kind: 'files', days: 2 * YEAR, since: 'entered', ends: 'the id of the document or photo is emptied' },
  { kind: 'voices', days: YEAR, since: 'recorded', ends: 'the id of the voice note is deleted' },
  { kind: 'orders', days: 30, since: 'ordered', ends: 'the order is deleted; its bytes were after 7 days' },
];

/** The days of a kind. */
export function daysKept(kind: Kept): number {
  const found = RETENTION.find((one) => one.kind === kind);
  if (!found) throw new Error(`nobody says how long ${kind} is kept`);
  return found.days;
}

/**
 * Tables that are cleared by the clock. Other data of a person last as long as the person does (`endedPeople`).
 * @internal Tests compare it with the statements and the schema.
 */
export const CLEARED: Readonly<Partial<Record<string, readonly Kept[]>>> = {
  Draft: ['drafts'],
  Dispatch: ['messageWords', 'messages'],
  Account: ['guests'],
  Refusal: ['refusals'],
  WrongCode: ['wrongCodes'],
  PhoneMove: ['phoneMoves'],
  Membership: ['claims'],
  AuditEntry: ['audit'],
  HelpRequest: ['helpWords'],
  Achievement: ['files'],
  ObservationVoice: ['voices'],
  Export: ['orders'],
  ExportFile: ['orders'],
  SurveyAnswer: ['surveySheets'],
};
