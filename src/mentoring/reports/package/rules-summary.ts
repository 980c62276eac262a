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

/** Several sentences as a curator types them. */
export const LONGEST_WORDS = 1500;
