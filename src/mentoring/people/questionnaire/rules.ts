/** The анкета: what may be chosen in it, in which order it is asked, and how free hours are written down. */
import { fold } from '../rules.ts';

/** Subjects by name. Typed ones are kept as they were typed. */
export const SUBJECTS = [
  'math',
  'russian',
  'literature',
  'kazakh',
  'kazakhLiterature',
  'english',
  'german',
  'history',
  'social',
  'geography',
  'biology',
  'chemistry',
  'physics',
  'informatics',
  'primary',
  'sport',
  'art',
  'music',
  'technology',
  'psychology',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const SCHOOL_STAGES = ['primary', 'basic', 'senior'] as const;

/** domain.md 1.1.3 and the plain ones of 1.2.2; the sensitive ones are the curator's alone and never asked here. */
export const MENTEE_CATEGORIES = ['young', 'newcomer', 'digital', 'other'] as const;

/** What help is wanted with, and what a mentor is strong in: one list, so that the two can meet. */
export const TOPICS = [
  'planning',
  'discipline',
  'motivation',
  'assessment',
  'differentiation',
  'communication',
  'parents',
  'colleagues',
  'administration',
  'documents',
  'digital',
  'attestation',
] as const;

export const MENTOR_TYPES = ['consultant', 'subject', 'both'] as const;

/** Categories of teachers differ by country. */
const TEACHER_CATEGORIES = {
  RU: ['none', 'first', 'highest', 'methodologist', 'mentorTitle'],
  KZ: ['teacher', 'moderator', 'expert', 'researcher', 'master'],
} as const;
export type TeacherCategory = (typeof TEACHER_CATEGORIES)['RU' | 'KZ'][number];
/** Those of every country. */
export const ALL_CATEGORIES: readonly TeacherCategory[] = Object.values(TEACHER_CATEGORIES).flat();

export function teacherCategories(country: string): readonly TeacherCategory[] {
  return country === 'KZ' ? TEACHER_CATEGORIES.KZ : TEACHER_CATEGORIES.RU;
}

/** The subjects offered first in a country; the rest can be typed. */
export function subjectsFor(country: string): readonly Subject[] {
  const foreign: readonly Subject[] = country === 'KZ' ? [] : ['kazakh', 'kazakhLiterature'];
  return SUBJECTS.filter((subject) => !foreign.includes(subject));
}

/** How many of them one person may tick, and how long a typed one may be. */
export const MOST_CHOICES = 12;
export const LONGEST_CHOICE = 40;
export const MOST_YEARS = 60;
export const MOST_CAPACITY = 10;

export type QuestionnaireRole = 'mentor' | 'mentee';
export type QuestionnaireField =
  | 'subjects'
  | 'stages'
  | 'experience'
  | 'category'
  | 'topics'
  | 'mentorType'
  | 'teacherCategory'
  | 'strengths'
  | 'capacity'
  | 'hours';

const ORDER: Record<QuestionnaireRole, readonly QuestionnaireField[]> = {
  mentee: ['subjects', 'stages', 'experience', 'category', 'topics', 'hours'],
  mentor: [
    'subjects',
    'stages',
    'experience',
    'mentorType',
    'teacherCategory',
    'strengths',
    'capacity',
    'hours',
  ],
};

/** The questions of a role, in their order. */
export function questionnaireFields(role: QuestionnaireRole): readonly QuestionnaireField[] {
  return ORDER[role];
}

/** The question after this one; undefined after the last. */
export function fieldAfter(
  role: QuestionnaireRole,
  field: QuestionnaireField,
): QuestionnaireField | undefined {
  return ORDER[role][ORDER[role].indexOf(field) + 1];
}

/** A weekday (Monday = 1) and the time from which one is free. Kept as '3-14:10'. */
export interface FreeHour {
  weekday: number;
  time: string;
}

export function formatFreeHour(hour: FreeHour): string {
  return `${hour.weekday}-${hour.time}`;
}

/** Reads a free hour as it is kept; undefined for what is not one. */
export function parseFreeHour(text: string): FreeHour | undefined {
  const match = /^([1-7])-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  return match?.[1] && match[2] ? { weekday: Number(match[1]), time: match[2] } : undefined;
}

/** Free hours in the order of the week; what can't be read is left out. */
export function freeHoursInOrder(hours: readonly string[]): FreeHour[] {
  return hours
    .map(parseFreeHour)
    .filter((hour): hour is FreeHour => hour !== undefined)
    .sort((a, b) => a.weekday - b.weekday || a.time.localeCompare(b.time));
}

/** Free hours both have, in the order of the week. */
export function sharedFreeHours(mine: readonly string[], theirs: readonly string[]): FreeHour[] {
  return freeHoursInOrder(mine.filter((hour) => theirs.includes(hour)));
}

const USUAL_ENDS = ['12:20', '13:15', '14:10', '15:00', '15:50'];
const MOST_HOURS = 5;

/** The times offered for free hours: after the school's later lessons, or the usual ones until lessons are set. */
export function hoursToOffer(lessonEnds: readonly string[]): { time: string; lesson: number | undefined }[] {
  if (lessonEnds.length === 0) return USUAL_ENDS.map((time) => ({ time, lesson: undefined }));
  const numbered = lessonEnds.map((time, index) => ({ time, lesson: index + 1 }));
  return numbered.slice(-MOST_HOURS);
}

/** A choice put in or taken out; what is over the limit changes nothing. */
export function toggled(chosen: readonly string[], value: string): string[] {
  if (chosen.includes(value)) return chosen.filter((one) => one !== value);
  return chosen.length < MOST_CHOICES ? [...chosen, value] : [...chosen];
}

/** The code a typed word names, by any of its labels; else the word itself. */
export function codeOfTyped(text: string, labels: ReadonlyMap<string, string>): string {
  return labels.get(fold(text)) ?? text;
}
