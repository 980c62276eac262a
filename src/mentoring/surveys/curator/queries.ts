import type { Actor, Member } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addMinutes, dayOf } from '../../../platform/time/local.ts';
import { membersWith } from '../../common/rights.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { seesSurveys } from '../queries-sight.ts';
import { ASSESS_DAYS, totalOf } from './rules.ts';

export interface Signed {
  curatorId: number;
  fullName: string;
  marks: number[];
  total: number;
  signedAt: Date;
}

/** The forms curators have signed for a term. */
export async function signedOf(db: Scope['db'], termId: number): Promise<Signed[]> {
  const rows = await db.curatorAssessment.findMany({
    where: { termId },
    orderBy: { signedAt: 'asc' },
    select: {
      curatorId: true,
      marks: true,
      signedAt: true,
      curator: { select: { person: { select: { fullName: true } } } },
    },
  });
  return rows.map(({ curator, ...row }) => ({
    ...row,
    fullName: curator.person.fullName,
    total: totalOf(row.marks),
  }));
}

/** A term's forms for a reader of totals; a curator may sign until the programme's end. */
export interface AssessmentView {
  scope: Scope;
  termId: number;
  term: { number: number; preset: string };
  signed: Signed[];
  curator: Member | undefined;
  mine: Signed | undefined;
  over: boolean;
  now: Date;
}

/** The curators' forms of a term of one's school; undefined for what is foreign or not for these eyes. */
export async function findAssessment(
  deps: Deps,
  actor: Actor,
  termId: number,
): Promise<AssessmentView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Term', termId);
  if (!scope || !seesSurveys(scope)) return undefined;
  const now = deps.clock.now();
  const today = dayOf(now, scope.zone);
  const term = await scope.db.term.findFirst({
    where: { id: termId, startsOn: { lte: today } },
    select: { number: true, programme: { select: { preset: true, endsOn: true } } },
  });
  if (!term) return undefined;
  const signed = await signedOf(scope.db, termId);
  const curator = scope.may('assess');
  return {
    scope,
    termId,
    term: { number: term.number, preset: term.programme.preset },
    signed,
    curator,
    mine: signed.find((one) => one.curatorId === curator?.id),
    over: today > term.programme.endsOn,
    now,
  };
}

/** A form that waits for me as a curator. */
export interface AssessmentItem {
  termId: number;
  term: { number: number; preset: string };
  at: Date;
}

/** The forms I have not signed, while a survey is open and ten days after. */
export async function assessmentsForHome(deps: Deps, actor: Actor, now: Date): Promise<AssessmentItem[]> {
  const mine = membersWith(actor.memberships, 'assess');
  if (mine.length === 0) return [];
  const rows = await deps.ask<{ termId: number; at: Date; number: number; preset: string }>({
    name: 'surveys-assessments',
    text: `select r."termId", r."opensAt" as at, t."number", p."preset"
      from unnest($1::int[], $2::int[]) me("schoolId", "curatorId")
      join "SurveyRound" r on r."schoolId" = me."schoolId" and r."openedAt" is not null and r."opensAt" <= $3 and r."closesAt" > $4
      join "Term" t on t."schoolId" = r."schoolId" and t."id" = r."termId" join "Programme" p on p."id" = t."programmeId"
      where not exists (select 1 from "CuratorAssessment" a
        where a."schoolId" = r."schoolId" and a."termId" = r."termId" and a."curatorId" = me."curatorId")
      order by r."id"`,
    values: [
      mine.map((m) => m.schoolId),
      mine.map((m) => m.id),
      now,
      addMinutes(now, -ASSESS_DAYS * 24 * 60),
    ],
  });
  return rows.map(({ termId, at, ...term }) => ({ termId, at, term }));
}
