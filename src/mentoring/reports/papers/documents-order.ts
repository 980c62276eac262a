/** The order that assigns the pairs, as a draft to edit; the law named is the country's own (domain.md 0.5, 2.3). */
import {
  type Block,
  corner,
  note,
  paragraph,
  signatures,
  table,
} from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { initials } from '../../people/rules.ts';
import { fullDay, period, position, schoolYear } from './documents-words.ts';
import type { OrderPaper } from './queries-school.ts';

const BLANK = '____________';

/** «Приказ о закреплении наставнических пар», a draft. */
export function orderDocument(t: Translator, paper: OrderPaper, at: Date): Promise<Uint8Array> {
  const { school, order } = paper;
  const country = school.country === 'KZ' ? 'KZ' : 'RU';
  const clause = (number: number, text: string) => paragraph(`${number}. ${text}`, { indent: true });
  const director = school.directorName === null ? undefined : initials(school.directorName);
  return documentOf({
    t,
    at,
    title: t.label('document-order-title'),
    footer: t.label('document-draft-footer'),
    head: [
      corner(t.label('document-draft')),
      paragraph(school.name, { align: 'center', bold: true, after: 14 }),
    ],
    blocks: [
      paragraph(
        t.label('document-order-head', {
          day: order?.orderOn ? fullDay(t, order.orderOn) : t.label('document-date-blank'),
          number: order?.orderNumber ?? BLANK,
        }),
        { align: 'center' },
      ),
      paragraph(school.city, { align: 'center', after: 12 }),
      paragraph(t.label('document-order-subject'), { bold: true, after: 8 }),
      paragraph(t.label(`document-order-preamble-${country}`), { indent: true }),
      paragraph(t.label('document-order-verb'), { bold: true, before: 6, after: 6, keepNext: true }),
      clause(1, t.label('document-order-assign', { year: schoolYear(school) })),
      pairs(t, paper),
      clause(2, t.label(`document-order-duty-${country}`)),
      clause(3, t.label(`document-order-consent-${country}`)),
      clause(4, t.label(`document-order-terms-${country}`)),
      clause(
        5,
        paper.curator === undefined
          ? t.label('document-order-curator-blank')
          : t.label('document-order-curator', { name: paper.curator }),
      ),
      clause(6, t.label('document-order-control')),
      signatures({ role: t.label('document-role-director'), name: director }),
      paragraph(t.label('document-order-acquainted'), { bold: true, before: 10, after: 4, keepNext: true }),
      acquainted(t, paper),
      note(t.label(`document-order-note-${country}`)),
      ...(paper.left > 0 ? [note(t.label('document-order-left', { count: paper.left }))] : []),
    ],
  });
}

function pairs(t: Translator, paper: OrderPaper): Block {
  return table(
    [
      { head: '№', width: 7, align: 'center' },
      { head: t.label('document-role-mentor'), width: 34 },
      { head: t.label('document-role-mentee'), width: 34 },
      { head: t.label('document-portfolio-period'), width: 25 },
    ],
    paper.pairs.map((pair, at) => [
      String(at + 1),
      [pair.mentor.fullName, position(t, pair.mentor.subjects)],
      [pair.mentee.fullName, position(t, pair.mentee.subjects)],
      period(t, pair.startsOn, pair.endsOn),
    ]),
    { none: t.label('document-order-no-pairs') },
  );
}

/** Everybody once, the curator last: name, signature, day. */
function acquainted(t: Translator, { pairs: of, curator }: OrderPaper): Block {
  const names = of.flatMap((pair) => [pair.mentor.fullName, pair.mentee.fullName]);
  const all = [...new Set([...names, ...(curator === undefined ? [] : [curator])])];
  return table(
    [
      { head: t.label('document-full-name'), width: 50 },
      { head: t.label('document-signature'), width: 25 },
      { head: t.label('document-date'), width: 25 },
    ],
    all.map((name) => [name, '', '']),
    { none: t.label('document-order-no-pairs') },
  );
}
