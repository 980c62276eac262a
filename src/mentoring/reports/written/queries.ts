/** Expected and confirmed reports, and one report as its reader may see it. */
import type { Actor } from '../../../platform/database/actor.ts';
import { type Ask, askBy } from '../../../platform/database/ask.ts';
import type { Side } from '../../../platform/database/generated/enums.ts';
import type { AnyTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Locale, toLocale } from '../../../platform/i18n/texts.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { hiddenFrom, nameFor, withoutNames } from '../../common/names.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { pairsOfSides } from '../../pairing/lists/queries.ts';
import { findPair } from '../../pairing/queries.ts';
import { formsOf } from '../../people/rules.ts';
import { edits, keptReport } from './input.ts';
import { pairFacts } from './queries-facts.ts';
import {
  type Edits,
  factsChanged,
  headReader,
  kindOfWhat,
  LEAST_DAYS,
  type Line,
  mayRead,
  openQuestions,
  type PairKind,
  type Question,
  type Reader,
  reworded,
  type Section,
  seenLines,
  sideOfWhat,
  subjectOf,
  type What,
} from './rules.ts';
import type { PairFacts } from './rules-lines.ts';
import { linesOf } from './screens-lines.ts';

/** A report that is due or confirmed. */
export interface ExpectedReport {
  schoolId: number;
  termId: number;
  pairId: number;
  side: Side;
  kind: PairKind;
  membershipId: number;
  personId: number;
  fullName: string;
  /** Something can be sent to them. */
  reachable: boolean;
  mentor: string;
  mentee: string;
  mentorPersonId: number;
  menteePersonId: number;
  /** The last confirmed one; null while there is none. */
  version: number | null;
  confirmedAt: Date | null;
}

/**
 * Reports of these terms: of pairs that lived two weeks of the term and did not end apart, and whatever was confirmed.
 * With its last term a year is reported too. One query, whatever the number of pairs.
 */
export function expectedReports(
  db: AnyTx,
  termIds: readonly number[],
  only: { personId?: number; pairId?: number } = {},
): Promise<ExpectedReport[]> {
  const { personId = null, pairId = null } = only;
  return askBy(db)({
    name: 'reports-expected',
    text: expectedSql(
      `"Term" t join "Pair" p on p."schoolId" = t."schoolId" and p."programmeId" = t."programmeId"`,
      `t."id" = any($1::int[])
      and ($2::int is null or m."personId" = $2::int) and ($3::int is null or p."id" = $3::int)`,
    ),
    values: [[...termIds], personId, pairId],
  });
}

/** One's own of the terms that were asked for by that day; for who asks several things at once. */
export function expectedOf(ask: Ask, actor: Actor, asked: { schools: readonly number[]; until: Day }) {
  return ask<ExpectedReport>({
    name: 'reports-expected-mine',
    text: expectedSql(
      `${pairsOfSides('$1', '$2')} mine join "Pair" p on p."id" = mine."id"
      join "Term" t on t."schoolId" = p."schoolId" and t."programmeId" = p."programmeId" and t."endsOn" <= $3`,
      `m."personId" = $4`,
    ),
    values: [asked.schools, actor.memberships.map((m) => m.id), asked.until, actor.personId],
  });
}

const expectedSql = (pairs: string, which: string) => `
    select t."schoolId", t."id" as "termId", p."id" as "pairId", s."side", k."kind", m."id" as "membershipId",
      m."personId", x."fullName", m."status" = 'active' and not m."onPaper"
        and exists (select 1 from "Account" a where a."personId" = x."id") as "reachable",
      ox."fullName" as "mentor", ex."fullName" as "mentee", ox."id" as "mentorPersonId", ex."id" as "menteePersonId", v."number" as "version", v."confirmedAt"
    from ${pairs} join "School" c on c."id" = t."schoolId"
    join "Membership" om on om."schoolId" = p."schoolId" and om."id" = p."mentorId" join "Person" ox on ox."id" = om."personId"
    join "Membership" em on em."schoolId" = p."schoolId" and em."id" = p."menteeId" join "Person" ex on ex."id" = em."personId"
    cross join (values ('mentor'::"Side"), ('mentee')) s("side") cross join (values ('term'::"ReportKind"), ('year')) k("kind")
    join "Membership" m on m."schoolId" = p."schoolId" and m."id" = case s."side" when 'mentor' then p."mentorId" else p."menteeId" end
    join "Person" x on x."id" = m."personId"
    left join lateral (
      select v."number", v."confirmedAt" from "Report" r
      join "ReportVersion" v on v."schoolId" = r."schoolId" and v."reportId" = r."id"
      where r."schoolId" = t."schoolId" and r."termId" = t."id" and r."kind" = k."kind" and r."pairId" = p."id"
        and r."side" = s."side"
      order by v."number" desc limit 1) v on true
    where ${which}
      and (k."kind" = 'term' or not exists (
        select 1 from "Term" n where n."programmeId" = t."programmeId" and n."number" > t."number"))
      and (v."number" is not null or (
        p."startsOn" <= to_char(t."endsOn"::date - ${LEAST_DAYS}, 'YYYY-MM-DD')
        and (p."status" in ('active', 'paused') or (p."status" = 'completed'
          and to_char(p."endedAt" at time zone c."zone", 'YYYY-MM-DD') >= t."startsOn"))))
    order by t."number", ox."fullName", ex."fullName", p."id", k."kind"::text, s."side"::text`;

/** The same with the names this reader may have: of their own pairs as a side, else as whatever they are in the school. */
export function namedReports<R extends ExpectedReport>(actor: Actor, rows: readonly R[]): R[] {
  return rows.map((row) => {
    const { schoolId, mentorPersonId, menteePersonId } = row;
    const side = mentorPersonId === actor.personId || menteePersonId === actor.personId;
    const hidden = side
      ? actor.hidden.filter((one) => one.schoolId === schoolId)
      : hiddenFrom(actor, schoolId);
    return {
      ...row,
      mentor: nameFor(hidden, { personId: mentorPersonId, fullName: row.mentor }),
      mentee: nameFor(hidden, { personId: menteePersonId, fullName: row.mentee }),
    };
  });
}

/** A confirmed report as it was then: its lines word for word, and the facts they were made from. */
export interface Confirmed {
  number: number;
  locale: Locale;
  lines: Line[];
  facts: PairFacts;
  edits: Edits;
  confirmedAt: Date;
  onPaper: boolean;
}

/** A side's report, as its author, the curator who writes for paper, or one of its readers sees it. */
export interface ReportView {
  scope: Scope;
  programme: ProgrammeView;
  term: ProgrammeView['terms'][number];
  what: What;
  pairId: number;
  today: Day;
  mentor: string;
  mentee: string;
  /** The author. */
  personId: number;
  /** The reader named on the author's screen. */
  readBy: string | undefined;
  /** The author, or the curator for an author on paper; else a reader of what is confirmed. */
  writer: { onPaper: boolean } | undefined;
  reader: Reader | undefined;
  edits: Edits;
  /** As it stands now; for who writes. */
  facts: PairFacts | undefined;
  version: Confirmed | undefined;
}

const VERSION = {
  number: true,
  locale: true,
  lines: true,
  confirmedAt: true,
  onPaper: true,
} as const;

/** The words an author gave so far, and what was confirmed last. */
async function storedReport(db: Scope['db'], termId: number, what: What, pairId: number) {
  const row = await db.report.findFirst({
    where: { termId, kind: kindOfWhat(what), subject: subjectOf(pairId, sideOfWhat(what)) },
    select: { edits: true, versions: { select: VERSION, orderBy: { number: 'desc' }, take: 1 } },
  });
  const last = row?.versions[0];
  return {
    edits: edits.parse(row?.edits ?? {}),
    version: last && confirmedOf(last),
  };
}

/** A row of ReportVersion as it is used. */
export function confirmedOf(row: {
  number: number;
  locale: string;
  lines: unknown;
  confirmedAt: Date;
  onPaper: boolean;
}): Confirmed {
  return { ...row, locale: toLocale(row.locale, 'ru'), ...keptReport.read(row.lines) };
}

/** The actor's part in a pair's report: its writer, one of its readers, or none. */
async function stands(deps: Deps, actor: Actor, scope: Scope, pairId: number, what: What) {
  const side = sideOfWhat(what);
  const view = await findPair(deps, actor, pairId);
  if (view?.side)
    // The other side reads nothing of it: the facts are in their own report, the rest is the author's.
    return view.side === side
      ? { writer: { onPaper: false }, readBy: view.privateReader?.fullName, side: true }
      : undefined;
  if (view?.curator) {
    const onPaper = !view[side].hasTelegram;
    return { reader: 'curator' as const, ...(onPaper ? { writer: { onPaper: true } } : {}) };
  }
  if (view?.reader) return { reader: 'trustedPerson' as const };
  if (!mayRead('director', what)) return undefined;
  const reader = headReader(scope.mine);
  return reader && { reader };
}

/** A report of a side of a pair; undefined for what is foreign, absent, or not for these eyes. */
export async function findReport(
  deps: Deps,
  actor: Actor,
  ref: { termId: number; what: What; pairId: number },
): Promise<ReportView | undefined> {
  const { termId, what, pairId } = ref;
  const scope = await scopeOfSubject(deps, actor, 'Pair', pairId);
  const mine = scope && (await stands(deps, actor, scope, pairId, what));
  if (!scope || !mine) return undefined;
  const [programme, stored, [row]] = await Promise.all([
    programmeOf(scope),
    storedReport(scope.db, termId, what, pairId),
    expectedReports(scope.db, [termId], { pairId }).then((all) =>
      namedReports(actor, all).filter(
        (one) => one.side === sideOfWhat(what) && one.kind === kindOfWhat(what),
      ),
    ),
  ]);
  const term = programme.terms.find((one) => one.id === termId);
  const writer = 'writer' in mine ? mine.writer : undefined;
  const reader = 'reader' in mine ? mine.reader : undefined;
  // A mere reader is shown what was confirmed, and nothing of what is being written.
  if (!term || !row || (!writer && !stored.version)) return undefined;
  const today = dayOf(deps.clock.now(), scope.zone);
  if (term.startsOn > today) return undefined;
  const names = { mentor: row.mentor, mentee: row.mentee, personId: row.personId };
  return {
    scope,
    programme,
    term,
    what,
    pairId,
    today,
    mentor: row.mentor,
    mentee: row.mentee,
    personId: row.personId,
    readBy: 'readBy' in mine ? mine.readBy : undefined,
    writer,
    reader,
    edits: writer ? stored.edits : {},
    facts: writer && (await pairFacts(scope, programme, term, { what, pairId, ...names }, deps.clock.now())),
    version:
      stored.version && 'side' in mine ? unnamed(stored.version, actor, scope.schoolId) : stored.version,
  };
}

/** The confirmed text, without names the author may no longer read: they were kept at that time. */
function unnamed(version: Confirmed, actor: Actor, schoolId: number): Confirmed {
  const hidden = actor.hidden.filter((one) => one.schoolId === schoolId);
  const said = <T>(kept: T): T => withoutNames(hidden, kept, formsOf);
  return { ...version, lines: said(version.lines), facts: said(version.facts) };
}

/** A report as one reader sees it: its lines, what was left out for them, and what the author still has to do. */
export interface ShownReport {
  lines: Line[];
  left: Section[];
  counted: Section[];
  open: Question[];
  outdated: boolean;
  /** There is something to confirm. */
  fresh: boolean;
}

/** The report in this language: what is being written for its writer, what was confirmed for a reader. */
export function shownReport(deps: Deps, view: ReportView, locale: Locale): ShownReport {
  const { writer, reader, version } = view;
  const outdated = isOutdated(deps, view);
  const open = writer ? openQuestions(view.what, view.edits) : [];
  const fresh = writer !== undefined && (!version || outdated || isReworded(view));
  const lines = writer
    ? writtenLines(deps, view, locale)
    : version
      ? confirmedLines(deps, version, locale)
      : [];
  // A person who enters it from paper reads what a curator reads.
  const seen = reader ? seenLines(lines, reader) : { lines, left: [], counted: [] };
  return { ...seen, open, outdated, fresh };
}

/** The report as it would be confirmed now. */
export function writtenLines(deps: Deps, view: ReportView, locale: Locale): Line[] {
  return view.facts ? reworded(linesOf(deps.texts.for(locale), view.facts, view.edits), view.edits) : [];
}

/** A confirmed report in a language: word for word in its own, from the facts of that moment in another. */
export function confirmedLines(deps: Deps, version: Confirmed, locale: Locale): Line[] {
  if (locale === version.locale) return version.lines;
  return reworded(linesOf(deps.texts.for(locale), version.facts, version.edits), version.edits);
}

/** True when a confirmation now would differ. */
export function isOutdated(deps: Deps, view: ReportView): boolean {
  const { version, facts } = view;
  if (!version || !facts) return false;
  const made = linesOf(deps.texts.for(version.locale), facts, view.edits);
  return factsChanged(version.lines, made);
}

/** Whether the author has put other words since the last confirmation. */
export function isReworded({ version, edits }: ReportView): boolean {
  if (!version) return false;
  const keys = new Set([...Object.keys(edits), ...Object.keys(version.edits)]);
  return [...keys].some((key) => (edits[key] ?? '') !== (version.edits[key] ?? ''));
}
