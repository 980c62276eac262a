import { cut, Html, lines, plain } from '../../../platform/i18n/html.ts';
import { LOCALES, type Translator } from '../../../platform/i18n/texts.ts';
import {
  type Button,
  pageOf,
  type Row,
  rows,
  type Screen,
  screen,
} from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';
import { moreTap } from '../../home/taps.ts';
import { termName } from '../../organisations/screens-words.ts';
import { initials, surname } from '../../people/rules.ts';
import { packageTap } from '../package/taps.ts';
import type { ExpectedReport, ReportView, ShownReport } from './queries.ts';
import type { OwnedReports, SchoolReports } from './queries-lists.ts';
import { isFixed, type Line, SECTIONS, type Section, sideOfWhat, whatOf } from './rules.ts';
import { spanWords } from './screens-lines.ts';
import {
  answerTap,
  confirmedTap,
  confirmTap,
  lineTap,
  myReportsTap,
  remindTap,
  reportFileTap,
  reportsTap,
  reportTap,
  sectionTap,
} from './taps.ts';

const LABEL = 30;
const PAGE = 6;
const LINES = 4;
const LINE = 76;
const PAIR = 60;

/** «Отчёт наставника», «Рефлексивный самоанализ». */
const title = (t: Translator, view: Pick<ReportView, 'what' | 'term' | 'programme'>): Html =>
  t('reports-title', {
    what: t.label(`reports-what-${view.what}`),
    span: spanWords(t, {
      what: view.what,
      term: { number: view.term.number, preset: view.programme.preset },
      yearOn: view.programme.startsOn,
    }),
  });

const pairOf = (view: Pick<ReportView, 'mentor' | 'mentee'>): string =>
  cut(`${initials(view.mentor)} — ${initials(view.mentee)}`, PAIR);

/** «DOCX», and the same in the other languages. */
export function fileRows(
  t: Translator,
  button: (label: string, locale: (typeof LOCALES)[number]) => Button,
): Row[] {
  const others = LOCALES.filter((locale) => locale !== t.locale);
  return [
    [
      button(t.label('reports-file'), t.locale),
      ...others.map((locale) => button(t.label(`document-locale-${locale}`), locale)),
    ],
  ];
}

/** A line as a screen shows it: the author's own words are marked. */
function lineHtml(t: Translator, line: Line): Html {
  const text = line.mark === undefined ? line.text : `${line.text} · ${line.mark}`;
  return line.made === undefined
    ? plain(cut(text, LINE))
    : t('reports-line-own', { text: cut(text, LINE - 3) });
}

/** The first words about a report: what it counts. */
const HEAD = ['meetings', 'lessons', 'actions', 'goals', 'quality'];

function stateLine(t: Translator, view: ReportView, shown: ShownReport): Html {
  const { version, writer } = view;
  if (!version) {
    return shown.open.length > 0
      ? t('reports-state-open', { count: shown.open.length })
      : t('reports-state-check');
  }
  const day = formatDay(dayOf(version.confirmedAt, view.scope.zone), t.locale, view.today);
  const done = t('reports-state-done', {
    day,
    number: String(version.number),
    paper: version.onPaper ? 'yes' : 'no',
  });
  if (!writer) return done;
  return lines(done, shown.outdated && t('reports-state-changed'));
}

/** A report: what it counts, its parts, what is left to do. */
export function reportScreen(t: Translator, view: ReportView, shown: ShownReport): Screen {
  const { term, what, pairId, writer, reader, version } = view;
  const head = shown.lines.filter((line) => HEAD.includes(line.key)).slice(0, 3);
  const told = SECTIONS.filter((section) => shown.lines.some((line) => line.section === section));
  const parts = told.map((section) =>
    sectionTap.button(t.label(`reports-part-${section}`), term.id, what, pairId, section, 0),
  );
  const ask = writer && shown.open.length > 0;
  return screen(
    [
      title(t, view),
      plain(pairOf(view)),
      '',
      ...head.map((line) => plain(cut(line.text, LINE))),
      ...leftLines(t, shown),
      stateLine(t, view, shown),
    ],
    ask && [answerTap.button(t.label('reports-answer', { count: shown.open.length }), term.id, what, pairId)],
    writer &&
      !ask &&
      shown.fresh && [
        confirmTap.button(
          t.label(version ? 'reports-confirm-again' : 'reports-confirm'),
          term.id,
          what,
          pairId,
        ),
      ],
    ...rows(parts, 2),
    ...(version
      ? fileRows(t, (label, locale) => reportFileTap.button(label, term.id, what, pairId, locale))
      : []),
    [
      reader
        ? reportsTap.button(t.label('nav-back'), term.id, 0)
        : myReportsTap.button(t.label('nav-back'), 0),
      homeButton(t),
    ],
  );
}

/** What this reader is not shown, and that it is so by rule. */
export function leftLines(t: Translator, { left, counted }: Pick<ShownReport, 'left' | 'counted'>): Html[] {
  const names = (sections: readonly Section[]) =>
    sections.map((section) => t.label(`reports-name-${section}`).toLocaleLowerCase(t.locale)).join(', ');
  return [
    ...(counted.length > 0 ? [t('reports-left-counted', { what: names(counted) })] : []),
    ...(left.length > 0 ? [t('reports-left-out', { what: names(left) })] : []),
  ];
}

/** One part: its lines, each of which the author may word anew. */
export function sectionScreen(
  t: Translator,
  view: ReportView,
  shown: ShownReport,
  section: Section,
  page: number,
): Screen {
  const { term, what, pairId, writer } = view;
  const all = shown.lines.filter((line) => line.section === section);
  const turned = pageOf(all, page, LINES, (to) => sectionTap.data(term.id, what, pairId, section, to));
  const { first } = turned;
  return screen(
    [
      t('reports-part-title', { part: t.label(`reports-name-${section}`), pair: pairOf(view) }),
      ...turned.items.map((line, i) => new Html(`${first + i + 1}. ${lineHtml(t, line).value}`)),
      writer ? t('reports-part-how') : null,
    ],
    writer &&
      turned.items.flatMap((line, i) =>
        isFixed(line) ? [] : lineTap.button(String(first + i + 1), term.id, what, pairId, section, first + i),
      ),
    turned.turn,
    [reportTap.button(t.label('nav-back'), term.id, what, pairId)],
  );
}

/** The future readers, before it is confirmed. */
export function confirmScreen(t: Translator, view: ReportView): Screen {
  const { term, what, pairId, version, writer } = view;
  const name = view.readBy === undefined ? '' : initials(view.readBy);
  const side = sideOfWhat(what);
  return screen(
    [
      title(t, view),
      plain(pairOf(view)),
      '',
      writer?.onPaper
        ? t('reports-confirm-paper')
        : name === ''
          ? t(`reports-readers-${side}-nobody`)
          : t(`reports-readers-${side}`, { name }),
      t('reports-readers-partner'),
      t('reports-confirm-fixed'),
    ],
    [
      confirmedTap.button(
        t.label(writer?.onPaper ? 'reports-confirm-sheet' : 'reports-confirm'),
        term.id,
        what,
        pairId,
        (version?.number ?? 0) + 1,
      ),
    ],
    [reportTap.button(t.label('nav-back'), term.id, what, pairId)],
  );
}

/** «✓ Лебедева (Асанов)»: the author and the partner. */
function reportLabel(t: Translator, one: ExpectedReport): string {
  const [author, other] = one.side === 'mentor' ? [one.mentor, one.mentee] : [one.mentee, one.mentor];
  return t.label('reports-all-line', {
    done: one.version === null ? 'no' : 'yes',
    author: surname(author),
    other: surname(other),
    year: one.kind === 'year' ? 'yes' : 'no',
  });
}

const toReport = (label: string, one: ExpectedReport): Button =>
  reportTap.button(cut(label, LABEL), one.termId, whatOf(one.side, one.kind), one.pairId);

/** «Мои отчёты»: those that wait, and those confirmed in each term. */
export function myReportsScreen(t: Translator, terms: readonly OwnedReports[], page: number): Screen {
  const all = terms.flatMap(({ term, reports }) => reports.map((one) => ({ term, one })));
  const turned = pageOf(all, page, PAGE, (to) => myReportsTap.data(to));
  const waits = all.filter(({ one }) => one.version === null).length;
  return screen(
    [
      t('reports-mine'),
      all.length === 0 ? t('reports-mine-none') : t('reports-mine-count', { all: all.length, waits }),
    ],
    ...turned.items.map(({ term, one }): Row => {
      const mark = one.version === null ? '' : '✓ ';
      const name = t.label('reports-mine-line', {
        term: termName(t, term.preset, term.number),
        name: surname(one.side === 'mentor' ? one.mentee : one.mentor),
        year: one.kind === 'year' ? 'yes' : 'no',
      });
      return [toReport(`${mark}${name}`, one)];
    }),
    turned.turn,
    [moreTap.button(t.label('nav-back')), homeButton(t)],
  );
}

const NAMED = 3;

/** The reports of a term: to the curator who is missing, to others what they may read. */
export function schoolReportsScreen(t: Translator, view: SchoolReports, page: number): Screen {
  const { term, reports, curator } = view;
  const done = reports.filter((one) => one.version !== null);
  const missing = reports.filter((one) => one.version === null);
  // From paper the curator writes it themselves.
  const open = reports.filter((one) => one.version !== null || !one.reachable);
  const turned = pageOf(open, page, PAGE, (to) => reportsTap.data(term.id, to));
  const named = missing.slice(0, NAMED).map((one) =>
    t('reports-missing-line', {
      name: cut(initials(one.fullName), LABEL),
      what: t.label(`reports-short-${whatOf(one.side, one.kind)}`),
      paper: one.reachable ? 'no' : 'yes',
    }),
  );
  const kinds = [...new Set(missing.filter((one) => one.reachable).map((one) => one.kind))];
  return screen(
    [
      t('reports-all-title', { term: termName(t, term.preset, term.number) }),
      curator
        ? t('reports-all-count', { done: String(done.length), all: String(reports.length) })
        : t(done.length === 0 ? 'reports-all-none' : 'reports-all-read', { count: done.length }),
      ...(named.length > 0 ? ['' as const, t('reports-all-missing'), ...named] : []),
      missing.length > NAMED && t('reports-all-more', { count: missing.length - NAMED }),
      open.length > 0 && t('reports-all-how'),
    ],
    ...turned.items.map((one): Row => [toReport(reportLabel(t, one), one)]),
    turned.turn,
    ...(curator
      ? kinds.map((kind): Row => [remindTap.button(t.label('package-remind'), term.id, kind)])
      : []),
    [
      curator ? packageTap.button(t.label('nav-back'), term.id, 'term') : moreTap.button(t.label('nav-back')),
      homeButton(t),
    ],
  );
}

/** The line of a bundle, or the message when it comes alone. */
export function reminderScreen(
  t: Translator,
  { term }: OwnedReports,
  owed: readonly ExpectedReport[],
): Screen {
  const name = termName(t, term.preset, term.number);
  const [only, second] = owed;
  const button =
    only && !second
      ? toReport(t.label('reports-open'), only)
      : myReportsTap.button(t.label('reports-open-all'), 0);
  const line = t('reports-remind', { term: name, count: owed.length });
  return {
    ...screen([line, t('reports-remind-how')], [button], [homeButton(t)]),
    brief: { line, button },
  };
}

/** What the author reads before a line is worded anew. */
export function lineAskScreen(t: Translator, line: Line, part: Section, ...buttons: (Row | false)[]): Screen {
  return screen(
    [
      t('reports-line-ask', { part: t.label(`reports-name-${part}`) }),
      plain(cut(line.text, 300)),
      line.made === undefined ? null : t('reports-line-made', { text: cut(line.made, 60) }),
      t('reports-line-type'),
    ],
    ...buttons,
  );
}
