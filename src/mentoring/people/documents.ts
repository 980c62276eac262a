/** Blanks of written consents, as drafts: each its own document, because the law wants each apart (domain.md 0.4). */

import { type Block, corner, note, paragraph, signatures } from '../../platform/documents/blocks.ts';
import { documentOf } from '../../platform/documents/docx.ts';
import { documentName } from '../../platform/documents/typography.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { dataWords } from './operations-persons.ts';
import type { WrittenConsent } from './rules-consents.ts';

/** The blank of one consent: of everybody to their data, of a mentor to the work. Who signs may be known already. */
export function consentDocument(
  t: Translator,
  facts: {
    school: { name: string; country: string };
    kind: WrittenConsent;
    at: Date;
    fullName?: string | undefined;
  },
): Promise<Uint8Array> {
  const { kind, at } = facts;
  const country = facts.school.country === 'KZ' ? 'KZ' : 'RU';
  const school = facts.school.name;
  const name = facts.fullName ?? t.label('document-consent-blank');
  return documentOf({
    t,
    at,
    title: t.label(`document-consent-${kind}-title`),
    footer: t.label('document-draft-footer'),
    head: [corner(t.label('document-draft'))],
    blocks: [
      ...lines(t.label('document-consent-i', { name }), t.label('document-consent-position')),
      // What the law of each country wants in a written consent: whose it is, and whom it is given to.
      ...(kind === 'data'
        ? lines(
            t.label(`document-consent-person-${country}`),
            t.label(`document-consent-data-law-${country}`, { school }),
            t.label(`document-consent-data-operator-${country}`),
            t.label('document-consent-data-what', { data: dataWords(t) }),
            t.label('document-consent-data-why'),
            t.label('document-consent-data-how'),
            t.label('document-consent-data-share'),
            t.label('document-consent-data-term'),
            t.label('document-consent-data-withdraw'),
          )
        : lines(
            t.label('document-consent-mentor-law', { school }),
            t.label('document-consent-mentor-whom'),
            t.label('document-consent-mentor-terms'),
            t.label('document-consent-mentor-end'),
          )),
      signatures({ role: t.label('document-consent-signature') }),
      note(t.label(`document-consent-${kind}-note`)),
    ],
  });
}

/** The consents on paper that a person signs, each a file of its own. */
export async function consentFiles(
  t: Translator,
  facts: {
    school: { name: string; country: string };
    kinds: readonly WrittenConsent[];
    at: Date;
    fullName?: string | undefined;
  },
): Promise<{ name: string; bytes: Uint8Array }[]> {
  return Promise.all(
    facts.kinds.map(async (kind) => ({
      name: documentName(t.label(`document-consent-${kind}-title`), 'docx'),
      bytes: await consentDocument(t, { ...facts, kind }),
    })),
  );
}

function lines(...texts: string[]): Block[] {
  return texts.map((text) => paragraph(text, { indent: true, after: 6 }));
}
