import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dayOf, daysBetween } from '../../../platform/time/local.ts';
import { membersWith } from '../../common/rights.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { indicatorLines } from '../../monitoring/indicators/queries.ts';
import { isCounted } from '../../monitoring/indicators/rules.ts';
import type { Period } from '../../organisations/rules.ts';
import type { ExpectedReport } from '../written/queries.ts';
import { type SchoolReports, schoolReports, termAt, termNow, termsIn } from '../written/queries-lists.ts';
import { type PairKind, SCHOOL_SUBJECT } from '../written/rules.ts';
import { keptSummary } from './input.ts';
import { type CountsToday, countsNow, countsToday } from './queries-summary.ts';
import { isReady, type PackageItem, type Part, packageItems } from './rules.ts';
import { countsChanged } from './rules-summary.ts';

/** The card of a term's or a year's package, for the curator. */
export interface PackageView extends SchoolReports {
  kind: PairKind;
  parts: Part[];
  /** The confirmed справка says other counts than the facts of today. */
  stale: boolean;
  /** The term is the year's last: there is a year's package too. */
  last: boolean;
  /** Terms before and after this one that have begun. */
  others: { id: number; number: number }[];
}

interface Counts {
  /** Meetings of the term that are over, and of them those settled. */
  meetings: number;
  settled: number;
  mentees: number;
  entered: number;
  pairs: number;
  ordered: number;
  survey: number;
  signed: number;
  conclusions: number;
  confirmed: number;
  /** The last confirmed справка as it is kept, and what it would count today. */
  kept: unknown;
  today: CountsToday;
}

function countsOf(scope: Scope, term: Period & { id: number }, now: Date): Promise<Counts[]> {
  const { schoolId, zone } = scope;
  const programmeId = Prisma.sql`(select "programmeId" from term)`;
  return scope.db.$queryRaw<Counts[]>(Prisma.sql`
    with term as (select t."id", t."programmeId" from "Term" t where t."schoolId" = ${schoolId} and t."id" = ${term.id}),
    meeting as (
      select m."status" from "CountedMeeting" m join term t on t."programmeId" = m."programmeId"
      where m."schoolId" = ${schoolId} and m."status" in ('agreed', 'settled')
        and m."startsAt" + m."minutes" * interval '1 minute' <= ${now}::timestamptz
        and m."startsOn" between ${term.fromOn} and ${term.toOn}),
    mentee as (
      select m."id" from "Membership" m join term t on true
      where m."schoolId" = ${schoolId} and m."role" = 'mentee' and m."status" = 'active' and exists (
        select 1 from "Pair" p where p."schoolId" = m."schoolId" and p."menteeId" = m."id" and p."programmeId" = t."programmeId"
          and p."status" in ('active', 'paused', 'completed') and p."startsOn" <= ${term.toOn})),
    pair as (
      select p."orderNumber" from "Pair" p join term t on t."programmeId" = p."programmeId"
      where p."schoolId" = ${schoolId} and p."status" in ('active', 'paused', 'completed') and p."startsOn" <= ${term.toOn}),
    report as (
      select r."id", r."edits" from "Report" r join term t on t."id" = r."termId"
      where r."schoolId" = ${schoolId} and r."kind" = 'summary' and r."subject" = ${SCHOOL_SUBJECT})
    select (select count(*) from meeting)::int as "meetings",
      (select count(*) from meeting where "status" = 'settled')::int as "settled",
      (select count(*) from mentee)::int as "mentees",
      (select count(*) from mentee e where exists (select 1 from "TermFigures" f
        where f."schoolId" = ${schoolId} and f."membershipId" = e."id" and f."termId" = ${term.id}))::int as "entered",
      (select count(*) from pair)::int as "pairs",
      (select count(*) from pair where "orderNumber" is not null)::int as "ordered",
      (select count(*) from "SurveyRound" s where s."schoolId" = ${schoolId} and s."termId" = ${term.id}
        and s."resultsAt" <= ${now}::timestamptz)::int as "survey",
      (select count(*) from "CuratorAssessment" c where c."schoolId" = ${schoolId} and c."termId" = ${term.id})::int as "signed",
      (select count(*) from report where coalesce("edits"->>'conclusions', '') <> '')::int as "conclusions",
      (select count(*) from report r where exists (select 1 from "ReportVersion" v
        where v."schoolId" = ${schoolId} and v."reportId" = r."id"))::int as "confirmed",
      (select v."lines" from report r join "ReportVersion" v on v."schoolId" = ${schoolId} and v."reportId" = r."id"
        order by v."number" desc limit 1) as "kept",
      ${countsToday({ schoolId, programmeId, zone, term, now }, dayOf(now, zone))} as "today"`);
}

/** The ready and the missing parts of a term's (or its year's) package; for its curator alone. */
export async function packageOf(
  deps: Deps,
  actor: Actor,
  termId: number,
  kind: PairKind,
): Promise<PackageView | undefined> {
  const view = await schoolReports(deps, actor, termId);
  if (!view?.curator) return undefined;
  const { scope, term, today } = view;
  const [[counts], indicators, terms] = await Promise.all([
    countsOf(scope, term, deps.clock.now()),
    indicatorLines(deps, scope),
    scope.db.term.findMany({
      where: { programme: { terms: { some: { id: termId } } } },
      orderBy: { number: 'asc' },
      select: { id: true, number: true, startsOn: true },
    }),
  ]);
  if (!counts) return undefined;
  const last = terms.at(-1)?.id === termId;
  if (kind === 'year' && !last) return undefined;
  const entered = indicators.lines.filter(({ indicator }) => !isCounted(indicator));
  const reports = (side: ExpectedReport['side'], of: PairKind): Omit<Part, 'item'> => {
    const own = view.reports.filter((one) => one.side === side && one.kind === of);
    return { done: own.filter((one) => one.version !== null).length, of: own.length };
  };
  const part: Record<PackageItem, Omit<Part, 'item'>> = {
    mentor: reports('mentor', 'term'),
    mentee: reports('mentee', 'term'),
    mentorYear: reports('mentor', 'year'),
    menteeYear: reports('mentee', 'year'),
    meetings: { done: counts.settled, of: counts.meetings },
    figures: { done: counts.entered, of: counts.mentees },
    survey: { done: Math.min(1, counts.survey), of: 1 },
    assessment: { done: Math.min(1, counts.signed), of: 1 },
    indicators: { done: entered.filter((line) => line.now !== null).length, of: entered.length },
    orders: { done: counts.ordered, of: counts.pairs },
    conclusions: { done: counts.conclusions, of: 1 },
    summary: { done: counts.confirmed, of: 1 },
  };
  return {
    ...view,
    kind,
    stale:
      counts.kept !== null && countsChanged(keptSummary.read(counts.kept).facts, countsNow(counts.today)),
    parts: packageItems(kind).map((item) => ({ item, ...part[item] })),
    last,
    others: terms.filter(
      (one) => one.id !== termId && one.startsOn <= today && Math.abs(one.number - term.number) === 1,
    ),
  };
}

/** How long after a term its package is on the curator's card. */
const DAYS_AFTER = 14;

/** The term a school reports on now; undefined for a person who neither curates nor reads its reports. */
export async function packageNow(deps: Deps, actor: Actor, schoolId: number): Promise<number | undefined> {
  const scope = scopeOf(deps, actor, schoolId);
  if (!scope?.may('readPackage')) return undefined;
  return (await termNow(scope, dayOf(deps.clock.now(), scope.zone)))?.id;
}

/** What the home card of a curator says of a package that is due: in a term's last week, and two weeks after it. */
export async function packagesForHome(deps: Deps, actor: Actor): Promise<PackageView[]> {
  const schools = [...new Set(membersWith(actor.memberships, 'gatherPackage').map((m) => m.schoolId))];
  if (schools.length === 0) return [];
  const terms = await termsIn(deps.ask, schools);
  const found = await Promise.all(
    schools.map(async (schoolId) => {
      const own = terms.filter((term) => term.schoolId === schoolId);
      const today = dayOf(deps.clock.now(), own[0]?.zone ?? 'UTC');
      const term = termAt(own, today);
      const passed = term ? daysBetween(term.endsOn, today) : DAYS_AFTER;
      if (!term || passed < -7 || passed >= DAYS_AFTER) return undefined;
      return packageOf(deps, actor, term.id, 'term');
    }),
  );
  return found.flatMap((view) =>
    view?.parts.some((part) => !isReady(part)) && view.reports.length > 0 ? [view] : [],
  );
}
