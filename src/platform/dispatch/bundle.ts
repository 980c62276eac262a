import { Html } from '../i18n/html.ts';
import type { Translator } from '../i18n/texts.ts';
import { beside } from '../telegram/marks.ts';
import { type Button, type Screen, screen } from '../telegram/screen.ts';

/** What the house knows of bundles and the sender does not: people's calendars, and their home card. */
export interface Bundles {
  /** The first instant, now or later, at which this person may be sent a bundle. */
  hourOf(personId: number, now: Date): Promise<Date>;
  /** The button to all that did not fit. */
  more(t: Translator, count: number): Button;
}

/** Longer ones leave something for the home card. */
const LINES = 4;

/** Several reminders as one message: a line and a button each. It stays when one of them is opened. */
export function bundleScreen(t: Translator, screens: readonly Screen[], bundles: Bundles): Screen {
  const shown = screens.slice(0, LINES).map(briefOf);
  const left = screens.length - shown.length;
  return screen(
    [t('bundle-head', { count: screens.length }), '', ...shown.map(({ line }, i) => numbered(i + 1, line))],
    ...shown.map(({ button }) => button && [beside(button)]),
    [beside(bundles.more(t, left))],
  );
}

const numbered = (n: number, line: Html) => new Html(`${n}. ${line.value}`);

function briefOf({ brief, text, keyboard }: Screen): { line: Html; button: Button | undefined } {
  if (brief) return brief;
  return { line: new Html(text.value.split('\n')[0] ?? ''), button: keyboard?.[0]?.[0] };
}
