import type { Actor, Member } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addMinutes, dayOf } from '../../../platform/time/local.ts';
import { membersWith } from '../../common/rights.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
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
  const scope = await scopeOfSubject(deps.db, actor, 'Term', termId);
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
  const found = await Promise.all(
    mine.map(async (member) => {
      const scope = scopeOf(deps.db, actor, member.schoolId);
      return scope?.db.surveyRound.findMany({
        where: {
          openedAt: { not: null },
          opensAt: { lte: now },
          closesAt: { gt: addMinutes(now, -ASSESS_DAYS * 24 * 60) },
          term: { assessments: { none: { curatorId: member.id } } },
        },
        select: {
          termId: true,
          opensAt: true,
          term: { select: { number: true, programme: { select: { preset: true } } } },
        },
      });
    }),
  );
  return found
    .flatMap((rounds) => rounds ?? [])
    .map(({ termId, opensAt, term }) => ({
      termId,
      at: opensAt,
      term: { number: term.number, preset: term.programme.preset },
    }));
}
