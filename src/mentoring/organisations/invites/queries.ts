import type { InviteKind, Role } from '../../../platform/database/generated/enums.ts';
import type { AnyTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { rolesWith } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';
import { giveable } from '../queries-givers.ts';
import { type InviteProblem, inviteProblem, readCode } from './rules.ts';

/** An invite as the one who enters by it needs it, with the school it leads to. */
export interface FoundInvite {
  id: number;
  schoolId: number;
  code: string;
  kind: InviteKind;
  personId: number | null;
  role: Role | null;
  usesLimit: number;
  uses: number;
  expiresAt: Date;
  revokedAt: Date | null;
  createdById: number;
  /** Full name of who made the link. */
  maker: string;
  schoolName: string;
  zone: string;
  country: string;
  /** Full names of the school's curators. */
  curators: string[];
}

/**
 * The invite behind a typed code, a pasted link or the payload of /start. `unknown`: no such code, or no code at all.
 * Other refusals bring the invite along, so that their sentence can name the school and the day.
 */
export async function findInvite(
  deps: { db: Pick<AnyTx, '$queryRaw'>; clock: Deps['clock'] },
  text: string,
): Promise<
  | { ok: true; invite: FoundInvite }
  | Refused<'unknown'>
  | { ok: false; reason: InviteProblem; invite: FoundInvite }
> {
  const code = readCode(text);
  if (code === undefined) return refused('unknown');
  // The holder of the code may see what it leads to; nothing else of the school is read.
  const [invite] = await deps.db.$queryRaw<FoundInvite[]>`
    select i."id", i."schoolId", i."code", i."kind"::text as "kind", i."personId", i."role"::text as "role", i."usesLimit", i."uses",
      i."expiresAt", i."revokedAt", i."createdById", o."name" as "schoolName",
      coalesce((select p."fullName" from "Person" p where p."id" = i."createdById"), '') as "maker", s."zone", s."country",
      coalesce((select json_agg(p."fullName" order by m."id") from "Membership" m join "Person" p on p."id" = m."personId"
        where m."schoolId" = i."schoolId" and m."role" = any(${rolesWith('leadPairs')}::"Role"[]) and m."status" = 'active'), '[]'::json) as "curators"
    from "Invite" i join "School" s on s."id" = i."schoolId" join "Organisation" o on o."id" = s."id"
    where i."code" = ${code}`;
  if (!invite) return refused('unknown');
  const problem = inviteProblem(invite, deps.clock.now());
  return problem ? refused(problem, { invite }) : { ok: true, invite };
}

const SELECT = {
  id: true,
  code: true,
  kind: true,
  role: true,
  usesLimit: true,
  uses: true,
  expiresAt: true,
  revokedAt: true,
} as const;

/** The link of the whole school that was made last, whatever became of it. */
export async function schoolInvite(scope: Scope) {
  return scope.db.invite.findFirst({ where: { kind: 'school' }, orderBy: { id: 'desc' }, select: SELECT });
}

/** One invite of the school. */
export async function inviteById(scope: Scope, id: number) {
  return scope.db.invite.findFirst({ where: { id }, select: SELECT });
}

/** Unused staff links of the roles the reader may give, the newest first. */
export async function staffInvites(scope: Scope, now: Date) {
  return scope.db.invite.findMany({
    where: {
      kind: 'staff',
      role: { in: giveable(scope) },
      revokedAt: null,
      uses: 0,
      expiresAt: { gt: now },
    },
    orderBy: { id: 'desc' },
    take: 8,
    select: SELECT,
  });
}

export type InviteView = NonNullable<Awaited<ReturnType<typeof schoolInvite>>>;
