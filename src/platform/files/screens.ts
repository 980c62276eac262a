import type { ExportStatus } from '../database/generated/enums.ts';
import type { Translator } from '../i18n/texts.ts';
import { type Screen, screen } from '../telegram/screen.ts';
import { againTap } from './taps.ts';

/** The state of an order, as its message shows it. */
export interface OrderState {
  id: number;
  status: ExportStatus;
  reason: string | null;
  done: number;
  total: number;
  files: number;
}

const CELLS = 10;

/** The one message of an order: how far it is, then what came of it. */
export function orderScreen(t: Translator, order: OrderState): Screen {
  const again = againTap.button(t.label('files-again'), order.id);
  switch (order.status) {
    case 'ready':
      return screen(t('files-ready', { count: order.files }));
    case 'refused':
      return order.reason === 'empty'
        ? screen(t('files-refused-empty'), [again])
        : screen(t('files-refused-notYours'), [again]);
    case 'failed':
      return screen(t('files-failed'), [again]);
    case 'waiting':
    case 'making': {
      const { done, total } = order;
      if (done <= 0 || total <= 0) return screen(t('files-making'));
      return screen(t('files-making-part', { bar: bar(done / total), done: Math.min(done, total), total }));
    }
  }
}

function bar(share: number): string {
  const full = Math.min(CELLS, Math.floor(share * CELLS));
  return '▰'.repeat(full) + '▱'.repeat(CELLS - full);
}
