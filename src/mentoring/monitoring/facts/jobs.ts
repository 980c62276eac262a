import type { Job } from '../../../platform/dispatch/ticks.ts';
import { onceADay } from '../../organisations/jobs.ts';
import { freezeBaselines } from '../indicators/operations.ts';

/** On the programme's first day what can be counted is kept as it is then. */
export function factsJobs(): Job[] {
  return [onceADay('baselines', freezeBaselines)];
}
