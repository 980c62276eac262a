import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Row, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import type { Period, TermDates } from '../../organisations/rules.ts';
import { termName } from '../../organisations/screens-words.ts';
import type { Whose } from './input.ts';
import type { ExportSchool } from './queries.ts';
import { MOST_LEAVES, type SheetName } from './rules.ts';
import {
  exportCsvTap,
  exportDatesTap,
  exportMakeTap,
  exportOfTap,
  exportSheetTap,
  exportSpanTap,
  exportTap,
  NO_SCHOOL,
} from './taps.ts';

/** The scope of the data, as a tap carries it and as a screen calls it. */
export interface ExportOf {
  whose: Whose;
  schoolId: number;
  name: string;
  /** There was something to choose from. */
  chosen: boolean;
}

/** The days an export may be of, as its school's calendar has them. */
export interface Spans {
  preset: string;
  startsOn: Day;
  endsOn: Day;
  year: Period;
  terms: (TermDates & Period)[];
  today: Day;
}

const LABEL = 30;
const PAGE = 6;

/** A school, all of them, one's own pairs. */
export function whoseScreen(
  t: Translator,
  schools: readonly ExportSchool[],
  own: boolean,
  page: number,
): Screen {
  const shown = pageOf(schools, page, PAGE, (to) => exportTap.data(to));
  return screen(
    t('export-whose'),
    own && [exportOfTap.button(t.label('export-whose-mine'), 'mine', NO_SCHOOL)],
    schools.length > 1 && [
      exportOfTap.button(t.label('export-whose-all', { count: schools.length }), 'all', NO_SCHOOL),
    ],
    ...shown.items.map((school) => [exportOfTap.button(cut(school.name, LABEL), 'school', school.id)]),
    shown.turn,
    [homeButton(t)],
  );
}

const backOf = (t: Translator, of: ExportOf): Row => [
  of.chosen ? exportTap.button(t.label('nav-back'), 0) : homeButton(t),
];

/** Terms that have begun, the whole year, other dates. */
export function spanScreen(t: Translator, of: ExportOf, spans: Spans): Screen {
  const { whose, schoolId } = of;
  const begun = spans.terms.filter((term) => term.startsOn <= spans.today);
  const terms = (begun.length > 0 ? begun : spans.terms.slice(0, 1)).map((term) =>
    exportSpanTap.button(termName(t, spans.preset, term.number), whose, schoolId, term.fromOn, term.toOn),
  );
  return screen(
    t('export-span', { whose: of.name }),
    ...rows(terms, 2),
    [exportSpanTap.button(t.label('export-span-year'), whose, schoolId, spans.year.fromOn, spans.year.toOn)],
    [exportDatesTap.button(t.label('export-span-other'), whose, schoolId)],
    backOf(t, of),
  );
}

interface Span {
  from: Day;
  to: Day;
  today: Day;
}

const saying = (t: Translator, of: ExportOf, { from, to, today }: Span) => ({
  whose: of.name,
  from: formatDay(from, t.locale, today),
  to: formatDay(to, t.locale, today),
});

/** In which form; a tap on it orders the file. */
export function formatScreen(t: Translator, of: ExportOf, span: Span, schools: number): Screen {
  const { whose, schoolId } = of;
  const { from, to } = span;
  const make = (format: 'xlsx' | 'xlsxEach' | 'ics' | 'json') =>
    exportMakeTap.button(t.label(`export-format-${format}`), whose, schoolId, from, to, format);
  return screen(
    t('export-format', saying(t, of, span)),
    [make('xlsx')],
    whose === 'all' && schools > 1 && schools <= MOST_LEAVES && [make('xlsxEach')],
    [exportCsvTap.button(t.label('export-format-csv'), whose, schoolId, from, to)],
    [make('ics')],
    [make('json')],
    [exportOfTap.button(t.label('nav-back'), whose, schoolId)],
  );
}

/** CSV has one sheet a file: which. */
export function csvScreen(t: Translator, of: ExportOf, span: Span, sheets: readonly SheetName[]): Screen {
  const { whose, schoolId } = of;
  const { from, to } = span;
  const buttons = sheets.map((sheet) =>
    exportSheetTap.button(t.label(`export-sheet-${sheet}`), whose, schoolId, from, to, sheet),
  );
  return screen(t('export-csv', saying(t, of, span)), ...rows(buttons, 2), [
    exportSpanTap.button(t.label('nav-back'), whose, schoolId, from, to),
  ]);
}
