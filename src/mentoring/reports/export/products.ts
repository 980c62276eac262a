import type { Actor } from '../../../platform/database/actor.ts';
import { inSchool } from '../../../platform/database/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { calendarBytes } from '../../../platform/documents/calendar.ts';
import { csvFiles } from '../../../platform/documents/csv.ts';
import { documentName } from '../../../platform/documents/typography.ts';
import { workbookBytes } from '../../../platform/documents/workbook.ts';
import { type MadeFile, type Making, product } from '../../../platform/files/products.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { auditLook } from '../../common/audit.ts';
import { refused } from '../../common/outcome.ts';
import { keepAllDue } from '../../surveys/results/operations.ts';
import { definitionsTable, exportTable, jsonFiles, layoutsOf } from './documents.ts';
import { type ExportArgs, exportArgs } from './input.ts';
import {
  actionRows,
  goalRows,
  inSnapshot,
  lessonCountRows,
  lessonRows,
  meetingRows,
  pairRows,
  type Row,
  rowsAbout,
  type Selection,
  type Snapshot,
  selectionFor,
} from './queries.ts';
import { calendarPages } from './queries-calendar.ts';
import { auditRows, indicatorRows, surveyRows } from './queries-school.ts';
import { type Layout, lessonsShown, MOST_LEAVES, type SheetName, sheetsFor } from './rules.ts';

/** Below what Telegram takes, so that the last page of rows still fits. */
const MOST_BYTES = 40 * 1024 * 1024;

/** What is made under: whose eyes, what is selected, one moment of the database. */
interface Export {
  making: Pick<Making, 'deps' | 'actor' | 't'>;
  db: Snapshot;
  of: Selection;
  now: Date;
  counted<T>(rows: AsyncIterable<T>): AsyncIterable<T>;
}

/** An export of a school, of all schools somebody runs, or of one's own pairs. */
export const exportProduct = product('reports.export', exportArgs, (making, args) =>
  makeExport(making, args, MOST_BYTES),
);

/** The same with another limit of a file's size: for its tests. */
export async function makeExport(making: Making, args: ExportArgs, mostBytes: number) {
  const { deps, actor, t } = making;
  const of = selectionFor(actor, args);
  if (!of) return refused('notYours');
  const sheet = args.format === 'csv' ? (args.sheet ?? 'pairs') : undefined;
  if (sheet && !sheetsOf(of).includes(sheet)) return refused('notYours');
  const now = deps.clock.now();
  // What a snapshot shows of surveys must be kept before it is taken: it writes nothing.
  await keepAllDue(
    deps,
    of.schools.map((school) => school.id),
    now,
  );
  const files = await inSnapshot(deps.pool, async (db) => {
    const total = await rowsAbout(db, of);
    if (total === 0) return [];
    let done = 0;
    const counted = async function* <T>(rows: AsyncIterable<T>): AsyncGenerator<T> {
      for await (const row of rows) {
        done += 1;
        if (done % 500 === 0) making.progress(done, Math.max(total, done));
        yield row;
      }
    };
    return filesOf({ making, db, of, now, counted }, args, mostBytes);
  });
  if (files.length === 0) return refused('empty');
  await noteExport(deps, actor, of, args.format);
  return { ok: true, files: named(t, files, of, args) } as const;
}

interface Part {
  bytes: Uint8Array;
  /** What the file holds, when it is not everything. */
  what?: string;
  extension: string;
}

async function filesOf(made: Export, args: ExportArgs, mostBytes: number): Promise<Part[]> {
  const { t } = made.making;
  switch (args.format) {
    case 'csv': {
      const [layout] = layoutsFor(made.of, [args.sheet ?? 'pairs']);
      if (!layout) return [];
      const several = made.of.schools.length > 1;
      const look = { audiences: audiences(made.of), several };
      const table = exportTable(t, layout, rowsOf(made, layout), look);
      const files = await csvFiles(table, t.locale, mostBytes);
      return files.map((bytes) => ({ bytes, what: table.name, extension: 'csv' }));
    }
    case 'json': {
      const layouts = layoutsFor(made.of, sheetsOf(made.of));
      const sheets = layouts.map((layout) => ({ layout, rows: rowsOf(made, layout) }));
      const files = await jsonFiles(
        { madeAt: made.now, from: made.of.from, to: made.of.to },
        sheets,
        mostBytes,
      );
      return files.map((bytes) => ({ bytes, extension: 'json' }));
    }
    case 'ics': {
      const files: Part[] = [];
      for await (const events of calendarPages(t, made.db, made.of, made.now)) {
        const bytes = calendarBytes({
          name: t.label('export-calendar'),
          zone: made.of.schools[0]?.zone ?? 'UTC',
          events,
        });
        files.push({ bytes, what: t.label('export-sheet-meetings'), extension: 'ics' });
      }
      return files;
    }
    case 'xlsx':
    case 'xlsxEach':
      return workbooks(made, args, mostBytes);
  }
}

/** One workbook; if it would be too big for Telegram, one for each half of the schools. */
async function workbooks(made: Export, args: ExportArgs, mostBytes: number): Promise<Part[]> {
  const { schools } = made.of;
  const bytes = await workbookBytes({
    title: titleOf(made.making.t, made.of),
    createdAt: made.now,
    tables: tables(made, args.format === 'xlsxEach' && schools.length <= MOST_LEAVES),
  });
  if (bytes.length <= mostBytes || schools.length < 2) return [{ bytes, extension: 'xlsx' }];
  const half = Math.ceil(schools.length / 2);
  const parts: Part[] = [];
  for (const some of [schools.slice(0, half), schools.slice(half)])
    parts.push(...(await workbooks({ ...made, of: { ...made.of, schools: some } }, args, mostBytes)));
  return parts;
}

function* tables(made: Export, each: boolean) {
  const { of, now } = made;
  const { t } = made.making;
  const look = { audiences: audiences(of), several: of.schools.length > 1 };
  const layouts = layoutsFor(of, sheetsOf(of));
  for (const layout of layouts) {
    if (layout !== 'pairs' || !each) yield exportTable(t, layout, rowsOf(made, layout), look);
    else {
      for (const school of of.schools) {
        const one = { ...made, of: { ...of, schools: [school] } };
        const leaf = { audiences: [school.audience], several: false, name: school.name };
        yield exportTable(t, layout, rowsOf(one, layout), leaf);
      }
    }
  }
  const zone = of.schools[0]?.zone ?? 'UTC';
  const about = { ...look, title: titleOf(t, of), from: of.from, to: of.to, madeOn: dayOf(now, zone) };
  yield definitionsTable(t, layouts, about);
}

function rowsOf({ making, db, of, now, counted }: Export, layout: Layout): AsyncIterable<Row> {
  switch (layout) {
    case 'pairs':
      return counted(pairRows(db, of));
    case 'meetings':
      return counted(meetingRows(db, of, now));
    case 'goals':
      return counted(goalRows(db, of));
    case 'actions':
      return counted(actionRows(db, of));
    case 'lessons':
      return lessonRows(db, of);
    case 'lessonCounts':
      return lessonCountRows(db, of);
    case 'surveys':
      return surveyRows(making, db, of);
    case 'indicators':
      return indicatorRows(making, db, of);
    case 'audit':
      return auditRows(db, of);
  }
}

const audiences = (of: Selection) => of.schools.map((school) => school.audience);

/** The sheets everybody here may be shown, whichever school. */
export function sheetsOf(of: Selection): SheetName[] {
  const [first, ...others] = [...new Set(audiences(of))].map(sheetsFor);
  return (first ?? []).filter((sheet) => others.every((sheets) => sheets.includes(sheet)));
}

const layoutsFor = (of: Selection, sheets: readonly SheetName[]): Layout[] =>
  layoutsOf(sheets, lessonsShown(audiences(of)));

const dotted = (day: string) => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

function titleOf(t: Translator, of: Selection): string {
  const [first, ...others] = of.schools;
  const whose =
    of.mine !== null
      ? t.label('export-title-mine')
      : others.length > 0
        ? t.label('export-title-all', { count: of.schools.length })
        : (first?.name ?? '');
  return t.label('export-title', { whose, from: dotted(of.from), to: dotted(of.to) });
}

function named(t: Translator, parts: readonly Part[], of: Selection, args: ExportArgs): MadeFile[] {
  const title = titleOf(t, of);
  return parts.map(({ bytes, what, extension }, i) => {
    const which = args.format === 'csv' || args.format === 'ics' ? what : undefined;
    const part = parts.length > 1 ? t.label('export-part', { number: String(i + 1) }) : undefined;
    const name = [which, part, title].filter((text) => text !== undefined).join(', ');
    return { name: documentName(name, extension), bytes };
  });
}

/** Every school's log says who carried out what of it; of somebody's own pairs, which pairs. */
async function noteExport(deps: Deps, actor: Actor, of: Selection, format: string): Promise<void> {
  const what = format === 'xlsxEach' ? 'xlsx' : format;
  const now = deps.clock.now();
  for (const { id: schoolId } of of.schools) {
    const by = { schoolId, actor };
    if (of.mine === null)
      await auditLook(deps.db, by, now, `export.${what}`, { model: 'School', ids: [schoolId] });
    else {
      const rows = await inSchool(deps.db, schoolId).pair.findMany({
        where: { OR: [{ mentorId: { in: [...of.mine] } }, { menteeId: { in: [...of.mine] } }] },
        select: { id: true },
      });
      await auditLook(deps.db, by, now, `export.own.${what}`, {
        model: 'Pair',
        ids: rows.map((row) => row.id),
      });
    }
  }
}
