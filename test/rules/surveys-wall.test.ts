import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  cellOf,
  knownTo,
  LIMITS,
  namedSheets,
  type RoundSheets,
  rateOf,
  type Sheet,
  type SheetAnswer,
  SIDES,
  showRound,
} from '../../src/mentoring/surveys/results/rules-wall.ts';
import { showYear } from '../../src/mentoring/surveys/results/rules-year.ts';

// ── worlds ───────────────────────────────────────────────────────────────────

/** A sheet with a number of its own, so that the test can say whose answer followed. */
interface KnownSheet extends Sheet {
  id: number;
  round: number;
  answers: SheetAnswer[];
}
type World = (Omit<RoundSheets, 'sheets'> & { sheets: KnownSheet[] })[];

const DAY = 86_400_000;
const START = Date.parse('2026-10-01T12:00:00Z');
const at = (days: number) => new Date(START + days * DAY);
/** Each round takes thirty days: open for ten, results on the eleventh. */
const closesOn = (round: number) => round * 30 + 10;
const resultsOn = (round: number) => round * 30 + 11;

const QUESTIONS = ['useful', 'calm'] as const;

interface Row {
  role: 'mentee' | 'mentor';
  takesPart: boolean;
  /** Which way somebody of a small role chooses. */
  choice: 'yearOnly' | 'named' | 'declined' | null;
  when: 'inTime' | 'late' | 'never';
  scores: (number | null)[];
  yes: boolean | null;
  writes: boolean;
  mayShow: boolean;
  counted: boolean;
}

const score = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<number | null>(8, 10) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constant<number | null>(null) },
);
const row = (role: Row['role']) =>
  fc.record<Row>({
    role: fc.constant(role),
    takesPart: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
    choice: fc.constantFrom<Row['choice']>('yearOnly', 'yearOnly', 'named', 'declined', null),
    when: fc.constantFrom<Row['when']>('inTime', 'inTime', 'inTime', 'late', 'never'),
    scores: fc.tuple(score, score),
    yes: fc.constantFrom<boolean | null>(true, true, true, false, null),
    writes: fc.boolean(),
    mayShow: fc.boolean(),
    counted: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.boolean() }),
  });

/** Terms of the same people: what each did in each; now and then all are of one mind. */
const worlds: fc.Arbitrary<World> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 3 }))
  .chain(([mentees, mentors, rounds]) =>
    fc.tuple(
      fc.constantFrom(undefined, undefined, 10, 7, 1),
      fc.array(
        fc.tuple(
          fc.array(row('mentee'), { minLength: mentees, maxLength: mentees }),
          fc.array(row('mentor'), { minLength: mentors, maxLength: mentors }),
        ),
        { minLength: rounds, maxLength: rounds },
      ),
    ),
  )
  .map(([oneMind, rounds]) => {
    let id = 0;
    return rounds.map((roles, round) => ({
      closesAt: at(closesOn(round)),
      resultsAt: at(resultsOn(round)),
      sheets: roles.flatMap((rows, r) => {
        const invited = rows.filter((one) => one.takesPart && one.counted).length;
        return rows.flatMap((one, i) => {
          id += 1;
          const said = oneMind === undefined ? one : { ...one, scores: one.scores.map((s) => s && oneMind) };
          return one.takesPart ? sheetOf(said, { id, round, who: r * 100 + i, small: invited < 5 }) : [];
        });
      }),
    }));
  });

function sheetOf(row: Row, known: { id: number; round: number; who: number; small: boolean }): KnownSheet {
  const { id, round, who } = known;
  const finished = { inTime: at(closesOn(round) - 5), late: at(closesOn(round) + 3 + (id % 5)), never: null };
  const answer = (question: string, given: Partial<SheetAnswer>): SheetAnswer => ({
    question,
    score: null,
    choice: null,
    text: null,
    mayShow: true,
    order: `${(id * 7919) % 1000}:${question}`,
    ...given,
  });
  return {
    id,
    round,
    who,
    role: row.role,
    mode: known.small || !row.counted ? row.choice : 'totals',
    counted: row.counted,
    asked: [...QUESTIONS, 'glad', 'missing'],
    invitedAt: at(round * 30),
    finishedAt: finished[row.when],
    answers: [
      ...QUESTIONS.map((question, i) => answer(question, { score: row.scores[i] ?? null })),
      answer('glad', { choice: row.yes === null ? null : row.yes ? 'yes' : 'no' }),
      answer('missing', { text: row.writes ? `words ${id}` : null, mayShow: row.mayShow }),
    ],
  };
}

// ── what anybody can ever see ────────────────────────────────────────────────

/** Everything shown at a moment, as named values; what a list's order says is told apart. */
type Wall = (world: World, now: Date) => Map<string, string>;

const say = (shown: Map<string, string>, name: string, value: unknown) =>
  shown.set(name, JSON.stringify(value));

const wall: Wall = (world, now) => {
  const shown = new Map<string, string>();
  for (const [r, round] of world.entries()) {
    const { roles, open } = showRound(round, now);
    for (const role of SIDES) {
      const cell = roles[role];
      say(shown, `${r}.${role}.rate`, cell.rate);
      say(shown, `${r}.${role}.detail`, cell.detail);
      if (cell.detail === 'whole') say(shown, `${r}.${role}.whole`, cell.mean);
      if (cell.detail === 'numbers')
        for (const numbers of cell.questions) say(shown, `${r}.${role}.?${numbers.question}`, numbers);
    }
    say(shown, `${r}.open`, open.map((entry) => JSON.stringify(entry)).toSorted());
    say(
      shown,
      `${r}.named`,
      namedSheets(round, now).map((sheet) => [sheet.id, sheet.answers]),
    );
  }
  for (const role of SIDES) {
    const year = showYear(world, role, now);
    if (year?.detail === 'whole') say(shown, `year.${role}.whole`, year.mean);
    if (year?.detail === 'numbers')
      for (const numbers of year.questions) say(shown, `year.${role}.?${numbers.question}`, numbers);
  }
  return shown;
};

/** The world as the database has it at that moment: what is finished later is not there yet. */
function asOf(world: World, now: Date): World {
  return world.map((round) => ({
    ...round,
    sheets: round.sheets.map((sheet) =>
      sheet.finishedAt && sheet.finishedAt > now ? { ...sheet, finishedAt: null } : sheet,
    ),
  }));
}

const sheetsOf = (world: World): KnownSheet[] => world.flatMap((round) => round.sheets);

/** The moments at which anything can change: while open, closed, with results, after each late answer, at the end. */
function momentsOf(world: World): Date[] {
  const ends = world.flatMap((round, r) => [at(r * 30 + 6), round.closesAt, round.resultsAt]);
  const late = sheetsOf(world).flatMap((sheet) =>
    sheet.finishedAt ? new Date(sheet.finishedAt.getTime() + 1) : [],
  );
  const all = new Set([...ends, ...late, at(world.length * 30 + 60)].map((moment) => moment.getTime()));
  return [...all].toSorted((a, b) => a - b).map((time) => new Date(time));
}

/** Everything shown from the first day to the last. */
function history(world: World, see: Wall): string {
  return JSON.stringify(momentsOf(world).map((now) => [...see(asOf(world, now), now)].toSorted()));
}

const changed = (world: World, change: (sheet: KnownSheet) => KnownSheet): World =>
  world.map((round) => ({ ...round, sheets: round.sheets.map(change) }));

type Value = Pick<SheetAnswer, 'score' | 'choice' | 'text' | 'mayShow'>;
type Given = { sheet: number; question: string; value: Value };

function withAnswers(world: World, ...given: Given[]): World {
  return changed(world, (sheet) => ({
    ...sheet,
    answers: sheet.answers.map((answer) => {
      const other = given.find((one) => one.sheet === sheet.id && one.question === answer.question);
      return other ? { ...answer, ...other.value } : answer;
    }),
  }));
}

const valueOf = ({ score, choice, text, mayShow }: SheetAnswer): Value => ({ score, choice, text, mayShow });

// ── first way of looking: could it have been otherwise? ─────────────────────

/** Worlds in which this person answered this question otherwise: exchanged with somebody, a little more or less. */
function* otherwise(
  world: World,
  sheet: KnownSheet,
  answer: SheetAnswer,
  own: ReadonlySet<number>,
): Generator<World> {
  const mine = valueOf(answer);
  const set = (value: Partial<Value>): Given => ({
    sheet: sheet.id,
    question: answer.question,
    value: { ...mine, ...value },
  });
  const alone: Partial<Value>[] =
    answer.score !== null
      ? [answer.score - 1, answer.score + 1].filter((s) => s >= 1 && s <= 10).map((s) => ({ score: s }))
      : answer.choice !== null
        ? [{ choice: answer.choice === 'yes' ? 'no' : 'yes' }]
        : [{ text: 'other words' }];
  for (const value of alone) yield withAnswers(world, set(value));
  for (const other of sheetsOf(world)) {
    if (other.mode === 'named' || own.has(other.who)) continue;
    for (const theirs of other.answers) {
      const given = { sheet: other.id, question: theirs.question };
      // The same answer is no other; another of the same sheet may make up for this one in a whole mean.
      if (other.id === sheet.id && theirs.question === answer.question) continue;
      const value = valueOf(theirs);
      const differs = JSON.stringify(value) !== JSON.stringify(mine);
      if (theirs.question === answer.question && differs)
        yield withAnswers(world, set(value), { ...given, value: mine });
      if (answer.score === null || theirs.score === null) continue;
      for (const by of [1, -1]) {
        const [a, b] = [answer.score + by, theirs.score - by];
        if (a < 1 || a > 10 || b < 1 || b > 10) continue;
        yield withAnswers(world, set({ score: a }), { ...given, value: { ...value, score: b } });
      }
    }
  }
}

const NOBODY: ReadonlySet<number> = new Set();

/** Answers that follow from everything shown and the sheets of `own` people: no other answer would have looked the same. */
function knownAnswers(world: World, see: Wall, own: ReadonlySet<number> = NOBODY): string[] {
  const seen = history(world, see);
  const end = momentsOf(world).at(-1) ?? at(0);
  const last = (one: World) => JSON.stringify([...see(one, end)].toSorted());
  const seenLast = last(world);
  const found: string[] = [];
  for (const sheet of sheetsOf(world)) {
    if ((sheet.mode !== 'totals' && sheet.mode !== 'yearOnly') || own.has(sheet.who)) continue;
    for (const answer of sheet.answers) {
      if (answer.score === null && answer.choice === null && answer.text === null) continue;
      let could = false;
      for (const other of otherwise(world, sheet, answer, own)) {
        // The end says most; only what looks the same then is followed through the year.
        if (last(other) === seenLast && history(other, see) === seen) {
          could = true;
          break;
        }
      }
      if (!could) found.push(`sheet ${sheet.id}: ${answer.question}`);
    }
  }
  return found;
}

// ── second way of looking: whose is each number, and what is left between two? ─────────────

/** Means; shares are counted by the same people with blurred ends, the year's whole mean follows from the terms'. */
const NUMBER = /\.\?(useful|calm)$|^\d+\.\w+\.whole$/;

/**
 * Each number ever shown with the sheets it is made of, found by changing what one sheet after another says. Who is
 * counted does not hang on that: so everybody says something in the middle, where no rounding hides a change.
 */
function madeOf(given: World, see: Wall) {
  const saying = (sheet: KnownSheet, score: number): KnownSheet => ({
    ...sheet,
    answers: sheet.answers.map((answer) => (answer.score === null ? answer : { ...answer, score })),
  });
  const world = changed(given, (sheet) => saying(sheet, 5));
  const found = new Map<string, { name: string; sheets: Set<number>; value: string }>();
  const others = sheetsOf(world)
    .filter((sheet) => sheet.finishedAt !== null)
    .map(({ id }) => ({
      id,
      other: changed(world, (sheet) => (sheet.id === id ? saying(sheet, 10) : sheet)),
    }));
  const results = world.flatMap((round, r) => [round.resultsAt, at(resultsOn(r) + 2), at(resultsOn(r) + 10)]);
  const moments = [...results, at(world.length * 30 + 60)];
  for (const now of moments) {
    const shown = see(asOf(world, now), now);
    const numbers = [...shown].filter(([name]) => NUMBER.test(name));
    if (numbers.length === 0) continue;
    const sets = new Map(numbers.map(([name]) => [name, new Set<number>()]));
    for (const { id, other } of others) {
      const then = see(asOf(other, now), now);
      for (const [name, value] of numbers) if (then.get(name) !== value) sets.get(name)?.add(id);
    }
    for (const [name, value] of numbers) {
      const sheets = sets.get(name) ?? new Set();
      found.set(`${name} of ${[...sheets].join()}: ${value}`, { name, sheets, value });
    }
  }
  return [...found.values()];
}

/** Numbers of too few people, and pairs of numbers between which too few are left. */
function thinNumbers(world: World, see: Wall): string[] {
  const who = new Map(sheetsOf(world).map((sheet) => [sheet.id, sheet.who]));
  const people = (sheets: Iterable<number>) => new Set([...sheets].map((id) => who.get(id))).size;
  const all = madeOf(world, see);
  const problems = all
    .filter(({ name, sheets }) => people(sheets) > 0 && people(sheets) < (name.endsWith('.whole') ? 3 : 5))
    .map(({ name, sheets }) => `${name} is of ${people(sheets)}`);
  const about = (name: string) => name.slice(name.indexOf('.?'));
  const numbers = all.filter(({ name }) => name.includes('.?'));
  const sums = numbers.map((one) => ({ ...one }));
  // What a curious person could add up: a role's terms together.
  for (const { name } of numbers.filter((one) => one.name.startsWith('year.'))) {
    const role = name.split('.')[1] ?? '';
    const terms = numbers.filter((one) => one.name.includes(`.${role}.`) && about(one.name) === about(name));
    const together = new Set(
      terms.filter((one) => !one.name.startsWith('year.')).flatMap((one) => [...one.sheets]),
    );
    if (together.size > 0) sums.push({ name: `terms.${role}${about(name)}`, sheets: together, value: '' });
  }
  for (const a of sums) {
    for (const b of sums) {
      if (about(a.name) !== about(b.name) || a.sheets.size === 0) continue;
      const inside = [...a.sheets].every((id) => b.sheets.has(id));
      const left = people([...b.sheets].filter((id) => !a.sheets.has(id)));
      if (inside && left > 0 && left < 5) problems.push(`${b.name} less ${a.name} leaves ${left}`);
    }
  }
  return problems;
}

const problems = (world: World, see: Wall): string[] => [
  ...thinNumbers(world, see),
  ...knownAnswers(world, see),
];

// ── walls with a hole, which the same eyes must find ─────────────────────────

const limits4 = { ...LIMITS, numbers: 4 };
/** The one hole that leaves every number of five people or more. */
const BLURRED = 'means to the very end of the scale';
const holes: Record<string, Wall> = {
  'numbers from four people': (world, now) => {
    const shown = wall(world, now);
    for (const [r, round] of world.entries()) {
      const cell = showRound(round, now, limits4).roles.mentee;
      if (cell.detail === 'numbers')
        for (const numbers of cell.questions) say(shown, `${r}.mentee.?${numbers.question}`, numbers);
    }
    return shown;
  },
  'results that live on while late answers come': (world, now) => {
    const open = world.map((round) => ({ ...round, closesAt: at(world.length * 30 + 60) }));
    const shown = new Map<string, string>();
    for (const [r, round] of open.entries()) {
      const cell = showRound(round, now).roles.mentee;
      if (cell.detail === 'numbers')
        for (const numbers of cell.questions) say(shown, `${r}.mentee.?${numbers.question}`, numbers);
    }
    return shown;
  },
  'a year of everybody’s sheets': (world, now) => {
    const shown = wall(world, now);
    const sheets = sheetsOf(world).filter(
      (sheet) =>
        sheet.role === 'mentee' && sheet.mode === 'totals' && sheet.finishedAt && now > at(world.length * 30),
    );
    const cell = cellOf(sheets);
    if (cell.detail === 'numbers')
      for (const numbers of cell.questions) say(shown, `year.mentee.?${numbers.question}`, numbers);
    return shown;
  },
  'a total of both roles': (world, now) => {
    const shown = wall(world, now);
    for (const [r, round] of world.entries()) {
      if (now < round.resultsAt) continue;
      const cell = cellOf(
        round.sheets.filter((s) => s.mode === 'totals' && s.finishedAt && s.finishedAt < round.closesAt),
      );
      if (cell.detail === 'numbers')
        for (const numbers of cell.questions) say(shown, `${r}.both.?${numbers.question}`, numbers);
    }
    return shown;
  },
  [BLURRED]: (world, now) => {
    const shown = wall(world, now);
    for (const [r, round] of world.entries()) {
      const cell = showRound(round, now).roles.mentee;
      if (cell.detail !== 'numbers') continue;
      for (const { question } of cell.questions) {
        const scores = round.sheets
          .filter((s) => s.role === 'mentee' && s.finishedAt && s.finishedAt < round.closesAt)
          .flatMap((s) => s.answers.find((a) => a.question === question)?.score ?? []);
        say(shown, `${r}.mentee.?${question}`, scores.reduce((sum, s) => sum + s, 0) / scores.length);
      }
    }
    return shown;
  },
};

describe('the wall', () => {
  it('lets nobody’s answer follow from everything shown, over time, roles and totals', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(problems(world, wall)).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('lets nobody’s answer follow for who knows all of their own sheets, and one person’s more', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }), (world, a, b) => {
        for (const role of [0, 100])
          expect(knownAnswers(world, wall, new Set([role + a, role + b]))).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  for (const [name, hole] of Object.entries(holes)) {
    it(`is known to be broken by ${name}`, () => {
      const look = name === BLURRED ? knownAnswers : thinNumbers;
      const run = fc.check(
        fc.property(worlds, (world) => look(world, hole).length === 0),
        { numRuns: 300, endOnFailure: true },
      );
      expect(run.failed).toBe(true);
    });
  }
});

// ── third way of looking: every multiset of marks and every split of answers, seen from inside ──────────────

/** A finished sheet with one answer for totals. */
const oneAnswer = (who: number, given: Partial<SheetAnswer>): Sheet => ({
  who,
  role: 'mentee',
  mode: 'totals',
  asked: ['q'],
  counted: true,
  invitedAt: at(0),
  finishedAt: at(1),
  answers: [{ question: 'q', score: null, choice: null, text: null, mayShow: false, order: '', ...given }],
});
const ofMarks = (marks: readonly number[]) => marks.map((score, who) => oneAnswer(who, { score }));
const ofChoices = (choices: readonly string[]) => choices.map((choice, who) => oneAnswer(who, { choice }));

/** All ways in which this many people choose among these, in no order; the same array each time. */
function* multisets<T>(values: readonly T[], size: number, from = 0, made: T[] = []): Generator<T[]> {
  if (made.length === size) return yield made;
  for (let i = from; i < values.length; i++) {
    made.push(values[i] as T);
    yield* multisets(values, size, i, made);
    made.pop();
  }
}

/** What a person inside may know: nothing, one of these, two of them. */
function* knownParts<T>(all: readonly T[], most: number): Generator<T[]> {
  yield [];
  const seen = new Set<string>();
  for (let i = 0; i < all.length; i++) {
    for (let j = i; j < (most > 1 ? all.length : i + 1); j++) {
      const part = (i === j ? [all[i]] : [all[i], all[j]]) as T[];
      const name = part.join();
      if (!seen.has(name)) yield part;
      seen.add(name);
    }
  }
}

/**
 * What follows with certainty for who knows some of the answers, over all ways to answer: `least` is to how few values
 * anybody else's answer is narrowed, `alike` how many times it follows that all the others answered alike, `oneEnd` that
 * all their marks are at one end.
 */
function inside<T>(
  values: readonly T[],
  size: number,
  show: (answers: readonly T[]) => unknown,
  known = knownTo(size),
): { least: number; alike: number; oneEnd: number; tried: number } {
  const possible = new Map<string, { values: Set<T>; mixed: boolean }>();
  const atEnd = (entry: { values: Set<T> }) =>
    [...entry.values].every((one) => Number(one) <= 3) || [...entry.values].every((one) => Number(one) >= 8);
  let tried = 0;
  for (const answers of multisets(values, size)) {
    const seen = JSON.stringify(show(answers));
    for (const part of knownParts(answers, known)) {
      tried += 1;
      const rest = [...answers];
      for (const one of part) rest.splice(rest.indexOf(one), 1);
      const name = `${part.join()}|${seen}`;
      const entry = possible.get(name) ?? { values: new Set<T>(), mixed: false };
      possible.set(name, entry);
      for (const one of rest) entry.values.add(one);
      entry.mixed ||= rest.some((one) => one !== rest[0]);
    }
  }
  const all = [...possible.values()];
  return {
    least: Math.min(...all.map((entry) => entry.values.size)),
    alike: all.filter((entry) => !entry.mixed).length,
    oneEnd: all.filter(atEnd).length,
    tried,
  };
}

const MARKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const shownOf = (sheets: readonly Sheet[]) => cellOf(sheets);
const meanOf = (marks: readonly number[]) => marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
const half = (value: number) => Math.round(value * 2) / 2;

describe('from inside a cell', () => {
  it.each([5, 6, 7, 8])(
    'of %i marks nobody’s is narrowed to fewer than three, whoever two are known',
    (size) => {
      const { least, alike } = inside(MARKS, size, (marks) => shownOf(ofMarks(marks)));
      expect({ alike, enough: least >= 3 }).toEqual({ alike: 0, enough: true });
    },
  );

  it.each([5, 6, 7, 8])(
    'of %i marks one’s own sheet narrows nobody’s to fewer than four, nor tells that all are at one end',
    (size) => {
      const { least, oneEnd } = inside(MARKS, size, (marks) => shownOf(ofMarks(marks)), 1);
      expect({ oneEnd, enough: least >= 4 }).toEqual({ oneEnd: 0, enough: true });
    },
  );

  it('of yes and no nobody’s follows, of any number of people', () => {
    for (let size = 5; size <= 60; size++) {
      const { least } = inside(['yes', 'no'], size, (choices) => shownOf(ofChoices(choices)));
      expect([size, least]).toEqual([size, 2]);
    }
  });

  it('of three and five options nobody’s follows', () => {
    for (const options of [
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd', 'e'],
    ]) {
      for (let size = 5; size <= 13; size++) {
        const { least } = inside(options, size, (choices) => shownOf(ofChoices(choices)));
        expect([size, least >= 2]).toEqual([size, true]);
      }
    }
  });

  it('of three or four sheets two known ones do not tell the third', () => {
    // A whole mean hangs on the sum of marks alone: each sheet as its marks, of three questions.
    const sheets: number[][] = [];
    for (const marks of multisets([2, 4, 5, 6, 7, 9], 3)) sheets.push([...marks]);
    const sheetOfMarks = (marks: readonly number[], who: number): Sheet => ({
      ...oneAnswer(who, {}),
      answers: marks.flatMap((score, i) => oneAnswer(who, { question: `q${i}`, score }).answers),
    });
    const sums = new Map(sheets.map((marks) => [marks.reduce((a, b) => a + b, 0), marks]));
    const third = new Map<string, Set<string>>();
    for (const [a, one] of sums)
      for (const [b, two] of sums)
        for (const marks of sheets) {
          const cell = cellOf([one, two, marks].map(sheetOfMarks));
          const name = `${a}+${b}: ${JSON.stringify(cell)}`;
          const known = third.get(name) ?? new Set<string>();
          third.set(name, known);
          for (const mark of marks)
            for (const v of mark === 2 ? [1, 2, 3] : mark === 9 ? [8, 9, 10] : [mark]) known.add(String(v));
        }
    expect(Math.min(...[...third.values()].map((known) => known.size))).toBeGreaterThanOrEqual(3);
  });

  const worse: Record<string, () => { least: number; alike: number; oneEnd: number }> = {
    'a mean with one decimal up to its blurred ends': () =>
      inside(MARKS, 5, (marks) => {
        const mean = meanOf(marks);
        return mean >= 9.5 ? 'top' : mean <= 1.5 ? 'low' : Math.round(mean * 10) / 10;
      }),
    'a mean in halves alone': () => inside(MARKS, 6, (marks) => half(meanOf(marks)), 1),
    'the ends said, and marks counted as they are': () =>
      inside(MARKS, 6, (marks) => {
        const cell = shownOf(ofMarks(marks));
        const mean =
          cell.detail === 'numbers' && cell.questions[0]?.kind === 'score' ? cell.questions[0].mean : null;
        return mean?.bound === 'high' || mean?.bound === 'low' ? mean : half(meanOf(marks));
      }),
    'the ends said only where all but one are there': () =>
      inside(
        MARKS,
        5,
        (marks) => {
          const high = marks.filter((mark) => mark >= 8).length;
          const low = marks.filter((mark) => mark <= 3).length;
          if (high >= 4 || low >= 4) return high > low;
          return half(meanOf(marks.map((mark) => (mark <= 3 ? 2 : mark >= 8 ? 9 : mark))));
        },
        1,
      ),
    'no wider ends of five': () =>
      inside(MARKS, 5, (marks) => {
        const cell = shownOf(ofMarks(marks));
        const mean =
          cell.detail === 'numbers' && cell.questions[0]?.kind === 'score' ? cell.questions[0].mean : null;
        return mean?.bound === 'high' || mean?.bound === 'low'
          ? mean
          : half(meanOf(marks.map((mark) => (mark <= 3 ? 2 : mark >= 8 ? 9 : mark))));
      }),
    'the median beside the mean': () => inside(MARKS, 5, (marks) => [shownOf(ofMarks(marks)), marks[2]]),
    'shares blurred only where nearly all agree': () =>
      inside(['yes', 'no'], 30, (choices) => {
        const yes = choices.filter((one) => one === 'yes').length;
        return yes >= 29 ? 29 : yes;
      }),
    'shares that hold against one known sheet, of nine people': () =>
      inside(['yes', 'no'], 9, (choices) => {
        const yes = choices.filter((one) => one === 'yes').length;
        return yes <= 2 ? 'few' : yes >= 7 ? 'most' : yes;
      }),
    'shares of six people': () =>
      inside(['yes', 'no'], 6, (choices) => choices.filter((one) => one === 'yes').length > 3),
  };
  it.each(Object.entries(worse))('is known to be broken by %s', (_, look) => {
    const { least, alike, oneEnd } = look();
    expect(alike > 0 || least < 3 || oneEnd > 0).toBe(true);
  });

  it('accounts entered to fill a cell unlock nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.constantFrom(...MARKS), { minLength: 13, maxLength: 13 }),
        fc.constantFrom('totals' as const, 'yearOnly' as const, 'named' as const),
        (real, entered, marks, mode) => {
          const sheets = marks.slice(0, real + entered).map(
            (score, who): Sheet => ({
              ...oneAnswer(who, { score }),
              counted: who < real,
              mode: who < real ? 'totals' : mode,
            }),
          );
          const round = { closesAt: at(10), resultsAt: at(11), sheets };
          const { roles, open } = showRound(round, at(12));
          expect(roles.mentee.detail).toBe('small');
          expect(open).toEqual([]);
          expect(showYear([round], 'mentee', at(12))).toEqual({ detail: 'few' });
        },
      ),
    );
  });

  it('an account that counts nowhere changes no number of those who do', () => {
    const five = ofMarks([4, 5, 6, 7, 5]);
    const more = [1, 10, 10].map((score, i): Sheet => ({ ...oneAnswer(50 + i, { score }), counted: false }));
    const round = (sheets: readonly Sheet[]) => ({ closesAt: at(10), resultsAt: at(11), sheets });
    const cell = (sheets: readonly Sheet[]) => ({
      ...showRound(round(sheets), at(12)).roles.mentee,
      rate: null,
    });
    expect(cell([...five, ...more])).toEqual(cell(five));
    expect(showYear([round([...five, ...more])], 'mentee', at(12))).toEqual(
      showYear([round(five)], 'mentee', at(12)),
    );
  });

  it('of several sheets of one’s own in what the year has left, nobody else’s answer follows', () => {
    const late = (who: number, round: number, choice: string): Sheet => ({
      ...oneAnswer(who, { choice }),
      finishedAt: at(closesOn(round) + 5),
    });
    for (const size of [4, 5, 6]) {
      const seen = new Map<string, Set<number>>();
      for (let own = 0; own < 2 ** 4; own += 1)
        for (let sent = 1; sent <= 4; sent += 1)
          for (let yes = 0; yes <= size; yes += 1) {
            const choice = (is: boolean) => (is ? 'yes' : 'no');
            const rounds = [0, 1, 2, 3].map((round) => ({
              closesAt: at(closesOn(round)),
              resultsAt: at(round === 3 ? 300 : resultsOn(round)),
              sheets: [
                ...(round < sent ? [late(0, round, choice(((own >> round) & 1) === 1))] : []),
                ...Array.from({ length: size }, (_, i) => i)
                  .filter((i) => i % 4 === round)
                  .map((i) => late(1 + i, round, choice(i < yes))),
              ],
            }));
            const shown = JSON.stringify([own % 2 ** sent, sent, showYear(rounds, 'mentee', at(400))]);
            seen.set(shown, (seen.get(shown) ?? new Set()).add(yes));
          }
      expect([...seen.values()].filter((one) => one.size === 1 && (one.has(0) || one.has(size)))).toEqual([]);
    }
  });

  it('what was kept is shown, whatever happens to the sheets, and the year counts nobody twice', () => {
    const sheets = ofMarks([4, 5, 6, 7, 5, 6]);
    const round = { closesAt: at(10), resultsAt: at(11), sheets };
    const kept = showRound(round, at(12));
    const later = { ...round, kept, sheets: sheets.slice(0, 4) };
    expect(showRound(later, at(12))).toEqual(kept);
    expect(showYear([later], 'mentee', at(12))).toEqual(showYear([round], 'mentee', at(12)));
  });
});

describe('what is shown', () => {
  const scores = (...given: number[]): World[number] => ({
    closesAt: at(10),
    resultsAt: at(11),
    sheets: given.map((one, i) =>
      sheetOf(
        {
          role: 'mentee',
          takesPart: true,
          choice: null,
          when: 'inTime',
          scores: [one, null],
          yes: true,
          writes: true,
          mayShow: i !== 0,
          counted: true,
        },
        { id: i + 1, round: 0, who: i, small: false },
      ),
    ),
  });
  /** People who were asked and did not answer. */
  const silent = (round: World[number], count: number): World[number] => ({
    ...round,
    sheets: [
      ...round.sheets,
      ...scores(...Array.from({ length: count }, () => 5)).sheets.map((sheet) => ({
        ...sheet,
        id: sheet.id + 50,
        who: sheet.who + 50,
        finishedAt: null,
      })),
    ],
  });
  const results = at(11);
  const mentees = (round: World[number], now = results) => showRound(round, now).roles.mentee;

  it('is a mean in halves of five to nine, with one decimal and bands of three people or more of ten', () => {
    const few = mentees(scores(8, 9, 8, 3, 3, 4, 6, 10));
    expect(few).toMatchObject({
      detail: 'numbers',
      rate: { invited: 8, answered: 8 },
      questions: [{ question: 'glad' }, { mean: { value: 6.5, bound: 'exact' }, bands: [] }],
    });
    const cell = mentees(scores(8, 9, 8, 3, 3, 4, 6, 10, 10, 1));
    expect(cell).toMatchObject({ detail: 'numbers', rate: { invited: 10, answered: 10 } });
    if (cell.detail !== 'numbers') return;
    expect(cell.questions.find((one) => one.question === 'useful')).toMatchObject({
      // 9–10 count as 9.5, and 1–2 as 1.5.
      mean: { value: 6.2, bound: 'exact' },
      bands: [
        { from: 1, to: 7, count: 5 },
        { from: 8, to: 10, count: 5 },
      ],
    });
    // Nobody answered «calm»; everybody says yes, and that is said of all but two.
    expect(cell.questions.find((one) => one.question === 'calm')).toBeUndefined();
    expect(cell.questions.find((one) => one.question === 'glad')).toMatchObject({
      shares: [{ option: 'yes', percent: { value: 80, bound: 'atLeast' } }],
    });
  });

  it('is a whole mean of three or four who gave three marks, and nothing of fewer', () => {
    const thrice = (round: World[number]): World[number] => ({
      ...round,
      sheets: round.sheets.map((sheet) => ({
        ...sheet,
        answers: ['a', 'b', 'c'].flatMap((id) =>
          sheet.answers.flatMap((one) => (one.score === null ? [] : [{ ...one, question: id }])),
        ),
      })),
    });
    expect(mentees(thrice(silent(scores(8, 7, 6), 2)))).toMatchObject({ detail: 'whole', mean: 7 });
    expect(mentees(silent(scores(8, 9, 8), 2))).toMatchObject({ detail: 'few' });
    expect(mentees(silent(scores(8, 9), 3))).toMatchObject({ detail: 'few' });
    expect(mentees(scores(8, 9, 8))).toMatchObject({ detail: 'small' });
  });

  it('says only that nearly all are at an end of the scale, and of five has wider ends', () => {
    const figure = (...given: number[]) => {
      const cell = mentees(scores(...given));
      const one = cell.detail === 'numbers' && cell.questions.find((q) => q.kind === 'score');
      return one && one.kind === 'score' ? one.mean : undefined;
    };
    expect(figure(10, 10, 10, 10, 10)).toEqual({ value: 9, bound: 'high' });
    expect(figure(1, 10, 8, 9, 1)).toEqual({ value: 9, bound: 'high' });
    expect(figure(1, 1, 1, 1, 10)).toEqual({ value: 2, bound: 'low' });
    expect(figure(8, 9, 7, 7, 7)).toEqual({ value: 7.5, bound: 'atLeast' });
    expect(figure(1, 1, 4, 4, 4)).toEqual({ value: 3.5, bound: 'atMost' });
    expect(figure(8, 9, 7, 7, 6)).toEqual({ value: 7.5, bound: 'atLeast' });
    expect(figure(8, 9, 7, 6, 6, 6)).toEqual({ value: 7, bound: 'exact' });
  });

  it('of shares is nothing of five and six, and «not less» at the ends', () => {
    const glad = (yes: number, of: number) => {
      const cell = cellOf(ofChoices(Array.from({ length: of }, (_, i) => (i < yes ? 'yes' : 'no'))));
      return cell.detail === 'numbers' && cell.questions[0]?.kind === 'share'
        ? cell.questions[0].shares
        : null;
    };
    expect(glad(3, 6)).toEqual([]);
    expect(glad(3, 7)).toEqual([{ option: 'no', percent: { value: 57, bound: 'atLeast' } }]);
    expect(glad(4, 9)).toEqual([
      { option: 'no', percent: { value: 56, bound: 'exact' } },
      { option: 'yes', percent: { value: 44, bound: 'exact' } },
    ]);
    expect(glad(29, 30)).toEqual([{ option: 'yes', percent: { value: 93, bound: 'atLeast' } }]);
  });

  it('is only the rate before its hour', () => {
    expect(mentees(scores(8, 9, 8, 8, 8), at(10))).toEqual({
      detail: 'waiting',
      rate: { invited: 5, answered: 5 },
    });
    expect(rateOf(silent(scores(8, 8), 3), 'mentee')).toEqual({ invited: 5, answered: 2 });
  });

  it('of open answers only those that may be, in an order of its own', () => {
    const { open } = showRound(scores(8, 8, 8, 8, 8, 8), results);
    expect(open).toHaveLength(5);
    expect(open.map((one) => one.text)).toEqual(['words 6', 'words 5', 'words 4', 'words 3', 'words 2']);
    // The mentors are too few to stand apart, so that nobody's role is said.
    expect(open.every((one) => one.role === null && one.question === null)).toBe(true);
    expect(showRound(silent(scores(8, 8, 8, 8), 1), results).open).toEqual([]);
  });

  it('of bands never one or two people', () => {
    expect(bandsOf([1, 2, 3, 5, 6, 7, 8, 9, 10], 3).map((band) => band.count)).toEqual([3, 3, 3]);
    expect(bandsOf([1, 5, 6, 7, 8, 9, 10], 3)).toEqual([
      { from: 1, to: 7, count: 4 },
      { from: 8, to: 10, count: 3 },
    ]);
    expect(bandsOf([8, 9, 10, 8, 8], 3)).toEqual([]);
    expect(bandsOf([1, 9, 10, 8, 8], 3)).toEqual([]);
  });
});
