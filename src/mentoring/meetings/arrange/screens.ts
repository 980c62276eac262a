/** The dialogue about a meeting's day: slots, month, hours, and the whole shown back with its warnings. */

import type { MeetingKind } from '../../../platform/database/generated/enums.ts';
import { type Html, lines } from '../../../platform/i18n/html.ts';
import type { PlainKey, Translator } from '../../../platform/i18n/texts.ts';
import { known } from '../../../platform/known.ts';
import type { Choose } from '../../../platform/telegram/flow.ts';
import { meant, type Row, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay, formatLongDay, formatShortDay } from '../../../platform/time/format.ts';
import { addDays, type Day, type Time } from '../../../platform/time/local.ts';
import type { MeetingAnswers } from '../input.ts';
import { BESIDE } from '../rules.ts';
import { kindWord, minutesWord, type Names, placeWord, whoFor } from '../screens.ts';

/** The most characters on each of two buttons in a row. */
const HALF_ROW = 15;

export interface SlotView {
  day: Day;
  time: Time;
  /** The lesson it follows, when the school's timetable is set. */
  afterLesson?: number | undefined;
}

export interface NewMeeting extends Names {
  answers: MeetingAnswers;
  slots: readonly SlotView[];
  dueOn: Day | undefined;
  /** The moment a moved meeting had, in words. */
  was: string | undefined;
  /** The meeting to move was agreed, not only proposed. */
  answered: boolean;
  /** A day to show in the example of what can be typed. */
  today: Day;
  /** «Уже встретились» has no place in a meeting that only gets another time. */
  mayLog: boolean;
}

function question(t: Translator, data: NewMeeting): Html {
  const { answers, dueOn, was, today } = data;
  if (answers.mode === 'move' && was !== undefined)
    return data.answered
      ? t('meetings-new-question-move', { was })
      : t('meetings-new-question-other', { was });
  if (answers.mode === 'instead') return t('meetings-recorded-moved');
  if (answers.agreed) return t('meetings-new-question-agreed');
  if (dueOn === undefined) return t('meetings-new-question');
  return t('meetings-new-question-due', { day: formatDay(dueOn, t.locale, today) });
}

/** «Когда удобно?»: the slots, and every other way to a meeting. */
export function whenScreen(t: Translator, data: NewMeeting, choose: Choose): Screen {
  const { answers } = data;
  const slotLabel = ({ day, time, afterLesson }: SlotView): string => {
    const shortDay = formatShortDay(day, t.locale);
    if (afterLesson === undefined) return t.label('meetings-slot', { day: shortDay, time });
    return t.label('meetings-slot-lesson', { day: shortDay, lesson: String(afterLesson), time });
  };
  return screen(
    [
      t('meetings-new-title', { who: whoFor(data), kind: kindWord(t, answers.kind) }),
      question(t, data),
      t('meetings-typed-hint', { example: typedExample(data.slots[0], data.today) }),
    ],
    ...data.slots.map((slot): Row => [choose(`${slot.day} ${slot.time}`, slotLabel(slot))]),
    [choose('day', t.label('meetings-other-day'))],
    answers.mode === 'move' || answers.mode === 'instead'
      ? null
      : [choose('agreed', t.label(answers.agreed ? 'meetings-rather-propose' : 'meetings-already-agreed'))],
    data.mayLog && [choose('met', t.label('meetings-already-met'))],
  );
}

/** «25.11 15:30»: how a day and time may be typed, by an example that would do. */
function typedExample(slot: { day: Day; time: Time } | undefined, today: Day): string {
  const day = slot?.day ?? addDays(today, 1);
  return `${day.slice(8)}.${day.slice(5, 7)} ${slot?.time ?? '15:30'}`;
}

/** The question above a month to choose the day from. */
export function dayQuestion(t: Translator, data: { who: Names; kind: MeetingKind; past: boolean }): Html[] {
  const who = whoFor(data.who);
  return [
    data.past
      ? t('meetings-past-question', { who })
      : t('meetings-new-title', { who, kind: kindWord(t, data.kind) }),
    t('date-pick'),
  ];
}

/** The hours of a chosen day. */
export function timeScreen(
  t: Translator,
  data: { day: Day; today: Day; times: readonly Time[] },
  choose: Choose,
): Screen {
  const text = lines(
    t('meetings-choose-time', { day: formatLongDay(data.day, t.locale, data.today) }),
    t('meetings-choose-time-hint'),
  );
  return screen(
    text,
    ...rows(
      data.times.map((time) => choose(time, time)),
      4,
    ),
  );
}

export interface CheckView extends Names {
  answers: MeetingAnswers & { day: Day; time: Time };
  today: Day;
  dayOff: boolean;
  clash: { who: string; from: Time; to: Time } | undefined;
  otherBusy: boolean;
  /** The other side can't be asked by Telegram. */
  onPaper: boolean;
}

/** The whole meeting shown back with its weekday; nothing is sent before this. */
export function checkScreen(t: Translator, data: CheckView, choose: Choose): Screen {
  const { answers, clash } = data;
  const warned = clash !== undefined || data.otherBusy;
  const day = formatLongDay(answers.day, t.locale, data.today);
  const propose = meant(choose('propose', t.label(warned ? 'meetings-propose-anyway' : 'meetings-propose')));
  const record = choose(
    'agree',
    t.label(answers.agreed || data.onPaper ? 'meetings-record-agreed' : 'meetings-we-agreed'),
  );
  const ask = choose('propose', t.label('meetings-rather-ask'));
  const main: Row[] = data.onPaper ? [[record]] : answers.agreed ? [[record], [ask]] : [[propose], [record]];
  const half = (value: string, key: PlainKey) => choose(value, t.label(key));
  return screen(
    [
      t('meetings-new-title', { who: whoFor(data), kind: kindWord(t, answers.kind) }),
      t('meetings-check', {
        day,
        time: answers.time,
        minutes: minutesWord(t, answers.minutes),
        place: placeWord(t, answers),
      }),
      clash && t('meetings-clash', clash),
      data.otherBusy && t('meetings-clash-other'),
      data.dayOff && t('meetings-day-off'),
    ],
    ...main,
    [half('place', 'meetings-change-place'), half('time', 'meetings-change-time')],
    answers.mode === 'new'
      ? [half('minutes', 'meetings-change-minutes'), half('kind', 'meetings-change-kind')]
      : [half('minutes', 'meetings-change-minutes')],
  );
}

/** A kind of meeting on its button; the stages of the cycle say that they are. */
export function kindChoice(t: Translator, kind: MeetingKind): string {
  const beside = known(BESIDE, kind);
  return beside
    ? t.label(`meetings-choice-${beside}`)
    : t.label('meetings-cycle', { kind: t.label(`meetings-short-${kind}`) });
}

/** «Сегодня», «Вчера», «пн 23.11» */
export function pastDayLabel(t: Translator, day: Day, today: Day): string {
  if (day === today) return t.label('meetings-past-today');
  return day === addDays(today, -1) ? t.label('meetings-past-yesterday') : formatShortDay(day, t.locale);
}

/** «Когда встретились?» */
export function pastScreen(
  t: Translator,
  data: Names & { today: Day; days: readonly Day[] },
  choose: Choose,
): Screen {
  const buttons = data.days.map((day) => choose(day, pastDayLabel(t, day, data.today)));
  return screen(
    t('meetings-past-question', { who: whoFor(data) }),
    ...rows(buttons, buttons.every((b) => b.text.length <= HALF_ROW) ? 3 : 1),
    [choose('day', t.label('meetings-other-day'))],
  );
}

/** «Что это было?» */
export function pastKindTitle(t: Translator, data: Names & { day: Day; today: Day }): Html {
  return t('meetings-past-kind', { who: whoFor(data), day: formatDay(data.day, t.locale, data.today) });
}
