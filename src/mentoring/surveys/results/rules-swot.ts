/** SWOT of a round (domain.md 2.1.1): four fields filled from shares and means that passed the wall, never from sheets. */
import type { Side } from '../../../platform/database/generated/enums.ts';
import type { IdOf } from '../bank/rules.ts';
import { type Figure, type RoundShown, SIDES, shareSpan } from './rules-wall.ts';

export const SWOT_FIELDS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type SwotField = (typeof SWOT_FIELDS)[number];

/** One sentence: a topic with the share that speaks for it; `rate` tells of how many have answered. */
export interface SwotItem {
  role: Side;
  question: string;
  says: 'high' | 'low' | 'mean' | 'yes' | 'rate';
  /** Per cent; the mean where no share may be shown. */
  figure: Figure;
  /** How many were asked it: the people behind the per cent. */
  of: number;
}

export type Swot = Record<SwotField, SwotItem[]>;

const MOST = 3;
/** A topic is strong from this mean on, weak up to that one. */
const STRONG = 8;
const WEAK = 6.5;
/** Shares of «да»: what the programme does itself is held to more than what may come of it. */
interface Judged {
  fields: readonly [SwotField, SwotField];
  from: number;
  below: number;
}
const JUDGED = {
  glad: { fields: ['strengths', 'weaknesses'], from: 70, below: 50 },
  growth: { fields: ['strengths', 'weaknesses'], from: 60, below: 40 },
  fewerConflicts: { fields: ['strengths', 'weaknesses'], from: 60, below: 40 },
  stay: { fields: ['opportunities', 'threats'], from: 70, below: 60 },
  continue: { fields: ['opportunities', 'threats'], from: 60, below: 50 },
  futureMentor: { fields: ['opportunities', 'threats'], from: 40, below: 20 },
  culture: { fields: ['opportunities', 'threats'], from: 50, below: 25 },
  ownWorks: { fields: ['opportunities', 'threats'], from: 40, below: 20 },
} as const satisfies Record<IdOf<'yesNo'>, Judged>;
const YES: Readonly<Record<string, Judged | undefined>> = JUDGED;
/** Fewer answers than this share speak for too few. */
const RATE = 60;

const exact = (value: number): Figure => ({ value, bound: 'exact' });

/** The four fields of a round; what was not asked, or what the wall keeps, is in none. */
export function swotOf(shown: RoundShown): Swot {
  const swot: Swot = { strengths: [], weaknesses: [], opportunities: [], threats: [] };
  const weights = new Map<SwotItem, number>();
  const add = (field: SwotField, item: SwotItem, weight: number) => {
    swot[field].push(item);
    weights.set(item, weight);
  };
  for (const role of SIDES) {
    const cell = shown.roles[role];
    if (cell.detail !== 'numbers') continue;
    for (const numbers of cell.questions) {
      const { question } = numbers;
      if (question.startsWith('before:') || question.startsWith('own:')) continue;
      if (numbers.kind === 'score') {
        const { mean, bands, answered } = numbers;
        const strong = mean.value >= STRONG;
        if (!strong && mean.value > WEAK) continue;
        const band = bands.find((one) => (strong ? one.from === 8 : one.to === 4));
        const item: SwotItem = band
          ? {
              role,
              question,
              says: strong ? 'high' : 'low',
              figure: exact(Math.round((band.count / answered) * 100)),
              of: answered,
            }
          : { role, question, says: 'mean', figure: mean, of: answered };
        add(strong ? 'strengths' : 'weaknesses', item, Math.abs(mean.value - 7));
        continue;
      }
      const rule = YES[question];
      const yes = numbers.shares.find((share) => share.option === 'yes')?.percent;
      const span = shareSpan(numbers.answered);
      if (!span) continue;
      // «Да» of a few people is left out: at most this many said it.
      const most = Math.round((span.few * 100) / numbers.answered);
      const figure: Figure = yes ?? { value: most, bound: 'atMost' };
      const under =
        rule && (figure.bound === 'atMost' ? figure.value <= rule.below : figure.value < rule.below);
      if (!rule || (figure.value < rule.from && !under)) continue;
      const field = rule.fields[figure.value >= rule.from ? 0 : 1];
      add(
        field,
        { role, question, says: 'yes', figure, of: numbers.answered },
        Math.abs(figure.value - 50) / 10,
      );
    }
    const { invited, answered } = cell.rate;
    const rate = Math.round((answered / invited) * 100);
    if (rate < RATE)
      add('threats', { role, question: 'rate', says: 'rate', figure: exact(rate), of: invited }, 10);
  }
  for (const field of SWOT_FIELDS) {
    swot[field] = swot[field]
      .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
      .slice(0, MOST);
  }
  return swot;
}
