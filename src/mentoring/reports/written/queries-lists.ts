/** Lists of reports: one's own, a school's, those whose reminder falls due. */
import type { Actor } from '../../../platform/database/actor.ts';
import { type Ask, askBy } from '../../../platform/database/ask.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { AnyTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { programmesIn } from '../../organisations/queries.ts';
import { type ExpectedReport, expectedOf, expectedReports, namedReports } from './queries.ts';
import { askedUntil, headReader, mayRead, type Reader, termAsked, whatOf } from './rules.ts';

interface TermRow {
  schoolId: number;
  id: number;
  number: number;
  preset: string;
  startsOn: Day;
  endsOn: Day;
  fromOn: Day;
  toOn: Day;
  yearOn: Day;
  zone: string;
}

/** Terms of these schools' years under way, the first one first. */
export async function termsIn(ask: Ask, schoolIds: readonly number[]): Promise<TermRow[]> {
  const programmes = await programmesIn(ask, schoolIds);
  return [...programmes].flatMap(([schoolId, { status, preset, startsOn: yearOn, terms, school }]) =>
    status === 'open' ? terms.map((term) => ({ ...term, schoolId, preset, yearOn, zone: school.zone })) : [],
  );
}

/** The school of a term the actor curates; undefined for what is foreign or absent. */
export async function curatedTerm(deps: Deps, actor: Actor, termId: number): Promise<Scope | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Term', termId);
  if (!scope?.may('gatherPackage')) return undefined;
  return (await scope.db.term.count({ where: { id: termId } })) > 0 ? scope : undefined;
}

/** One's own reports of a term. */
export interface OwnedReports {
  term: TermRow;
  reports: ExpectedReport[];
}

/** The actor's own reports of a term of their school. */
export async function ownedReports(scope: Scope, termId: number): Promise<OwnedReports | undefined> {
  const [term] = (await termsIn(askBy(scope.db), [scope.schoolId])).filter((one) => one.id === termId);
  if (!term) return undefined;
  const reports = await expectedReports(scope.db, [termId], { personId: scope.actor.personId });
  return { term, reports: namedReports(scope.actor, reports) };
}

/** One's reports of every term that was asked for so far, the latest first. */
export async function myReports(deps: Deps, actor: Actor): Promise<OwnedReports[]> {
  const sides = actor.memberships.filter((m) => m.role === 'mentor' || m.role === 'mentee');
  const schools = [...new Set(sides.map((m) => m.schoolId))];
  if (schools.length === 0) return [];
  const now = deps.clock.now();
  const terms = await termsIn(deps.ask, schools);
  const begun = terms.filter((term) => term.endsOn <= askedUntil(dayOf(now, term.zone)));
  const all = namedReports(
    actor,
    await expectedReports(
      deps.db,
      begun.map((term) => term.id),
      { personId: actor.personId },
    ),
  );
  return begun
    .map((term) => ({ term, reports: all.filter((one) => one.termId === term.id) }))
    .filter(({ reports }) => reports.length > 0)
    .toReversed();
}

/** The reports that wait for their author: of the term that ends soon, or ended last. */
export async function reportsForHome(deps: Deps, actor: Actor): Promise<OwnedReports[]> {
  const sides = actor.memberships.filter(
    (m) => m.status === 'active' && (m.role === 'mentor' || m.role === 'mentee'),
  );
  const schools = [...new Set(sides.map((m) => m.schoolId))];
  if (schools.length === 0) return [];
  const now = deps.clock.now();
  const [terms, expected] = await Promise.all([
    termsIn(deps.ask, schools),
    // The date line is a day wide: each school's own day decides below.
    expectedOf(deps.ask, actor, { schools, until: addDays(askedUntil(dayOf(now, 'UTC')), 1) }),
  ]);
  const asked = schools.flatMap((schoolId) => {
    const own = terms.filter((term) => term.schoolId === schoolId);
    return termAsked(own, dayOf(now, own[0]?.zone ?? 'UTC')) ?? [];
  });
  const all = namedReports(actor, expected);
  return asked.flatMap((term) => {
    const reports = all.filter((one) => one.termId === term.id && one.version === null);
    return reports.length > 0 ? [{ term, reports }] : [];
  });
}

/** All reports of a term of a school, as its curator or one of its readers sees them. */
export interface SchoolReports {
  scope: Scope;
  term: TermRow;
  today: Day;
  curator: boolean;
  reports: ExpectedReport[];
}

/** The reports of a term: who is missing for the curator; for heads and directors what mentors confirmed. */
export async function schoolReports(
  deps: Deps,
  actor: Actor,
  termId: number,
): Promise<SchoolReports | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Term', termId);
  const curator = scope?.may('gatherPackage') !== undefined;
  const reader: Reader | undefined = curator ? 'curator' : scope && headReader(scope.mine);
  if (!scope || !reader) return undefined;
  const term = (await termsIn(askBy(scope.db), [scope.schoolId])).find((one) => one.id === termId);
  if (!term) return undefined;
  const today = dayOf(deps.clock.now(), scope.zone);
  if (term.startsOn > today) return undefined;
  const reports = namedReports(actor, await expectedReports(scope.db, [termId])).filter(
    (one) => mayRead(reader, whatOf(one.side, one.kind)) && (curator || one.version !== null),
  );
  return { scope, term, today, curator, reports };
}

/** Terms of schools in these zones that end about now, for the job to look which of them fall due. */
export function termsNear(db: AnyTx, zones: readonly string[], days: { from: Day; to: Day }) {
  return db.$queryRaw<{ schoolId: number; zone: string; termId: number; endsOn: Day }[]>(Prisma.sql`
    select t."schoolId", s."zone", t."id" as "termId", t."endsOn"
    from "Term" t join "Programme" p on p."id" = t."programmeId" and p."status" = 'open'
    join "School" s on s."id" = t."schoolId"
    where s."zone" = any(${[...zones]}) and t."endsOn" between ${days.from} and ${days.to}`);
}

/** Of a school's terms the one whose reports are asked for today, else the one under way. */
export function termAt<T extends TermRow>(terms: readonly T[], today: Day): T | undefined {
  return termAsked(terms, today) ?? terms.find((term) => term.endsOn >= askedUntil(today)) ?? terms.at(-1);
}

/** The term whose reports are asked for in a school today, else the one under way. */
export async function termNow(scope: Scope, today: Day): Promise<TermRow | undefined> {
  return termAt(await termsIn(askBy(scope.db), [scope.schoolId]), today);
}
