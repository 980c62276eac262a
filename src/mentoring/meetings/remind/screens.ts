/** What the clock says of a meeting: a day and an hour before, and to a side that has not said whether it was held. */
import type { Html } from '../../../platform/i18n/html.ts';
import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { addMinutes, dayOf, daysBetween, timeOf } from '../../../platform/time/local.ts';
import { capital } from '../../common/words.ts';
import type { MeetingView } from '../queries-view.ts';
import { placeWord, whenWord, whoFor, whoOnButton } from '../screens.ts';
import { detailsLine, questionScreen } from '../screens-meeting.ts';
import * as taps from '../taps.ts';

/** Nearer than this it is no longer «через час». */
const AN_HOUR_MINUTES = 55;

/** The day before: when, who and where, and what may still be done. */
export function dayBeforeScreen(t: Translator, m: MeetingView): Screen {
  const tomorrow = daysBetween(dayOf(m.now, m.zone), dayOf(m.startsAt, m.zone)) === 1;
  const when = whenWord(t, m);
  return screen(
    [
      tomorrow ? t('meetings-remind-tomorrow', { when }) : t('meetings-remind-day', { when: capital(when) }),
      detailsLine(t, m),
    ],
    [taps.meetingTap.button(t.label('meetings-what-about'), m.id)],
    [
      taps.moveTap.button(t.label('meetings-move'), m.id),
      taps.cancelTap.button(t.label('meetings-cancel'), m.id),
    ],
  );
}

/** «📅 Через час, в 15:30: Лебедева О. В., каб. 21» */
export function hourBeforeScreen(t: Translator, m: MeetingView): Screen {
  const args = { time: timeOf(m.startsAt, m.zone), who: whoFor(m), place: cut(placeWord(t, m), 60) };
  const line: Html =
    addMinutes(m.now, AN_HOUR_MINUTES) <= m.startsAt
      ? t('meetings-remind-hour', args)
      : t('meetings-remind-soon', args);
  return screen(
    line,
    [taps.meetingTap.button(t.label('meetings-what-about'), m.id)],
    [taps.lateTap.button(t.label('meetings-late'), m.id)],
    [taps.moveTap.button(t.label('meetings-move'), m.id)],
  );
}

/** «Состоялась?» once more: alone with its answers, in a bundle with the button to them. */
export function silentScreen(t: Translator, m: MeetingView): Screen {
  return {
    ...questionScreen(t, m),
    brief: {
      line: t('meetings-remind-silent', { who: cut(whoFor(m), 30), when: whenWord(t, m) }),
      button: taps.meetingTap.button(t.label('meetings-remind-mark', { who: whoOnButton(m) }), m.id),
    },
  };
}
