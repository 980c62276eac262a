/** How criteria go from lesson to lesson: numbers in words, the same as a picture. */
import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { sparksPicture } from '../../../platform/pictures/index.ts';
import {
  type Button,
  evenSize,
  pageOf,
  type Row,
  rows,
  type Screen,
  screen,
} from '../../../platform/telegram/screen.ts';
import { formatDate, formatDay } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import { indicatorsTap } from '../../monitoring/facts/taps.ts';
import { termKind, termName } from '../../organisations/screens-words.ts';
import type { PairView } from '../../pairing/queries.ts';
import { firstWithInitial } from '../../people/rules.ts';
import { decimal } from '../../surveys/results/screens.ts';
import { lessonsTap } from '../sheet/taps.ts';
import type { Template } from '../templates/input.ts';
import { criterionWord, templateWord } from '../templates/screens-words.ts';
import { templatesTap } from '../templates/taps.ts';
import type { PairTrend, SchoolTrend, SchoolTrends } from './queries.ts';
import { schoolTrendPictureTap, schoolTrendTap, trendPictureTap, trendTap } from './taps.ts';

const MOST_LINES = 7;
const CRITERION = 26;
const CRITERION_OF_TERMS = 22;
const SHEET = 28;
const PICTURE_LABEL = 60;

function nameOf(t: Translator, template: Template, key: string, most = CRITERION): string {
  const criterion = template.criteria.find((one) => one.key === key);
  return cut(criterion ? criterionWord(t, criterion) : key, most);
}

/** The other sheets that have a trend too. */
function otherSheets(
  t: Translator,
  templates: readonly Template[],
  at: number,
  button: (label: string, to: number) => Button,
): Row[] {
  return rows(
    templates.flatMap((template, i) => (i === at ? [] : [button(cut(templateWord(t, template), SHEET), i)])),
    1,
  );
}

function pairLine(t: Translator, { template, criteria }: PairTrend, i: number): Html | false {
  const one = criteria[i];
  return (
    one !== undefined &&
    t('lesson-trend-line', {
      criterion: nameOf(t, template, one.key),
      first: decimal(t, one.first),
      last: decimal(t, one.last),
      mean: decimal(t, one.mean),
    })
  );
}

/** «👁 Как меняются уроки» of a pair: each criterion first → last and its mean. */
export function trendScreen(
  t: Translator,
  view: PairView,
  trends: readonly PairTrend[],
  at: number,
  wanted: number,
): Screen {
  const { pair, mentee, today } = view;
  const trend = trends[at] ?? trends[0];
  const back = [lessonsTap.button(t.label('nav-back'), pair.id, 0), homeButton(t)];
  const title = t('lesson-trend-title', { who: firstWithInitial(mentee.fullName) });
  if (!trend) return screen([title, t('lesson-trend-none')], back);
  const index = trends.indexOf(trend);
  const all = trend.criteria.map((_, i) => i);
  const page = pageOf(all, wanted, evenSize(all.length, MOST_LINES), (to) =>
    trendTap.data(pair.id, index, to),
  );
  return screen(
    [
      title,
      t('lesson-trend-facts', {
        sheet: cut(templateWord(t, trend.template), SHEET),
        max: String(trend.template.maxMark),
        count: trend.days.length,
        from: formatDate(trend.days[0] ?? today, t.locale, today),
        to: formatDate(trend.days.at(-1) ?? today, t.locale, today),
      }),
      ...page.items.map((i) => pairLine(t, trend, i)),
      trend.criteria.length === 0 && t('lesson-trend-no-criteria'),
    ],
    page.turn,
    trend.criteria.length > 0 && [trendPictureTap.button(t.label('lesson-trend-picture'), pair.id, index)],
    ...otherSheets(
      t,
      trends.map((one) => one.template),
      index,
      (label, to) => trendTap.button(label, pair.id, to, 0),
    ),
    back,
  );
}

/** The same as a picture; its numbers stand in the words it was opened from. */
export function trendPicture(t: Translator, view: PairView, trend: PairTrend, at: number): Screen {
  const { pair, mentee, today } = view;
  const who = firstWithInitial(mentee.fullName);
  const day = (of: Day | undefined) => formatDate(of ?? today, t.locale, today);
  const ends = { first: day(trend.days[0]), last: day(trend.days.at(-1)) };
  const bytes = sparksPicture({
    title: t.label('lesson-trend-picture-title', { who, max: String(trend.template.maxMark) }),
    rows: trend.criteria.map(({ key, values, first, last }) => ({
      label: nameOf(t, trend.template, key, PICTURE_LABEL),
      values,
      text: `${decimal(t, first)} → ${decimal(t, last)}`,
    })),
    max: trend.template.maxMark,
    ends,
  });
  const [up, down] = [1, -1].map(
    (sign) => trend.criteria.filter((one) => (one.last - one.first) * sign > 0).length,
  );
  return {
    ...screen(
      t('lesson-trend-caption', {
        who,
        count: trend.days.length,
        up: up ?? 0,
        down: down ?? 0,
        same: trend.criteria.length - (up ?? 0) - (down ?? 0),
      }),
      [trendTap.button(t.label('nav-back'), pair.id, at, 0), homeButton(t)],
    ),
    file: { kind: 'photo', name: 'lessons.png', bytes },
  };
}

const figure = (t: Translator, mean: number | null) => (mean === null ? '—' : decimal(t, mean));

function schoolLine(t: Translator, { template, criteria }: SchoolTrend, i: number): Html | false {
  const one = criteria[i];
  return (
    one !== undefined &&
    t('lesson-means-line', {
      criterion: nameOf(t, template, one.key, CRITERION_OF_TERMS),
      means: one.means.map((mean) => figure(t, mean)).join(' → '),
    })
  );
}

/** The means of the school by term; what stands for fewer than five teachers is left out, and said to be. */
export function schoolTrendScreen(
  t: Translator,
  data: SchoolTrends & { indicators: boolean; today: Day },
  at: number,
  wanted: number,
): Screen {
  const { trends, schoolId, preset, terms, nextOn, today } = data;
  const trend = trends[at] ?? trends[0];
  const index = trend ? trends.indexOf(trend) : 0;
  const back = [
    data.indicators
      ? indicatorsTap.button(t.label('nav-back'), schoolId, 0)
      : templatesTap.button(t.label('nav-back'), schoolId),
    homeButton(t),
  ];
  const next = nextOn !== null && t('lesson-means-next', { day: formatDay(nextOn, t.locale, today) });
  if (!trend || trend.criteria.length === 0)
    return screen(
      [
        t('lesson-means-title'),
        t(terms.length === 0 ? 'lesson-means-none-yet' : 'lesson-means-none', { kind: termKind(preset) }),
        next,
      ],
      ...otherSheets(
        t,
        trends.map((one) => one.template),
        index,
        (label, to) => schoolTrendTap.button(label, schoolId, to, 0),
      ),
      back,
    );
  const all = trend.criteria.map((_, i) => i);
  const page = pageOf(all, wanted, evenSize(all.length, MOST_LINES), (to) =>
    schoolTrendTap.data(schoolId, index, to),
  );
  return screen(
    [
      t('lesson-means-title'),
      t('lesson-means-facts', {
        sheet: cut(templateWord(t, trend.template), SHEET),
        max: String(trend.template.maxMark),
        terms: terms.map((term) => termName(t, preset, term.number)).join(' → '),
      }),
      ...page.items.map((i) => schoolLine(t, trend, i)),
      t(trend.withheld ? 'lesson-means-withheld' : 'lesson-means-how'),
    ],
    page.turn,
    [schoolTrendPictureTap.button(t.label('lesson-trend-picture'), schoolId, index)],
    ...otherSheets(
      t,
      trends.map((one) => one.template),
      index,
      (label, to) => schoolTrendTap.button(label, schoolId, to, 0),
    ),
    back,
  );
}

/** The school's means as a picture. */
export function schoolTrendPicture(
  t: Translator,
  data: SchoolTrends,
  trend: SchoolTrend,
  at: number,
): Screen {
  const { schoolId, preset, terms } = data;
  const term = (of: { number: number } | undefined) => (of ? termName(t, preset, of.number) : '');
  const bytes = sparksPicture({
    title: t.label('lesson-means-picture-title', { max: String(trend.template.maxMark) }),
    rows: trend.criteria.map(({ key, means }) => ({
      label: nameOf(t, trend.template, key, PICTURE_LABEL),
      values: means,
      text:
        means.length > 2 ? figure(t, means.at(-1) ?? null) : means.map((mean) => figure(t, mean)).join(' → '),
    })),
    max: trend.template.maxMark,
    ends: { first: term(terms[0]), last: terms.length > 1 ? term(terms.at(-1)) : '' },
  });
  return {
    ...screen(t('lesson-means-caption', { sheet: templateWord(t, trend.template) }), [
      schoolTrendTap.button(t.label('nav-back'), schoolId, at, 0),
      homeButton(t),
    ]),
    file: { kind: 'photo', name: 'lessons.png', bytes },
  };
}
