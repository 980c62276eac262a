/** The built-in sheet of an observed lesson, in our own words: domain.md 2.3 (a). */
export const DEFAULT_CRITERIA = [
  'goals',
  'content',
  'methods',
  'differentiation',
  'structure',
  'assessment',
  'communication',
  'time',
] as const;
export type DefaultCriterion = (typeof DEFAULT_CRITERIA)[number];

/** `ObservationTemplate.code` of the built-in sheet. */
export const DEFAULT_CODE = 'default';
export const DEFAULT_MAX = 2;
/** Its marks, which have words. */
export const DEFAULT_MARKS = [0, 1, 2] as const;

/** Whether the words of this criterion are the locales'. */
export function isBuiltIn(key: string): key is DefaultCriterion {
  return DEFAULT_CRITERIA.some((known) => known === key);
}
