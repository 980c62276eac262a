/** Tables whose rows do not grow with the years and the people, each with the reason. */
export const BOUNDED: Readonly<Record<string, string>> = {
  Organisation: 'schools and what they belong to: made by administrators of the house',
  School: 'made by administrators of the house',
  Programme: 'one a school and year',
  Term: 'four a programme',
  DayOff: 'some a school and year',
  SurveyRound: 'one a term',
  ObservationTemplate: 'a few sheets a school',
  CuratorAssessment: 'one a curator and term',
  ConsentText: 'one a wording and language',
  Installation: 'one row',
  Lease: 'one a task of the house',
  Lane: 'only those at work: a lane that is done is deleted',
};

/** Where reading a table whole is right, each with the reason. */
export const ALLOWED: readonly { begins: string; because: string }[] = [
  {
    begins:
      'with mine as (select m."id", m."schoolId" from "Membership" m where m."personId" = any($1)), sides as',
    because:
      'a person’s own file and their erasure: each table once, some times in a person’s life, in the background',
  },
  {
    begins: 'goals-to-check',
    because:
      'once a day, all living pairs with an agreed goal: a year’s worth of them is read by joining, not one by one',
  },
  {
    begins: 'goals-untouched',
    because: 'once a day, all living pairs beside the drafts of these days',
  },
  {
    begins:
      'SELECT "t0"."id", "t0"."personId", "t0"."kind", "t0"."args", "t0"."locale", "t0"."status"::text, "t0"."done"',
    because: 'the tests’ own way to find the files to make',
  },
  {
    begins: 'declare export',
    because: 'a file of a school or of a region, some times a year, in the background: it is read by joining',
  },
];

/** Statements with a hole that no drive comes to, each with what its rows are found by. */
export const NOT_DRIVEN: readonly { has: string; because: string }[] = [
  {
    has: `and "status" = 'waiting' and "sentAt" is null limit 1`,
    because:
      'whether summaries of a round wait: by the beginning of their key, in the hour after its results',
  },
  {
    has: `"fromPersonId" = $7 and "joined" and not "bundle"`,
    because: 'what waits to go as one message: by its recipient, among what waits',
  },
  {
    has: `where "name" = 'sender' and "pausedUntil" > clock_timestamp()) as "`,
    because: 'how far an order is: by its own id',
  },
  {
    has: `"owner" = $2 order by "id" for update) update "`,
    because: 'the lanes one holds: by their ids',
  },
  {
    has: `set "tries" = least("tries" + 1, $2) where "updateId" = any($1)`,
    because: 'the first updates of lanes whose owner died: by their ids',
  },
  {
    has: `and exists (select 1 from "Lane" where "id" = $1 and "owner" = $2 and "until" > clock_timestamp()) order by`,
    because: 'what waits in a lane after the database was away: by the lane, among what waits',
  },
  {
    has: `set "doneAt" = $2, "body" = null where "updateId" = $1`,
    because: 'an update with more behind it: by its id',
  },
  {
    has: `" where "id" = $1 and "schoolId" = any($2)`,
    because: 'the school of a thing, for somebody who is in several: by its id',
  },
  {
    has: `on conflict ("meetingId", "side") do update set`,
    because: 'a side’s answer about a meeting: by their key',
  },
  {
    has: `on conflict ("responseId", "question") do update set`,
    because: 'an answer of a sheet: by its key, the sheet by its id',
  },
];
