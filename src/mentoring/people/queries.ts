import { columnsOf } from '../../platform/database/ask.ts';
import { Prisma } from '../../platform/database/generated/client.ts';
import type { MembershipStatus, Role } from '../../platform/database/generated/enums.ts';
import type { AnyTx } from '../../platform/database/transaction.ts';
import { type Locale, toLocale } from '../../platform/i18n/texts.ts';
import { pageAt } from '../../platform/pages.ts';
import type { Day } from '../../platform/time/local.ts';
import { hiddenFrom, nameFor } from '../common/names.ts';
import { rolesWith } from '../common/rights.ts';
import type { Scope } from '../common/scope.ts';
import { fold } from './rules.ts';

/** A person in one role of a school, as lists, cards and dispatches need them. */
export interface MemberView {
  id: number;
  personId: number;
  role: Role;
  status: MembershipStatus;
  fullName: string;
  addressAs: string;
  locale: Locale;
  /** False for a person on paper, and for an unclaimed roster row. */
  hasTelegram: boolean;
  onPaper: boolean;
  /** Took back the consent to be named to the other side: no pair can be made. */
  nameHidden?: boolean;
  capacity: number | null;
  interviewOn: Day | null;
  trainingOn: Day | null;
  approvedAt: Date | null;
  createdAt: Date;
  confirmedAt: Date | null;
}

const PERSON_SELECT = {
  fullName: true,
  addressAs: true,
  locale: true,
  account: { select: { telegramId: true } },
} as const;

const MEMBER = {
  id: true,
  personId: true,
  role: true,
  status: true,
  onPaper: true,
  nameHidden: true,
  capacity: true,
  interviewOn: true,
  trainingOn: true,
  approvedAt: true,
  createdAt: true,
  confirmedAt: true,
} as const;
const SELECT = { ...MEMBER, person: { select: PERSON_SELECT } } as const;

type Row = Prisma.MembershipGetPayload<{ select: typeof MEMBER }> & {
  person: { fullName: string; addressAs: string; locale: string; account: object | null };
};

/** SQL: the same of a membership `m`. */
const MEMBERS = `select ${columnsOf('m', MEMBER)}, json_build_object('fullName', n."fullName", 'addressAs', n."addressAs",
    'locale', n."locale", 'account', (select json_build_object() from "Account" a where a."personId" = n."id" limit 1)) as "person"
  from "Membership" m join "Person" n on n."id" = m."personId" where m."schoolId" = $1`;

/** Members as they were asked for, with the names this reader may have. */
async function membersBy(scope: Scope, name: string, where: string, value: unknown): Promise<MemberView[]> {
  const rows = await scope.ask<Row>({ name, text: `${MEMBERS} ${where}`, values: [scope.schoolId, value] });
  const hidden = hiddenFrom(scope.actor, scope.schoolId);
  return rows.map((row) => {
    const said = (fullName: string) => nameFor(hidden, { personId: row.personId, fullName });
    const { fullName, addressAs } = row.person;
    return view({ ...row, person: { ...row.person, fullName: said(fullName), addressAs: said(addressAs) } });
  });
}

function view({ person, ...row }: Row): MemberView {
  return {
    ...row,
    fullName: person.fullName,
    addressAs: person.addressAs,
    locale: toLocale(person.locale, 'ru'),
    hasTelegram: person.account !== null,
  };
}

/** One membership of the school, ended ones included; undefined for what is foreign or absent. */
export async function memberById(scope: Scope, membershipId: number): Promise<MemberView | undefined> {
  return (await membersBy(scope, 'member', 'and m."id" = $2', membershipId))[0];
}

/** Subjects a member named in their questionnaire; none without one. */
export async function subjectsOf(scope: Scope, membershipId: number): Promise<string[]> {
  const [form] = await scope.ask<{ subjects: string[] }>({
    name: 'own-subjects',
    text: `select q."subjects" from "Questionnaire" q where q."schoolId" = $1 and q."membershipId" = $2`,
    values: [scope.schoolId, membershipId],
  });
  return form?.subjects ?? [];
}

/** All roles of one person in the school, ended ones left out. */
export async function rolesOfPerson(scope: Scope, personId: number): Promise<MemberView[]> {
  return membersBy(
    scope,
    'member-roles',
    `and m."personId" = $2 and m."status" <> 'ended' order by m."id"`,
    personId,
  );
}

export interface MemberSearch {
  role?: Role | readonly Role[];
  /** Active ones unless said. */
  status?: readonly MembershipStatus[];
  /** Only mentors who are in the base. */
  approved?: boolean;
  /** Typed: letters folded, every word begins a word of the name. */
  search?: string;
  /** Each person once, whatever their roles; this one left out. */
  others?: number;
  page?: number;
  size?: number;
}

/** A page of the school's members by name, and how many there are in all. */
export async function findMembers(
  scope: Scope,
  wanted: MemberSearch,
): Promise<{ items: MemberView[]; total: number; page: number }> {
  const size = wanted.size ?? 8;
  const words = fold(wanted.search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const where = {
    ...(wanted.role === undefined ? {} : { role: { in: [wanted.role].flat() as Role[] } }),
    status: { in: [...(wanted.status ?? ['active'])] as MembershipStatus[] },
    ...(wanted.approved === undefined ? {} : { approvedAt: wanted.approved ? { not: null } : null }),
    ...(wanted.others === undefined ? {} : { personId: { not: wanted.others } }),
    person: {
      AND: words.map((word) => ({
        OR: [{ searchName: { startsWith: word } }, { searchName: { contains: ` ${word}` } }],
      })),
    },
  } satisfies Prisma.MembershipWhereInput;
  const once = wanted.others === undefined ? {} : { distinct: ['personId' as const] };
  const total =
    wanted.others === undefined
      ? await scope.db.membership.count({ where })
      : (await scope.db.membership.findMany({ where, ...once, select: { id: true } })).length;
  const { page, first } = pageAt(total, wanted.page ?? 0, size);
  const rows = await scope.db.membership.findMany({
    where,
    ...once,
    orderBy: [{ person: { fullName: 'asc' } }, { id: 'asc' }],
    skip: first,
    take: size,
    select: SELECT,
  });
  return { items: rows.map(view), total, page };
}

/** The school's curators, the longest-serving first. */
export async function curatorsOf(scope: Scope): Promise<MemberView[]> {
  const where = `and m."role" = any($2::"Role"[]) and m."status" = 'active' order by m."id"`;
  return membersBy(scope, 'curators', where, rolesWith('leadPairs'));
}

/** The curator named on a person's screens: the first who is not that person. */
export async function curatorFor(scope: Scope, personId: number): Promise<MemberView | undefined> {
  return otherCurator(await curatorsOf(scope), personId);
}

/** Of several curators the first who is not that person. */
export function otherCurator<C extends { personId: number }>(
  curators: readonly C[],
  personId: number,
): C | undefined {
  return curators.find((curator) => curator.personId !== personId) ?? curators[0];
}

/** The same for a guest, who is in no school yet: a curator's name by the school's id. */
export async function curatorOfSchool(db: AnyTx, schoolId: number): Promise<string | undefined> {
  const rows = await db.$queryRaw<{ fullName: string }[]>(Prisma.sql`
    select p."fullName" from "Membership" m join "Person" p on p."id" = m."personId"
    where m."schoolId" = ${schoolId} and m."role"::text = any(${rolesWith('leadPairs')}) and m."status" = 'active' order by m."id" limit 1`);
  return rows[0]?.fullName;
}
