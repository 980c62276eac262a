/** Reports written from facts: whose is expected when, what of it who may read, and how an author's words take a made line's place. */

import { addDays, type Day, daysBetween } from '../../../platform/time/local.ts';
import { memberWith, type Standing } from '../../common/rights.ts';
import { canSee, type Subject, type Viewer, viewerOf } from '../../common/sight.ts';
import { previousSchoolDay, type SchoolCalendar, type TermDates } from '../../organisations/rules.ts';
import type { Side } from '../../pairing/rules.ts';
import { mondayOf } from '../../people/pushes/rules-pushes.ts';

/** What a side of a pair writes: a report each term, and one more of the whole year with its last term. */
export const WHATS = ['mentor', 'mentee', 'mentorYear', 'menteeYear'] as const;
export type What = (typeof WHATS)[number];
export type PairKind = 'term' | 'year';

export const sideOfWhat = (what: What): Side => (what.startsWith('mentor') ? 'mentor' : 'mentee');
export const kindOfWhat = (what: What): PairKind => (what.endsWith('Year') ? 'year' : 'term');
export const whatOf = (side: Side, kind: PairKind): What => (kind === 'year' ? `${side}Year` : side);

/** `Report.subject` of a side's report, and of the school's own. */
export const subjectOf = (pairId: number, side: Side): string => `pair:${pairId}:${side}`;
export const SCHOOL_SUBJECT = 'school';

/** A pair that has lived less than this in a term has nothing to report of it. */
export const LEAST_DAYS = 14;
/** It is asked for from this many days before the term's end. */
const ASKED_BEFORE = 7;

/** The term whose reports are asked for: the one that ends within a week, else the last that ended. */
export function termAsked<T extends TermDates>(terms: readonly T[], today: Day): T | undefined {
  return terms
    .filter((term) => daysBetween(today, term.endsOn) <= ASKED_BEFORE)
    .toSorted((a, b) => a.number - b.number)
    .at(-1);
}

/** Until which day a term's reports begin to be asked for, seen from today. */
export function askedUntil(today: Day): Day {
  return addDays(today, ASKED_BEFORE);
}

/** The first day of the week in which the term's last lessons are: there the first reminder is for. */
export function lastWeekOn(term: Pick<TermDates, 'endsOn'>, calendar: SchoolCalendar): Day {
  const last = previousSchoolDay(calendar, term.endsOn);
  return mondayOf(last);
}

/** The day after the term: who has not confirmed by then is reminded once more. */
export function afterTermOn(term: Pick<TermDates, 'endsOn'>): Day {
  return addDays(term.endsOn, 1);
}

// ─────────────────────────────── what a report says ───────────────────────────

/** Parts of a report, in their order. */
export const SECTIONS = [
  'meetings',
  'lessons',
  'goals',
  'actions',
  'achievements',
  'figures',
  'works',
  'words',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One line of a report. Its key stays the same while its facts change, so that an author's wording keeps its place. */
export interface Line {
  key: string;
  section: Section;
  text: string;
  /** As it was made from facts, where the author worded it anew. */
  made?: string;
  /** What only the pair may read in it: the sum of marks of a lesson. */
  mark?: string;
  /** What it says to who may know only that it was held: a lesson without its topic, unless the teacher opened the sheet. */
  held?: string;
}

/** True for a line about one thing (`meeting:42`), false for one that counts (`meetings`). */
const isDetail = (line: Pick<Line, 'key'>): boolean => line.key.includes(':');

export type Edits = Readonly<Record<string, string>>;

/** Lines about how meetings were confirmed are counted and can't be reworded. */
export const isFixed = (line: Pick<Line, 'key'>): boolean =>
  line.key === 'confirmed' || line.key === 'oneSide';

/** The made lines with the author's wordings in their places. */
export function reworded(made: readonly Line[], edits: Edits): Line[] {
  return made.map((line) => {
    const text = line.section === 'words' || isFixed(line) ? undefined : edits[line.key];
    return text === undefined || text === '' || text === line.text
      ? line
      : { ...line, text, made: line.text };
  });
}

/** Whether what the facts say now is something else than they said then. */
export function factsChanged(then: readonly Line[], now: readonly Line[]): boolean {
  const said = (lines: readonly Line[]) =>
    lines
      .filter((line) => line.section !== 'words')
      .map((line) => `${line.key}\n${line.made ?? line.text}`)
      .toSorted()
      .join('\n');
  return said(then) !== said(now);
}

/** Readers of another person's report. */
export type Reader = Extract<Viewer, 'curator' | 'trustedPerson' | 'departmentHead' | 'director'>;

const SUBJECTS: Partial<Record<Section, Subject>> = {
  meetings: 'meetingFacts',
  lessons: 'lessonSheet',
  goals: 'goal',
  actions: 'actions',
};

/** The role in which a person reads what mentors confirmed; undefined for others. */
export function headReader(members: readonly Standing[]): 'director' | 'departmentHead' | undefined {
  const role = memberWith(members, 'readReports')?.role;
  return role && (viewerOf(role) as 'director' | 'departmentHead');
}

/** The authors whose reports they may read: heads and directors read mentors' only (product.md 1). */
export function mayRead(reader: Reader, what: What): boolean {
  return reader === 'curator' || reader === 'trustedPerson' || sideOfWhat(what) === 'mentor';
}

/** The lines this reader may see, by the table of who sees what, and the sections of which something was left out. */
export function seenLines(
  lines: readonly Line[],
  reader: Reader,
): { lines: Line[]; left: Section[]; counted: Section[] } {
  const left = new Set<Section>();
  const counted = new Set<Section>();
  const seen = lines.flatMap((line): Line[] => {
    const { mark: _, held, ...whole } = line;
    const subject = SUBJECTS[line.section];
    if (!subject) return [whole];
    // What is in a report was agreed; the trusted person reads it only where they stand in for the curator.
    const sight = canSee(subject, reader, { agreed: true, curatorIsSide: reader === 'trustedPerson' });
    if (sight === 'all' || sight === 'inReport') return [whole];
    if ((sight === 'count' || sight === 'held') && !isDetail(line)) return [whole];
    // Authors decide about their own wording; a report confirmed before this was kept is only counted.
    if (sight === 'held' && held !== undefined)
      return [line.made === undefined ? { ...whole, text: held } : { ...whole, made: held }];
    (sight === 'none' ? left : counted).add(line.section);
    return [];
  });
  return { lines: seen, left: [...left], counted: [...counted] };
}

// ─────────────────────────── what only the author can say ──────────────────────

/** Questions beside the facts, in their order. */
export const QUESTIONS: Readonly<Record<What, readonly Question[]>> = {
  mentor: ['difficulties', 'readiness', 'proposals'],
  mentee: ['difficulties', 'selfRating', 'proposals'],
  mentorYear: ['traits', 'readiness', 'proposals'],
  menteeYear: ['practice', 'difficulties', 'nextYear'],
};
export type Question =
  | 'difficulties'
  | 'readiness'
  | 'selfRating'
  | 'proposals'
  | 'traits'
  | 'practice'
  | 'nextYear';

/** Scale of domain.md 2.2.4. */
export const READINESS = ['ready', 'supported', 'notReady'] as const;

/** Four ticks of a short characteristic (domain.md 2.2.4). */
export const TRAITS = ['knowledge', 'initiative', 'decisions', 'discipline'] as const;
export type Trait = (typeof TRAITS)[number];

/** Answered with buttons: these the report can't do without. */
const NEEDED: readonly Question[] = ['readiness', 'selfRating'];

/** Marks a question that was passed over, so that it is asked once. */
export const PASSED = '';

/** Questions not asked yet, or needed and left open. */
export function openQuestions(what: What, edits: Edits): Question[] {
  return QUESTIONS[what].filter((question) => {
    const given = edits[question];
    return given === undefined || (given === PASSED && NEEDED.includes(question));
  });
}

/** Chosen traits as they are kept: `knowledge,discipline`. */
export function traitsIn(kept: string | undefined): Trait[] {
  const chosen = (kept ?? '').split(',');
  return TRAITS.filter((trait) => chosen.includes(trait));
}

export const LONGEST_LINE = 600;

/** A typed line as it is kept; undefined for what is none. */
export function parseLine(text: string): string | undefined {
  const line = text.trim();
  return line === '' || [...line].length > LONGEST_LINE ? undefined : line;
}
