import { cut } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { formatMoment } from '../../platform/time/format.ts';
import { dayOf, daysBetween } from '../../platform/time/local.ts';
import type { CuratorItem, HomeMeeting, MeetingItem } from '../meetings/queries-home.ts';
import { kindTitle, whenWord, whoFor, whoOnButton } from '../meetings/screens.ts';
import { acceptTap, answerTap, cancelTap, declineTap, meetingTap, moveTap } from '../meetings/taps.ts';
import { initials, surname } from '../people/rules.ts';
import type { HomeItem } from './screens.ts';

/** «Завтра, ср 25 ноября, 15:30» */
function soonWord(t: Translator, m: HomeMeeting): string {
  const days = daysBetween(dayOf(m.now, m.zone), dayOf(m.startsAt, m.zone));
  const when = whenWord(t, m);
  if (days === 0) return t.label('home-today', { when });
  return days === 1 ? t.label('home-tomorrow', { when }) : when;
}

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The next meeting of a pair: when, where, which and who. */
export function aheadItem(t: Translator, m: HomeMeeting): HomeItem {
  const place = m.online ? t.label('meetings-place-online') : m.place;
  return {
    kind: 'meeting',
    at: m.startsAt,
    pairId: m.pairId,
    side: m.side,
    who: whoFor(m),
    line: t('home-meeting-line', { when: soonWord(t, m), place: place ? ` · ${cut(place, 20)}` : '' }),
    detail: t(m.side === 'mentee' ? 'home-meeting-mentor' : 'home-meeting-detail', {
      kind: kindTitle(t, m.kind),
      who: whoFor(m),
    }),
    brief: t('home-meeting-brief', { who: whoFor(m), when: small(soonWord(t, m)) }),
    buttons: [
      [meetingTap.button(t.label('home-meeting-open'), m.id)],
      [moveTap.button(t.label('home-move'), m.id), cancelTap.button(t.label('home-cancel'), m.id)],
    ],
    one: meetingTap.button(t.label('home-meeting-one', { who: whoOnButton(m) }), m.id),
  };
}

/** A meeting that waits for me: a proposal to answer, «состоялась?», answers that differ. */
export function meetingItem(t: Translator, { kind, at, meeting: m }: MeetingItem): HomeItem {
  const when = whenWord(t, m);
  const who = whoFor(m);
  const item = { kind, at, pairId: m.pairId, side: m.side, who };
  if (m.state === 'proposedToMe') {
    return {
      ...item,
      line: t('home-proposed-line', { when, who }),
      buttons: [
        [acceptTap.button(t.label('meetings-suits'), m.id, m.revision)],
        [
          moveTap.button(t.label('meetings-other-time'), m.id),
          declineTap.button(t.label('meetings-cannot'), m.id, m.revision),
        ],
      ],
      one: meetingTap.button(t.label('home-proposed-one', { who: whoOnButton(m) }), m.id),
    };
  }
  if (m.state === 'differ') {
    const look = meetingTap.button(t.label('home-differ-one', { who: whoOnButton(m) }), m.id);
    return {
      ...item,
      line: t('home-differ-line', { when, who }),
      buttons: [[look]],
      one: look,
    };
  }
  const held = answerTap.button(t.label('home-held-one', { who: whoOnButton(m) }), m.id, 'held');
  const rest = [
    ...(m.loggedAfter ? [] : [answerTap.button(t.label('meetings-moved'), m.id, 'moved')]),
    answerTap.button(t.label('meetings-missed'), m.id, 'missed'),
  ];
  return {
    ...item,
    line: t('home-held-line', { when, who }),
    buttons: [[held], rest],
    one: held,
  };
}

/** A meeting the curator decides about. */
export function decisionItem(t: Translator, item: CuratorItem, zone: string, now: Date): HomeItem {
  const names = `${initials(item.mentor.fullName)} — ${initials(item.mentee.fullName)}`;
  const when = formatMoment(item.startsAt, zone, t.locale, now);
  const pair = `${surname(item.mentor.fullName)} — ${surname(item.mentee.fullName)}`;
  const one = meetingTap.button(cut(t.label('home-decide', { pair }), 30), item.meetingId);
  return {
    kind: item.what === 'contradiction' ? 'contradiction' : 'waitsForMe',
    at: item.at,
    pairId: item.pairId,
    who: pair,
    line: t(`home-decide-${item.what}`, { names, when }),
    buttons: [[one]],
    one,
  };
}
