import { cut } from '../../platform/i18n/html.ts';
import type { ActorContext } from '../../platform/telegram/context.ts';
import type { Row } from '../../platform/telegram/screen.ts';
import { addDays, instantOf } from '../../platform/time/local.ts';
import { memberWith } from '../common/rights.ts';
import { schoolIds, scopeOf } from '../common/scope.ts';
import { packagesForHome } from '../reports/package/queries.ts';
import { packageBrief } from '../reports/package/screens.ts';
import { packageNowTap, readReportsTap } from '../reports/package/taps.ts';
import { reportsForHome } from '../reports/written/queries-lists.ts';
import { reminderScreen } from '../reports/written/screens.ts';
import { myReportsTap } from '../reports/written/taps.ts';
import type { HomeItem } from './screens.ts';

const LABEL = 30;
/** The pair's next step comes before the reports about it. */
const AFTER_STEPS = 400;

/** The reports that wait for this person, and the packages they gather. */
export async function reportItems({
  deps,
  actor,
  t,
}: Pick<ActorContext, 'deps' | 'actor' | 't'>): Promise<HomeItem[]> {
  const [mine, packages] = await Promise.all([reportsForHome(deps, actor), packagesForHome(deps, actor)]);
  return [
    ...mine.flatMap((owned): HomeItem[] => {
      const { brief } = reminderScreen(t, owned, owned.reports);
      if (!brief?.button) return [];
      const { line, button: one } = brief;
      return [
        {
          kind: 'nextStep',
          at: instantOf(addDays(owned.term.endsOn, AFTER_STEPS), '21:00', owned.term.zone),
          line,
          buttons: [[one]],
          one,
        },
      ];
    }),
    ...packages.map((view): HomeItem => {
      const { line, button: one } = packageBrief(t, view);
      return {
        kind: 'nextStep',
        at: instantOf(addDays(view.term.endsOn, AFTER_STEPS), '22:00', view.scope.zone),
        line,
        buttons: [[one]],
        one,
      };
    }),
  ];
}

/** What «Ещё» offers of reports: one's own, a curator's package, what heads and directors read. */
export function reportRows({ deps, actor, t }: ActorContext): Row[] {
  const scopes = schoolIds(actor).flatMap((schoolId) => scopeOf(deps, actor, schoolId) ?? []);
  const several = scopes.length > 1;
  return [
    ...scopes.flatMap((scope): Row[] => {
      const { schoolId, name: school } = scope;
      if (scope.may('gatherPackage'))
        return [
          [
            packageNowTap.button(
              several ? cut(t.label('package-open-of', { school }), LABEL) : t.label('package-menu'),
              schoolId,
            ),
          ],
        ];
      if (scope.may('readReports'))
        return [
          [
            readReportsTap.button(
              several ? cut(t.label('reports-all-open-of', { school }), LABEL) : t.label('reports-all-open'),
              schoolId,
            ),
          ],
        ];
      return [];
    }),
    ...(memberWith(actor.memberships, 'takePart')
      ? [[myReportsTap.button(t.label('reports-mine-open'), 0)]]
      : []),
  ];
}
