import type { Html } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Day } from '../../platform/time/local.ts';
import type { PairView } from './queries.ts';
import { dayText } from './screens-words.ts';

/** «Приказ: 45-к от пт 20 ноября» */
export function orderWords(t: Translator, number: string, on: Day | null, today: Day): Html {
  return on === null
    ? t('pairing-card-order', { order: number })
    : t('pairing-card-order-on', { order: number, day: dayText(t, on, today) });
}

/** The order's number and date, or that there is none. */
export function orderLine(t: Translator, view: Pick<PairView, 'pair' | 'today'>): Html {
  const { orderNumber, orderOn } = view.pair;
  return orderNumber === null
    ? t('pairing-card-order-none')
    : orderWords(t, orderNumber, orderOn, view.today);
}
