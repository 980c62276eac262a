/** Lists: all meetings of a pair or of a person, the choice of a pair, the pair's notes. */
import { cut, folded, type Html, lines, plain } from '../../platform/i18n/html.ts';
import type { PlainKey, Translator } from '../../platform/i18n/texts.ts';
import { type Button, pageOf, type Row, type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatDay } from '../../platform/time/format.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { lessonsTap } from '../lessons/sheet/taps.ts';
import { pairTap } from '../pairing/taps.ts';
import type { CardState } from './rules-card.ts';
import { homeRow, type Names, whenWord, whoFor, whoOnButton } from './screens.ts';
import * as taps from './taps.ts';

const PAGE = 5;
/** Signs of a note beyond which it is folded: some four lines of a narrow phone. */
const LONG_NOTE = 160;

/** A meeting as a line of a list. */
export interface Listed extends Names {
  id: number;
  startsAt: Date;
  loggedAfter: boolean;
  zone: string;
  now: Date;
  state: CardState;
}

const MARKS: Record<CardState, PlainKey> = {
  proposedToMe: 'meetings-mark-proposed',
  proposedByMe: 'meetings-mark-proposed',
  lapsed: 'meetings-mark-lapsed',
  agreed: 'meetings-mark-agreed',
  question: 'meetings-mark-question',
  answered: 'meetings-mark-answered',
  differ: 'meetings-mark-differ',
  withCurator: 'meetings-mark-differ',
  both: 'meetings-mark-both',
  curator: 'meetings-mark-curator',
  oneSide: 'meetings-mark-oneSide',
  notHeld: 'meetings-mark-notHeld',
  moved: 'meetings-mark-moved',
  cancelled: 'meetings-mark-cancelled',
};

/** «📅 Все встречи»: what is ahead, then what was; a number under each line opens it. */
export function listScreen(
  t: Translator,
  data: {
    title: Html;
    items: readonly Listed[];
    page: number;
    pageData: (page: number) => string;
    withNames: boolean;
  },
  ...below: (Row | false)[]
): Screen {
  const page = pageOf(data.items, data.page, PAGE, data.pageData);
  const number = (index: number) => String(page.first + index + 1);
  const line = (m: Listed, index: number): Html => {
    const mark = t.label(MARKS[m.state]);
    const args = { number: number(index), when: whenWord(t, m), mark };
    return data.withNames
      ? t('meetings-list-line-who', { ...args, who: whoFor(m) })
      : t('meetings-list-line', args);
  };
  return screen(
    [data.title, data.items.length === 0 ? t('meetings-list-empty') : '', ...page.items.map(line)],
    page.items.map((m, index) => taps.meetingTap.button(number(index), m.id)),
    page.turn,
    ...below,
    homeRow(t),
  );
}

/** What is below the list of one pair. */
export function pairListRows(t: Translator, pair: { id: number; acts: boolean }): (Row | false)[] {
  return [
    pair.acts && [
      taps.newMeetingTap.button(t.label('meetings-assign'), pair.id),
      taps.logMeetingTap.button(t.label('meetings-already-met'), pair.id),
    ],
    [
      taps.notesTap.button(t.label('meetings-notes'), pair.id, 0),
      pairTap.button(t.label('meetings-to-pair'), pair.id),
    ],
  ];
}

/** A pair's lessons and card, below its meetings. */
export function besideMeetings(t: Translator, pairId: number): Row {
  return [
    lessonsTap.button(t.label('observations-open'), pairId, 0),
    pairTap.button(t.label('meetings-to-pair'), pairId),
  ];
}

export interface PairChoice extends Names {
  pairId: number;
}

/** Which pair is meant, when the person has several. */
export function choosePairScreen(
  t: Translator,
  data: { pairs: readonly PairChoice[]; today: Day } & (
    | { what: 'new' }
    | { what: 'log' }
    | { what: 'typed'; when: string; tapOf(pairId: number): (label: string) => Button }
  ),
): Screen {
  const { pairs, today } = data;
  if (data.what === 'typed') {
    return screen(
      t('meetings-choose-pair-typed', { when: data.when }),
      ...pairs.map((p): Row => [data.tapOf(p.pairId)(whoOnButton(p))]),
      homeRow(t),
    );
  }
  if (data.what === 'new') {
    return screen(
      t('meetings-choose-pair-new'),
      ...pairs.map((p): Row => [taps.newMeetingTap.button(whoOnButton(p), p.pairId)]),
      homeRow(t),
    );
  }
  // Today is what is written down most often: its day is chosen together with the pair, so that it takes three taps.
  return screen(
    t('meetings-choose-pair-log'),
    ...pairs.flatMap((p): Row[] => [
      [taps.logOnTap.button(t.label('meetings-today-with', { who: whoOnButton(p) }), p.pairId, today)],
      [taps.logMeetingTap.button(t.label('meetings-earlier-with', { who: whoOnButton(p) }), p.pairId)],
    ]),
    homeRow(t),
  );
}

export interface NoteView {
  text: string;
  createdAt: Date;
  author: string;
}

/** The pair's notes, one a page, the latest first; below who may read them and my wish about it. */
export function notesScreen(
  t: Translator,
  data: Names & {
    pairId: number;
    notes: readonly NoteView[];
    page: number;
    zone: string;
    today: Day;
    mine: boolean;
    other: boolean;
  },
): Screen {
  const { pairId, notes, side } = data;
  const page = pageOf(notes, data.page, 1, (n) => taps.notesTap.data(pairId, n));
  const open = data.mine && data.other;
  const who = open
    ? t('meetings-notes-shared')
    : data.mine
      ? t('meetings-notes-wait')
      : t('meetings-notes-closed');
  const note = page.items[0];
  return screen(
    lines(
      t('meetings-notes-title', { who: whoFor(data) }),
      side !== undefined && who,
      '',
      note === undefined
        ? t('meetings-notes-empty')
        : t('meetings-notes-item', {
            day: formatDay(dayOf(note.createdAt, data.zone), t.locale, data.today),
            who: note.author,
          }),
      note && noteText(note.text),
    ),
    page.turn,
    side !== undefined && [taps.addNoteTap.button(t.label('meetings-add'), pairId)],
    side !== undefined && [
      data.mine
        ? taps.openNotesTap.button(t.label('meetings-notes-hide'), pairId, 'close')
        : taps.openNotesTap.button(t.label('meetings-notes-share'), pairId, 'open'),
    ],
    [taps.meetingsTap.button(t.label('meetings-all'), pairId, 0), ...homeRow(t)],
  );
}

/** A note that fills a phone is folded. */
function noteText(text: string): Html {
  const said = plain(cut(text, 1000));
  return text.length > LONG_NOTE ? folded(said) : said;
}

/** A note was kept. */
export function noteSavedScreen(
  t: Translator,
  { pairId, meetingId, open }: { pairId: number; meetingId: number | null; open: boolean },
): Screen {
  return screen(
    open ? t('meetings-note-saved-open') : t('meetings-note-saved'),
    meetingId !== null && [taps.meetingTap.button(t.label('meetings-open'), meetingId)],
    [taps.notesTap.button(t.label('meetings-notes'), pairId, 0)],
    homeRow(t),
  );
}
