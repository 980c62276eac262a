/** A pair's last weeks, to both; what comes after its last day, to its curator. */
import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';
import { queueTap } from '../../home/taps.ts';
import { initials } from '../../people/rules.ts';
import type { PairView } from '../queries.ts';
import { type AfterEnd, extendsTo, mayCarry } from '../rules-ends.ts';
import { dayText, pairNames, partnerOf } from '../screens-words.ts';
import { pairTap, pastEndTap, settleNowTap, settlePastEndTap } from '../taps.ts';
import { endedScreen } from './screens.ts';

const LABEL = 30;

const cardRow = (t: Translator, view: PairView): Row => [
  pairTap.button(t.label('pairing-open-card'), view.pair.id),
  homeButton(t),
];

/** The pair's end is near, or is today. */
export function endNearScreen(t: Translator, view: PairView): Screen {
  const { pair, today } = view;
  const partner = partnerOf(view);
  const curator = view.privateReader ? initials(view.privateReader.fullName) : t.label('pairing-reader-none');
  const day = dayText(t, pair.endsOn, today);
  const last = pair.endsOn <= today;
  return {
    ...screen(
      [
        last
          ? t('pairing-end-today', { partner, curator })
          : t('pairing-end-near', { day, partner, curator }),
      ],
      cardRow(t, view),
    ),
    brief: {
      line: last ? t('pairing-end-today-brief', { partner }) : t('pairing-end-near-brief', { day, partner }),
      button: pairTap.button(cut(t.label('pairing-end-card', { partner }), LABEL), pair.id),
    },
  };
}

export function extendedScreen(t: Translator, view: PairView): Screen {
  const day = dayText(t, view.pair.endsOn, view.today);
  return screen([t('pairing-push-extended', { partner: partnerOf(view), day })], cardRow(t, view));
}

export function carriedScreen(t: Translator, view: PairView): Screen {
  const day = dayText(t, view.pair.pausedUntilOn ?? view.today, view.today);
  return screen([t('pairing-push-carried', { partner: partnerOf(view), day })], cardRow(t, view));
}

/** The three buttons of a pair whose last day has gone by; a choice that is over is absent. */
export function afterEndRows(
  t: Translator,
  pair: { pairId: number; extendOn: Day | undefined; carries: boolean },
  today: Day,
): Row[] {
  const { pairId, extendOn, carries } = pair;
  return [
    [settlePastEndTap.button(t.label('pairing-end'), pairId, 'end')],
    ...(extendOn === undefined
      ? []
      : [
          [
            settlePastEndTap.button(
              t.label('pairing-over-extend', { day: dayText(t, extendOn, today) }),
              pairId,
              'extend',
            ),
          ],
        ]),
    ...(carries ? [[settlePastEndTap.button(t.label('pairing-over-carry'), pairId, 'carry')]] : []),
  ];
}

/** What comes of a pair whose last day has gone by. */
export function pastEndScreen(t: Translator, view: PairView): Screen {
  const { pair, today, calendar, programme } = view;
  const extendOn = extendsTo(calendar, pair.endsOn, today, programme.pairEndSchoolDays);
  return screen(
    [
      t('home-over', { names: pairNames(view), day: dayText(t, pair.endsOn, today) }),
      '',
      t('pairing-over-tells'),
    ],
    ...afterEndRows(t, { pairId: pair.id, extendOn, carries: mayCarry(calendar, pair.endsOn) }, today),
    cardRow(t, view),
  );
}

/** What the answer means, who is told, and in which words, before anything is sent. */
export function settlePreviewScreen(
  t: Translator,
  view: PairView,
  { what, on, endsOn }: { what: AfterEnd; on: Day; endsOn: Day },
): Screen {
  const sides = (['mentor', 'mentee'] as const).filter(
    (side) => view[side].hasTelegram && !(what === 'end' && side === view.side),
  );
  const [first] = sides;
  const asTold = { ...view, side: first, pair: { ...view.pair, endsOn, pausedUntilOn: on } };
  const draw = { end: endedScreen, extend: extendedScreen, carry: carriedScreen }[what];
  const day = dayText(t, on, view.today);
  return screen(
    [
      t('pairing-over-preview', { pair: pairNames(view), what, day }),
      '',
      first === undefined
        ? t('pairing-over-preview-nobody')
        : t('pairing-over-preview-told', {
            names: sides.map((side) => initials(view[side].fullName)).join(', '),
          }),
      first !== undefined && draw(t, asTold).text,
    ],
    [
      settleNowTap.button(
        t.label(first === undefined ? 'pairing-over-do' : 'pairing-over-send'),
        view.pair.id,
        what,
        on,
      ),
    ],
    [pastEndTap.button(t.label('nav-back'), view.pair.id), homeButton(t)],
  );
}

/** What was done, and the way to the next that waits. */
export function settledScreen(t: Translator, view: PairView, done: { what: AfterEnd; on: Day }): Screen {
  const day = dayText(t, done.on, view.today);
  const args = { pair: pairNames(view), day };
  return screen(
    [done.what === 'end' ? t('pairing-over-end-done', args) : t(`pairing-over-${done.what}-done`, args)],
    [queueTap.button(t.label('home-queue-next'), 0)],
    cardRow(t, view),
  );
}
