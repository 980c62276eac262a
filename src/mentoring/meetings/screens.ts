import type { ConfirmationAnswer, MeetingKind, Side } from '../../platform/database/generated/enums.ts';
import { cut, type Html } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Row } from '../../platform/telegram/screen.ts';
import { formatDay, formatMoment } from '../../platform/time/format.ts';
import { dayOf } from '../../platform/time/local.ts';
import { capital, homeButton } from '../common/words.ts';

import type { SideView } from '../pairing/queries.ts';
import { firstWithInitial, initials } from '../people/rules.ts';
import type { MeetingView } from './queries-view.ts';

/** The longest name that leaves room for the other words on a full-row button. */
const NAME_ON_BUTTON = 16;

/** The two sides of a pair, as far as a screen names them. */
export interface Names {
  side: Side | undefined;
  mentor: Pick<SideView, 'fullName'>;
  mentee: Pick<SideView, 'fullName'>;
}

/** The other side as this viewer calls them: a mentee says «Лебедева О. В.», a mentor says «Тимур А.». */
export function whoFor({ side, mentor, mentee }: Names): string {
  if (side === 'mentor') return firstWithInitial(mentee.fullName);
  if (side === 'mentee') return initials(mentor.fullName);
  return `${initials(mentor.fullName)} — ${initials(mentee.fullName)}`;
}

/** The same, short enough for a button with something beside it. */
export function whoOnButton(names: Names): string {
  return cut(whoFor(names), NAME_ON_BUTTON);
}

/** «пробная рабочая встреча» */
export function kindWord(t: Translator, kind: MeetingKind): string {
  return t.label(`meetings-kind-${kind}`);
}

/** «Пробная рабочая встреча», at a line's start. */
export function kindTitle(t: Translator, kind: MeetingKind): string {
  return capital(kindWord(t, kind));
}

/** «Состоялась» */
export function answerWord(t: Translator, answer: ConfirmationAnswer): string {
  return t.label(`meetings-answer-${answer}`);
}

/** «40 минут» */
export function minutesWord(t: Translator, count: number): string {
  return t.label('meetings-minutes', { count });
}

/** «в школе», «онлайн», or the place people agreed on. */
export function placeWord(t: Translator, meeting: { place: string | null; online: boolean }): string {
  if (meeting.place !== null) return meeting.place;
  return t.label(meeting.online ? 'meetings-place-online' : 'meetings-place-school');
}

/** «ср 25 ноября, 15:30»; for a meeting recorded afterwards the day alone, because its hour is not known. */
export function whenWord(
  t: Translator,
  m: Pick<MeetingView, 'startsAt' | 'loggedAfter' | 'zone' | 'now'>,
): string {
  return m.loggedAfter ? dayWord(t, m) : formatMoment(m.startsAt, m.zone, t.locale, m.now);
}

/** «ср 25 ноября» */
export function dayWord(t: Translator, m: Pick<MeetingView, 'startsAt' | 'zone' | 'now'>): string {
  return formatDay(dayOf(m.startsAt, m.zone), t.locale, dayOf(m.now, m.zone));
}

/** «Пробная рабочая встреча · 40 минут · в школе» */
export function factsLine(t: Translator, m: MeetingView): Html {
  return t('meetings-card-facts', {
    kind: kindTitle(t, m.kind),
    minutes: minutesWord(t, m.minutes),
    place: placeWord(t, m),
  });
}

/** «🏠 Главное», the way back of what is the end of something. */
export function homeRow(t: Translator): Row {
  return [homeButton(t)];
}
