/** Blanks of written consents, as drafts: each its own document, because the law wants each apart (domain.md 0.4). */

import { type Block, corner, note, paragraph, signatures } from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { dataWords } from '../../people/operations-persons.ts';
import type { SchoolPaper } from './queries-school.ts';

/** The blank of one consent: of everybody to their data, of a mentor to the work. */
export function consentDocument(
  t: Translator,
  school: SchoolPaper,
  kind: 'data' | 'mentor',
  at: Date,
): Promise<Uint8Array> {
  const country = school.country === 'KZ' ? 'KZ' : 'RU';
  return documentOf({
    t,
    at,
    title: t.label(`document-consent-${kind}-title`),
    footer: t.label('document-draft-footer'),
    head: [corner(t.label('document-draft'))],
    blocks: [
      ...lines(t.label('document-consent-i'), t.label('document-consent-position')),
      // What the law of each country wants in a written consent: whose it is, and whom it is given to.
      ...(kind === 'data'
        ? lines(
            t.label(`document-consent-person-${country}`),
            t.label(`document-consent-data-law-${country}`, { school: school.name }),
            t.label(`document-consent-data-operator-${country}`),
            t.label('document-consent-data-what', { data: dataWords(t) }),
            t.label('document-consent-data-why'),
            t.label('document-consent-data-how'),
            t.label('document-consent-data-share'),
            t.label('document-consent-data-term'),
            t.label('document-consent-data-withdraw'),
          )
        : lines(
            t.label('document-consent-mentor-law', { school: school.name }),
            t.label('document-consent-mentor-whom'),
            t.label('document-consent-mentor-terms'),
            t.label('document-consent-mentor-end'),
          )),
      signatures({ role: t.label('document-consent-signature') }),
      note(t.label(`document-consent-${kind}-note`)),
    ],
  });
}

function lines(...texts: string[]): Block[] {
  return texts.map((text) => paragraph(text, { indent: true, after: 6 }));
}
