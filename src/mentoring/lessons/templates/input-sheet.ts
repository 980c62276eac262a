import { z } from 'zod';
import { LOCALES } from '../../../platform/i18n/texts.ts';
import { ownWords } from '../../common/words.ts';

/** What the dialogue about a school's own sheet holds. */
export const sheetDraft = z.object({
  schoolId: z.number(),
  /** The version this one takes the place of; null of a new sheet. */
  replaces: z.number().nullable().default(null),
  /** The school's languages, the one written in first at the front. */
  locales: z.array(z.enum(LOCALES)),
  name: ownWords.default({}),
  criteria: z.array(z.object({ key: z.string().optional(), texts: ownWords })).default([]),
  /** 0 until it was asked. */
  maxMark: z.number().default(0),
  scale: z.array(ownWords).nullable().default(null),
  /** The language being added. */
  adding: z.enum(LOCALES).nullable().default(null),
  /** Languages somebody chose not to write in now. */
  skipped: z.array(z.enum(LOCALES)).default([]),
  /** The criterion being changed; the page of criteria that is shown. */
  at: z.number().default(0),
  page: z.number().default(0),
});
export type SheetDraftAnswers = z.infer<typeof sheetDraft>;
