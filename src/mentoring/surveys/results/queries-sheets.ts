/** The sheets of rounds as the database has them: for the wall alone. */
import { createHmac } from 'node:crypto';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Side, SurveyForm, SurveyMode } from '../../../platform/database/generated/enums.ts';
import { keptRound, keptYear } from './input.ts';
import { countedAs } from './rules.ts';
import type { RoundSheets, Sheet } from './rules-wall.ts';
import type { YearCell } from './rules-year.ts';

/** A round with its place in the year. */
export interface ResultsRound {
  id: number;
  schoolId: number;
  termId: number;
  programmeId: number;
  term: { number: number; preset: string };
  /** The first day of its school year. */
  yearStartsOn: string;
  opensAt: Date;
  closesAt: Date;
  resultsAt: Date;
  /** What was shown at the results' hour; of the year's last round also the year's total. */
  kept?: RoundSheets['kept'];
  keptYear?: Record<Side, YearCell> | undefined;
}

export interface PersonSheet extends Sheet {
  membershipId: number;
  fullName: string;
}

export type FullRound = ResultsRound & RoundSheets & { sheets: PersonSheet[] };

/** What these statements are asked of: a client, a transaction, or a snapshot that an export reads. */
export interface Asked {
  $queryRaw<T>(sql: Prisma.Sql): PromiseLike<T>;
}

/** Rounds that have opened, the latest first, of a school or of one year of it. */
export function roundsOf(
  db: Asked,
  schoolId: number,
  programmeId: number | null = null,
): Promise<ResultsRound[]> {
  return roundsWhere(
    db,
    Prisma.sql`r."schoolId" = ${schoolId} and (${programmeId}::int is null or t."programmeId" = ${programmeId}::int)`,
  );
}

/** These rounds, of any schools. */
export function roundsById(db: Asked, ids: readonly number[]): Promise<ResultsRound[]> {
  return roundsWhere(db, Prisma.sql`r."id" = any(${[...ids]}::int[])`);
}

/** Rounds of these schools whose hour has come and of which nothing is kept yet. */
export function roundsToKeep(db: Asked, schools: readonly number[], now: Date): Promise<ResultsRound[]> {
  return roundsWhere(
    db,
    Prisma.sql`r."schoolId" = any(${[...schools]}::int[]) and r."results" is null and r."resultsAt" <= ${now}::timestamptz`,
  );
}

async function roundsWhere(db: Asked, which: Prisma.Sql): Promise<ResultsRound[]> {
  const rows = await db.$queryRaw<(ResultsRound & { results: unknown; yearResults: unknown })[]>(Prisma.sql`
    select r."id", r."schoolId", r."termId", t."programmeId", r."opensAt", r."closesAt", r."resultsAt", r."results", r."yearResults",
      json_build_object('number', t."number", 'preset', p."preset") as "term", p."startsOn" as "yearStartsOn"
    from "SurveyRound" r join "Term" t on t."id" = r."termId" join "Programme" p on p."id" = t."programmeId"
    where ${which} and r."openedAt" is not null
    order by r."opensAt" desc`);
  return rows.map(({ results, yearResults, ...round }) => ({
    ...round,
    kept: keptRound.safeParse(results).data?.shown,
    keptYear: keptYear.safeParse(yearResults).data?.cells,
  }));
}

interface SheetRow {
  roundId: number;
  membershipId: number;
  who: number;
  fullName: string;
  role: Side;
  mode: SurveyMode | null;
  form: SurveyForm;
  questions: string[];
  counted: boolean;
  invitedAt: Date;
  finishedAt: Date | null;
  answers: {
    id: number;
    question: string;
    score: number | null;
    choice: string | null;
    text: string | null;
    mayShow: boolean;
    unnamed: boolean;
  }[];
}

/** All sheets of these rounds, of any schools: for the wall alone, nothing of them leaves this file before it. */
export async function withSheets(
  db: Asked,
  secret: string,
  rounds: readonly ResultsRound[],
): Promise<FullRound[]> {
  const ids = rounds.map((round) => round.id);
  if (ids.length === 0) return [];
  const schools = [...new Set(rounds.map((round) => round.schoolId))];
  const rows = await db.$queryRaw<SheetRow[]>(Prisma.sql`
    select s."roundId", m."id" as "membershipId", m."personId" as "who", p."fullName", s."role"::text as "role", s."mode"::text as "mode",
      s."form"::text as "form", s."questions", s."counted", s."invitedAt", s."finishedAt",
      coalesce((select json_agg(json_build_object('id', a."id", 'question', a."question", 'score', a."score",
        'choice', a."choice", 'text', a."text", 'mayShow', a."mayShow", 'unnamed', a."unnamed") order by a."id")
        from "SurveyAnswer" a where a."schoolId" = s."schoolId" and a."responseId" = s."id"), '[]'::json) as "answers"
    from "SurveyResponse" s join "Membership" m on m."schoolId" = s."schoolId" and m."id" = s."membershipId"
    join "Person" p on p."id" = m."personId"
    where s."schoolId" = any(${schools}::int[]) and s."roundId" = any(${ids}::int[])
    order by s."id"`);
  const byRound = new Map<number, SheetRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) byRound.get(row.roundId)?.push(row);
  // The order of open answers is not the order in which people answered.
  const orderOf = (answerId: number): string =>
    createHmac('sha256', secret).update(`survey-answer:${answerId}`).digest('hex');
  return rounds.map((round) => ({
    ...round,
    sheets: (byRound.get(round.id) ?? []).flatMap(
      ({
        membershipId,
        who,
        fullName,
        role,
        mode,
        form,
        questions,
        counted,
        invitedAt,
        finishedAt,
        answers,
      }) => {
        const sheetOf = (given: SheetRow['answers']): PersonSheet => ({
          membershipId,
          who,
          fullName,
          role,
          mode,
          counted,
          invitedAt,
          finishedAt,
          asked: questions.map((question) => countedAs(question, form)),
          answers: given.map(({ id, unnamed: _unnamed, question, ...answer }) => ({
            ...answer,
            question: countedAs(question, form),
            order: answer.text === null ? '' : orderOf(id),
          })),
        });
        const unnamed = mode === 'named' ? answers.filter((answer) => answer.unnamed) : [];
        if (unnamed.length === 0) return [sheetOf(answers)];
        // What is not for one's name goes into the year alone; invited with the named part, once.
        return [
          sheetOf(answers.filter((answer) => !answer.unnamed)),
          { ...sheetOf(unnamed), mode: 'yearOnly' as const, invitedAt: round.closesAt },
        ];
      },
    ),
  }));
}
