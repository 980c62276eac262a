/** «Пакет за четверть / год»: what a school files, what of it is ready. */
import type { PairKind } from '../written/rules.ts';

const TERM = [
  'mentor',
  'mentee',
  'meetings',
  'figures',
  'survey',
  'assessment',
  'indicators',
  'orders',
  'conclusions',
  'summary',
] as const;
const YEAR = ['mentorYear', 'menteeYear', ...TERM] as const;
export type PackageItem = (typeof YEAR)[number];

/** What the package is made of, in the order of the card. */
export const packageItems = (kind: PairKind): readonly PackageItem[] => (kind === 'year' ? YEAR : TERM);

export interface Part {
  item: PackageItem;
  done: number;
  of: number;
}

/** Ready when nothing of it is missing; what there is none of is ready too. */
export const isReady = (part: Part): boolean => part.done >= part.of;
