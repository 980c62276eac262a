import { z } from 'zod';
import { SHEETS } from './rules.ts';

/** The pairs: of one school, of all schools this person runs, or their own. */
export const WHOSE = ['school', 'all', 'mine'] as const;
export type Whose = (typeof WHOSE)[number];
/** xlsxEach: of several schools, each on a sheet of its own. */
export const FORMATS = ['xlsx', 'xlsxEach', 'csv', 'ics', 'json'] as const;

/** An export as it was ordered; its rights are looked at when it is made. */
export const exportArgs = z.object({
  whose: z.enum(WHOSE),
  /** Means nothing where it is not about one school. */
  schoolId: z.number().int(),
  from: z.iso.date(),
  to: z.iso.date(),
  format: z.enum(FORMATS),
  /** CSV has one sheet a file. */
  sheet: z.enum(SHEETS).optional(),
});
export type ExportArgs = z.infer<typeof exportArgs>;
