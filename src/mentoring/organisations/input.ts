import { z } from 'zod';
import { LOCALES } from '../../platform/i18n/texts.ts';
import { isZone } from '../../platform/time/local.ts';
import { typedLine } from '../../platform/typed.ts';
import type { PresetKind } from './rules-presets.ts';

export const PRESETS = ['ruTerms', 'ruTrimesters', 'kzTerms'] as const satisfies readonly PresetKind[];
const LONGEST_NAME = 120;

/** A line somebody typed: trimmed, in one line, without what can't be seen. */
const line = (max: number) => typedLine(2, max);

export const schoolName = line(LONGEST_NAME);
export const cityName = line(60);

/** All that a new school is made of. */
export const newSchool = z.object({
  name: schoolName,
  city: cityName,
  zone: z.string().refine(isZone),
  country: z.enum(['RU', 'KZ']),
  preset: z.enum(PRESETS),
  weekDays: z.union([z.literal(5), z.literal(6)]),
  locales: z.array(z.enum(LOCALES)).min(1),
  isCurator: z.boolean(),
});
export type NewSchool = z.infer<typeof newSchool>;
