import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { monthRows } from '../../../platform/telegram/datePicker.ts';
import { type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { addDays, type Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import { newMeetingTap } from '../../meetings/taps.ts';
import { firstWithInitial, initials } from '../../people/rules.ts';
import type { PairView } from '../queries.ts';
import { END_RULES, earliestEnd, type PairEndKind } from '../rules.ts';
import { dayText, pairNames, partnerOf } from '../screens-words.ts';
import {
  type END_KINDS,
  endKindTap,
  endMonthTap,
  endOnTap,
  endTap,
  manageTap,
  mentorLeavesTap,
  newPairForTap,
  orderTap,
  pairTap,
  pauseMonthTap,
  pauseTap,
  pauseUntilTap,
  readySureTap,
  readyTap,
  resumeTap,
  waitTap,
  waitUntilTap,
} from '../taps.ts';

const cardRow = (t: Translator, view: PairView): Row => [
  pairTap.button(t.label('pairing-open-card'), view.pair.id),
  homeButton(t),
];
const backTo = (t: Translator, view: PairView): Row => [
  manageTap.button(t.label('nav-back'), view.pair.id),
  homeButton(t),
];
const curatorOf = (t: Translator, view: PairView): string =>
  view.privateReader ? initials(view.privateReader.fullName) : t.label('pairing-reader-none');

// ── what both sides are told ──

export function pausedScreen(t: Translator, view: PairView): Screen {
  const day = dayText(t, view.pair.pausedUntilOn ?? view.today, view.today);
  return screen([t('pairing-push-paused', { partner: partnerOf(view), day })], cardRow(t, view));
}

export function resumedScreen(t: Translator, view: PairView): Screen {
  return screen(
    [t('pairing-push-resumed', { partner: partnerOf(view) })],
    [newMeetingTap.button(t.label('pairing-schedule'), view.pair.id)],
    cardRow(t, view),
  );
}

/** The same neutral words to both sides, whatever the reason. */
export function endedScreen(t: Translator, view: PairView): Screen {
  return screen(
    [t('pairing-push-ended', { partner: partnerOf(view), curator: curatorOf(t, view) })],
    cardRow(t, view),
  );
}

export function endingScreen(t: Translator, view: PairView): Screen {
  const day = dayText(t, view.pair.endsOn, view.today);
  return screen(
    [t('pairing-push-ending', { partner: partnerOf(view), curator: curatorOf(t, view), day })],
    cardRow(t, view),
  );
}

/** What «Готовы подвести итоги» does and whom it tells, before it is said. */
export function readyAskScreen(t: Translator, view: PairView): Screen {
  const { side, pair } = view;
  const name = side === 'mentee' ? firstWithInitial : initials;
  const own = side === undefined ? '' : name(view[side].fullName);
  const text = t('pairing-push-ready', { partner: own });
  return screen(
    [
      t('pairing-ready-ask'),
      '',
      t('pairing-preview-one', { name: partnerOf(view) }),
      t('pairing-preview-text', { text }),
    ],
    [readySureTap.button(t.label('pairing-ready-sure'), pair.id)],
    [pairTap.button(t.label('nav-back'), pair.id), homeButton(t)],
  );
}

export function readyScreen(t: Translator, view: PairView): Screen {
  const own = view.side === 'mentor' ? view.pair.mentorReadyAt : view.pair.menteeReadyAt;
  return screen(
    [t('pairing-push-ready', { partner: partnerOf(view) })],
    own === null && [readyTap.button(t.label('pairing-ready'), view.pair.id)],
    cardRow(t, view),
  );
}

// ── what a leader of the pair may do ──

/** Everything the curator may do with a pair. */
export function manageScreen(t: Translator, view: PairView): Screen {
  const { pair } = view;
  const living = pair.status === 'active' || pair.status === 'paused';
  const may = view.curator || view.reader;
  return screen(
    [t('pairing-manage-title', { pair: pairNames(view) })],
    [
      orderTap.button(
        t.label(pair.orderNumber === null ? 'pairing-order-set' : 'pairing-order-change'),
        pair.id,
      ),
    ],
    living && [
      pair.status === 'paused'
        ? resumeTap.button(t.label('pairing-resume'), pair.id)
        : pauseTap.button(t.label('pairing-pause'), pair.id),
      waitTap.button(t.label('pairing-wait'), pair.id),
    ],
    living && may && [endKindTap.button(t.label('pairing-rematch'), pair.id, 'rematch')],
    living && may && [endTap.button(t.label('pairing-end'), pair.id)],
    living && may && [mentorLeavesTap.button(t.label('pairing-mentor-leaves'), pair.mentorId)],
    [newPairForTap.button(t.label('pairing-another'), pair.menteeId)],
    cardRow(t, view),
  );
}

/** «Пауза до какого дня?» */
export function pauseScreen(t: Translator, view: PairView): Screen {
  const { id } = view.pair;
  const choice = (
    key: 'pairing-pause-week' | 'pairing-pause-fortnight' | 'pairing-pause-month',
    days: number,
  ): Row => {
    const day = addDays(view.today, days);
    return [pauseUntilTap.button(t.label(key, { day: dayText(t, day, view.today) }), id, day, 'one')];
  };
  return screen(
    [t('pairing-pause-ask', { pair: pairNames(view) })],
    choice('pairing-pause-week', 7),
    choice('pairing-pause-fortnight', 14),
    choice('pairing-pause-month', 30),
    [pauseMonthTap.button(t.label('pairing-other-date'), id, addDays(view.today, 1))],
    backTo(t, view),
  );
}

/** The day of a pause from a month. */
export function pauseMonthScreen(t: Translator, view: PairView, month: Day): Screen {
  const { id } = view.pair;
  const from = addDays(view.today, 1);
  const rows = monthRows(t, {
    month,
    from,
    to: lastDay(view, from),
    today: view.today,
    dataOf: (day) => pauseUntilTap.data(id, day, 'one'),
    turnOf: (first) => pauseMonthTap.data(id, first < from ? from : first),
  });
  return screen([t('pairing-pause-ask', { pair: pairNames(view) })], ...rows, backTo(t, view));
}

export interface OtherPairs {
  mentor: number;
  mentee: number;
}

/** After a pause: the number of paused pairs, and one tap for all pairs of the person who fell ill. */
export function pauseDoneScreen(
  t: Translator,
  view: PairView,
  until: Day,
  count: number,
  others: OtherPairs,
): Screen {
  const day = dayText(t, until, view.today);
  const all = (side: 'mentor' | 'mentee'): Row | false =>
    others[side] > 1 && [
      pauseUntilTap.button(
        cut(
          t.label('pairing-pause-all', { name: initials(view[side].fullName), count: String(others[side]) }),
          30,
        ),
        view.pair.id,
        until,
        side,
      ),
    ];
  return screen(
    [t('pairing-pause-done', { day, count })],
    all('mentor'),
    all('mentee'),
    [resumeTap.button(t.label('pairing-resume'), view.pair.id)],
    cardRow(t, view),
  );
}

/** «До какого дня подождать?» */
export function waitScreen(t: Translator, view: PairView): Screen {
  const choice = (days: number): Row => {
    const day = addDays(view.today, days);
    return [
      waitUntilTap.button(
        t.label('pairing-wait-until', { day: dayText(t, day, view.today) }),
        view.pair.id,
        day,
      ),
    ];
  };
  return screen(
    [t('pairing-wait-ask', { pair: pairNames(view) })],
    choice(3),
    choice(7),
    choice(14),
    choice(30),
    backTo(t, view),
  );
}

/** «Почему завершается работа пары?» */
export function endScreen(t: Translator, view: PairView): Screen {
  const kind = (k: (typeof END_KINDS)[number]) =>
    endKindTap.button(t.label(`pairing-end-${k}`), view.pair.id, k);
  return screen(
    [t('pairing-end-ask', { pair: pairNames(view) })],
    [kind('agreement')],
    [kind('leftSchool')],
    [kind('absence')],
    [kind('mentorRefused')],
    [kind('cancelledBySchool')],
    [kind('conflict'), kind('safety')],
    backTo(t, view),
  );
}

/** The last question before a pair ends, with the day or the notice its kind asks for. */
export function endKindScreen(t: Translator, view: PairView, kind: (typeof END_KINDS)[number]): Screen {
  const { today, calendar } = view;
  const { id } = view.pair;
  const { mayBeLater, needsNotice } = END_RULES[kind as PairEndKind];
  const args = { pair: pairNames(view), kind: t.label(`pairing-end-${kind}`) };
  const day = earliestEnd(calendar, needsNotice ? kind : 'cancelledBySchool', today);
  const text = needsNotice
    ? t('pairing-end-notice', { ...args, day: dayText(t, day, today) })
    : t(mayBeLater ? 'pairing-end-refused' : 'pairing-end-sure', args);
  return screen(
    [text],
    needsNotice && [
      endOnTap.button(t.label('pairing-end-on', { day: dayText(t, day, today) }), id, kind, day),
    ],
    [endOnTap.button(t.label(needsNotice ? 'pairing-end-now-noticed' : 'pairing-end-now'), id, kind, today)],
    mayBeLater &&
      !needsNotice && [
        endOnTap.button(
          t.label('pairing-end-on', { day: dayText(t, addDays(today, 7), today) }),
          id,
          kind,
          addDays(today, 7),
        ),
      ],
    mayBeLater && [endMonthTap.button(t.label('pairing-other-date'), id, kind, addDays(today, 1))],
    backTo(t, view),
  );
}

/** The day on which a pair ends, from a month. */
export function endMonthScreen(
  t: Translator,
  view: PairView,
  kind: (typeof END_KINDS)[number],
  month: Day,
): Screen {
  const { id } = view.pair;
  const first = earliestEnd(view.calendar, kind, view.today);
  const from = first > view.today ? first : addDays(view.today, 1);
  const rows = monthRows(t, {
    month,
    from,
    to: lastDay(view, from),
    today: view.today,
    dataOf: (day) => endOnTap.data(id, kind, day),
    turnOf: (at) => endMonthTap.data(id, kind, at < from ? from : at),
  });
  return screen(
    [t('pairing-end-refused', { pair: pairNames(view), kind: t.label(`pairing-end-${kind}`) })],
    ...rows,
    backTo(t, view),
  );
}

/** A pause or an end is chosen within the school year; in its last days a little beyond. */
const lastDay = (view: PairView, from: Day): Day =>
  view.programme.endsOn > from ? view.programme.endsOn : addDays(from, 60);

/** What was done, and the next thing: another mentor for the mentee who waits again. */
export function endDoneScreen(t: Translator, view: PairView, planned: boolean): Screen {
  const name = initials(view.mentee.fullName);
  return screen(
    [
      planned
        ? t('pairing-end-planned', { day: dayText(t, view.pair.endsOn, view.today) })
        : t('pairing-end-done'),
      !planned && t('pairing-end-next', { name }),
    ],
    !planned && [newPairForTap.button(t.label('pairing-rematch'), view.pair.menteeId)],
    cardRow(t, view),
  );
}
