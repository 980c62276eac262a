import { z } from 'zod';
import { clean } from '../../platform/i18n/html.ts';

export const PAPER_NAMES = ['officialName', 'directorName'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

const line = (max: number) =>
  z
    .string()
    .transform((text) => clean(text).replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(3).max(max).regex(/\p{L}/u));

/** «МБОУ “Средняя школа № 5”»: official names run long. */
export const officialName = line(250);
