import type { ActorContext } from '../../platform/telegram/context.ts';
import { surveysForHome } from '../surveys/queries.ts';
import { pulsesForHome } from '../surveys/queries-pulse.ts';
import type { HomeItem } from './screens.ts';
import { pulseItem, surveyItem } from './screens-surveys.ts';

/** The surveys and pulses that wait for this person. */
export async function surveyItems({ deps, actor, now, t }: ActorContext): Promise<HomeItem[]> {
  const [surveys, pulses] = await Promise.all([
    surveysForHome(deps, actor, now),
    pulsesForHome(deps, actor, now),
  ]);
  return [...surveys.map((item) => surveyItem(t, item, now)), ...pulses.map((item) => pulseItem(t, item))];
}
