import { z } from 'zod';

/** A mentee's figures of a term; what is passed over stays out. */
export const figuresAnswers = z.object({
  membershipId: z.number(),
  number: z.number(),
  /** Only this one is asked. */
  one: z.boolean().default(false),
  quality: z.number().nullable().optional(),
  conflicts: z.number().nullable().optional(),
  wantsToStay: z.boolean().nullable().optional(),
});

export type FiguresAnswers = z.output<typeof figuresAnswers>;
