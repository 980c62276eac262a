import type { PlainKey, Translator } from '../../platform/i18n/texts.ts';
import { SCHOOL_STAGES, SUBJECTS, TOPICS } from '../people/rules-questionnaire.ts';
import type { Reason } from './rules-match.ts';

/** A code of a list by its text, or a person's own words as they typed them. */
function named(t: Translator, list: readonly string[], prefix: 'people-subject' | 'people-topic' | 'people-stage', code: string): string {
  return list.includes(code) ? t.label(`${prefix}-${code}` as PlainKey) : code;
}

/** «английский язык, информатика» */
export function subjectWords(t: Translator, subjects: readonly string[]): string {
  return subjects.map((s) => named(t, SUBJECTS, 'people-subject', s)).join(', ');
}

/** «Лебедева Ольга Викторовна, английский язык, 5–9 классы» */
export function aboutSide(t: Translator, side: { fullName: string; subjects: readonly string[]; schoolStages?: readonly string[] }): string {
  const stages = (side.schoolStages ?? []).map((s) => named(t, SCHOOL_STAGES, 'people-stage', s));
  return [side.fullName, subjectWords(t, side.subjects), ...stages].filter((part) => part !== '').join(', ');
}

/** A reason in words: «тот же предмет», «сильная тема — дисциплина на уроке». */
export function reasonWords(t: Translator, reason: Reason): string {
  if (reason.kind === 'topic') return t.label('pairing-reason-topic', { topic: named(t, TOPICS, 'people-topic', reason.topic) });
  if (reason.kind === 'hours') return t.label('pairing-reason-hours', { count: reason.count });
  return t.label(`pairing-reason-${reason.kind}`);
}

/** All reasons in one line, or nothing. */
export function reasonsLine(t: Translator, reasons: readonly Reason[]): string {
  return reasons.map((reason) => reasonWords(t, reason)).join(', ');
}
