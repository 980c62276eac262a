import { z } from 'zod';
import { type OwnWords, ownWords } from '../../common/words.ts';

/**
 * `ObservationTemplate.criteria`, in their order. A key is a short word, the same through all versions of a sheet. A
 * criterion without texts is a built-in one: its words are `observations-criterion-<key>` in locales.
 */
export const templateCriteria = z
  .array(z.object({ key: z.string().regex(/^[a-zA-Z0-9]{1,20}$/), texts: ownWords.optional() }))
  .min(1)
  .max(20);
export type Criterion = z.infer<typeof templateCriteria>[number];

/** `ObservationTemplate.scale`: what each mark means, lowest first. */
export const templateScale = z.array(ownWords);

/** One version of a school's sheet, read from its row. */
export interface Template {
  id: number;
  /** The same for all versions of one sheet. */
  code: string;
  version: number;
  /** Null for the built-in sheet, whose words are the locales'. */
  name: OwnWords | null;
  criteria: Criterion[];
  /** Marks go from 0 to this. */
  maxMark: number;
  /** What each mark means, lowest first; null where the built-in words stand. */
  scale: OwnWords[] | null;
  archived: boolean;
}
