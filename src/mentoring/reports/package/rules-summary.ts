/** The curator's справка on a term: its parts, and the two things only the curator can say. */

export const PARTS = [
  'pairs',
  'meetings',
  'plans',
  'surveys',
  'targets',
  'indicators',
  'risks',
  'achievements',
  'words',
] as const;
export type Part = (typeof PARTS)[number];

export const SUMMARY_QUESTIONS = ['conclusions', 'suggestions'] as const;
export type SummaryQuestion = (typeof SUMMARY_QUESTIONS)[number];

/** One line of the справка; an author's words have the key of their question. */
export interface SummaryLine {
  key: string;
  part: Part;
  text: string;
}

/** Whether the facts say something else now than they said then; the curator's words and the day itself don't count. */
export function summaryChanged(then: readonly SummaryLine[], now: readonly SummaryLine[]): boolean {
  const said = (lines: readonly SummaryLine[]) =>
    lines
      .filter((line) => line.part !== 'words' && line.key !== 'state')
      .map((line) => `${line.key}\n${line.text}`)
      .join('\n');
  return said(then) !== said(now);
}

/** The counts of a period a package's card compares; `kinds` of meetings are a list. */
export interface Counted {
  pairs: object;
  meetings: object;
  goals: object;
  actions: object;
  lessons: object;
}

const COUNTS = ['pairs', 'meetings', 'goals', 'actions', 'lessons'] as const;

/** Whether a count of the period is another than when the справка was confirmed; what was not counted then is left out. */
export function countsChanged(then: Counted, now: Counted): boolean {
  return COUNTS.some((part) => {
    const was = new Map<string, unknown>(Object.entries(then[part]));
    return Object.entries(now[part]).some(
      ([key, value]) => was.has(key) && JSON.stringify(was.get(key)) !== JSON.stringify(value),
    );
  });
}

/** Several sentences as a curator types them. */
export const LONGEST_WORDS = 1500;
