import { Html } from '../i18n/html.ts';
import type { Translator } from '../i18n/texts.ts';
import { beside } from '../telegram/marks.ts';
import { type Button, type Screen, screen } from '../telegram/screen.ts';

/** What the house knows of bundles and the sender does not: people's calendars, and their home card. */
export interface Bundles {
  /** The first instant, now or later, at which this person may be sent a bundle. */
  hourOf(personId: number, now: Date): Promise<Date>;
  /** The button to all that waits. */
  home(t: Translator): Button;
}

/** Longer ones leave something for the home card. */
const LINES = 4;

/**
 * Several reminders as one message: a line and a button each; what is only told stands below, unnumbered. It stays when one
 * of them is opened. How many things wait is said by the home card alone: two reminders may be about one of them.
 */
export function bundleScreen(t: Translator, screens: readonly Screen[], bundles: Bundles): Screen {
  const briefs = screens.map(briefOf);
  const tasks = briefs.filter(({ told }) => !told).slice(0, LINES);
  const told = briefs.filter((brief) => brief.told);
  return screen(
    [
      t('bundle-head'),
      '',
      ...tasks.map(({ line }, i) => numbered(i + 1, line)),
      tasks.length > 0 && told.length > 0 ? '' : null,
      ...told.map(({ line }) => line),
    ],
    ...[...tasks, ...told].map(({ button }) => button && [beside(button)]),
    [beside(bundles.home(t))],
  );
}

const numbered = (n: number, line: Html) => new Html(`${n}. ${line.value}`);

function briefOf({ brief, text, keyboard }: Screen): NonNullable<Screen['brief']> {
  if (brief) return brief;
  return { line: new Html(text.value.split('\n')[0] ?? ''), button: keyboard?.[0]?.[0] };
}
