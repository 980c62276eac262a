import type { ActorContext } from '../../platform/telegram/context.ts';
import type { Row } from '../../platform/telegram/screen.ts';
import { schoolIds, scopeOf } from '../common/scope.ts';
import { assessmentsForHome } from '../surveys/curator/queries.ts';
import { pulsesForHome } from '../surveys/pulse/queries.ts';
import { seesSurveys } from '../surveys/queries-sight.ts';
import { surveysTap } from '../surveys/results/taps.ts';
import { surveysForHome } from '../surveys/sheet/queries.ts';
import type { HomeItem } from './screens.ts';
import { assessmentItem, pulseItem, surveyItem } from './screens-surveys.ts';

/** The surveys, pulses and curators' forms that wait for this person. */
export async function surveyItems({
  deps,
  actor,
  now,
  t,
}: Pick<ActorContext, 'deps' | 'actor' | 'now' | 't'>): Promise<HomeItem[]> {
  const [surveys, pulses, assessments] = await Promise.all([
    surveysForHome(deps, actor, now),
    pulsesForHome(deps, actor, now),
    assessmentsForHome(deps, actor, now),
  ]);
  return [
    ...surveys.map((item) => surveyItem(t, item, now)),
    ...pulses.map((item) => pulseItem(t, item)),
    ...assessments.map((item) => assessmentItem(t, item)),
  ];
}

/** «📊 Опросы» of each school whose totals this person may see, for «Ещё». */
export function surveyRows({ deps, actor, t }: ActorContext): Row[] {
  const seen = schoolIds(actor).flatMap((schoolId) => {
    const scope = scopeOf(deps, actor, schoolId);
    return scope && seesSurveys(scope) ? scope : [];
  });
  return seen.map(({ schoolId, name }) => [
    surveysTap.button(
      seen.length > 1 ? `📊 ${name.slice(0, 27)}` : t.label('surveys-school-button'),
      schoolId,
    ),
  ]);
}
