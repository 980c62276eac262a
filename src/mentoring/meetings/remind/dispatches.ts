/** What the clock says of a meeting. Each is drawn from the meeting as it is at that minute. */
import { dayOf } from '../../../platform/time/local.ts';
import { type AboutMeeting, about, asks } from '../dispatches-about.ts';
import type { MeetingView } from '../queries-view.ts';
import { cardState } from '../rules-card.ts';
import { dayBeforeScreen, hourBeforeScreen, silentScreen } from './screens.ts';

/** Still ahead, and the one this was written of. */
const isAhead = (m: MeetingView, args: AboutMeeting) =>
  m.pairLives && m.revision === args.revision && cardState(m) === 'agreed';

/** «Завтра, ср 25 ноября, 15:30» */
export const dayBefore = about(
  'dayBefore',
  (t, m, args) => (isAhead(m, args) ? dayBeforeScreen(t, m) : null),
  {
    urgency: 'meeting',
    lateByMinutes: 3 * 60,
  },
);

/** «Через час, в 15:30» */
export const hourBefore = about(
  'hourBefore',
  (t, m, args) => (isAhead(m, args) ? hourBeforeScreen(t, m) : null),
  {
    urgency: 'meeting',
    lateByMinutes: 50,
    rings: true,
  },
);

/** «Состоялась?» by the clock, after the meeting's end. */
export const held = about('held', (t, m, args) => (m.pairLives ? asks(t, m, args) : null), {
  urgency: 'meeting',
  lateByMinutes: 14 * 60,
});

/** The same once more to a side that is silent, in the day's bundle; nothing in it says that the other has answered. */
export const silent = about(
  'silent',
  (t, m, args) => {
    const said = args.until !== undefined && dayOf(m.now, m.zone) >= args.until;
    return m.pairLives && !said && cardState(m) === 'question' ? silentScreen(t, m) : null;
  },
  { urgency: 'bundle', lateByMinutes: 4 * 24 * 60 },
);

export const remindDispatches = [dayBefore, hourBefore, held, silent];
