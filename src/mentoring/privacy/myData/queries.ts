import type pg from 'pg';
import type { Prisma } from '../../../platform/database/generated/client.ts';
import { anyNameSql } from '../../common/names.ts';
import { OWNED, THEIRS } from './queries-owned.ts';

type Model = Prisma.ModelName;

/** The part of a table a person gets: rows, columns and the names that go with them. */
interface Source {
  model: Model;
  columns: string;
  where: string;
  /** More than a column: `'other', <sql>`. */
  more?: string;
}

const person = (column: string) => `(select ${anyNameSql('p')} from "Person" p where p."id" = ${column})`;
const whose = (column: string) =>
  `(select ${anyNameSql('p')} from "Membership" m join "Person" p on p."id" = m."personId" where m."id" = ${column})`;
const SCHOOL = `'school', (select o."name" from "Organisation" o where o."id" = x."schoolId")`;
const MY_SIDE = `case when x."mentorId" in (select "id" from mine) then 'mentor' else 'mentee' end`;
const OTHER = `'with', case when x."mentorId" in (select "id" from mine) then ${whose('x."menteeId"')} else ${whose('x."mentorId"')} end`;
/**
 * Pairs this person is still a side of. A person who has left gets their own words, no longer the other side's
 * (product.md 1).
 */
const standsIn = (row: string) =>
  `(${row}."schoolId", ${row}."pairId") in (select "schoolId", "pairId" from standing)`;
/** Goals whose wording this side may read: their own, what both agreed, and what the other has sent to them. */
const GOALS = `select g."id" from "Goal" g join sides s on s."schoolId" = g."schoolId" and s."pairId" = g."pairId"
  where g."author" = s."side" or g."agreedVersion" is not null or g."status" <> 'saved' and ${standsIn('g')}`;
const OWN_OF_GOAL = OWNED.goalSide;
/** Sheets this person may read all of: their own, and those of their lessons that were shared. */
const SHEETS = `select "id" from sheets where not "ofTeacher" or "sharedAt" is not null`;

/** Everything that is mine, and what others wrote for me; never their private answers, nor what is the curator’s alone. */
export const MINE: readonly Source[] = [
  {
    model: 'Person',
    columns:
      'fullName addressAs locale isAdministrator pausedUntilOn bundleHour digestWeekday digestHour createdAt',
    where: OWNED.self,
  },
  { model: 'Account', columns: 'telegramId locale createdAt unreachableAt closedUntil', where: OWNED.person },
  {
    model: 'Membership',
    columns: 'role status capacity interviewOn trainingOn approvedAt onPaper createdAt confirmedAt endedAt',
    where: OWNED.person,
    more: SCHOOL,
  },
  {
    model: 'Consent',
    columns: 'kind given version locale operator purpose term decidedAt withdrawnAt',
    where: OWNED.person,
  },
  { model: 'Erasure', columns: 'askedAt dueAt paperOn takenBackAt', where: OWNED.person },
  { model: 'Invite', columns: 'kind createdAt expiresAt usedAt', where: OWNED.person },
  { model: 'PhoneMove', columns: 'status askedAt doneAt', where: OWNED.person },
  {
    model: 'Questionnaire',
    columns:
      'subjects schoolStages experienceYears menteeCategory topics mentorType teacherCategory strengths freeHours note completedAt',
    where: OWNED.member,
  },
  {
    model: 'SensitiveCategory',
    columns: 'category recordedAt',
    where: OWNED.member,
    more: `'recordedBy', ${person('x."recordedById"')}`,
  },
  {
    model: 'Offer',
    columns: 'mentorKind status dueOn endsOn orderNumber orderOn createdAt closedAt',
    where: OWNED.offerSides,
    more: `${OTHER}, 'answer', case ${MY_SIDE} when 'mentor' then x."mentorAnswer" else x."menteeAnswer" end, 'declineReason', case when x."declinedBy"::text = ${MY_SIDE} then x."declineReason" end`,
  },
  {
    model: 'Pair',
    columns:
      'mentorKind status stage startsOn endsOn orderNumber orderOn pausedOn pausedUntilOn endedAt createdAt',
    where: OWNED.pairSides,
    more: OTHER,
  },
  { model: 'TrialAnswer', columns: 'choice onPaper answeredAt', where: OWNED.side },
  {
    model: 'Meeting',
    columns: 'kind status startsAt minutes place online outcome settledAt cancelledAt',
    where: OWNED.pair,
  },
  {
    model: 'Confirmation',
    columns: 'answer onPaper answeredAt',
    where: `(x."meetingId", x."side") in (select t."id", s."side" from "Meeting" t join sides s on s."schoolId" = t."schoolId" and s."pairId" = t."pairId")`,
  },
  {
    model: 'MeetingCorrection',
    columns: 'minutes kind startsAt held reason createdAt',
    where: OWNED.meetingPair,
  },
  { model: 'Note', columns: 'side text createdAt', where: `${OWNED.side} or ${standsIn('x')}` },
  {
    model: 'Goal',
    columns: 'author status version agreedVersion sentAt agreedAt createdAt',
    where: `x."id" in (${GOALS})`,
  },
  {
    model: 'GoalVersion',
    columns:
      'goalId number specific product measure unit outOf baseline target helps relevance dueOn author createdAt',
    where: `x."goalId" in (${GOALS})`,
  },
  { model: 'GoalReview', columns: 'goalId side kind comment createdAt', where: `x."goalId" in (${GOALS})` },
  {
    model: 'GoalCheckIn',
    columns: 'goalId dueOn value answeredBy answeredAt',
    where: `x."goalId" in (${GOALS})`,
  },
  { model: 'GoalAssessment', columns: 'goalId result value onPaper assessedAt', where: OWN_OF_GOAL },
  {
    model: 'Action',
    columns: 'title form dueOn responsible status result notDoneReason createdBy createdAt closedAt',
    where: OWNED.pair,
  },
  { model: 'Closing', columns: 'takeaway verdict continues onPaper answeredAt', where: OWNED.side },
  {
    model: 'Observation',
    columns:
      'id kind heldOn className subject topic aim aimText courseStart courseMiddle courseEnd facts strengths growthPoints agreedStep correctionReason createdAt sharedAt',
    where: `x."id" in (${SHEETS})`,
    more: `'observer', ${whose('x."observerId"')}, 'teacher', ${whose('x."teacherId"')}`,
  },
  {
    model: 'ObservationMark',
    columns: 'observationId criterion mark comment',
    where: `x."observationId" in (${SHEETS})`,
  },
  { model: 'ObservationVoice', columns: 'observationId seconds createdAt', where: OWNED.sheetPart },
  {
    model: 'ObservationReply',
    columns: 'observationId seenAt reflection reflectedAt disagreement disagreedAt opensSheet',
    where: `x."observationId" in (${SHEETS})`,
  },
  {
    model: 'OpenLesson',
    columns: 'startsAt minutes className subject topic place seats createdAt cancelledAt',
    where: `(x."schoolId", x."hostId") in (select "schoolId", "id" from mine)`,
  },
  { model: 'OpenLessonVisit', columns: 'bookedAt cancelledAt takeaway takeawayAt', where: OWNED.guest },
  {
    model: 'SurveyResponse',
    columns: 'id role form mode invitedAt startedAt finishedAt',
    where: OWNED.member,
  },
  {
    model: 'SurveyAnswer',
    columns: 'responseId question score choice text mayShow answeredAt',
    where: OWNED.respondent,
  },
  { model: 'Pulse', columns: 'month score answeredAt', where: OWNED.side },
  { model: 'CuratorAssessment', columns: 'marks comment signedAt', where: OWNED.curator },
  {
    model: 'Nudge',
    columns: 'text startsAt createdAt',
    where: `${OWNED.pair} or ${OWNED.author}`,
    more: `'author', ${person('x."authorId"')}`,
  },
  {
    model: 'Referral',
    columns: 'status createdAt answeredAt',
    where: `(x."schoolId", x."pairId") in (select "schoolId", "pairId" from sides where "side" = 'mentee') or (x."schoolId", x."toId") in (select "schoolId", "id" from mine) and x."status" = 'agreed'`,
  },
  { model: 'Achievement', columns: 'kind title doneOn link fileId createdAt', where: OWNED.member },
  {
    model: 'TermFigures',
    columns: 'quality conflicts wantsToStay updatedAt',
    where: OWNED.member,
    more: `'enteredBy', ${person('x."enteredById"')}`,
  },
  {
    model: 'IndicatorValue',
    columns: 'indicator moment value reason recordedAt',
    where: `x."schoolId" in (select "schoolId" from mine) and x."enteredById" = any($1)`,
  },
  {
    model: 'HelpRequest',
    columns: 'kind status createdAt closedAt',
    where: `${OWNED.asker} or ${OWNED.reader}`,
    // When this person was asked something, they get their own answer, not the words of the one who asked.
    more: `'text', case when ${OWNED.asker} then x."text" end, 'reply', x."reply", 'reader', ${whose('x."readerId"')}`,
  },
  { model: 'Report', columns: 'kind edits updatedAt', where: OWNED.reportSide },
  { model: 'ReportVersion', columns: 'number locale lines onPaper confirmedAt', where: OWNED.versionSide },
  { model: 'Export', columns: 'kind status createdAt finishedAt', where: OWNED.person },
  { model: 'ExportFile', columns: 'name size', where: OWNED.ordered },
  {
    model: 'AuditEntry',
    columns: 'action at',
    where: `x."actorId" = any($1) or x."subject" = 'Membership' and (x."schoolId", x."subjectId") in (select "schoolId", "id" from mine)
    or x."subject" = 'Pair' and (x."schoolId", x."subjectId") in (select "schoolId", "pairId" from sides) and x."action" like 'document.%'`,
    more: `'by', ${person('x."actorId"')}`,
  },
  {
    model: 'Draft',
    columns: 'kind field answers look createdAt updatedAt',
    where: `${OWNED.person} or ${OWNED.account}`,
  },
  { model: 'Dispatch', columns: 'kind status createdAt sentAt', where: OWNED.recipient },
];

/** Tables that hold nothing a person gets, each with the reason. @internal Tests compare it with the schema. */
export const NOT_MINE: Readonly<Record<string, string>> = {
  ConsentText: 'the wordings of consents; a person’s own consents name theirs by its version',
  Organisation: 'about a school',
  School: 'about a school',
  Programme: 'about a school',
  Term: 'about a school',
  DayOff: 'about a school',
  SurveyRound: 'a school’s survey: windows and totals',
  OwnQuestion: 'a school’s question',
  ObservationTemplate: 'a school’s sheet',
  DigestWeek: 'a school’s counts',
  Refusal: 'a hash without a person',
  Installation: 'the key of the installation',
  WrongCode: 'a hash without a person',
  Inbox: 'what came in is erased as soon as it is handled',
  Lane: 'a lease',
  Lease: 'a lease',
};

/** Tables whose rows are named by their owner. */
const UNNUMBERED: ReadonlySet<Model> = new Set(['Account', 'Questionnaire', 'SensitiveCategory']);

export type MyRow = Readonly<Record<string, unknown>>;

/** The number of the person's rows in each table: what the files of «Мои данные» would hold. One query. */
export async function countsOf(pool: pg.Pool, personId: number): Promise<Partial<Record<Model, number>>> {
  const counts = MINE.map(
    ({ model, where }) => `(select count(*) from "${model}" x where ${where})::int as "${model}"`,
  );
  const { rows } = await pool.query<Record<Model, number>>(`with ${THEIRS} select ${counts.join(', ')}`, [
    [personId],
  ]);
  return rows[0] ?? {};
}

/** Everything about one person, table by table, in one moment of the database. Tables without a row are left out. */
export async function mineOf(pool: pg.Pool, personId: number): Promise<{ model: Model; rows: MyRow[] }[]> {
  const client = await pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const found: { model: Model; rows: MyRow[] }[] = [];
    for (const { model, columns, where, more } of MINE) {
      const pairs = columns.split(' ').map((column) => `'${column}', x."${column}"`);
      const { rows } = await client.query<{ row: MyRow }>(
        `with ${THEIRS} select json_build_object(${[...pairs, ...(more ? [more] : [])].join(', ')}) as "row"
        from "${model}" x where ${where}${UNNUMBERED.has(model) ? '' : ' order by x."id"'}`,
        [[personId]],
      );
      if (rows.length > 0) found.push({ model, rows: rows.map(({ row }) => row) });
    }
    await client.query('commit');
    return found;
  } finally {
    client.release();
  }
}
