/** The справка, the table of results, and the whole package as files. */

import { z } from 'zod';
import { documentName } from '../../../platform/documents/typography.ts';
import { type Made, type MadeFile, type Making, product } from '../../../platform/files/products.ts';
import { LOCALES } from '../../../platform/i18n/texts.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { refused } from '../../common/outcome.ts';
import { indicatorLines } from '../../monitoring/indicators/queries.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { yearPeriod } from '../../organisations/rules.ts';
import { leadersOf } from '../../pairing/queries.ts';
import { initials } from '../../people/rules.ts';
import { signedOf } from '../../surveys/curator/queries.ts';
import { exportProduct } from '../export/products.ts';
import { noteDocument } from '../papers/operations.ts';
import { schoolPaper } from '../papers/queries-school.ts';
import { pairsOf } from '../written/documents.ts';
import { collectionArgs, makeReports, printedOf } from '../written/products.ts';
import { collectedReports } from '../written/queries-all.ts';
import { curatedTerm } from '../written/queries-lists.ts';
import { whatOf } from '../written/rules.ts';
import { spanWords } from '../written/screens-lines.ts';
import { summaryDocument } from './documents.ts';
import { assessmentDocument } from './documents-assessment.ts';
import { resultsTableDocument } from './documents-results-table.ts';
import { findSummary, printedSummary, shownSummary } from './queries-view-summary.ts';

const args = z.object({ termId: z.number(), locale: z.enum(LOCALES) });
type Args = z.infer<typeof args>;
const NOT_YOURS = refused('notYours');
const docx = (title: string, bytes: Uint8Array): MadeFile => ({
  name: documentName(title.replaceAll('/', '-'), 'docx'),
  bytes,
});

/** The curator's справка: as confirmed, or as a draft that says so. */
export const summaryProduct = product('reports.summary', args, makeSummary);

async function makeSummary({ deps, actor }: Making, { termId, locale }: Args): Promise<Made> {
  const view = await findSummary(deps, actor, termId);
  if (!view) return NOT_YOURS;
  const { version, scope, facts } = view;
  const told = version?.facts ?? facts;
  if (!told) return refused('empty');
  const t = deps.texts.for(locale);
  const [{ name: school }, leaders] = await Promise.all([schoolPaper(deps, scope), leadersOf(scope)]);
  const curator = leaders.find((one) => !one.standsIn);
  const bytes = await summaryDocument(
    t,
    {
      school,
      curator: curator ? initials(curator.fullName) : '',
      facts: told,
      lines: version ? printedSummary(deps, version, locale) : shownSummary(deps, view, locale),
      confirmed: version && { on: dayOf(version.confirmedAt, scope.zone), number: version.number },
    },
    deps.clock.now(),
  );
  await noteDocument(deps, scope, 'summary.file', { model: 'Term', id: termId });
  const span = spanWords(t, { what: 'mentor', term: told.term, yearOn: told.yearOn });
  return { ok: true, files: [docx(`${t.label('summary-doc-title')} ${span}`, bytes)] };
}

/** The table of results at any time; of the year's end with its self-analyses. */
export const tableProduct = product('reports.table', args, makeTable);

async function makeTable({ deps, actor }: Making, { termId, locale }: Args): Promise<Made> {
  const scope = await curatedTerm(deps, actor, termId);
  if (!scope) return NOT_YOURS;
  const [paper, leaders] = await Promise.all([schoolPaper(deps, scope), leadersOf(scope)]);
  const { programme } = paper;
  const { toOn } = programme.terms.find((one) => one.id === termId) ?? yearPeriod(programme.startsOn);
  const now = dayOf(deps.clock.now(), scope.zone);
  const today = now < toOn ? now : toOn;
  const { lines, startsOn } = await indicatorLines(deps, scope, today);
  const lastTerm = programme.terms.at(-1);
  const year = lastTerm && (await collectedReports(deps, actor, lastTerm.id, 'year'));
  const intermediate = today < (lastTerm?.endsOn ?? programme.endsOn);
  // In between no self-analysis is due yet.
  const analyses = (year?.collected ?? []).filter(
    (one) => one.side === 'mentee' && (one.confirmed || !intermediate),
  );
  const t = deps.texts.for(locale);
  const curator = leaders.find((one) => !one.standsIn);
  const pairs = pairsOf(analyses, ({ confirmed, side, kind, mentor, mentee, personId }) => {
    if (!confirmed) throw new Error('a self-analysis that is not confirmed is not printed');
    const reader = personId === actor.personId ? undefined : ('curator' as const);
    return printedOf(deps, { what: whatOf(side, kind), mentor, mentee, version: confirmed, locale, reader });
  });
  const bytes = await resultsTableDocument(
    t,
    {
      school: paper.name,
      director: paper.directorName ?? undefined,
      curator: curator ? initials(curator.fullName) : '',
      yearOn: startsOn,
      fromOn: startsOn,
      onDay: today,
      intermediate,
      lines,
      pairs,
      zone: scope.zone,
    },
    deps.clock.now(),
  );
  await noteDocument(deps, scope, 'results.file', { model: 'Term', id: termId });
  return { ok: true, files: [docx(t.label('table-title'), bytes)] };
}

/** The forms the curators signed for the term; none while nobody has. */
async function makeAssessment({ deps, actor }: Making, { termId, locale }: Args): Promise<Made> {
  const scope = await curatedTerm(deps, actor, termId);
  if (!scope) return NOT_YOURS;
  const [{ name: school, programme }, signed] = await Promise.all([
    schoolPaper(deps, scope),
    signedOf(scope.db, termId),
  ]);
  const term = programme.terms.find((one) => one.id === termId);
  if (!term || signed.length === 0) return refused('empty');
  const t = deps.texts.for(locale);
  const of = { number: term.number, preset: programme.preset };
  const yearOn = programme.startsOn;
  const bytes = await assessmentDocument(
    t,
    { school, term: of, yearOn, zone: scope.zone, signed },
    deps.clock.now(),
  );
  const span = spanWords(t, { what: 'mentor', term: of, yearOn });
  return { ok: true, files: [docx(`${t.label('assessment-doc-title')} ${span}`, bytes)] };
}

/** The workbook of the same span, in the same language. */
async function makeWorkbook(
  making: Making,
  { termId, kind, locale }: z.infer<typeof collectionArgs>,
): Promise<Made> {
  const { deps, actor } = making;
  const scope = await curatedTerm(deps, actor, termId);
  if (!scope) return NOT_YOURS;
  const programme = await programmeOf(scope);
  const span =
    kind === 'year' ? yearPeriod(programme.startsOn) : programme.terms.find((one) => one.id === termId);
  if (!span) return NOT_YOURS;
  const { schoolId } = scope;
  // It moves its own bar; here it is one step of several.
  const quiet = { ...making, t: deps.texts.for(locale), progress: () => undefined };
  return exportProduct.make(quiet, {
    whose: 'school',
    schoolId,
    from: span.fromOn,
    to: span.toOn,
    format: 'xlsx',
  });
}

/** «Собрать всё»: reports of all pairs, the справка, the curators' forms, the table, and the workbook. */
export const packageProduct = product(
  'reports.package',
  collectionArgs,
  async (making, wanted): Promise<Made> => {
    const { termId, locale, kind } = wanted;
    const makers: (() => Promise<Made>)[] = [
      () => makeReports(making, { termId, kind: 'term', locale }),
      ...(kind === 'year' ? [() => makeReports(making, { termId, kind: 'year' as const, locale })] : []),
      () => makeSummary(making, { termId, locale }),
      () => makeAssessment(making, { termId, locale }),
      () => makeTable(making, { termId, locale }),
      () => makeWorkbook(making, wanted),
    ];
    const files: MadeFile[] = [];
    for (const [i, make] of makers.entries()) {
      making.progress(i, makers.length);
      const made = await make();
      if (made.ok) files.push(...made.files);
      else if (made.reason === 'notYours') return made;
    }
    making.progress(makers.length, makers.length);
    return files.length === 0 ? refused('empty') : { ok: true, files };
  },
);
