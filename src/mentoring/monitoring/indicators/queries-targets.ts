import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day, instantOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { growthByLessons } from '../../lessons/trend/queries.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { findResults, findSurveys } from '../../surveys/results/queries.ts';
import { begunTerms } from '../figures/rules.ts';
import {
  competence,
  isYoung,
  results,
  type Satisfied,
  type Share,
  satisfied,
  selfStudy,
  type Target,
} from './rules-targets.ts';

/** Targets computed from facts; the surveys' room tells the one that comes from surveys. */
export type Shares = Record<Exclude<Target, 'satisfied'>, Share>;

/** How near the programme was to its targets at the end of this day; seven queries. */
export async function targetShares(scope: Scope, on: Day): Promise<Shares> {
  const programme = await programmeOf(scope);
  const { schoolId } = scope;
  const term = begunTerms(programme.terms, on).at(-1);
  const by = { lt: instantOf(addDays(on, 1), '00:00', scope.zone) };
  // Who was a mentee then, and whose pair had begun.
  const mentee = Prisma.sql`m."schoolId" = ${schoolId} and m."role" = 'mentee' and m."confirmedAt" < ${by.lt}::timestamptz
    and (m."status" = 'active' or m."endedAt" >= ${by.lt}::timestamptz)`;
  const paired = Prisma.sql`exists (select 1 from "Pair" x where x."schoolId" = m."schoolId" and x."menteeId" = m."id"
    and x."programmeId" = ${programme.id} and x."startsOn" <= ${on}
    and (x."status" <> 'ended' or x."endedAt" >= ${by.lt}::timestamptz))`;
  const [lessons, goals, mentees, items, figures, young] = await Promise.all([
    growthByLessons(scope, on),
    scope.db.goal.findMany({
      where: { status: { in: ['agreed', 'assessed'] }, agreedAt: by, pair: { programmeId: programme.id } },
      select: {
        agreedVersion: true,
        version: true,
        pair: { select: { menteeId: true } },
        versions: { select: { number: true, measure: true, baseline: true, target: true } },
        checkIns: { where: { answeredAt: by }, select: { value: true, answeredAt: true } },
        assessments: {
          where: { assessedAt: by },
          select: { side: true, result: true, value: true, assessedAt: true },
        },
      },
    }),
    scope.db.$queryRaw<{ id: number }[]>(
      Prisma.sql`select m."id" from "Membership" m where ${mentee} and ${paired}`,
    ),
    scope.db.$queryRaw<{ id: number; kind: string }[]>(Prisma.sql`
      select m."id", a."kind"::text as "kind" from "Achievement" a
        join "Membership" o on o."schoolId" = a."schoolId" and o."id" = a."membershipId"
        join "Membership" m on m."schoolId" = o."schoolId" and m."personId" = o."personId" and m."role" = 'mentee'
      where a."schoolId" = ${schoolId} and a."doneOn" between ${term?.fromOn ?? ''} and ${term?.toOn ?? ''}`),
    scope.db.termFigures.findMany({
      where: {
        quality: { not: null },
        term: { programmeId: programme.id, number: { lte: term?.number ?? 0 } },
      },
      select: { membershipId: true, quality: true, term: { select: { number: true } } },
    }),
    scope.db.$queryRaw<
      { menteeCategory: string | null; experienceYears: number | null; covered: boolean }[]
    >(Prisma.sql`
      select q."menteeCategory", q."experienceYears", ${paired} as "covered"
      from "Membership" m join "Questionnaire" q on q."schoolId" = m."schoolId" and q."membershipId" = m."id"
      where ${mentee}`),
  ]);
  const youngOnes = young.filter(isYoung);
  return {
    competence: competence(
      groupBy(
        goals.flatMap(({ pair, versions, agreedVersion, version, checkIns, assessments }) => {
          const words = versions.find((v) => v.number === (agreedVersion ?? version));
          return words
            ? [
                {
                  key: pair.menteeId,
                  value: {
                    ...words,
                    checkIns: checkIns.map((c) => ({ value: c.value, at: c.answeredAt })),
                    assessments: assessments.map((a) => ({ ...a, at: a.assessedAt })),
                  },
                },
              ]
            : [];
        }),
      ),
      lessons,
    ),
    selfStudy: selfStudy(
      groupBy(items.map(({ id, kind }) => ({ key: id, value: kind }))),
      mentees.map((m) => m.id),
    ),
    results: results(
      groupBy(
        figures.map((f) => ({
          key: f.membershipId,
          value: { term: f.term.number, quality: f.quality ?? 0 },
        })),
      ),
    ),
    covered: { done: youngOnes.filter((one) => one.covered).length, of: youngOnes.length },
  };
}

/** A target as it may be shown: null while there is nothing to reckon; a survey's share has passed its wall. */
export type TargetsShown = Record<Target, Share | Satisfied | null>;

/** All targets of the school at the end of this day; what surveys say appears once there was one. */
export async function targetsShown(deps: Deps, scope: Scope, on: Day): Promise<TargetsShown> {
  const [shares, satisfied] = await Promise.all([targetShares(scope, on), satisfiedIn(deps, scope, on)]);
  return { ...shares, satisfied };
}

/** What the latest survey with results by then says of its mentees, in numbers everybody here may see anyway. */
async function satisfiedIn(deps: Deps, scope: Scope, on: Day): Promise<Satisfied | null> {
  const { id } = await programmeOf(scope);
  const surveys = await findSurveys(deps, scope.actor, scope.schoolId);
  const end = instantOf(addDays(on, 1), '00:00', scope.zone);
  const latest = surveys?.rounds.find(
    (round) => round.programmeId === id && round.resultsAt <= surveys.now && round.resultsAt < end,
  );
  const results = latest && (await findResults(deps, scope.actor, latest.id));
  const cell = results?.shown.roles.mentee;
  if (!cell) return null;
  return satisfied(cell.detail === 'numbers' ? cell.questions : []);
}

function groupBy<V>(rows: readonly { key: number; value: V }[]): Map<number, V[]> {
  const groups = new Map<number, V[]>();
  for (const { key, value } of rows) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
