/** The dialogue about an open lesson: its day and hour, class, topic, and what may be changed before it is announced. */
import { cut } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Choose } from '../../platform/telegram/flow.ts';
import { type Button, meant, type Row, rows, type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatLongDay, formatShortDay } from '../../platform/time/format.ts';
import { addDays, type Day, type Time } from '../../platform/time/local.ts';
import { subjectPick, subjectWord } from '../people/screens-words.ts';
import type { OpenLessonAnswers } from './input.ts';
import { lessonPlace } from './screens.ts';

const YEARS = Array.from({ length: 11 }, (_, i) => String(i + 1));
const CLASSES_SHOWN = 4;
const SUBJECTS_SHOWN = 20;

/** Which day: the next ones with school, a month, or typed with the hour at once. */
export function dayScreen(
  t: Translator,
  data: { days: readonly Day[]; today: Day; moving: boolean },
  choose: Choose,
): Screen {
  const example = data.days[0] ?? addDays(data.today, 1);
  return screen(
    [
      t(data.moving ? 'open-lessons-move-day' : 'open-lessons-new-day'),
      t('open-lessons-typed-hint', { example: `${example.slice(8)}.${example.slice(5, 7)} 09:25` }),
    ],
    ...rows(
      data.days.map((day) => choose(day, formatShortDay(day, t.locale))),
      3,
    ),
    [choose('other', t.label('open-lessons-other-day'))],
  );
}

/** Which hour: the lessons' beginnings. */
export function timeScreen(
  t: Translator,
  data: { day: Day; today: Day; times: readonly Time[]; byLesson: boolean },
  choose: Choose,
): Screen {
  return screen(
    [
      t('open-lessons-new-time', { day: formatLongDay(data.day, t.locale, data.today) }),
      t(data.byLesson ? 'open-lessons-new-time-lessons' : 'open-lessons-new-time-hint'),
    ],
    ...rows(
      data.times.map((time) => choose(time, time)),
      4,
    ),
  );
}

/** Which class: those named before, or its year; or typed whole. */
export function classScreen(t: Translator, classes: readonly string[], choose: Choose): Screen {
  return screen(
    t('open-lessons-new-class'),
    classes.slice(0, CLASSES_SHOWN).map((name) => choose(`c${name}`, name)),
    ...rows(
      YEARS.map((year) => choose(`y${year}`, year)),
      6,
    ),
  );
}

/** The letter of the class. */
export function letterScreen(t: Translator, year: string, choose: Choose): Screen {
  return screen(
    t('observations-ask-letter', { grade: year }),
    ...rows(
      t
        .label('observations-letters')
        .split(' ')
        .map((letter) => choose(letter, letter)),
      4,
    ),
    [choose('none', t.label('observations-letter-none'))],
  );
}

/** What the lesson is about; typed. */
export function topicScreen(t: Translator, className: string): Screen {
  return screen(t('open-lessons-new-topic', { class: className }));
}

/** Which subject; the person's own first. */
export function subjectScreen(t: Translator, subjects: readonly string[], choose: Choose): Screen {
  const few = subjects.slice(0, SUBJECTS_SHOWN);
  return screen(
    t('open-lessons-new-subject'),
    ...rows(
      few.map((subject) => choose(subject, cut(subjectPick(t, subject), 15))),
      2,
    ),
  );
}

/** All of it shown back; nothing is announced before this. */
export function checkScreen(
  t: Translator,
  { answers, today }: { answers: OpenLessonAnswers; today: Day },
  choose: Choose,
): Screen {
  const half = (value: string, label: string): Button => choose(value, label);
  const change: Row[] = [
    [half('time', t.label('open-lessons-set-time')), half('seats', t.label('open-lessons-set-seats'))],
    [half('place', t.label('open-lessons-set-place')), half('subject', t.label('open-lessons-set-subject'))],
    [choose('minutes', t.label('open-lessons-set-minutes'))],
  ];
  return screen(
    t('open-lessons-check', {
      when: `${formatLongDay(answers.day ?? today, t.locale, today)}, ${answers.time ?? ''}`,
      minutes: answers.minutes,
      class: answers.className ?? '',
      subject: cut(subjectWord(t, answers.subject ?? ''), 40),
      topic: cut(answers.topic ?? '', 120),
      place: lessonPlace(t, answers.place),
      seats: String(answers.seats),
    }),
    [meant(choose('publish', t.label('open-lessons-publish')))],
    ...change,
  );
}

/** Where: at school, or typed. */
export function placeScreen(t: Translator, choose: Choose): Screen {
  return screen(t('open-lessons-ask-place'), [choose('school', t.label('open-lessons-at-school'))]);
}
