import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import { documentName } from '../../../platform/documents/typography.ts';
import { type Made, type Making, product } from '../../../platform/files/products.ts';
import { LOCALES, type Locale } from '../../../platform/i18n/texts.ts';
import { refused } from '../../common/outcome.ts';
import { initials } from '../../people/rules.ts';
import { noteDocument } from '../papers/operations.ts';
import { schoolPaper } from '../papers/queries-school.ts';
import { type PrintedReport, pairsOf, reportDocument, reportsDocument } from './documents.ts';
import { type Confirmed, confirmedLines, findReport } from './queries.ts';
import { collectedReports } from './queries-all.ts';
import { type Reader, seenLines, sideOfWhat, WHATS, type What, whatOf } from './rules.ts';
import { spanWords } from './screens-lines.ts';

const locale = z.enum(LOCALES);
const NOT_YOURS = refused('notYours');
const EMPTY = refused('empty');

/** A confirmed report in a language, as this reader may see it; the author sees all of it. */
export function printedOf(
  deps: Deps,
  of: {
    what: What;
    mentor: string;
    mentee: string;
    version: Confirmed;
    locale: Locale;
    reader: Reader | undefined;
  },
): PrintedReport {
  const { reader, what, mentor, mentee, version } = of;
  const lines = confirmedLines(deps, version, of.locale);
  const seen = reader ? seenLines(lines, reader) : { lines, left: [], counted: [] };
  return { what, mentor, mentee, version, ...seen };
}

/** One confirmed report, to its author and its readers. */
export const reportProduct = product(
  'reports.report',
  z.object({ termId: z.number(), what: z.enum(WHATS), pairId: z.number(), locale }),
  async ({ deps, actor }, args): Promise<Made> => {
    const view = await findReport(deps, actor, args);
    if (!view) return NOT_YOURS;
    const { version, scope, what, mentor, mentee, reader } = view;
    if (!version) return EMPTY;
    const t = deps.texts.for(args.locale);
    const report = printedOf(deps, { what, mentor, mentee, version, locale: args.locale, reader });
    const { name: school } = await schoolPaper(deps, scope);
    const bytes = await reportDocument(t, report, { school, zone: scope.zone }, deps.clock.now());
    await noteDocument(deps, scope, `report.file.${what}`, { model: 'Pair', id: args.pairId });
    const author = initials(sideOfWhat(what) === 'mentor' ? mentor : mentee);
    const title = `${t.label(`reports-what-${what}`)} ${spanWords(t, version.facts)} ${author}`;
    return { ok: true, files: [{ name: documentName(title.replaceAll('/', '-'), 'docx'), bytes }] };
  },
);

export const collectionArgs = z.object({ termId: z.number(), kind: z.enum(['term', 'year']), locale });

/** Reports of all pairs of a term in one document, to the curator. */
export const reportsProduct = product('reports.all', collectionArgs, makeReports);

/** The same for a product that makes several files at once. */
export async function makeReports(
  { deps, actor }: Making,
  args: z.infer<typeof collectionArgs>,
): Promise<Made> {
  const view = await collectedReports(deps, actor, args.termId, args.kind);
  if (!view) return NOT_YOURS;
  const { scope, term, collected } = view;
  if (collected.length === 0) return EMPTY;
  const t = deps.texts.for(args.locale);
  const { name: school } = await schoolPaper(deps, scope);
  const pairs = pairsOf(collected, ({ confirmed, side, kind, mentor, mentee, personId }) => {
    if (!confirmed) throw new Error('a report that is not confirmed is not printed');
    const reader = personId === actor.personId ? undefined : ('curator' as const);
    return printedOf(deps, {
      what: whatOf(side, kind),
      mentor,
      mentee,
      version: confirmed,
      locale: args.locale,
      reader,
    });
  });
  const what = args.kind === 'year' ? 'mentorYear' : 'mentor';
  const span = spanWords(t, {
    what,
    term: { number: term.number, preset: term.preset },
    yearOn: term.yearOn,
  });
  const title = t.label(`reports-doc-all-${args.kind}`);
  const bytes = await reportsDocument(
    t,
    pairs,
    { school, zone: scope.zone, title, subtitle: t.label('reports-subtitle', { span }) },
    deps.clock.now(),
  );
  await noteDocument(deps, scope, `reports.file.${args.kind}`, { model: 'Term', id: args.termId });
  return {
    ok: true,
    files: [{ name: documentName(`${title} ${span}`.replaceAll('/', '-'), 'docx'), bytes }],
  };
}
