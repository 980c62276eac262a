/** The named question of the month: asked, answered, read. */
import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay, monthName } from '../../../platform/time/format.ts';
import { homeButton } from '../../common/words.ts';

import type { PairView } from '../../pairing/queries.ts';
import { readerWords } from '../../pairing/screens-about.ts';
import { pairTap } from '../../pairing/taps.ts';
import { initials } from '../../people/rules.ts';
import { scoreRows } from '../sheet/screens.ts';
import { pulseLaterTap, pulseScoreTap, pulseTap } from '../taps.ts';
import type { PulseRow, PulseView } from './queries.ts';

/** «Ответить: Асанов Т. М.»: among other lines it says whose it is. */
export function pulseLabel(t: Translator, partner: string): string {
  return cut(`${t.label('surveys-pulse-answer')}: ${initials(partner)}`, 30);
}

/** «Как Вам работается в паре в этом месяце?» */
export function pulseScreen(t: Translator, pulse: PulseView): Screen {
  const { view, month, partner, side } = pulse;
  const name = initials(partner);
  return {
    ...screen(
      [
        t('surveys-pulse', { role: side, partner: name, reader: readerWords(t, view.privateReader) }),
        t('surveys-pulse-scale'),
      ],
      ...scoreRows((score) => pulseScoreTap.data(view.pair.id, month, score), pulse.score),
      [pulseLaterTap.button(t.label('surveys-pulse-later'), view.pair.id, month)],
    ),
    brief: {
      line: t('surveys-pulse-line', { partner: name }),
      button: pulseTap.button(pulseLabel(t, partner), view.pair.id, month),
    },
  };
}

/** «Записано: 8 из 10.» */
export function pulseDoneScreen(t: Translator, pulse: PulseView): Screen {
  const { view, month, partner, side } = pulse;
  return screen(
    [
      t('surveys-pulse-done', {
        score: String(pulse.score ?? ''),
        role: side,
        partner: initials(partner),
        reader: readerWords(t, view.privateReader),
      }),
    ],
    pulse.untilOn !== undefined && [pulseTap.button(t.label('surveys-pulse-change'), view.pair.id, month)],
    [homeButton(t)],
  );
}

const MONTHS_SHOWN = 6;

/** A pair's pulses month by month: both sides' for who was named, one's own for a side. */
export function pulsesScreen(t: Translator, view: PairView, pulses: readonly PulseRow[]): Screen {
  const months = [...new Set(pulses.map((pulse) => pulse.month))].slice(-MONTHS_SHOWN);
  const said = (month: string): Html => {
    const of = (side: 'mentor' | 'mentee') =>
      String(pulses.find((pulse) => pulse.month === month && pulse.side === side)?.score ?? '—');
    const [year, number] = month.split('-').map(Number);
    const name = monthName(year ?? 0, number ?? 1, t.locale);
    return view.side
      ? t('surveys-pulses-own', { month: name, score: of(view.side) })
      : t('surveys-pulses-month', { month: name, mentor: of('mentor'), mentee: of('mentee') });
  };
  return screen(
    [
      t('surveys-pulses', { mentor: initials(view.mentor.fullName), mentee: initials(view.mentee.fullName) }),
      '',
      ...(months.length === 0 ? [t('surveys-pulses-none')] : months.map(said)),
    ],
    [pairTap.button(t.label('nav-back'), view.pair.id), homeButton(t)],
  );
}

/** «Хорошо. Вопрос подождёт до …» */
export function pulseWaitsScreen(t: Translator, pulse: PulseView): Screen {
  const day = formatDay(pulse.untilOn ?? pulse.month, t.locale, pulse.view.today);
  return screen(
    [t('surveys-pulse-waits', { day })],
    [pulseTap.button(t.label('surveys-pulse-answer'), pulse.view.pair.id, pulse.month)],
    [homeButton(t)],
  );
}
