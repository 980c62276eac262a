import type { PrismaClient } from '../../platform/database/generated/client.ts';
import type { ConsentKind } from '../../platform/database/generated/enums.ts';
import type { AnyTx, OpenTx } from '../../platform/database/transaction.ts';

/** A person's present decision about one purpose of one school. */
export interface ConsentView {
  kind: ConsentKind;
  schoolId: number;
  operator: string;
  given: boolean;
  version: string;
  decidedAt: Date;
  withdrawnAt: Date | null;
}

/** A person's latest decision for each kind and school; what was never asked is absent. */
export async function consentsOf(db: PrismaClient | OpenTx, personId: number): Promise<ConsentView[]> {
  const rows = await db.consent.findMany({
    where: { personId },
    orderBy: { id: 'desc' },
    select: {
      kind: true,
      operatorId: true,
      operator: true,
      given: true,
      version: true,
      decidedAt: true,
      withdrawnAt: true,
    },
  });
  const latest = new Map<string, ConsentView>();
  for (const { operatorId, ...row } of rows) {
    const key = `${row.kind}:${operatorId}`;
    if (!latest.has(key)) latest.set(key, { ...row, schoolId: operatorId });
  }
  return [...latest.values()];
}

/** What a person decided last about this consent of a school; null when they never did. */
export async function lastDecision(
  db: Pick<AnyTx, '$queryRaw'>,
  personId: number,
  kind: ConsentKind,
  schoolId: number,
): Promise<{ given: boolean; withdrawnAt: Date | null } | null> {
  const [last] = await db.$queryRaw<{ given: boolean; withdrawnAt: Date | null }[]>`
    select "given", "withdrawnAt" from "Consent" where "personId" = ${personId} and "kind" = ${kind}::"ConsentKind"
      and "operatorId" = ${schoolId} order by "id" desc limit 1`;
  return last ?? null;
}

/** True when the person gave this consent to this school and did not withdraw it. */
export async function hasConsent(
  db: Pick<AnyTx, '$queryRaw'>,
  personId: number,
  kind: ConsentKind,
  schoolId: number,
): Promise<boolean> {
  const row = await lastDecision(db, personId, kind, schoolId);
  return row?.given === true && row.withdrawnAt === null;
}

/** The same in SQL, for these columns. */
export const consentSql = (person: string, kind: ConsentKind, school: string) =>
  `coalesce((select c."given" and c."withdrawnAt" is null from "Consent" c where c."personId" = ${person} and c."kind" = '${kind}'
    and c."operatorId" = ${school} order by c."id" desc limit 1), false)`;
