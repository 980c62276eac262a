import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { pageOf, type Row, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import { firstWithInitial, surname } from '../../people/rules.ts';
import { dayText } from '../screens-words.ts';
import { STAGES, type Stage } from '../stages/rules.ts';
import {
  filtersTap,
  myPairsTap,
  newPairTap,
  offersTap,
  PAIR_FILTERS,
  type PairFilter,
  pairsTap,
  pairTap,
  searchPairsTap,
} from '../taps.ts';
import type { MyPair, PairLine, PastPair } from './queries.ts';

const PAGE = 6;

export interface PairsList {
  schoolId: number;
  filter: PairFilter;
  page: number;
  lines: readonly PairLine[];
  counts: Record<Stage, number>;
  offers: number;
  today: Day;
  /** A reader who is no curator sees the stages of pairs, but can't open the pairs. */
  opens: boolean;
  /** A typed name the list is narrowed to. */
  query?: string;
}

const names = (l: PairLine): string => `${surname(l.mentor)} — ${surname(l.mentee)}`;

function stateWords(t: Translator, l: PairLine, today: Day): string {
  if (l.status === 'completed') return t.label('pairing-line-completed');
  if (l.status === 'ended') return t.label('pairing-line-ended');
  const stage = t.label(`pairing-line-${l.stage}`);
  if (l.paused) return `${stage}, ${t.label('pairing-line-paused')}`;
  const kind = l.attention?.kind;
  if (kind !== undefined && kind !== 'overdue' && kind !== 'noFirstMeeting')
    return `${stage}, ${t.label(`pairing-line-${kind}`)}`;
  // A late stage whose meeting is arranged needs no attention, but it is still shown as late.
  const words = l.dueOn < today ? 'pairing-line-overdue' : 'pairing-line-due';
  return t.label(words, { stage, day: dayText(t, l.dueOn, today) });
}

const pairLine = (t: Translator, l: PairLine, number: number, today: Day): Html =>
  t('pairing-line', { number, pair: cut(names(l), 40), state: stateWords(t, l, today) });

/** The curator's list of pairs, what asks for attention first. */
export function pairsScreen(t: Translator, list: PairsList): Screen {
  const { schoolId, filter, lines, today, query, opens } = list;
  const shown = pageOf(lines, list.page, PAGE, (p) => pairsTap.data(schoolId, filter, p));
  const { first } = shown;
  const all = STAGES.reduce((sum, s) => sum + list.counts[s], 0);
  const lead = STAGES.map((s) => `${t.label(`pairing-line-${s}`)} ${list.counts[s]}`).join(' · ');
  const head =
    query === undefined
      ? t('pairing-list-title', { count: all, lead })
      : t('pairing-choose-found', { query: cut(query, 40), count: lines.length });
  return screen(
    [
      head,
      query === undefined && filter !== 'living' && t(`pairing-filter-title-${filter}`),
      '',
      lines.length === 0 && t('pairing-list-empty'),
      ...shown.items.map((l, i) => pairLine(t, l, first + i + 1, today)),
    ],
    ...(opens ? shown.items : []).map(
      (l, i): Row => [pairTap.button(cut(`${first + i + 1} · ${names(l)}`, 30), l.id)],
    ),
    query === undefined ? shown.turn : null,
    [
      filtersTap.button(t.label('pairing-list-filter'), schoolId),
      ...(opens ? [searchPairsTap.button(t.label('pairing-list-search'), schoolId)] : []),
    ],
    opens &&
      list.offers > 0 && [
        offersTap.button(t.label('pairing-list-offers', { count: String(list.offers) }), schoolId, 0),
      ],
    [...(opens ? [newPairTap.button(t.label('pairing-list-new'), schoolId)] : []), homeButton(t)],
  );
}

/** The choice of a filter. */
export function filtersScreen(t: Translator, schoolId: number): Screen {
  const button = (f: PairFilter) => pairsTap.button(t.label(`pairing-filter-${f}`), schoolId, f, 0);
  return screen(
    [t('pairing-filter-ask')],
    ...rows(PAIR_FILTERS.filter((f) => f !== 'attention' && f !== 'living').map(button), 2),
    [button('attention')],
    [button('living')],
    [homeButton(t)],
  );
}

/** The pairs I am a side of: those that live, then those that are over and stay to be read. */
export function myPairsScreen(
  t: Translator,
  pairs: { living: readonly MyPair[]; past: readonly PastPair[] },
  page: number,
): Screen {
  const { living, past } = pairs;
  const shown = pageOf([...living, ...past], page, PAGE, (p) => myPairsTap.data(p));
  const { first } = shown;
  const line = (p: MyPair | PastPair, i: number): Html => {
    if (!('stage' in p)) return overLine(p, first + i + 1);
    const stage = t.label(`pairing-line-${p.stage}`);
    const state = p.paused
      ? `${stage}, ${t.label('pairing-line-paused')}`
      : t.label(p.dueOn < p.today ? 'pairing-line-overdue' : 'pairing-line-due', {
          stage,
          day: dayText(t, p.dueOn, p.today),
        });
    return t('pairing-line', { number: first + i + 1, pair: firstWithInitial(p.partner), state });
  };
  const overLine = (p: PastPair, number: number): Html => {
    const what = t.label(`pairing-line-${p.status}`);
    const state = p.endedOn === null ? what : `${what} ${dayText(t, p.endedOn, p.today)}`;
    return t('pairing-line', { number, pair: firstWithInitial(p.partner), state });
  };
  const none = living.length + past.length === 0;
  const isOver = (p: MyPair | PastPair) => !('stage' in p);
  const lines = shown.items.flatMap((p, i) => {
    const begins = isOver(p) && !isOver(shown.items[i - 1] ?? shown.items[0] ?? p);
    const head = begins || (i === 0 && isOver(p)) ? [t('pairing-filter-title-past')] : [];
    return [...(begins ? ['' as const] : []), ...head, line(p, i)];
  });
  return screen(
    [t(none ? 'pairing-mine-none' : 'pairing-mine-title'), '', ...lines],
    ...shown.items.map(
      (p, i): Row => [pairTap.button(cut(`${first + i + 1} · ${firstWithInitial(p.partner)}`, 30), p.id)],
    ),
    shown.turn,
    [homeButton(t)],
  );
}
