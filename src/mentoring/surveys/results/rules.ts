/** How numbers that passed the wall are set side by side: this term, the last one, «до». Nothing here sees a sheet. */
import type { SurveyForm } from '../../../platform/database/generated/enums.ts';
import { BANK } from '../bank/rules.ts';
import type { CellShown, Figure, ScoreNumbers, ShareNumbers } from './rules-wall.ts';

const BEFORE = 'before:';

/** A question as the wall counts it: what was expected «до» is another question than what came of it. */
export function countedAs(question: string, form: SurveyForm): string {
  return form === 'before' && !question.startsWith('own:') ? `${BEFORE}${question}` : question;
}

/** The question behind what is counted, and whether it was asked «до». */
export function askedAs(counted: string): { question: string; before: boolean } {
  const before = counted.startsWith(BEFORE);
  return { question: before ? counted.slice(BEFORE.length) : counted, before };
}

/** A mean with what it was last term, and what was expected. */
export interface TopicLine {
  numbers: ScoreNumbers;
  was: Figure | undefined;
  expected: Figure | undefined;
}

/** Questions in the order of the bank, what was expected after what came of it, the school's own last. */
function placeOf(counted: string): number {
  const { question, before } = askedAs(counted);
  const at = BANK.findIndex((one) => one.id === question);
  return (at < 0 ? 2 * BANK.length : at) + (before ? BANK.length : 0);
}

const inOrder = <Q extends { question: string }>(questions: readonly Q[]): Q[] =>
  questions.toSorted((a, b) => placeOf(a.question) - placeOf(b.question));

const scoresIn = (cell: CellShown | undefined): ScoreNumbers[] =>
  cell?.detail === 'numbers' ? cell.questions.filter((one) => one.kind === 'score') : [];

/**
 * The scored questions of a cell, each with its change; a change is told only against numbers that were shown in their
 * own term.
 */
export function topicLines(
  now: CellShown,
  last: CellShown | undefined,
  earlier: readonly CellShown[],
): TopicLine[] {
  return inOrder(scoresIn(now)).map((numbers) => ({
    numbers,
    was: scoresIn(last).find((one) => one.question === numbers.question)?.mean,
    expected: [...earlier, now]
      .flatMap(scoresIn)
      .find((one) => one.question === `${BEFORE}${numbers.question}`)?.mean,
  }));
}

/** The yes-and-no and choice questions of a cell. */
export function shareLines(now: CellShown): ShareNumbers[] {
  return now.detail === 'numbers' ? inOrder(now.questions.filter((one) => one.kind === 'share')) : [];
}

/** The lines of the first screen above the lowest mean. */
const MAIN = ['usefulness', 'support', 'calm', 'satisfaction'];
const SHOWN = 3;

/** Three topics worth a first look, and the lowest of the others; «до» only where nothing else is. */
export function headLines(all: readonly TopicLine[]): { main: TopicLine[]; lowest: TopicLine | undefined } {
  const fresh = all.filter((one) => !askedAs(one.numbers.question).before);
  const pool = fresh.length > 0 ? fresh : all;
  const place = (one: TopicLine) => {
    const at = MAIN.indexOf(askedAs(one.numbers.question).question);
    return at < 0 ? MAIN.length : at;
  };
  const main = pool.toSorted((a, b) => place(a) - place(b)).slice(0, SHOWN);
  const [lowest] = pool
    .filter((one) => !main.includes(one))
    .toSorted((a, b) => a.numbers.mean.value - b.numbers.mean.value);
  return { main, lowest };
}

const BARS = 7;

/** What a picture has room for: the main topics, then the others from the lowest up. */
export function barLines(all: readonly TopicLine[]): TopicLine[] {
  const { main } = headLines(all);
  const before = main.every((one) => askedAs(one.numbers.question).before);
  const rest = all
    .filter((one) => !main.includes(one) && askedAs(one.numbers.question).before === before)
    .toSorted((a, b) => a.numbers.mean.value - b.numbers.mean.value);
  return [...main, ...rest].slice(0, BARS);
}
