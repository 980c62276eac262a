import { cut, lines, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { meant, pageOf, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';
import { moreTap } from '../../home/taps.ts';
import { termName } from '../../organisations/screens-words.ts';
import { packed } from '../../surveys/results/screens-fit.ts';
import { fileRows } from '../written/screens.ts';
import type { SummaryView } from './queries-view-summary.ts';
import { PARTS, type Part, SUMMARY_QUESTIONS, type SummaryLine } from './rules-summary.ts';
import {
  confirmSummaryTap,
  packageTap,
  summaryFileTap,
  summaryPartTap,
  summaryTap,
  summaryWordsTap,
  tableFileTap,
} from './taps.ts';

const LINE = 80;
/** A longer text than a chat page is cut; the document has all of it. */
const LONGEST = 340;
const HEAD = ['pairs', 'meetings', 'goals'];

const title = (t: Translator, { term, programme }: SummaryView) =>
  t('summary-title', { term: termName(t, programme.preset, term.number) });

/** «Справка за 1 четверть»: the main counts, its parts, what the curator adds. */
export function summaryScreen(
  t: Translator,
  view: SummaryView,
  all: readonly SummaryLine[],
  fresh: boolean,
): Screen {
  const { term, version, writer, edits, scope, today } = view;
  const parts = PARTS.filter((part) => all.some((line) => line.part === part));
  const worded = Boolean(edits['conclusions']);
  const state = version
    ? lines(
        t('reports-state-done', {
          day: formatDay(dayOf(version.confirmedAt, scope.zone), t.locale, today),
          number: String(version.number),
          paper: 'no',
        }),
        writer && fresh && t('reports-state-changed'),
      )
    : t(worded ? 'summary-state-check' : 'summary-state-words');
  return screen(
    [
      title(t, view),
      '',
      ...all.filter((line) => HEAD.includes(line.key)).map((line) => plain(cut(line.text, LINE))),
      state,
    ],
    ...rows(
      parts.map((part) => summaryPartTap.button(t.label(`summary-part-${part}`), term.id, part, 0)),
      2,
    ),
    ...(writer
      ? rows(
          SUMMARY_QUESTIONS.map((question) =>
            summaryWordsTap.button(
              `${edits[question] ? '✎' : '＋'} ${t.label(`summary-words-${question}`)}`,
              term.id,
              question,
            ),
          ),
          2,
        )
      : []),
    writer &&
      worded &&
      fresh && [
        meant(
          confirmSummaryTap.button(
            t.label(version ? 'reports-confirm-again' : 'summary-confirm'),
            term.id,
            (version?.number ?? 0) + 1,
          ),
        ),
      ],
    ...(writer || version
      ? fileRows(t, (label, locale) => summaryFileTap.button(label, term.id, locale))
      : []),
    writer && [tableFileTap.button(t.label('summary-table'), term.id, t.locale)],
    [
      writer ? packageTap.button(t.label('nav-back'), term.id, 'term') : moreTap.button(t.label('nav-back')),
      homeButton(t),
    ],
  );
}

/** One part of it, whole, a page at a time. */
export function summaryPartScreen(
  t: Translator,
  view: SummaryView,
  all: readonly SummaryLine[],
  part: Part,
  page: number,
): Screen {
  const own = all.filter((line) => line.part === part);
  const pages = packed(own.map((line) => plain(cut(line.text, LONGEST))));
  const turned = pageOf(pages, page, 1, (to) => summaryPartTap.data(view.term.id, part, to));
  return screen(
    [
      t('summary-part-title', { part: t.label(`summary-part-${part}`) }),
      ...turned.items,
      own.length === 0 && t('summary-part-none'),
    ],
    turned.turn,
    [summaryTap.button(t.label('nav-back'), view.term.id)],
  );
}
