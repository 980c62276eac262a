import { type Ask, askBy } from '../../../platform/database/ask.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { PhoneMoveStatus } from '../../../platform/database/generated/enums.ts';
import type { AnyTx } from '../../../platform/database/transaction.ts';
import { beyondGiver, type Held } from '../../common/rights.ts';
import type { Scope } from '../../common/scope.ts';

/** A use of a link for a new phone, with what its screens say. */
export interface PhoneMoveView {
  id: number;
  inviteId: number;
  personId: number;
  makerId: number;
  status: PhoneMoveStatus;
  askedAt: Date;
  dueAt: Date;
  doneAt: Date | null;
  toTelegramId: number;
  fromTelegramId: number | null;
  fullName: string;
  maker: string;
  schoolId: number;
  school: string;
  zone: string;
}

const SELECTED = `
  select v."id", v."inviteId", v."personId", v."makerId", v."status"::text as "status", v."askedAt", v."dueAt", v."doneAt",
    v."toTelegramId"::float8 as "toTelegramId", v."fromTelegramId"::float8 as "fromTelegramId", p."fullName",
    coalesce(k."fullName", '') as "maker", i."schoolId", o."name" as "school", s."zone"
  from "PhoneMove" v join "Person" p on p."id" = v."personId" join "Invite" i on i."id" = v."inviteId"
    join "School" s on s."id" = i."schoolId" join "Organisation" o on o."id" = s."id"
    left join "Person" k on k."id" = v."makerId"`;
const VIEW = Prisma.raw(SELECTED);

/** One move, by its id. */
export async function moveById(db: AnyTx, id: number): Promise<PhoneMoveView | undefined> {
  return (await db.$queryRaw<PhoneMoveView[]>(Prisma.sql`${VIEW} where v."id" = ${id}`))[0];
}

/** The use of one link, by the invite. */
export async function moveByInvite(db: AnyTx, inviteId: number): Promise<PhoneMoveView | undefined> {
  return (await db.$queryRaw<PhoneMoveView[]>(Prisma.sql`${VIEW} where v."inviteId" = ${inviteId}`))[0];
}

/** The move to this account that still waits. */
export async function moveTo(db: AnyTx, telegramId: number): Promise<PhoneMoveView | undefined> {
  const rows = await db.$queryRaw<PhoneMoveView[]>(
    Prisma.sql`${VIEW} where v."toTelegramId" = ${telegramId} and v."status" = 'waiting' order by v."id" desc limit 1`,
  );
  return rows[0];
}

/** Moves that wait in the reader's school for a second keeper, and that the reader may confirm. */
export async function movesFor(scope: Scope, ask: Ask = askBy(scope.db)): Promise<PhoneMoveView[]> {
  const rows = await ask<PhoneMoveView & { roles: Held[]; overAll: boolean }>({
    name: 'people-moves',
    text: `
    select w.*, r."isAdministrator" as "overAll", coalesce((select json_agg(json_build_object('schoolId', m."schoolId", 'role', m."role"))
      from "Membership" m where m."personId" = w."personId" and m."status" <> 'ended'), '[]'::json) as "roles"
    from (${SELECTED} where v."status" = 'waiting' and i."schoolId" = $1) w join "Person" r on r."id" = w."personId"
    where w."makerId" <> $2 and w."personId" <> $2 order by w."id"`,
    values: [scope.schoolId, scope.actor.personId],
  });
  const { actor, schoolId } = scope;
  const makers = actor.memberships.filter((m) => m.status === 'active');
  return rows.filter(
    (row) => actor.isAdministrator || (!row.overAll && !beyondGiver(row.roles, makers, schoolId)),
  );
}
