import type { Translator } from '../../platform/i18n/texts.ts';
import { initials } from '../people/rules.ts';
import { stageWord, subjectWord, topicWord } from '../people/screens-words.ts';
import type { Reason } from './offers/rules.ts';
import type { ReaderView } from './queries.ts';

/** «английский язык, информатика» */
export function subjectWords(t: Translator, subjects: readonly string[]): string {
  return subjects.map((s) => subjectWord(t, s)).join(', ');
}

/** «Лебедева Ольга Викторовна, английский язык, 5–9 классы» */
export function aboutSide(
  t: Translator,
  side: { fullName: string; subjects: readonly string[]; schoolStages?: readonly string[] },
): string {
  const stages = (side.schoolStages ?? []).map((s) => stageWord(t, s));
  return [side.fullName, subjectWords(t, side.subjects), ...stages].filter((part) => part !== '').join(', ');
}

/** A reason in words: «тот же предмет», «сильная тема — дисциплина на уроке». */
export function reasonWords(t: Translator, reason: Reason): string {
  if (reason.kind === 'topic') return t.label('pairing-reason-topic', { topic: topicWord(t, reason.topic) });
  if (reason.kind === 'hours') return t.label('pairing-reason-hours', { count: reason.count });
  return t.label(`pairing-reason-${reason.kind}`);
}

/** All reasons in one line, or nothing. */
export function reasonsLine(t: Translator, reasons: readonly Reason[]): string {
  return reasons.map((reason) => reasonWords(t, reason)).join(', ');
}

/** The reader as words for a screen: «куратор Громова Н. С.». */
export function readerWords(t: Translator, reader: ReaderView | undefined): string {
  if (!reader) return t.label('pairing-reader-none');
  return t.label(`pairing-reader-${reader.standsIn ? 'trusted' : 'curator'}`, {
    name: initials(reader.fullName),
  });
}
