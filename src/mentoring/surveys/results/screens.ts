import { cut, Html, lines } from '../../../platform/i18n/html.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Row, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay, formatMoment } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { homeButton, wordsIn } from '../../common/words.ts';

import { termName, yearName } from '../../organisations/screens-words.ts';
import { otherSide } from '../../pairing/rules.ts';
import { summaryPartTap } from '../../reports/package/taps.ts';
import { FREQUENCIES, isBankQuestion, ownIdOf } from '../bank/rules.ts';
import { signedLine } from '../curator/screens.ts';

import type { OwnTexts, ResultsExtra, ResultsView, SurveysView } from './queries.ts';
import type { ResultsRound } from './queries-sheets.ts';
import { askedAs, headLines, shareLines, type TopicLine, topicLines } from './rules.ts';
import { type CellShown, type Figure, LIMITS, type RoleShown, type ShareNumbers } from './rules-wall.ts';
import { fullest, packed } from './screens-fit.ts';
import {
  assessmentTap,
  namedTap,
  numbersTap,
  ownTap,
  pictureTap,
  resultsTap,
  surveysTap,
  swotTap,
  wordsTap,
  yearTap,
} from './taps.ts';

type Side = 'mentee' | 'mentor';

const LABEL = 30;
const TOPIC = 30;

/** «2 четверть». */
export const termIn = (t: Translator, round: Pick<ResultsRound, 'term'>): string =>
  termName(t, round.term.preset, round.term.number);

/** «8,1». */
export function decimal(t: Translator, value: number): string {
  return formatNumber(value, t.locale, 1);
}

/** «8,1», «9,5 и выше». */
export function figure(t: Translator, { value, bound }: Figure): Html {
  return t('surveys-figure', { value: decimal(t, value), bound });
}

/** «83 %», «не меньше 80 %». */
export function percent(t: Translator, { value, bound }: Figure): Html {
  // Only a mean stands at an end of its scale.
  const said = bound === 'high' || bound === 'low' ? 'exact' : bound;
  return t('surveys-percent', { value: String(value), bound: said });
}

/** «Польза встреч»; of the school's own question its words. */
export function topicOf(t: Translator, counted: string, role: Side, own: OwnTexts, most = TOPIC): string {
  const { question, before } = askedAs(counted);
  const ownId = ownIdOf(question);
  const words = ownId === undefined ? undefined : own.get(ownId)?.words;
  const topic = words
    ? wordsIn(words, t.locale)
    : t.label('surveys-topic', { id: isBankQuestion(question) ? question : 'missing', role });
  return cut(before ? t.label('surveys-expected', { topic }) : topic, most);
}

/** «да», «часто», an option of the school's own. */
export function optionName(t: Translator, question: string, option: string, own: OwnTexts): string {
  if (option === 'yes' || option === 'no')
    return t.label(option === 'yes' ? 'surveys-yes' : 'surveys-no').toLocaleLowerCase(t.locale);
  const often = FREQUENCIES.find((one) => one === option);
  if (often) return t.label(`surveys-frequency-${often}`).toLocaleLowerCase(t.locale);
  const words = own.get(ownIdOf(question) ?? 0)?.options[Number(option)];
  return words ? cut(wordsIn(words, t.locale), TOPIC) : option;
}

/** «Польза встреч: 8,1 (было 7,4)». */
export function topicLine(
  t: Translator,
  line: TopicLine,
  role: Side,
  view: Pick<Told, 'own' | 'last' | 'whole'>,
  withExpected = true,
): Html {
  const { was } = line;
  const expected = withExpected ? line.expected : undefined;
  const first = view.last !== undefined && !askedAs(line.numbers.question).before;
  const has = was
    ? expected
      ? 'both'
      : 'was'
    : expected && !askedAs(line.numbers.question).before
      ? 'expected'
      : first
        ? 'first'
        : 'nothing';
  return t('surveys-results-line', {
    topic: topicOf(t, line.numbers.question, role, view.own, view.whole ? 200 : TOPIC),
    now: figure(t, line.numbers.mean),
    has,
    was: was ? figure(t, was) : '',
    expected: expected ? figure(t, expected) : '',
  });
}

/** The parts of a round that become a role's lines. */
export interface Told extends Pick<ResultsView, 'shown' | 'last' | 'earlier' | 'own'> {
  /** For a document: topics are written out. */
  whole?: true;
}

/** The lines of a role's first look: three topics, the lowest of the rest. */
export function headOf(t: Translator, view: Told, role: Side, withExpected = true): Html[] {
  const all = topicLines(
    view.shown.roles[role],
    view.last?.roles[role],
    view.earlier.map((one) => one.roles[role]),
  );
  const { main, lowest } = headLines(all);
  if (main.length === 0) return [t('surveys-results-nothing')];
  return [
    ...main.map((line) => topicLine(t, line, role, view, withExpected)),
    ...(lowest
      ? [t('surveys-results-lowest', { line: topicLine(t, lowest, role, view, withExpected) })]
      : []),
  ];
}

/** What a role's cell says when it has no numbers, or its numbers. */
export function roleLines(t: Translator, view: Told, role: Side, withExpected: boolean): Html[] {
  const cell = view.shown.roles[role];
  if (cell.rate.invited === 0) return [t('surveys-results-nobody')];
  if (cell.detail === 'numbers') return headOf(t, view, role, withExpected);
  if (cell.detail === 'whole') return [t('surveys-results-whole', { ...cell.rate, mean: cell.mean })];
  return [t(cell.detail === 'small' ? 'surveys-results-small' : 'surveys-results-few')];
}

function otherLine(t: Translator, cell: RoleShown, role: Side): Html | null {
  if (cell.rate.invited === 0) return null;
  return t('surveys-results-other', {
    ...cell.rate,
    role,
    detail: cell.detail === 'few' || cell.detail === 'waiting' ? 'scarce' : cell.detail,
    mean: cell.detail === 'whole' ? cell.mean : 0,
  });
}

const back = (t: Translator, view: Pick<ResultsView, 'round'>): Row => [
  surveysTap.button(t.label('nav-back'), view.round.schoolId),
];

/** A round that has no results yet: how many have answered, and when there will be more. */
function waitingResults(t: Translator, view: ResultsView): Screen {
  const { round, now, zone, shown } = view;
  const { mentee, mentor } = shown.roles;
  const args = {
    term: termIn(t, round),
    mentees: mentee.rate.answered,
    menteesAll: mentee.rate.invited,
    mentors: mentor.rate.answered,
    mentorsAll: mentor.rate.invited,
    results: formatMoment(round.resultsAt, zone, t.locale, now),
  };
  const open = now < round.closesAt;
  return screen(
    open
      ? t('surveys-results-open', { ...args, closes: formatMoment(round.closesAt, zone, t.locale, now) })
      : t('surveys-results-closed', args),
    back(t, view),
  );
}

/** «Итог куратору» of screens.md 5: one role's numbers, a line of the other, and the ways further. */
export function resultsScreen(t: Translator, view: ResultsView, role: Side, extra: ResultsExtra): Screen {
  const { round, shown } = view;
  if (!view.ready) return waitingResults(t, view);
  const term = termIn(t, round);
  const other = otherSide(role);
  const cell = shown.roles[role];
  const detailed = cell.detail === 'numbers' && cell.questions.length > 0;
  const text = (withExpected: boolean, withSigned: boolean): Html =>
    lines(
      t('surveys-results-title', { term, role, ...cell.rate }),
      ...roleLines(t, view, role, withExpected),
      '',
      otherLine(t, shown.roles[other], other),
      shown.open.length > 0 && t('surveys-results-words', { count: shown.open.length }),
      ...(withSigned ? extra.signed.slice(0, 1).map((one) => signedLine(t, one)) : []),
    );
  return {
    ...screen(
      fullest(
        () => text(true, true),
        () => text(false, true),
        () => text(false, false),
      ),
      detailed && [
        numbersTap.button(t.label('surveys-results-numbers'), round.id, role, 0),
        ...(shown.open.length > 0
          ? [wordsTap.button(t.label('surveys-results-open-answers'), round.id, 0)]
          : []),
      ],
      !detailed &&
        shown.open.length > 0 && [wordsTap.button(t.label('surveys-results-open-answers'), round.id, 0)],
      detailed && [
        pictureTap.button(t.label('surveys-results-picture'), round.id, role),
        swotTap.button(t.label('surveys-results-swot'), round.id, 'inner'),
      ],
      shown.roles[other].rate.invited > 0 && [
        resultsTap.button(t.label('surveys-role', { role: other }), round.id, other),
      ],
      extra.named > 0 && [
        namedTap.button(t.label('surveys-results-named', { count: extra.named }), round.id, 0),
      ],
      extra.leads && [summaryPartTap.button(t.label('surveys-results-report'), round.termId, 'surveys', 0)],
      extra.leads && [assessmentTap.button(t.label('surveys-school-assess'), round.termId)],
      back(t, view),
    ),
    brief: {
      line: t('surveys-results-line-brief', { term }),
      button: resultsTap.button(t.label('surveys-results-show'), round.id, role),
    },
  };
}

/** Which role is shown first: the one with more to say. */
export function firstRole(view: ResultsView): Side {
  const { mentee, mentor } = view.shown.roles;
  const weight = (cell: RoleShown) => (cell.detail === 'numbers' ? 2 : cell.detail === 'whole' ? 1 : 0);
  return weight(mentor) > weight(mentee) ? 'mentor' : 'mentee';
}

function shareLine(t: Translator, numbers: ShareNumbers, role: Side, own: OwnTexts): Html {
  const topic = topicOf(t, numbers.question, role, own);
  if (numbers.shares.length === 0) return t('surveys-numbers-few', { topic });
  const { question } = askedAs(numbers.question);
  const shares = numbers.shares.map(
    (share) =>
      t('surveys-numbers-option', {
        option: optionName(t, question, share.option, own),
        percent: percent(t, share.percent),
      }).value,
  );
  return t('surveys-numbers-share', {
    topic,
    shares: new Html(shares.join(', ')),
    answered: String(numbers.answered),
  });
}

/** «Распределение»: every question of a role, means with bands and shares, a page. */
export function numbersScreen(t: Translator, view: ResultsView, role: Side, page: number): Screen {
  const { round, shown, own } = view;
  const cell = shown.roles[role];
  const scores = topicLines(cell, undefined, []).map(({ numbers }) => {
    const bands = numbers.bands.map(
      (band) =>
        t('surveys-numbers-band', {
          from: String(band.from),
          to: String(band.to),
          count: String(band.count),
        }).value,
    );
    return t('surveys-numbers-score', {
      topic: topicOf(t, numbers.question, role, own),
      mean: figure(t, numbers.mean),
      bands: bands.length > 0 ? new Html(` · ${bands.join(', ')}`) : '',
    });
  });
  const all = [...scores, ...shareLines(cell).map((numbers) => shareLine(t, numbers, role, own))];
  const pages = packed([...all, t('surveys-numbers-note', { ends: endsOf(cell) })]);
  const turned = pageOf(pages, page, 1, (to) => numbersTap.data(round.id, role, to));
  return screen(
    [
      t('surveys-numbers-title', {
        term: termIn(t, round),
        role,
        page: String(turned.page + 1),
        pages: String(turned.pages),
      }),
      ...(all.length > 0 ? turned.items : [t('surveys-results-nothing')]),
    ],
    turned.turn,
    [resultsTap.button(t.label('nav-back'), round.id, role)],
  );
}

/** How marks were counted: few answers have wider ends than many. */
const endsOf = (cell: CellShown): 'narrow' | 'wide' =>
  cell.detail === 'numbers' && cell.of >= LIMITS.many ? 'narrow' : 'wide';

/** «📊 Опросы» of a school. */
export function surveysScreen(t: Translator, view: SurveysView): Screen {
  const { now, zone, schoolId } = view;
  const today = dayOf(now, zone);
  const state = (round: SurveysView['rounds'][number]): Html => {
    const args = { term: termIn(t, round), answered: round.answered, invited: round.invited };
    if (now < round.closesAt)
      return t('surveys-school-open', {
        ...args,
        closes: formatMoment(round.closesAt, zone, t.locale, now),
      });
    return now < round.resultsAt
      ? t('surveys-school-closed', {
          ...args,
          day: formatDay(dayOf(round.resultsAt, zone), t.locale, today),
        })
      : t('surveys-school-ready', args);
  };
  const years = new Set(view.rounds.map((round) => round.programmeId));
  const yearOf = (round: ResultsRound) => yearName(round.yearStartsOn);
  const label = (round: ResultsRound) =>
    years.size > 1
      ? t.label('surveys-school-round', { term: termIn(t, round), year: yearOf(round) })
      : termIn(t, round);
  return screen(
    [
      t('surveys-school', { school: view.school }),
      ...view.rounds.slice(0, 3).map(state),
      view.rounds.length === 0 && t('surveys-school-none'),
    ],
    ...view.rounds
      .slice(0, 8)
      .map((round) => [resultsTap.button(cut(label(round), LABEL), round.id, 'mentee')]),
    ...view.years.map((programmeId) => {
      const round = view.rounds.find((one) => one.programmeId === programmeId);
      const year = round ? yearOf(round) : '';
      return [yearTap.button(t.label('surveys-school-year', { year }), programmeId, 'mentee', 0)];
    }),
    ...rows(
      [
        ...(view.assess === undefined
          ? []
          : [assessmentTap.button(t.label('surveys-school-assess'), view.assess)]),
        ...(view.ownQuestions ? [ownTap.button(t.label('surveys-school-own'), schoolId)] : []),
      ],
      1,
    ),
    [homeButton(t)],
  );
}

/** What the head of a picture is filled with. */
export function pictureTitle(
  t: Translator,
  { round, shown }: Pick<ResultsView, 'round' | 'shown'>,
  role: Side,
  rate: 'said' | 'none' = 'said',
) {
  return { term: termIn(t, round), role, rate, ...shown.roles[role].rate };
}

/** The picture's caption: its numbers in words; the number of answers stands in the picture where it is too long. */
export function pictureCaption(
  t: Translator,
  view: ResultsView,
  role: Side,
  all: readonly TopicLine[],
): Html {
  const said = all.map((line) => topicLine(t, line, role, view, false));
  const text = (rate: 'said' | 'none') =>
    lines(t('surveys-picture-title', pictureTitle(t, view, role, rate)), ...said);
  return fullest(
    () => text('said'),
    () => text('none'),
  );
}
