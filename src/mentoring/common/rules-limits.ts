/** How much one person may write by tapping, beyond what the rooms limit themselves: far above any work, far below a flood. */
export const MOST = {
  /** Lesson sheets of one observer in 30 days. */
  lessons: 60,
  /** Visits of one observer to one colleague that wait for that colleague's word. */
  visits: 5,
  /** Open lessons of one host that are still ahead. */
  openLessons: 10,
  /** Achievements of one membership. */
  achievements: 100,
  /** Corrections of one meeting. */
  corrections: 10,
  /** Ready words to one pair in a day. */
  nudges: 5,
  /** Links one keeper makes in a day. */
  links: 200,
  /** Holidays and days off of a school. */
  daysOff: 150,
  /** Versions of one lesson sheet. */
  versions: 50,
  /** Decisions on one consent in one school that are kept; of older ones only what was taken back goes. */
  consents: 20,
} as const;

/** The least people of whom a share is told as more than its two numbers: as a bar, as reached, as a mean (product.md 7). */
export const LEAST_PEOPLE = 5;

export const DAY_MS = 86_400_000;
