/** The board of open lessons, one lesson for its host and its guests. */
import type { Member } from '../../platform/database/actor.ts';
import { cut, type Html } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { pageOf, type Row, type Screen, screen, turns } from '../../platform/telegram/screen.ts';
import { formatMoment } from '../../platform/time/format.ts';
import { capital, homeButton } from '../common/words.ts';
import { moreTap } from '../home/taps.ts';
import { colleagueVisitsTap, observeOpenLessonTap } from '../lessons/colleagues/taps.ts';
import { lessonTap } from '../lessons/sheet/taps.ts';
import { initials } from '../people/rules.ts';
import { subjectWord } from '../people/screens-words.ts';
import { BOARD_PAGE, type Board, type OpenLessonView } from './queries.ts';
import { freeSeats } from './rules.ts';
import {
  boardTap,
  bookTap,
  cancelOpenLessonSureTap,
  cancelOpenLessonTap,
  changeOpenLessonTap,
  newOpenLessonTap,
  openLessonsTap,
  openLessonTap,
  takeawaysTap,
  takeawayTap,
  unbookTap,
} from './taps.ts';

const NAME = 22;
const CLASS = 12;
const SUBJECT = 22;
const PLACE = 40;
const TOPIC = 50;
const GUESTS_SHOWN = 4;
const TAKEAWAYS_PAGE = 2;
/** On the board four lessons share a message. */
const NAME_ON_BOARD = 17;
const SUBJECT_ON_BOARD = 15;

type Shown = Pick<OpenLessonView, 'startsAt' | 'zone' | 'now' | 'className' | 'subject' | 'host'>;

/** «ср 25 ноября, 09:25» */
export function lessonWhen(t: Translator, lesson: Pick<Shown, 'startsAt' | 'zone' | 'now'>): string {
  return formatMoment(lesson.startsAt, lesson.zone, t.locale, lesson.now);
}

/** «7 Б, английский язык» */
export function lessonWhat(
  t: Translator,
  lesson: Pick<Shown, 'className' | 'subject'>,
  most = SUBJECT,
): string {
  return t.label('open-lessons-what', {
    class: cut(lesson.className, CLASS),
    subject: cut(subjectWord(t, lesson.subject), most),
  });
}

/** Where: «в школе» unless the host said more. */
export function lessonPlace(t: Translator, place: string | null): string {
  return place ?? t.label('open-lessons-place-school');
}

function seatsWords(t: Translator, lesson: OpenLessonView): string {
  if (lesson.mine) return t.label('open-lessons-come', { count: lesson.taken });
  if (lesson.visit) return t.label('open-lessons-booked');
  const free = freeSeats(lesson.seats, lesson.taken);
  return free === 0
    ? t.label('open-lessons-full')
    : t.label('open-lessons-free', { free, seats: String(lesson.seats) });
}

function boardLine(t: Translator, lesson: OpenLessonView, n: number, past: boolean): Html {
  return t('open-lessons-line', {
    n: String(n),
    when: capital(lessonWhen(t, lesson)),
    what: lessonWhat(t, lesson, SUBJECT_ON_BOARD),
    host: lesson.mine ? t.label('open-lessons-mine') : cut(initials(lesson.host.fullName), NAME_ON_BOARD),
    seats: past ? t.label('open-lessons-came', { count: lesson.taken }) : seatsWords(t, lesson),
  });
}

/** The board: each lesson by its number; an own one to announce; those that were. */
export function boardScreen(t: Translator, board: Board): Screen {
  const { schoolId, when, lessons, total, page } = board;
  const first = page * BOARD_PAGE;
  const past = when === 'past';
  return screen(
    [
      t(past ? 'open-lessons-past-title' : 'open-lessons-title'),
      ...lessons.map((lesson, i) => boardLine(t, lesson, first + i + 1, past)),
      lessons.length === 0 &&
        t(past ? 'open-lessons-past-none' : board.teaches ? 'open-lessons-none' : 'open-lessons-none-reader'),
    ],
    lessons.map((lesson, i) => openLessonTap.button(String(first + i + 1), lesson.id)),
    turns(page, total, BOARD_PAGE, (to) => boardTap.data(schoolId, when, to)),
    !past && board.teaches && [newOpenLessonTap.button(t.label('open-lessons-new'), schoolId)],
    !past && board.teaches && [colleagueVisitsTap.button(t.label('colleagues-open'), schoolId, 0)],
    past
      ? [boardTap.button(t.label('open-lessons-to-ahead'), schoolId, 'ahead', 0)]
      : board.past && [boardTap.button(t.label('open-lessons-to-past'), schoolId, 'past', 0)],
    [moreTap.button(t.label('nav-back')), homeButton(t)],
  );
}

function guestsLine(t: Translator, lesson: OpenLessonView): Html {
  const { guests } = lesson;
  if (guests.length === 0) return t('open-lessons-no-guests');
  const names = guests.slice(0, GUESTS_SHOWN).map((guest) => cut(initials(guest.fullName), NAME));
  const left = guests.length - names.length;
  const all = left > 0 ? [...names, t.label('open-lessons-more-guests', { count: left })] : names;
  return t('open-lessons-guests', { names: all.join('; ') });
}

/** Guests who said what they take along. */
const said = (lesson: OpenLessonView) =>
  lesson.guests.flatMap(({ fullName, takeaway }) => (takeaway === null ? [] : [{ fullName, takeaway }]));

function stateLine(t: Translator, lesson: OpenLessonView): Html | false {
  const { state } = lesson;
  if (state === 'cancelled') return t('open-lessons-is-cancelled');
  if (lesson.mine && state !== 'past') return guestsLine(t, lesson);
  if (state === 'begun') return t('open-lessons-is-on');
  if (state === 'past')
    return lesson.visit?.takeaway
      ? t('open-lessons-my-takeaway', { text: lesson.visit.takeaway })
      : t('open-lessons-was', { count: lesson.taken });
  if (lesson.visit) return t('open-lessons-you-come');
  return freeSeats(lesson.seats, lesson.taken) === 0
    ? t('open-lessons-is-full')
    : t('open-lessons-seats-line', {
        free: freeSeats(lesson.seats, lesson.taken),
        seats: String(lesson.seats),
      });
}

/** Everything that may be done about a lesson by this person now. */
function lessonRows(t: Translator, lesson: OpenLessonView, teaches: boolean): (Row | false)[] {
  const { id, state } = lesson;
  const ahead = state === 'ahead';
  const bookable = ahead && teaches && !lesson.mine && !lesson.visit;
  return [
    bookable &&
      freeSeats(lesson.seats, lesson.taken) > 0 && [bookTap.button(t.label('open-lessons-book'), id)],
    ahead && lesson.visit !== undefined && [unbookTap.button(t.label('open-lessons-unbook'), id)],
    ahead &&
      lesson.mine && [
        changeOpenLessonTap.button(t.label('open-lessons-change-time'), id, 'time'),
        changeOpenLessonTap.button(t.label('open-lessons-change-place'), id, 'place'),
      ],
    ahead && lesson.mine && [cancelOpenLessonTap.button(t.label('open-lessons-cancel'), id)],
    state === 'past' &&
      said(lesson).length > 0 && [
        takeawaysTap.button(t.label('open-lessons-takeaways', { count: String(said(lesson).length) }), id, 0),
      ],
    state === 'past' &&
      lesson.visit !== undefined && [
        takeawayTap.button(
          t.label(
            lesson.visit.takeaway === null ? 'open-lessons-say-takeaway' : 'open-lessons-change-takeaway',
          ),
          id,
        ),
      ],
    (state === 'past' || state === 'begun') &&
      lesson.visit !== undefined && [
        lesson.sheetId === undefined
          ? observeOpenLessonTap.button(t.label('open-lessons-observe'), id)
          : lessonTap.button(t.label('open-lessons-my-sheet'), lesson.sheetId),
      ],
  ];
}

/** One lesson: what, who, where, seats; `said` is what has just been done about it. */
export function openLessonScreen(
  t: Translator,
  data: { lesson: OpenLessonView; teaches: boolean; said?: Html },
): Screen {
  const { lesson, teaches } = data;
  const past = lesson.state === 'past' || lesson.state === 'begun';
  return screen(
    [
      data.said,
      t('open-lessons-card', {
        when: lessonWhen(t, lesson),
        what: lessonWhat(t, lesson),
        topic: cut(lesson.topic, TOPIC),
        minutes: lesson.minutes,
        host: cut(initials(lesson.host.fullName), NAME),
        place: cut(lessonPlace(t, lesson.place), PLACE),
      }),
      stateLine(t, lesson),
    ],
    ...lessonRows(t, lesson, teaches),
    [boardTap.button(t.label('nav-back'), lesson.schoolId, past ? 'past' : 'ahead', 0), homeButton(t)],
  );
}

/** What guests took from the lesson, word for word, for its host. */
export function takeawaysScreen(t: Translator, lesson: OpenLessonView, wanted: number): Screen {
  const page = pageOf(said(lesson), wanted, TAKEAWAYS_PAGE, (to) => takeawaysTap.data(lesson.id, to));
  return screen(
    [
      t('open-lessons-takeaways-title', { when: lessonWhen(t, lesson) }),
      ...page.items.map(({ fullName, takeaway }) =>
        t('open-lessons-guest-takeaway', { name: cut(initials(fullName), NAME), text: takeaway }),
      ),
    ],
    page.turn,
    [openLessonTap.button(t.label('nav-back'), lesson.id), homeButton(t)],
  );
}

/** Asked once more before a lesson is off. */
export function cancelOpenLessonScreen(t: Translator, lesson: OpenLessonView): Screen {
  return screen(
    t('open-lessons-cancel-sure', { when: lessonWhen(t, lesson), count: lesson.taken }),
    [cancelOpenLessonSureTap.button(t.label('open-lessons-cancel'), lesson.id)],
    [openLessonTap.button(t.label('open-lessons-keep'), lesson.id)],
  );
}

/** Which school's board, for somebody of several. */
export function chooseBoardScreen(
  t: Translator,
  schools: readonly { schoolId: number; school: string }[],
): Screen {
  return screen(
    t('open-lessons-choose-school'),
    ...schools.map(({ schoolId, school }) => [boardTap.button(cut(school, 30), schoolId, 'ahead', 0)]),
    [moreTap.button(t.label('nav-back'))],
  );
}

/** The way to the boards, for «Ещё» of every active member. */
export function openLessonRows(t: Translator, memberships: readonly Member[]): Row[] {
  const active = memberships.some((m) => m.status === 'active');
  return active ? [[openLessonsTap.button(t.label('open-lessons-home'))]] : [];
}
