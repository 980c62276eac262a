import { cut, lengthOf } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Button } from '../../platform/telegram/screen.ts';
import { type Screen, screen } from '../../platform/telegram/screen.ts';
import { homeButton } from '../common/words.ts';
import { helpTap } from '../pairing/taps.ts';
import { arrangeNow } from './rules.ts';
import { type HomeData, type HomeItem, namedButton } from './screens.ts';

/** Longer is left to the home card: so many things, in so many signs. */
const LINES = 6;
const SIGNS = 450;
const LABEL = 30;

/**
 * What waits for a mentor this week: a line and a button each, under the number of the home card. Somebody who leads, or has
 * pairs in another school too, is told of their own pairs here. Null when no pair of theirs needs a word this week.
 */
export function mentorWeekScreen(t: Translator, data: HomeData, schoolId: number): Screen | null {
  const elsewhere = new Set(data.pairs.filter((pair) => pair.schoolId !== schoolId).map(({ id }) => id));
  const waits = arrangeNow(data.items, data.now).waits.filter(
    ({ pairId, side }) =>
      (pairId === undefined || !elsewhere.has(pairId)) && (!data.counts || side === 'mentor'),
  );
  const said = waits.filter(({ again }) => again !== 'not');
  if (!said.some(({ side }) => side === 'mentor')) return null;
  const drawn = (most: number): Screen => {
    const shown = said.slice(0, most);
    return screen(
      [
        t('monitoring-mentor-week', { count: waits.length }),
        '',
        ...shown.map(({ brief, line }, i) =>
          t('monitoring-mentor-line', { number: String(i + 1), line: brief ?? line }),
        ),
        said.some(({ again }) => again === 'otherwise') && t('monitoring-week-again'),
      ],
      ...shown.map((item) => [buttonOf(t, item)]),
      [homeButton(t)],
    );
  };
  const lengths = Array.from({ length: LINES }, (_, fewer) => drawn(LINES - fewer));
  return lengths.find(({ text }) => lengthOf(text) <= SIGNS) ?? drawn(1);
}

/** A step that has waited for weeks is not asked for a third time, but what to do about it. */
function buttonOf(t: Translator, item: HomeItem): Button {
  return item.again === 'otherwise'
    ? helpTap.button(cut(t.label('monitoring-week-again-do', { who: item.who ?? '' }), LABEL))
    : namedButton(item);
}
