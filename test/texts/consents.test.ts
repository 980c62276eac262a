import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { consentWords } from '../../src/mentoring/people/operations-persons.ts';
import { CONSENT_KINDS, CONSENT_VERSIONS } from '../../src/mentoring/people/rules-consents.ts';
import { DATA, NO_PERSON } from '../../src/mentoring/people/rules-data.ts';
import { DATA_GROUPS } from '../../src/mentoring/people/taps.ts';
import { Prisma } from '../../src/platform/database/generated/client.ts';
import { VIEWS } from '../../src/platform/database/scope.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { texts } from '../support/bot.ts';

/** The words of each version, as people read them. New words are a new line, never another sum in an old one. */
const WORDS: Readonly<Record<string, string>> = {
  'programme 2026-11-2': 'ccbce5b521a5529d',
  'pairContact 2026-11-1': '02ef12541ec77c52',
  'surveyTotals 2026-11-1': '759915c75d64c4ca',
  'programme 2026-11-3': '2488eaa67e6522c9',
  'pairContact 2026-11-2': '3170c467390b54b2',
  'surveyTotals 2026-11-2': '2a6aa73490875a30',
};

describe('the words of consents', () => {
  it.each(CONSENT_KINDS)('of %s change only with their version', (kind) => {
    const said = LOCALES.map((locale) => {
      const t = texts.for(locale);
      return t.label(`people-consent-${kind}`, consentWords(t, kind, '{operator}'));
    });
    const sum = createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 16);
    expect(sum).toBe(WORDS[`${kind} ${CONSENT_VERSIONS[kind]}`]);
  });
});

describe('what is kept', () => {
  it('has a line for every table, or a reason why nobody is in it', () => {
    // A view keeps nothing: what it shows is told of with the tables under it.
    const told = [
      ...DATA.flatMap((group) => group.models as readonly string[]),
      ...Object.keys(NO_PERSON),
      ...VIEWS,
    ];
    expect(told.toSorted()).toEqual(Object.keys(Prisma.ModelName).toSorted());
    expect(DATA.map((group) => group.key)).toEqual(DATA_GROUPS);
  });
});
