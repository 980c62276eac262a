import { cut, type Html, lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, pageOf, type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDate, formatDay, monthName } from '../../../platform/time/format.ts';
import { type Day, dayOf, daysBetween } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import { meetingTap } from '../../meetings/taps.ts';
import type { WatchedPair } from '../../pairing/attention/queries.ts';
import { isStill } from '../../pairing/attention/rules.ts';
import { dayText } from '../../pairing/screens-words.ts';
import {
  discussTap,
  endKindTap,
  endTap,
  helpRequestTap,
  pairsTap,
  pastEndTap,
  pauseTap,
} from '../../pairing/taps.ts';
import { initials, surname } from '../../people/rules.ts';
import { exportTap } from '../../reports/export/taps.ts';
import { packageNowTap } from '../../reports/package/taps.ts';
import { actOf, FEW_PAIRS, NAMED } from '../nudge/rules.ts';
import { reasonWords } from '../nudge/screens.ts';
import type { DigestData, Totals } from './queries.ts';
import type { Week } from './rules.ts';
import { digestTap, pictureTap, risksTap, riskTap } from './taps.ts';

/** A school's name has so much room in a heading, a pair's in a line. */
const SCHOOL = 40;
const PAIR = 40;
const LABEL = 30;

/** «16–22 ноября», «30 ноября – 6 декабря» */
export function weekWords(t: Translator, { fromOn, toOn }: Week, today: Day): string {
  const to = formatDate(toOn, t.locale, today);
  if (fromOn.slice(0, 7) === toOn.slice(0, 7)) return `${Number(fromOn.slice(8))}–${to}`;
  return `${formatDate(fromOn, t.locale, today)} – ${to}`;
}

export const pairWords = (pair: { mentor: string; mentee: string }): string =>
  cut(`${surname(pair.mentor)} — ${surname(pair.mentee)}`, PAIR);

/** Where a named pair's button leads: to what has to be decided, else to its card with the ready text. */
export function riskButton(label: string, pair: WatchedPair): Button {
  const kind = pair.attention[0]?.kind;
  if (kind === 'help' && pair.helpId !== null) return helpRequestTap.button(label, pair.helpId);
  if (kind === 'over') return pastEndTap.button(label, pair.id);
  if (kind === 'discuss') return discussTap.button(label, pair.id);
  const meeting =
    kind === 'contradiction' ? pair.contradictionId : kind === 'oneSide' ? pair.oneSideId : null;
  return meeting === null ? riskTap.button(label, pair.id) : meetingTap.button(label, meeting);
}

function meetingsLine(t: Translator, { meetings }: Totals, span: 'week' | 'month'): Html {
  const { confirmed, before, ahead, silent } = meetings;
  const counts = { confirmed: String(confirmed), ahead: String(ahead), silent: String(silent) };
  if (before === undefined) return t('monitoring-digest-meetings-alone', counts);
  const n = String(Math.abs(confirmed - before));
  const compare =
    confirmed === before
      ? t.label('monitoring-digest-same', { span })
      : t.label(confirmed > before ? 'monitoring-digest-more' : 'monitoring-digest-less', { span, n });
  return t('monitoring-digest-meetings', { ...counts, compare });
}

/** The counts that say nothing of any one pair. */
function totalLines(t: Translator, totals: Totals, span: 'week' | 'month'): (Html | false)[] {
  const { pairs, stages, goalPairs, actions, silenced } = totals;
  const counts = Object.fromEntries(Object.entries(stages).map(([stage, n]) => [stage, String(n)])) as Record<
    keyof typeof stages,
    string
  >;
  return [
    t('monitoring-digest-pairs', { all: String(pairs), ...counts }),
    silenced > 0 && t('monitoring-digest-resting', { count: silenced }),
    meetingsLine(t, totals, span),
    t('monitoring-digest-goals', {
      pairs: goalPairs,
      done: String(actions.done),
      all: String(actions.all),
    }),
  ];
}

function betterLine(t: Translator, { better }: Totals): Html | false {
  if (!better || better.count === 0) return false;
  const key = better.weekAgo ? 'monitoring-digest-better' : 'monitoring-digest-better-last';
  return t(key, { count: better.count });
}

function title(t: Translator, data: DigestData, named: boolean): Html {
  const week = weekWords(t, data.span, data.today);
  return named
    ? t('monitoring-digest-title-school', { week, school: cut(data.school, SCHOOL) })
    : t('monitoring-digest-title', { week });
}

/** A day so near that its year says nothing, though it may be the next one. */
export const nearDay = (t: Translator, day: Day): string => formatDay(day, t.locale, day);

/** «Каникулы до …»: before them in a line, and on the digest that is opened inside them. */
export function holidaysLine(t: Translator, rest: { untilOn: Day; nextOn: Day | undefined }): Html {
  const until = nearDay(t, rest.untilOn);
  return rest.nextOn === undefined
    ? t('monitoring-holidays-last', { until })
    : t('monitoring-holidays', { until, next: nearDay(t, rest.nextOn) });
}

/** The first two say what they do; the others are numbers beside «Открыть». */
function actRows(t: Translator, named: readonly WatchedPair[]): Row[] {
  const button = (pair: WatchedPair, number: number, short: boolean) => {
    const kind = pair.attention[0]?.kind;
    const act = kind === undefined ? 'open' : actOf(kind);
    return riskButton(
      short ? String(number) : t.label(`monitoring-act-${act}`, { number: String(number) }),
      pair,
    );
  };
  const [first, second, third, ...rest] = named;
  return [
    first ? [button(first, 1, false)] : [],
    second ? [button(second, 2, false)] : [],
    third
      ? [
          riskButton(t.label('monitoring-act-open', { number: '3' }), third),
          ...rest.map((pair, i) => button(pair, i + 4, true)),
        ]
      : [],
  ];
}

/** Pairs that still move, and those in which nothing has for six weeks. */
function byMovement(risks: readonly WatchedPair[]): { moving: WatchedPair[]; still: WatchedPair[] } {
  return {
    moving: risks.filter((pair) => !isStill(pair.attention)),
    still: risks.filter((pair) => isStill(pair.attention)),
  };
}

/** «Без движения шесть недель: Носов — Ким.» One pair a week, with what may be done about it. */
function stillLine(t: Translator, still: readonly WatchedPair[]): Html | false {
  const [first, ...rest] = still;
  return first !== undefined && t('monitoring-still', { pair: pairWords(first), more: rest.length });
}

function stillRows(t: Translator, [first]: readonly WatchedPair[]): Row[] {
  if (!first?.acts) return [];
  return [
    [
      pauseTap.button(t.label('pairing-pause'), first.id),
      endTap.button(t.label('monitoring-still-end'), first.id),
    ],
    [endKindTap.button(t.label('monitoring-still-other'), first.id, 'rematch')],
  ];
}

function lastRows(t: Translator, data: DigestData): (Row | false)[] {
  const { schoolId, risks } = data;
  const { moving, still } = byMovement(risks);
  const left = risks.length - Math.min(NAMED, moving.length) - Math.min(1, still.length);
  const few = data.pairs <= FEW_PAIRS;
  const more = risksTap.button(t.label('monitoring-more', { count: String(left) }), schoolId, 1);
  const all = data.lists ? [pairsTap.button(t.label('monitoring-all-pairs'), schoolId, 'living', 0)] : [];
  const picture = pictureTap.button(t.label('monitoring-picture'), schoolId, 'stages');
  const home = homeButton(t);
  if (data.totalsOnly) return [[picture], [home]];
  const out = data.leads ? [[exportTap.button(t.label('export-button'), 0)]] : [];
  const last = data.curates ? [packageNowTap.button(t.label('monitoring-reports'), schoolId), home] : [home];
  return few
    ? [[...all, picture], ...out, last]
    : [left > 0 ? [more, ...all] : all, [picture, ...out.flat()], last];
}

/** What a school with few pairs is told about each. */
function stateWords(t: Translator, pair: WatchedPair, data: DigestData): string {
  const { today, zone, now } = data;
  const [risk] = pair.attention;
  // The stage is named beside it already.
  if (risk?.kind === 'overdue')
    return t.label('monitoring-few-overdue', { day: dayText(t, pair.dueOn, today) });
  if (risk) return reasonWords(t, pair, risk, today);
  if (pair.paused) return t.label('pairing-line-paused');
  if (pair.waitUntilOn !== null && pair.waitUntilOn >= today)
    return t.label('monitoring-few-wait', { day: dayText(t, pair.waitUntilOn, today) });
  if (pair.nextAt)
    return t.label('monitoring-few-meeting', { day: dayText(t, dayOf(pair.nextAt, zone), today) });
  if (pair.goals.waitsSince)
    return t.label('monitoring-few-goal', {
      days: daysBetween(dayOf(pair.goals.waitsSince, zone), dayOf(now, zone)),
    });
  if (pair.stage === 'series')
    return t.label('monitoring-few-series', { held: pair.series.held, all: String(pair.series.needed) });
  return t.label('monitoring-few-due', { day: dayText(t, pair.dueOn, today) });
}

function fewScreen(t: Translator, data: DigestData): Screen {
  const { risks } = data;
  const { moving, still } = byMovement(risks);
  const pairsShown = data.pairsShown.filter((pair) => !still.some((one) => one.id === pair.id));
  const goal = risks.length === 0 ? pairsShown.find((p) => p.goals.waitsSince && p.acts) : undefined;
  const whom = goal && (goal.goals.waitsFor === 'mentee' ? goal.mentee : goal.mentor);
  const act = (pair: WatchedPair): Row => {
    const kind = pair.attention[0]?.kind;
    const label = t.label(`monitoring-few-${kind === undefined ? 'open' : actOf(kind)}`, {
      pair: pairWords(pair),
    });
    return [riskButton(cut(label, LABEL), pair)];
  };
  return screen(
    [
      title(t, data, data.several),
      '',
      ...pairsShown.map((pair) =>
        t('monitoring-few-line', {
          pair: pairWords(pair),
          stage: t.label(`pairing-line-${pair.stage}`),
          // Overdue says the stage itself.
          state: stateWords(t, pair, data),
        }),
      ),
      pairsShown.length > 0 && '',
      stillLine(t, still),
      betterLine(t, data),
      risks.length === 0 && t(goal ? 'monitoring-few-calm-goal' : 'monitoring-few-calm'),
      data.rest && holidaysLine(t, data.rest),
    ],
    ...moving.filter((p) => p.acts).map(act),
    ...stillRows(t, still),
    goal !== undefined && [
      riskTap.button(cut(t.label('monitoring-few-remind', { name: initials(whom ?? '') }), LABEL), goal.id),
    ],
    ...lastRows(t, data),
  );
}

function quietScreen(t: Translator, data: DigestData): Screen {
  return screen(
    [
      t('monitoring-digest-quiet', {
        week: weekWords(t, data.span, data.today),
        pairs: t.label('monitoring-digest-quiet-pairs', { count: data.onTime }),
        meetings: t.label('monitoring-digest-quiet-meetings', { count: data.meetings.confirmed }),
      }),
      data.silenced > 0 && t('monitoring-digest-resting', { count: data.silenced }),
      betterLine(t, data),
      data.rest && holidaysLine(t, data.rest),
    ],
    ...lastRows(t, data),
  );
}

/** For a person who only stands in for the curator: these pairs, nothing of the school. */
function ownScreen(t: Translator, data: DigestData): Screen {
  if (data.risks.length === 0) return screen([t('monitoring-digest-own-calm')], [homeButton(t)]);
  const named = data.risks.slice(0, NAMED);
  return screen([t('monitoring-digest-own'), '', ...riskLines(t, named, data.today)], ...actRows(t, named), [
    homeButton(t),
  ]);
}

function riskLines(t: Translator, pairs: readonly WatchedPair[], today: Day, from = 0): Html[] {
  return pairs.map((pair, i) => {
    const [risk] = pair.attention;
    const reason = risk ? reasonWords(t, pair, risk, today) : '';
    return t('monitoring-digest-line', { number: String(from + i + 1), pair: pairWords(pair), reason });
  });
}

/** The week's digest, as this reader may see it: a line for each pair of a few, counts and up to five named pairs of many. */
export function digestScreen(t: Translator, data: DigestData): Screen {
  const { risks, pairs, totalsOnly, today } = data;
  if (!data.leads && !totalsOnly) return ownScreen(t, data);
  if (pairs === 0) return screen([t('monitoring-digest-none')], [homeButton(t)]);
  if (pairs <= FEW_PAIRS && !totalsOnly) return fewScreen(t, data);
  const atRisk = totalsOnly ? data.atRisk : risks.length;
  if (atRisk === 0 && !totalsOnly) return quietScreen(t, data);
  const { moving, still } = byMovement(risks);
  const named = moving.slice(0, NAMED);
  const better = betterLine(t, data);
  return screen(
    [
      title(t, data, true),
      '',
      ...totalLines(t, data, 'week'),
      '',
      t('monitoring-digest-attention', { count: String(atRisk) }),
      ...riskLines(t, named, today),
      stillLine(t, still),
      better && lines('', better),
      data.rest && lines('', holidaysLine(t, data.rest)),
    ],
    ...(named.every((p) => p.acts) ? actRows(t, named) : []),
    ...stillRows(t, still),
    ...lastRows(t, data),
  );
}

/** The choice of a school, for who has several. */
export function digestsScreen(
  t: Translator,
  schools: readonly { schoolId: number; school: string }[],
): Screen {
  return screen(
    [t('monitoring-digest-which')],
    ...schools.map(({ schoolId, school }): Row => [digestTap.button(cut(school, LABEL), schoolId)]),
    [homeButton(t)],
  );
}

/** Every pair at risk, a page of them, a button each. */
export function risksScreen(t: Translator, data: DigestData, page: number): Screen {
  const {
    items: shown,
    turn,
    first,
  } = pageOf(data.risks, page, NAMED, (to) => risksTap.data(data.schoolId, to));
  const label = (pair: WatchedPair, i: number) => cut(`${first + i + 1} · ${pairWords(pair)}`, LABEL);
  return screen(
    [
      data.risks.length === 0
        ? t('monitoring-risks-none')
        : t('monitoring-digest-attention', { count: String(data.risks.length) }),
      ...(shown.length > 0 ? ['' as const] : []),
      ...riskLines(t, shown, data.today, first),
    ],
    ...shown.flatMap((pair, i): Row[] => (pair.acts ? [[riskButton(label(pair, i), pair)]] : [])),
    turn,
    [digestTap.button(t.label('monitoring-digest-back'), data.schoolId), homeButton(t)],
  );
}

/** The director's month: totals only. */
export function monthScreen(t: Translator, data: Totals & { school: string; today: Day }): Screen {
  const [year, month] = [Number(data.span.fromOn.slice(0, 4)), Number(data.span.fromOn.slice(5, 7))];
  return screen(
    [
      t('monitoring-month-title', {
        month: monthName(year, month, t.locale),
        school: cut(data.school, SCHOOL),
      }),
      '',
      lines(...totalLines(t, data, 'month')),
      t('monitoring-month-attention', { count: String(data.atRisk) }),
    ],
    [homeButton(t)],
  );
}
