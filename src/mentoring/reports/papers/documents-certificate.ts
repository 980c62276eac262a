/** Благодарность наставнику, сертификат наставляемого: one framed page, for a pair that went the whole way. */
import { paragraph, signatures } from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { initials } from '../../people/rules.ts';
import { countHeld, fullDay, period, schoolYear } from './documents-words.ts';
import type { PairPaper } from './queries.ts';

const GOLD = '8A6414';

/** The page for one side of a completed pair. */
export function certificateDocument(
  t: Translator,
  paper: PairPaper,
  kind: 'thanks' | 'certificate',
  at: Date,
): Promise<Uint8Array> {
  const { view, school, meetings } = paper;
  const { pair, scope } = view;
  const whose = kind === 'thanks' ? view.mentor : view.mentee;
  const endedOn = pair.endedAt === null ? pair.endsOn : dayOf(pair.endedAt, scope.zone);
  const { both, curator } = countHeld(meetings);
  const line = (
    text: string,
    size: number,
    style: { bold?: boolean; color?: string; before?: number; after?: number } = {},
  ) => paragraph(text, { align: 'center', size, after: 6, ...style });
  return documentOf({
    t,
    at,
    layout: 'certificate',
    title: t.label(`document-${kind}-title`),
    blocks: [
      line(school.name, 16, { before: 20 }),
      line(t.label(`document-${kind}-title`).toUpperCase(), 48, { bold: true, color: GOLD, before: 40 }),
      line(whose.fullName, 30, { bold: true, before: 26 }),
      line(t.label(`document-${kind}-who`, { year: schoolYear(school) }), 16),
      line(t.label(`document-${kind}-text`), 16, { before: 26 }),
      line(
        t.label('document-certificate-facts', {
          period: period(t, pair.startsOn, endedOn),
          count: both + curator,
        }),
        14,
        { before: 14, after: 40 },
      ),
      signatures(
        {
          role: t.label('document-role-director'),
          name: school.directorName === null ? undefined : initials(school.directorName),
          date: fullDay(t, dayOf(at, scope.zone)),
        },
        ...(paper.curator === undefined
          ? []
          : [
              {
                role: t.label('document-role-curator'),
                name: initials(paper.curator),
                date: fullDay(t, dayOf(at, scope.zone)),
              },
            ]),
      ),
    ],
  });
}
