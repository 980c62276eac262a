import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Day } from '../../../platform/time/local.ts';
import { partnerFor } from '../../common/names.ts';
import { schoolIds } from '../../common/scope.ts';

/** Something of observed lessons that waits for this person. */
export type LessonItem = {
  className: string;
  heldOn: Day;
  at: Date;
  /** The other one of the two. */
  partner: string;
} & (
  | { kind: 'share' | 'read'; observationId: number }
  /** A sheet begun and left. */
  | { kind: 'draft'; draftId: number }
);

interface Row {
  kind: LessonItem['kind'];
  id: number;
  className: string;
  heldOn: Day;
  at: Date;
  fullName: string;
  personId: number;
  schoolId: number;
}

/** Sheets saved whose talk is not marked yet, sheets shared with me and not opened, and a sheet left half-written. */
export async function lessonsForMe(deps: Deps, actor: Actor): Promise<LessonItem[]> {
  const rows = await deps.ask<Row>({
    name: 'lessons-waiting',
    text: `
      select 'share' as kind, o."id", o."className", o."heldOn", o."createdAt" as at, p."fullName", p."id" as "personId", m."schoolId"
      from "Observation" o
      join "Membership" m on m."schoolId" = o."schoolId" and m."id" = o."teacherId" join "Person" p on p."id" = m."personId"
      where o."schoolId" = any($3) and o."observerId" = any($1) and o."sharedAt" is null
      union all
      select 'read', o."id", o."className", o."heldOn", o."sharedAt", p."fullName", p."id", m."schoolId"
      from "CountedLesson" o
      join "Membership" m on m."schoolId" = o."schoolId" and m."id" = o."observerId" join "Person" p on p."id" = m."personId"
      left join "ObservationReply" r on r."observationId" = o."id"
      where o."schoolId" = any($3) and o."teacherId" = any($1)
        and (r."seenAt" is null or (o."kind" = 'colleagueVisit' and r."acceptedAt" is null and r."deniedAt" is null))
      union all
      select 'draft', d."id", coalesce(d."answers"->>'className', ''), d."answers"->>'heldOn', d."updatedAt", p."fullName", p."id", m."schoolId"
      from "Draft" d
      join "Membership" m on m."id" = (d."answers"->>'teacherId')::int join "Person" p on p."id" = m."personId"
      where d."personId" = $2 and d."kind" = 'lesson' and d."answers"->>'heldOn' is not null`,
    values: [actor.memberships.map((m) => m.id), actor.personId, schoolIds(actor)],
  });
  return rows.map(({ id, kind, className, heldOn, at, ...other }) => {
    const item = { className, heldOn, at, partner: partnerFor(actor, other) };
    return kind === 'draft' ? { kind, draftId: id, ...item } : { kind, observationId: id, ...item };
  });
}

/** Classes and subjects this observer wrote of before at this teacher's, the latest first. */
export async function rememberedLessons(
  deps: Deps,
  observerIds: readonly number[],
  teacherId: number,
): Promise<{ classes: string[]; subjects: string[] }> {
  const rows = await deps.ask<{ className: string; subject: string }>({
    name: 'lessons-remembered',
    text: `select "className", "subject" from "Observation"
      where "teacherId" = $1 and "observerId" = any($2) order by "heldOn" desc, "id" desc limit 30`,
    values: [teacherId, observerIds],
  });
  return {
    classes: [...new Set(rows.map((row) => row.className))],
    subjects: [...new Set(rows.map((row) => row.subject))],
  };
}
