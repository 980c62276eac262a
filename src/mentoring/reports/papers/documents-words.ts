/** Words that several documents share. */
import type { CountedBy } from '../../../platform/database/generated/enums.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatFullDate } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { measured } from '../../goals/screens.ts';
import { subjectWord } from '../../people/screens-words.ts';
import type { PairPaper, PaperMeeting } from './queries.ts';
import type { SchoolPaper } from './queries-school.ts';

/** «2026/2027» */
export function schoolYear(school: Pick<SchoolPaper, 'programme'>): string {
  const year = Number(school.programme.startsOn.slice(0, 4));
  return `${year}/${year + 1}`;
}

/** «25 ноября 2026 г.» */
export function fullDay(t: Translator, day: Day): string {
  return formatFullDate(day, t.locale);
}

/** «с 9 сентября 2026 г. по 11 мая 2027 г.» */
export function period(t: Translator, from: Day, to: Day): string {
  return t.label('document-period', { from: fullDay(t, from), to: fullDay(t, to) });
}

/** «учитель (английский язык)»; without the subject where it isn't known. */
export function position(t: Translator, subjects: readonly string[]): string {
  return subjects.length === 0
    ? t.label('document-position-any')
    : t.label('document-position', { subjects: subjects.map((code) => subjectWord(t, code)).join(', ') });
}

/** A goal as a sentence, whole. */
export function goalSentence(t: Translator, wording: PairPaper['goals'][number]['wording']): string {
  return t.label('document-goal', {
    due: fullDay(t, wording.dueOn),
    specific: wording.specific,
    measured: measured(t, wording),
  });
}

/** «Состоялась 12 сентября 2026 г., подтверждена обоими» */
export function meetingResult(t: Translator, meeting: PaperMeeting): string {
  const day = fullDay(t, meeting.on);
  if (meeting.outcome === undefined) return t.label('document-meeting-ahead', { day });
  const held = t.label(`document-meeting-${meeting.outcome}`, { day });
  return meeting.correctedOn === undefined
    ? held
    : t.label('document-meeting-corrected', { held, day: fullDay(t, meeting.correctedOn) });
}

/** Confirmed by both, by the curator, by one side: always counted apart. */
export function countHeld(meetings: readonly PaperMeeting[]): Record<CountedBy, number> {
  const of = (outcome: PaperMeeting['outcome']) => meetings.filter((m) => m.outcome === outcome).length;
  return { both: of('both'), curator: of('curator'), oneSide: of('oneSide') };
}

/** «подтверждены обоими — 4, куратором — 1, отмечены одной стороной — 0» */
export function heldWords(t: Translator, meetings: readonly PaperMeeting[]): string {
  const { both, curator, oneSide } = countHeld(meetings);
  return t.label('document-held', { both: String(both), curator: String(curator), oneSide: String(oneSide) });
}
