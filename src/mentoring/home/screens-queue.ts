import { cut, Html } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { inQueue } from '../../platform/telegram/marks.ts';
import { type Button, pageOf, type Screen, screen } from '../../platform/telegram/screen.ts';
import { checksum } from '../../platform/typed.ts';
import { homeButton } from '../common/words.ts';
import { arrangeNow } from './rules.ts';
import { firstMeant, type HomeData, type HomeItem, keyOf, namedButton } from './screens.ts';
import { queueTap, waitingTap } from './taps.ts';

const LABEL = 30;
const PAGE = 5;

/** All that waits as a list, a page of it: a line and a numbered button each. */
export function waitingScreen(t: Translator, data: HomeData, wanted: number): Screen {
  const { waits } = arrangeNow(data.items, data.now);
  const { items, turn, first } = pageOf(waits, wanted, PAGE, (page) => waitingTap.data(page));
  const button = (item: HomeItem, place: number): Button => {
    const named = namedButton(item);
    return inQueue({ ...named, text: cut(`${place + 1} · ${named.text}`, LABEL) }, markOf(item, place));
  };
  return screen(
    [
      waits.length > 0 ? t('home-waiting-title', { count: waits.length }) : t('home-nothing'),
      ...items.map(({ brief, line }, i) => new Html(`${first + i + 1}. ${(brief ?? line).value}`)),
    ],
    ...items.map((item, i) => [button(item, first + i)]),
    turn,
    [homeButton(t)],
  );
}

/** A thing of the queue in so few signs that a button can carry them: its place, and what it is. */
function markOf(item: HomeItem, place: number): string {
  return `${place.toString(36)}.${(checksum(keyOf(item.one)) % 36 ** 3).toString(36)}`;
}

/** The place of what comes in the queue: the thing with this mark, or the one after it. One that is gone made room for that. */
export function placeAfter(data: HomeData, mark: string, acted: boolean): number {
  const { waits } = arrangeNow(data.items, data.now);
  const [place = '0', what] = mark.split('.');
  const now = waits.findIndex((item) => markOf(item, 0).split('.')[1] === what);
  return now < 0 ? Number.parseInt(place, 36) : acted ? now + 1 : now;
}

/** The queue: one thing at a time with all its buttons, the next one a tap away; what was just done in a line above it. */
export function queueScreen(t: Translator, data: HomeData, at: number, done?: Html): Screen {
  const { waits } = arrangeNow(data.items, data.now);
  const above = done ? [done, '' as const] : [];
  const item = waits[at];
  if (!item) {
    // The last one is done; what was put off waits on.
    const left = waits.length;
    const again = left > 0 && [queueTap.button(t.label('home-queue', { count: left }), 0)];
    return screen(
      [...above, left > 0 ? t('home-queue-left', { count: left }) : t('home-queue-empty')],
      again,
      [homeButton(t)],
    );
  }
  const mark = markOf(item, at);
  return screen(
    [
      ...above,
      t('home-queue-title', { at: String(at + 1), count: String(waits.length) }),
      '',
      item.line,
      item.detail,
    ],
    ...firstMeant(item.buttons).map((row) => row.map((button) => inQueue(button, mark))),
    [queueTap.button(t.label(at + 1 < waits.length ? 'home-queue-later' : 'home-queue-put-off'), at + 1)],
    [
      ...(waits.length > 1 ? [waitingTap.button(t.label('home-queue-list'), Math.floor(at / PAGE))] : []),
      homeButton(t),
    ],
  );
}
