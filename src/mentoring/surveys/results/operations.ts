/** Results are kept as they were shown: once, at their hour. Whatever happens to sheets later changes nothing behind. */

import { inSchool } from '../../../platform/database/scope.ts';
import { inTransaction, lockRow, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { keptRound, keptYear } from './input.ts';
import { type ResultsRound, roundsOf, roundsToKeep, withSheets } from './queries-sheets.ts';
import { showRound } from './rules-wall.ts';
import { showYear } from './rules-year.ts';

/**
 * Keeps what a round shows, and after a year's last round the year's total, with the dispatches in the same
 * transaction. Only the first call changes anything. A withdrawal of consent waits for this, or this for it.
 */
export async function keepResults(
  deps: Deps,
  { id, schoolId }: { id: number; schoolId: number },
  now: Date,
  cause: (tx: ScopedTx) => Promise<void> = async () => {},
): Promise<void> {
  await inTransaction(deps, { db: inSchool(deps.db, schoolId) }, async (tx) => {
    await lockRow(tx, 'SurveyRound', schoolId, id);
    const round = await tx.surveyRound.findFirst({
      where: { id, openedAt: { not: null }, resultsAt: { lte: now } },
      select: { results: true, term: { select: { programmeId: true } } },
    });
    if (!round || round.results !== null) return;
    const rounds = await withSheets(tx, deps.secret, await roundsOf(tx, schoolId, round.term.programmeId));
    const full = rounds.find((one) => one.id === id);
    if (!full) return;
    const results = keptRound.parse({ version: 1, shown: showRound(full, now) });
    const last = await tx.term.findFirst({
      where: { programmeId: round.term.programmeId },
      orderBy: { number: 'desc' },
      select: { id: true },
    });
    const due = rounds.filter((one) => one.resultsAt <= full.resultsAt);
    const mentee = showYear(due, 'mentee', now);
    const mentor = showYear(due, 'mentor', now);
    const year =
      last?.id === full.termId && mentee && mentor
        ? keptYear.parse({ version: 1, cells: { mentee, mentor } })
        : undefined;
    await tx.surveyRound.update({
      where: { id },
      data: { results, ...(year ? { yearResults: year } : {}) },
    });
    await cause(tx);
  });
}

/** Rounds with what was kept of them; one whose hour has passed and of which nothing is kept yet is kept now. */
export async function keepDue(
  deps: Deps,
  rounds: readonly ResultsRound[],
  now: Date,
): Promise<readonly ResultsRound[]> {
  const [first] = rounds;
  const due = rounds.filter((round) => !round.kept && round.resultsAt <= now);
  if (!first || due.length === 0) return rounds;
  // The earliest first: a year's total is made of what its terms have shown.
  for (const round of due.toSorted((a, b) => a.resultsAt.getTime() - b.resultsAt.getTime()))
    await keepResults(deps, round, now);
  const ids = new Set(rounds.map((round) => round.id));
  const all = await roundsOf(inSchool(deps.db, first.schoolId), first.schoolId);
  return all.filter((round) => ids.has(round.id));
}

/** The same for all rounds of these schools, before many of them are read at once. */
export async function keepAllDue(deps: Deps, schools: readonly number[], now: Date): Promise<void> {
  const due = await roundsToKeep(deps.db, schools, now);
  for (const year of new Set(due.map((round) => round.programmeId)))
    await keepDue(
      deps,
      due.filter((round) => round.programmeId === year),
      now,
    );
}
