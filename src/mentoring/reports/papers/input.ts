import { z } from 'zod';
import { typedLine } from '../../../platform/typed.ts';

export const PAPER_NAMES = ['officialName', 'directorName'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

const line = (max: number) => typedLine(3, max).pipe(z.string().regex(/\p{L}/u));

/** «МБОУ “Средняя школа № 5”»: official names run long. */
export const officialName = line(250);
