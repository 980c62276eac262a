import type { ConsentKind } from '../../platform/database/generated/enums.ts';
import { everyOf } from '../../platform/known.ts';

/**
 * The version of each consent's words. Change the words of a kind in any language, and you raise its version: people
 * keep what they agreed to, word for word. A test refuses new words under an old version.
 */
export const CONSENT_VERSIONS: Readonly<Record<ConsentKind, string>> = {
  programme: '2026-11-3',
  pairContact: '2026-11-2',
  surveyTotals: '2026-11-2',
};

export const CONSENT_KINDS = everyOf<ConsentKind>()(['programme', 'pairContact', 'surveyTotals']);
