import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Confirmed, confirmedOf, type ExpectedReport } from './queries.ts';
import { type SchoolReports, schoolReports } from './queries-lists.ts';
import type { PairKind } from './rules.ts';

/** One report of the school's collection; withheld where the curator is the other side of that pair. */
export interface CollectedReport extends ExpectedReport {
  confirmed: Confirmed | undefined;
  withheld: boolean;
}

/** All reports of a term (or of its year), confirmed or missing, for the curator's package. Three queries. */
export async function collectedReports(
  deps: Deps,
  actor: Actor,
  termId: number,
  kind: PairKind,
): Promise<(SchoolReports & { collected: CollectedReport[] }) | undefined> {
  const view = await schoolReports(deps, actor, termId);
  if (!view?.curator) return undefined;
  const rows = await view.scope.db.report.findMany({
    where: { termId, kind },
    select: {
      pairId: true,
      side: true,
      versions: {
        select: { number: true, locale: true, lines: true, confirmedAt: true, onPaper: true },
        orderBy: { number: 'desc' },
        take: 1,
      },
    },
  });
  const wanted = view.reports.filter((one) => one.kind === kind);
  // By the pair, not by one's own report: an ended pair may have only the other side's.
  const side = { id: { in: view.scope.mine.map((member) => member.id) } };
  const sides = await view.scope.db.pair.findMany({
    where: { id: { in: wanted.map((one) => one.pairId) }, OR: [{ mentor: side }, { mentee: side }] },
    select: { id: true },
  });
  const mine = new Set(sides.map((pair) => pair.id));
  return {
    ...view,
    collected: wanted.map((one) => {
      const row = rows.find((r) => r.pairId === one.pairId && r.side === one.side);
      const last = row?.versions[0];
      return {
        ...one,
        confirmed: last && confirmedOf(last),
        withheld: mine.has(one.pairId) && one.personId !== actor.personId,
      };
    }),
  };
}
