/** What is read rather than counted: open answers, sheets with a name, the year, SWOT, the summary to who answered. */
import { Html, lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { yearName } from '../../organisations/screens-words.ts';
import { otherSide } from '../../pairing/rules.ts';
import { initials } from '../../people/rules.ts';
import type { NamedView, OwnTexts, ResultsView, YearView } from './queries.ts';
import type { ResultsRound } from './queries-sheets.ts';
import { askedAs } from './rules.ts';
import { SWOT_FIELDS, type SwotItem, swotOf } from './rules-swot.ts';
import type { OpenAnswer } from './rules-wall.ts';
import type { YearCell } from './rules-year.ts';
import { figure, headOf, optionName, percent, termIn, topicOf } from './screens.ts';
import { fullest, PAGE_LETTERS, packed } from './screens-fit.ts';
import { namedTap, resultsTap, surveysTap, swotTap, wordsTap, yearTap } from './taps.ts';

type Side = 'mentee' | 'mentor';

/** A person's words in pieces that fit a message, line breaks as spaces. */
function pieces(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').trim();
  const result: string[] = [];
  for (let rest = [...words]; rest.length > 0; rest = rest.slice(PAGE_LETTERS - 60))
    result.push(rest.slice(0, PAGE_LETTERS - 60).join(''));
  return result;
}

function aboutOf(t: Translator, entry: OpenAnswer, own: OwnTexts): string {
  const parts = [
    entry.role === null ? '' : t.label('surveys-role', { role: entry.role }),
    entry.question === null ? '' : topicOf(t, entry.question, entry.role ?? 'mentee', own),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** A page of the open answers that may be shown, in no one's order. */
export function wordsScreen(t: Translator, view: ResultsView, page: number): Screen {
  const { round, shown, own } = view;
  const term = termIn(t, round);
  const back = [resultsTap.button(t.label('nav-back'), round.id, 'mentee')];
  if (shown.open.length === 0) return screen(t('surveys-words-none', { term }), back);
  const entries = shown.open.flatMap((entry) => {
    const about = aboutOf(t, entry, own);
    return pieces(entry.text).map((text) =>
      about === '' ? t('surveys-words-entry', { text }) : t('surveys-words-about', { about, text }),
    );
  });
  const turned = pageOf(packed(entries), page, 1, (to) => wordsTap.data(round.id, to));
  return screen(
    [
      t('surveys-words-title', { term, page: String(turned.page + 1), pages: String(turned.pages) }),
      '',
      ...turned.items,
    ],
    turned.turn,
    back,
  );
}

function namedLines(t: Translator, sheet: NamedView, own: OwnTexts): Html[] {
  return sheet.answers.flatMap((answer) => {
    const topic = topicOf(t, answer.question, sheet.role, own);
    if (answer.score !== null) return t('surveys-named-line', { topic, answer: String(answer.score) });
    if (answer.choice !== null) {
      const { question } = askedAs(answer.question);
      return t('surveys-named-line', { topic, answer: optionName(t, question, answer.choice, own) });
    }
    return pieces(answer.text ?? '').map((text) => t('surveys-words-about', { about: topic, text }));
  });
}

/** Sheets with a name, as their people chose; each begins a new page. `opened`: the people of this page. */
export function namedScreen(
  t: Translator,
  found: { round: ResultsRound; sheets: NamedView[]; own: OwnTexts },
  page: number,
): { screen: Screen; opened: number[] } {
  const { round, sheets, own } = found;
  const term = termIn(t, round);
  const back = [resultsTap.button(t.label('nav-back'), round.id, 'mentee')];
  if (sheets.length === 0) return { screen: screen(t('surveys-named-none', { term }), back), opened: [] };
  const pages = sheets.flatMap((sheet) => {
    const who = t('surveys-named-who', { role: sheet.role, name: initials(sheet.fullName) });
    const { membershipId } = sheet;
    return packed(namedLines(t, sheet, own)).map((body) => ({ membershipId, text: lines(who, body) }));
  });
  const turned = pageOf(pages, page, 1, (to) => namedTap.data(round.id, to));
  const shown = screen(
    [
      t('surveys-named-title', { term, page: String(turned.page + 1), pages: String(turned.pages) }),
      ...turned.items.map((item) => item.text),
    ],
    turned.turn,
    back,
  );
  return { screen: shown, opened: turned.items.map((item) => item.membershipId) };
}

function yearLines(t: Translator, cell: YearCell, role: Side, own: OwnTexts): Html[] {
  if (cell.detail === 'few') return [t('surveys-year-few')];
  if (cell.detail === 'whole') return [t('surveys-year-whole', { mean: cell.mean })];
  const known = cell.questions.filter((one) => !askedAs(one.question).before);
  const said = known.map((one) => {
    const topic = topicOf(t, one.question, role, own);
    const means = [...(one.mean ? [one.mean] : []), ...(one.ends ?? [])];
    if (means.length > 0) {
      const answer = means.map((mean) => figure(t, mean).value).join(' · ');
      return t('surveys-named-line', { topic, answer: new Html(answer) });
    }
    if (!one.shares?.length) return t('surveys-numbers-few', { topic });
    const shares = one.shares.map(
      (share) =>
        t('surveys-numbers-option', {
          option: optionName(t, one.question, share.option, own),
          percent: percent(t, share.percent),
        }).value,
    );
    return t('surveys-numbers-share', {
      topic,
      shares: new Html(shares.join(', ')),
      answered: String(one.answered),
    });
  });
  return [t('surveys-year-answered', { count: cell.answered }), ...packed(said)];
}

/** A year's total of a role, a page. */
export function yearScreen(t: Translator, view: YearView, role: Side, page: number): Screen {
  const cell = view.cells[role];
  const other = otherSide(role);
  const [first, ...pages] = cell ? yearLines(t, cell, role, view.own) : [];
  const turned = pageOf(pages, page, 1, (to) => yearTap.data(view.programmeId, role, to));
  return screen(
    [t('surveys-year-title', { year: yearName(view.startsOn), role }), first, ...turned.items],
    turned.turn,
    [yearTap.button(t.label('surveys-role', { role: other }), view.programmeId, other, 0)],
    [surveysTap.button(t.label('nav-back'), view.schoolId)],
  );
}

function swotLine(t: Translator, item: SwotItem, own: OwnTexts): Html {
  const role = t.label('surveys-role', { role: item.role }).toLocaleLowerCase(t.locale);
  if (item.says === 'rate')
    return t('surveys-swot-rate', { figure: percent(t, item.figure), of: String(item.of), role });
  const topic = topicOf(t, item.question, item.role, own);
  if (item.says === 'mean') return t('surveys-swot-mean', { topic, figure: figure(t, item.figure), role });
  return t(`surveys-swot-${item.says}`, {
    topic,
    figure: percent(t, item.figure),
    of: String(item.of),
    role,
  });
}

/** Two of the four fields: what is the programme's own, or what comes from outside. */
export function swotScreen(t: Translator, view: ResultsView, half: 'inner' | 'outer'): Screen {
  const swot = swotOf(view.shown);
  const fields = half === 'inner' ? SWOT_FIELDS.slice(0, 2) : SWOT_FIELDS.slice(2);
  const other = half === 'inner' ? 'outer' : 'inner';
  const text = (most: number): Html =>
    lines(
      t('surveys-swot-title', { half, term: termIn(t, view.round) }),
      ...fields.flatMap((field) => {
        const items = swot[field].slice(0, most).map((item) => swotLine(t, item, view.own));
        return [t('surveys-swot-field', { field }), ...(items.length > 0 ? items : [t('surveys-swot-none')])];
      }),
    );
  return screen(
    fullest(
      () => text(3),
      () => text(2),
      () => text(1),
    ),
    [swotTap.button(t.label(`surveys-swot-${other}`), view.round.id, other)],
    [resultsTap.button(t.label('nav-back'), view.round.id, 'mentee')],
  );
}

/** To who answered: what their answers came to, under the same wall. */
export function summaryScreen(t: Translator, view: ResultsView, role: Side): Screen {
  const term = termIn(t, view.round);
  const { rate, detail } = view.shown.roles[role];
  const cell = view.shown.roles[role];
  const body =
    cell.detail === 'numbers'
      ? [
          t('surveys-summary-rate', { role, ...rate }),
          ...headOf(t, view, role, false),
          t('surveys-summary-next'),
        ]
      : cell.detail === 'whole'
        ? [t('surveys-results-whole', { ...rate, mean: cell.mean }), t('surveys-summary-next')]
        : [detail === 'small' ? t('surveys-summary-small') : t('surveys-summary-few', rate)];
  return screen([t('surveys-summary', { term }), '', ...body]);
}
