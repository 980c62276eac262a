import { type Key, keyOf, keyTo } from '../../common/keys.ts';
import { once } from '../../common/once.ts';
/** Writing a report: an author's words line by line, the confirmation that makes a version, a word to those who have not. */

import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import type { ReportKind, Side } from '../../../platform/database/generated/enums.ts';
import { inTransaction, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dispatch, withdraw } from '../../../platform/dispatch/outbox.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import type { Scope } from '../../common/scope.ts';
import { reportsAsked } from './dispatches.ts';
import { keptReport } from './input.ts';
import { expectedReports, findReport, isOutdated, isReworded, writtenLines } from './queries.ts';
import { curatedTerm } from './queries-lists.ts';
import {
  kindOfWhat,
  openQuestions,
  type PairKind,
  SCHOOL_SUBJECT,
  sideOfWhat,
  subjectOf,
  type What,
} from './rules.ts';

type ReportRefused = Refused<'notFound'>;

export interface PairRef {
  termId: number;
  what: What;
  pairId: number;
}

/** Whose row of Report. */
interface RowRef {
  termId: number;
  kind: ReportKind;
  pairId: number | null;
  side: Side | null;
}

/** Puts words into a report, or (null) gives a line back to its facts. One statement, safe beside other writers. */
export async function keepWords(
  tx: ScopedTx,
  scope: Scope,
  ref: RowRef,
  words: Readonly<Record<string, string | null>>,
  now: Date,
): Promise<void> {
  const given = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== null));
  const dropped = Object.keys(words).filter((key) => words[key] === null);
  const { termId, kind, pairId, side } = ref;
  const subject = pairId === null || side === null ? SCHOOL_SUBJECT : subjectOf(pairId, side);
  await tx.$executeRaw(Prisma.sql`
    insert into "Report" ("schoolId", "termId", "kind", "subject", "pairId", "side", "edits", "updatedAt")
    values (${scope.schoolId}, ${termId}, ${kind}::"ReportKind", ${subject}, ${pairId}::int, ${side}::"Side",
      ${JSON.stringify(given)}::jsonb, ${now}::timestamptz)
    on conflict ("schoolId", "termId", "kind", "subject") do update
      set "edits" = ("Report"."edits" || excluded."edits") - ${dropped}::text[], "updatedAt" = excluded."updatedAt"`);
}

const rowOf = ({ termId, what, pairId }: PairRef): RowRef => ({
  termId,
  kind: kindOfWhat(what),
  pairId,
  side: sideOfWhat(what),
});

/** An author's wording of a line, or an answer; null for «как было». The curator does it for somebody on paper. */
export async function wordReport(
  deps: Deps,
  actor: Actor,
  ref: PairRef,
  words: Readonly<Record<string, string | null>>,
): Promise<{ ok: true } | ReportRefused> {
  const view = await findReport(deps, actor, ref);
  if (!view?.writer) return refused('notFound');
  const now = deps.clock.now();
  await inTransaction(deps, view.scope, async (tx) => {
    await keepWords(tx, view.scope, rowOf(ref), words, now);
    if (view.writer?.onPaper)
      await audit(tx, view.scope, now, 'report.paper', { model: 'Pair', id: ref.pairId });
  });
  return { ok: true };
}

/**
 * Confirms a report: its lines and the facts of this moment are kept as the next version. The screen says which number
 * it makes, so that a second tap makes no second version.
 */
export async function confirmReport(
  deps: Deps,
  actor: Actor,
  input: PairRef & { number: number },
): Promise<{ ok: true; number: number } | ReportRefused | Refused<'answers' | 'nothingNew'>> {
  const view = await findReport(deps, actor, input);
  if (!view?.writer || !view.facts) return refused('notFound');
  const last = view.version?.number ?? 0;
  if (input.number <= last) return { ok: true, number: input.number };
  if (openQuestions(input.what, view.edits).length > 0) return refused('answers');
  if (view.version && !isOutdated(deps, view) && !isReworded(view)) return refused('nothingNew');
  const { scope, facts } = view;
  const now = deps.clock.now();
  const kept = keptReport.keep({
    lines: writtenLines(deps, view, actor.locale),
    facts,
    edits: { ...view.edits },
  });
  const number = last + 1;
  // The other tap was faster.
  await once(
    () =>
      inTransaction(deps, scope, async (tx) => {
        await keepWords(tx, scope, rowOf(input), {}, now);
        await keepVersion(
          tx,
          scope,
          rowOf(input),
          { number, kept, onPaper: view.writer?.onPaper ?? false },
          now,
        );
        await withdrawReminders(tx, scope, input.termId, view.personId);
        if (view.writer?.onPaper)
          await audit(tx, scope, now, 'report.confirmedOnPaper', { model: 'Pair', id: input.pairId });
      }),
    () => undefined,
  );
  return { ok: true, number };
}

/** The next version of a report, in the language of who confirms. */
export async function keepVersion(
  tx: ScopedTx,
  scope: Scope,
  ref: RowRef,
  version: { number: number; kept: ReturnType<typeof keptReport.keep>; onPaper: boolean },
  now: Date,
): Promise<void> {
  const { termId, kind, pairId, side } = ref;
  const subject = pairId === null || side === null ? SCHOOL_SUBJECT : subjectOf(pairId, side);
  const row = await tx.report.findFirst({ where: { termId, kind, subject }, select: { id: true } });
  if (!row) throw new Error('a version of no report');
  await tx.reportVersion.create({
    data: {
      schoolId: scope.schoolId,
      reportId: row.id,
      number: version.number,
      locale: scope.actor.locale,
      lines: version.kept,
      confirmedById: scope.actor.personId,
      onPaper: version.onPaper,
      confirmedAt: now,
    },
  });
}

/** All keys of a person's reminders about a term's reports begin so. */
export const remindKey = (schoolId: number, termId: number, personId: number): Key =>
  keyTo(personId, 'school', schoolId, 'reports', termId);

/** What waits is taken back once nothing is owed any more. */
async function withdrawReminders(
  tx: ScopedTx,
  scope: Scope,
  termId: number,
  personId: number,
): Promise<void> {
  const owed = await expectedReports(tx, [termId], { personId });
  if (owed.some((one) => one.version === null)) return;
  await withdraw(tx, remindKey(scope.schoolId, termId, personId));
}

/** Asks every author of a report that is missing, once a day: a line in their next bundle. */
export async function remindAuthors(
  deps: Deps,
  actor: Actor,
  input: { termId: number; kind: PairKind },
): Promise<{ ok: true; asked: number } | ReportRefused> {
  const scope = await curatedTerm(deps, actor, input.termId);
  if (!scope) return refused('notFound');
  const now = deps.clock.now();
  const owed = (await expectedReports(scope.db, [input.termId])).filter(
    (one) =>
      one.version === null && one.reachable && one.schoolId === scope.schoolId && one.kind === input.kind,
  );
  const persons = [...new Set(owed.map((one) => one.personId))].filter((id) => id !== actor.personId);
  const today = dayOf(now, scope.zone);
  await inTransaction(deps, scope, async (tx) => {
    for (const personId of persons)
      await dispatch(tx, reportsAsked, {
        to: personId,
        from: actor.personId,
        key: keyOf(remindKey(scope.schoolId, input.termId, personId), 'asked', today),
        dueAt: now,
        args: { schoolId: scope.schoolId, termId: input.termId },
      });
    if (persons.length > 0)
      await audit(tx, scope, now, 'reports.reminded', { model: 'Term', id: input.termId });
  });
  return { ok: true, asked: persons.length };
}
