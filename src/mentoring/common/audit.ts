import type { AnyTx } from '../../platform/database/transaction.ts';
import type { Act, ModelOf, SubjectOf } from './rules-acts.ts';

/** The person who acted, and the school it was in. */
export interface By {
  schoolId: number;
  actor: { personId: number };
}

/** Notes an act in the transaction that did it. No words of others go in. */
export async function audit<const A extends Act>(
  tx: AnyTx,
  by: By,
  at: Date,
  act: A,
  subject?: SubjectOf<A>,
): Promise<void> {
  await tx.$executeRaw`
    insert into "AuditEntry" ("schoolId", "actorId", "action", "subject", "subjectId", "at")
    values (${by.schoolId}, ${by.actor.personId}, ${act}, ${subject?.model ?? null}, ${subject?.id ?? null}, ${at})`;
}

/** The same act about each of several things, in one statement. */
export async function auditEach<const A extends Act>(
  tx: AnyTx,
  by: By,
  at: Date,
  act: A,
  subject: { model: Exclude<ModelOf<A>, null>; ids: readonly number[] },
): Promise<void> {
  await tx.$executeRaw`
    insert into "AuditEntry" ("schoolId", "actorId", "action", "subject", "subjectId", "at")
    select ${by.schoolId}, ${by.actor.personId}, ${act}, ${subject.model}, s."id", ${at}
    from unnest(${[...subject.ids]}::int[]) with ordinality s ("id", "place") order by s."place"`;
}

/** Another look at the same thing within these minutes counts as the same look. */
const SAME_LOOK_MINUTES = 10;

/** Notes that something was read or taken; the same reader looking again at once is one entry. One statement. */
export async function auditLook<const A extends Act>(
  db: AnyTx,
  by: By,
  at: Date,
  act: A,
  subject: { model: Exclude<ModelOf<A>, null>; ids: readonly number[] },
): Promise<void> {
  if (subject.ids.length === 0) return;
  const since = new Date(at.getTime() - SAME_LOOK_MINUTES * 60_000);
  await db.$executeRaw`
    insert into "AuditEntry" ("schoolId", "actorId", "action", "subject", "subjectId", "at")
    select ${by.schoolId}, ${by.actor.personId}, ${act}, ${subject.model}, s, ${at} from unnest(${[...subject.ids]}::int[]) s
    where not exists (select 1 from "AuditEntry" e where e."schoolId" = ${by.schoolId} and e."at" > ${since}
      and e."actorId" = ${by.actor.personId} and e."action" = ${act} and e."subjectId" = s)`;
}
