/** «Анкета куратора» (domain.md 2.1.3): nine marks with the level of their sum, a page for each curator who signed. */
import { type Block, facts, pageBreak, signatures, table } from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatFullDate } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { initials } from '../../people/rules.ts';
import type { Signed } from '../../surveys/curator/queries.ts';
import { levelOf, PLACES } from '../../surveys/curator/rules.ts';
import { spanWords } from '../written/screens-lines.ts';

export interface PrintedAssessment {
  school: string;
  term: { number: number; preset: string };
  /** The first day of the school year. */
  yearOn: Day;
  zone: string;
  signed: readonly Signed[];
}

/** The signed forms of a term as a DOCX. */
export function assessmentDocument(t: Translator, of: PrintedAssessment, at: Date): Promise<Uint8Array> {
  const title = t.label('assessment-doc-title');
  const span = spanWords(t, { what: 'mentor', term: of.term, yearOn: of.yearOn });
  return documentOf({
    t,
    at,
    title,
    subtitle: t.label('summary-doc-subtitle', { span }),
    footer: `${title} · ${of.school}`,
    blocks: of.signed.flatMap((one, i) => [...(i > 0 ? [pageBreak()] : []), ...formBlocks(t, of, one)]),
  });
}

function formBlocks(t: Translator, { school, zone }: PrintedAssessment, one: Signed): Block[] {
  const level = t.label('surveys-assess-level', { level: levelOf(one.total) });
  return [
    facts([t.label('reports-doc-school'), school], [t.label('summary-sign'), one.fullName]),
    table(
      [
        { head: '№', width: 8, align: 'center' },
        { head: t.label('assessment-doc-place'), width: 54 },
        { head: t.label('assessment-doc-answer'), width: 26 },
        { head: t.label('assessment-doc-mark'), width: 12, align: 'center' },
      ],
      [
        ...PLACES.map((place, i) => {
          const mark = one.marks[i] === 2 ? 2 : one.marks[i] === 1 ? 1 : 0;
          return [
            String(place),
            t.label('surveys-assess-q', { id: place }),
            t.label(`surveys-assess-${mark}`),
            String(mark),
          ];
        }),
        ['', t.label('document-total'), level, String(one.total)],
      ],
      { none: '', total: true },
    ),
    signatures({
      role: t.label('summary-sign'),
      name: initials(one.fullName),
      date: formatFullDate(dayOf(one.signedAt, zone), t.locale),
    }),
  ];
}
