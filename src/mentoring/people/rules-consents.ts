import type { ConsentKind } from '../../platform/database/generated/enums.ts';

/**
 * The version of each consent's words. Whoever changes the words of a kind, in any language, gives it a new one: people
 * keep what they agreed to, word for word, and a test refuses new words under an old version.
 */
export const CONSENT_VERSIONS: Readonly<Record<ConsentKind, string>> = {
  programme: '2026-11-2',
  pairContact: '2026-11-1',
  surveyTotals: '2026-11-1',
};

export const CONSENT_KINDS = ['programme', 'pairContact', 'surveyTotals'] as const;
