import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Locale, toLocale } from '../../../platform/i18n/texts.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOfSubject } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { type Edits, SCHOOL_SUBJECT } from '../written/rules.ts';
import { keptSummary } from './input.ts';
import { type SchoolFacts, schoolFacts } from './queries-summary.ts';
import { SUMMARY_QUESTIONS, type SummaryLine, summaryChanged } from './rules-summary.ts';
import { summaryLines } from './screens-lines-summary.ts';

/** A confirmed справка as it was then. */
export interface ConfirmedSummary {
  number: number;
  locale: Locale;
  lines: SummaryLine[];
  facts: SchoolFacts;
  edits: Edits;
  confirmedAt: Date;
}

/** The справка of a term as its curator, or one of its readers, sees it. */
export interface SummaryView {
  scope: Scope;
  programme: ProgrammeView;
  term: ProgrammeView['terms'][number];
  today: Day;
  writer: boolean;
  edits: Edits;
  /** As it stands now; for who writes. */
  facts: SchoolFacts | undefined;
  version: ConfirmedSummary | undefined;
}

/** The справка of a term; readers have it once it is confirmed. */
export async function findSummary(
  deps: Deps,
  actor: Actor,
  termId: number,
): Promise<SummaryView | undefined> {
  const scope = await scopeOfSubject(deps, actor, 'Term', termId);
  const writer = scope?.may('gatherPackage') !== undefined;
  if (!scope || (!writer && !scope.may('readSummary'))) return undefined;
  const [programme, row] = await Promise.all([
    programmeOf(scope),
    scope.db.report.findFirst({
      where: { termId, kind: 'summary', subject: SCHOOL_SUBJECT },
      select: {
        edits: true,
        versions: {
          select: { number: true, locale: true, lines: true, confirmedAt: true },
          orderBy: { number: 'desc' },
          take: 1,
        },
      },
    }),
  ]);
  const term = programme.terms.find((one) => one.id === termId);
  const today = dayOf(deps.clock.now(), scope.zone);
  const last = row?.versions[0];
  if (!term || term.startsOn > today || (!writer && !last)) return undefined;
  const version = last && confirmedSummary(last);
  return {
    scope,
    programme,
    term,
    today,
    writer,
    edits: ((writer ? row?.edits : undefined) as Edits | undefined) ?? {},
    facts: writer ? await schoolFacts(deps, actor, scope, { programme, term, today }) : undefined,
    version,
  };
}

function confirmedSummary(row: {
  number: number;
  locale: string;
  lines: unknown;
  confirmedAt: Date;
}): ConfirmedSummary {
  const { lines, facts, edits } = keptSummary.read(row.lines);
  const { number, confirmedAt } = row;
  return { number, locale: toLocale(row.locale, 'ru'), lines, facts, edits, confirmedAt };
}

/** The справка in this language: as it would be confirmed now, or word for word as it was. */
export function shownSummary(deps: Deps, view: SummaryView, locale: Locale): SummaryLine[] {
  const t = deps.texts.for(locale);
  if (view.facts) return summaryLines(t, view.facts, view.edits);
  return view.version ? printedSummary(deps, view.version, locale) : [];
}

/** A confirmed one in a language: word for word in its own. */
export function printedSummary(deps: Deps, version: ConfirmedSummary, locale: Locale): SummaryLine[] {
  if (locale === version.locale) return version.lines;
  return summaryLines(deps.texts.for(locale), version.facts, version.edits);
}

/** True when a confirmation now would differ: other facts or other words. */
export function summaryIsNew(deps: Deps, view: SummaryView): boolean {
  const { version, facts, edits } = view;
  if (!version || !facts) return facts !== undefined;
  const now = summaryLines(deps.texts.for(version.locale), facts, edits);
  return (
    summaryChanged(version.lines, now) ||
    SUMMARY_QUESTIONS.some((question) => (edits[question] ?? '') !== (version.edits[question] ?? ''))
  );
}
