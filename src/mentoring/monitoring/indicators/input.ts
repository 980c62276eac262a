import { z } from 'zod';
import { INDICATORS } from './rules.ts';

export const indicatorAnswers = z.object({
  schoolId: z.number(),
  indicator: z.enum(INDICATORS),
  moment: z.enum(['baseline', 'now']).default('now'),
  value: z.number().default(0),
  reason: z.string().optional(),
});

export type IndicatorAnswers = z.output<typeof indicatorAnswers>;
