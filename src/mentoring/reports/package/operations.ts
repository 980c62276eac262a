import { once } from '../../common/once.ts';
/** The curator's own lines of the справка, and its confirmation. */

import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { keepVersion, keepWords } from '../written/operations.ts';
import { keptSummary } from './input.ts';
import { findSummary, shownSummary, summaryIsNew } from './queries-view-summary.ts';
import type { SummaryQuestion } from './rules-summary.ts';

type SummaryRefused = Refused<'notFound'>;

const rowOf = (termId: number) => ({ termId, kind: 'summary' as const, pairId: null, side: null });

/** What the curator concludes, or suggests; null takes it away. */
export async function wordSummary(
  deps: Deps,
  actor: Actor,
  input: { termId: number; question: SummaryQuestion; text: string | null },
): Promise<{ ok: true } | SummaryRefused> {
  const view = await findSummary(deps, actor, input.termId);
  if (!view?.writer) return refused('notFound');
  const now = deps.clock.now();
  await inTransaction(deps, view.scope, async (tx) => {
    await keepWords(tx, view.scope, rowOf(input.termId), { [input.question]: input.text }, now);
    await audit(tx, view.scope, now, 'summary.worded', { model: 'Term', id: input.termId });
  });
  return { ok: true };
}

/** Confirms the справка as the next version, with the facts of this moment; a second tap makes no second version. */
export async function confirmSummary(
  deps: Deps,
  actor: Actor,
  input: { termId: number; number: number },
): Promise<{ ok: true; number: number } | SummaryRefused | Refused<'words' | 'nothingNew'>> {
  const view = await findSummary(deps, actor, input.termId);
  if (!view?.writer || !view.facts) return refused('notFound');
  const last = view.version?.number ?? 0;
  if (input.number <= last) return { ok: true, number: input.number };
  if (!view.edits['conclusions']) return refused('words');
  if (!summaryIsNew(deps, view)) return refused('nothingNew');
  const { scope, facts, edits } = view;
  const now = deps.clock.now();
  const number = last + 1;
  const lines = shownSummary(deps, view, actor.locale);
  const kept = keptSummary.keep({ lines, facts, edits: { ...edits } });
  // The other tap was faster.
  await once(
    () =>
      inTransaction(deps, scope, async (tx) => {
        await keepVersion(tx, scope, rowOf(input.termId), { number, kept, onPaper: false }, now);
        await audit(tx, scope, now, 'summary.confirmed', { model: 'Term', id: input.termId });
      }),
    () => undefined,
  );
  return { ok: true, number };
}
