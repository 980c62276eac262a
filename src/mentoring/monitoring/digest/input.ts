/** `DigestWeek.facts`: what a school's week was like when its digest was made; the base of the next comparison. */
import { z } from 'zod';
import { kept } from '../../../platform/kept.ts';
import type { WeekFacts } from './rules.ts';

const count = z.number();

export const keptWeek = kept<WeekFacts>(
  'DigestWeek.facts',
  z.object({
    pairs: count,
    stages: z.object({ acquaintance: count, trial: count, planning: count, series: count, final: count }),
    meetings: z.object({ confirmed: count, ahead: count, silent: count }),
    goalPairs: count,
    actions: z.object({ done: count, all: count }),
    risks: z.array(z.object({ pairId: z.number(), kind: z.string() })),
  }),
);
