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

/** A consent signed on paper. */
export type WrittenConsent = 'data' | 'mentor';

/**
 * The papers somebody signs, each apart (domain.md 0.4): to their data everybody, to the work of a mentor where labour
 * law asks for it (RF, ст. 351.8).
 */
export function writtenConsents(of: { country: string; mentor: boolean }): readonly WrittenConsent[] {
  return of.mentor && of.country !== 'KZ' ? ['data', 'mentor'] : ['data'];
}
