import type { Html } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { PairView } from './queries.ts';
import { dayText } from './screens-words.ts';

/** The order's number and date, or that there is none. */
export function orderLine(t: Translator, view: Pick<PairView, 'pair' | 'today'>): Html {
  const { orderNumber, orderOn } = view.pair;
  if (orderNumber === null) return t('pairing-card-order-none');
  if (orderOn === null) return t('pairing-card-order', { order: orderNumber });
  return t('pairing-card-order-on', { order: orderNumber, day: dayText(t, orderOn, view.today) });
}
