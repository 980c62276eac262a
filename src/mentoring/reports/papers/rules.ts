/** The sections of the personalised programme (domain.md 2.2.1), and the pairs an order is about. */
import type { WorkForm } from '../../goals/rules.ts';

export const SECTIONS = ['difficulties', 'position', 'development'] as const;
export type Section = (typeof SECTIONS)[number];

/** Difficulties are found in talks and diagnostics; consultations lead into the position; the rest, whatever its form, develops. */
const SECTION_OF: Readonly<Record<WorkForm, Section>> = {
  diagnostics: 'difficulties',
  conversation: 'difficulties',
  coaching: 'difficulties',
  consultation: 'position',
  other: 'development',
  lessonVisit: 'development',
  mutualVisit: 'development',
  jointLessonPlan: 'development',
  openLesson: 'development',
  training: 'development',
  seminar: 'development',
  course: 'development',
  video: 'development',
  selfStudy: 'development',
};

/** The section for an action of this form of work. */
export function sectionOf(form: string): Section {
  return SECTION_OF[form as WorkForm] ?? 'development';
}

interface Ordered {
  orderNumber: string | null;
  orderOn: string | null;
}

/** Pairs an order is drafted for: those without one, or, when all have one, those of the latest order. */
export function pairsOfOrder<P extends Ordered>(
  pairs: readonly P[],
): { pairs: P[]; order: Ordered | undefined } {
  const without = pairs.filter((pair) => pair.orderNumber === null);
  if (without.length > 0) return { pairs: without, order: undefined };
  const order = pairs.toSorted((a, b) => ((a.orderOn ?? '') < (b.orderOn ?? '') ? 1 : -1))[0];
  return {
    pairs: pairs.filter((p) => p.orderNumber === order?.orderNumber && p.orderOn === order.orderOn),
    order,
  };
}
