import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Deps } from '../../../platform/deps.ts';
import { pageAt } from '../../../platform/pages.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { type MemberView, memberById } from '../../people/queries.ts';
import { asksFor, begunTerms, mayEnter, termToFill } from './rules.ts';

export interface FiguresRow {
  quality: number | null;
  conflicts: number | null;
  wantsToStay: boolean | null;
}

type Term = ProgrammeView['terms'][number];

/** A mentee's figures of one term, as the mentee or the school's curator sees them. */
export interface FiguresView {
  scope: Scope;
  member: MemberView;
  own: boolean;
  term: Term;
  /** The kind of the school's calendar: it names its terms. */
  preset: string;
  /** Numbers of the terms that have begun, to turn to. */
  terms: number[];
  figures: FiguresRow | null;
  mayEnter: boolean;
  today: Day;
}

/** The figures of a mentee; of the term with this number, or (0) of the one they are about today. */
export async function findFigures(
  deps: Deps,
  actor: Actor,
  membershipId: number,
  number: number,
): Promise<FiguresView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Membership', membershipId);
  const [member, programme] = scope
    ? await Promise.all([memberById(scope, membershipId), programmeOf(scope)])
    : [];
  if (!scope || !programme || member?.role !== 'mentee' || member.status !== 'active') return undefined;
  const own = member.personId === actor.personId;
  const curator = scope.may('keepFacts') !== undefined;
  if (!own && !curator) return undefined;
  const today = dayOf(deps.clock.now(), scope.zone);
  const begun = begunTerms(programme.terms, today);
  const term = begun.find((one) => one.number === number) ?? termToFill(programme.terms, today);
  if (!term) return undefined;
  const figures = await scope.db.termFigures.findFirst({
    where: { termId: term.id, membershipId },
    select: { quality: true, conflicts: true, wantsToStay: true },
  });
  const may = mayEnter({
    terms: programme.terms,
    number: term.number,
    today,
    open: programme.status === 'open',
    curator,
    entered: figures !== null,
  });
  const terms = begun.map((one) => one.number);
  return { scope, member, own, term, preset: programme.preset, terms, figures, mayEnter: may, today };
}

/** A mentee in the curator's list of a term. */
export interface FiguresLine {
  membershipId: number;
  fullName: string;
  entered: boolean;
}

export const FIGURES_PAGE = 8;

/** A page of the school's mentees and how far a term's figures are entered. */
export interface SchoolFigures {
  term: Term;
  preset: string;
  terms: number[];
  items: FiguresLine[];
  total: number;
  entered: number;
  page: number;
}

/** Mentees of the school with a pair in the programme, those whose figures wait first; a page of them. */
export async function figuresOfSchool(
  scope: Scope,
  wanted: { number: number; page: number; today: Day },
): Promise<SchoolFigures | undefined> {
  const programme = await programmeOf(scope);
  const begun = begunTerms(programme.terms, wanted.today);
  const term = begun.find((one) => one.number === wanted.number) ?? termToFill(programme.terms, wanted.today);
  if (!term) return undefined;
  const rows = await scope.db.$queryRaw<FiguresLine[]>(Prisma.sql`
    select m."id" as "membershipId", p."fullName", f."id" is not null as "entered"
    from "Membership" m join "Person" p on p."id" = m."personId"
      left join "TermFigures" f on f."schoolId" = m."schoolId" and f."membershipId" = m."id" and f."termId" = ${term.id}
    where m."schoolId" = ${scope.schoolId} and m."role" = 'mentee' and m."status" = 'active'
      and exists (select 1 from "Pair" x where x."schoolId" = m."schoolId" and x."menteeId" = m."id" and x."programmeId" = ${programme.id})
    order by (f."id" is not null), p."fullName", m."id"`);
  const { page, first } = pageAt(rows.length, wanted.page, FIGURES_PAGE);
  return {
    term,
    preset: programme.preset,
    terms: begun.map((one) => one.number),
    items: rows.slice(first, first + FIGURES_PAGE),
    total: rows.length,
    entered: rows.filter((row) => row.entered).length,
    page,
  };
}

/** A term's figures that wait for the mentee themselves. */
export interface FiguresItem {
  membershipId: number;
  number: number;
  preset: string;
  endsOn: Day;
  zone: string;
}

/** What the home card of a mentee in a living pair asks for, in whichever school; one query. */
export async function figuresWaiting(deps: Deps, actor: Actor): Promise<FiguresItem[]> {
  const mine = actor.memberships.filter((m) => m.role === 'mentee' && m.status === 'active');
  if (mine.length === 0) return [];
  const now = deps.clock.now();
  const around = dayOf(now, mine[0]?.zone ?? 'UTC');
  const rows = await deps.ask<Omit<FiguresItem, 'zone'> & { startsOn: Day }>({
    name: 'figures-waiting',
    text: `select m."id" as "membershipId", t."number", p."preset", t."startsOn", t."endsOn"
      from "Membership" m join "Programme" p on p."schoolId" = m."schoolId" and p."status" = 'open'
        join "Term" t on t."programmeId" = p."id"
      where m."id" = any($1) and t."endsOn" between $2 and $3
        and exists (select 1 from "Pair" x where x."schoolId" = m."schoolId" and x."menteeId" = m."id" and x."status" in ('active', 'paused'))
        and not exists (select 1 from "TermFigures" f where f."termId" = t."id" and f."membershipId" = m."id")
      order by t."endsOn" desc`,
    values: [mine.map((m) => m.id), addDays(around, -20), addDays(around, 20)],
  });
  return rows.flatMap((row) => {
    const zone = mine.find((m) => m.id === row.membershipId)?.zone ?? 'UTC';
    const { startsOn, ...item } = row;
    return asksFor({ ...item, startsOn }, dayOf(now, zone)) ? [{ ...item, zone }] : [];
  });
}
