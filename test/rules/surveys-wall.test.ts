import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  cellOf,
  LIMITS,
  namedSheets,
  type RoundSheets,
  rateOf,
  type Sheet,
  type SheetAnswer,
  SIDES,
  showRound,
  showYear,
} from '../../src/mentoring/surveys/rules-wall.ts';

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
        const invited = rows.filter((one) => one.takesPart).length;
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
    mode: known.small ? row.choice : 'totals',
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
function* otherwise(world: World, sheet: KnownSheet, answer: SheetAnswer): Generator<World> {
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
    if (other.mode === 'named') continue;
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

/** Answers that follow from everything shown: no other answer would have looked the same. */
function knownAnswers(world: World, see: Wall): string[] {
  const seen = history(world, see);
  const end = momentsOf(world).at(-1) ?? at(0);
  const last = (one: World) => JSON.stringify([...see(one, end)].toSorted());
  const seenLast = last(world);
  const found: string[] = [];
  for (const sheet of sheetsOf(world)) {
    if (sheet.mode !== 'totals' && sheet.mode !== 'yearOnly') continue;
    for (const answer of sheet.answers) {
      if (answer.score === null && answer.choice === null && answer.text === null) continue;
      let could = false;
      for (const other of otherwise(world, sheet, answer)) {
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

// ── second way of looking: of whom is each number, and what is left between two? ─────────────

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

  it('is a mean with one decimal, the median and bands of three people or more, from five', () => {
    const cell = mentees(scores(8, 9, 8, 3, 3, 4, 6, 10));
    expect(cell).toMatchObject({ detail: 'numbers', rate: { invited: 8, answered: 8 } });
    if (cell.detail !== 'numbers') return;
    expect(cell.questions.find((one) => one.question === 'useful')).toMatchObject({
      mean: { value: 6.4, bound: 'exact' },
      median: 7,
      bands: [
        { from: 1, to: 7, count: 4 },
        { from: 8, to: 10, count: 4 },
      ],
    });
    // Nobody answered «calm»; everybody says yes, and that is said of all but one.
    expect(cell.questions.find((one) => one.question === 'calm')).toBeUndefined();
    expect(cell.questions.find((one) => one.question === 'glad')).toMatchObject({
      shares: [{ option: 'yes', percent: { value: 88, bound: 'atLeast' } }],
    });
  });

  it('is a whole mean of three or four, and nothing of fewer', () => {
    expect(mentees(silent(scores(8, 9, 8), 2))).toMatchObject({ detail: 'whole', mean: 8 });
    expect(mentees(silent(scores(8, 9), 3))).toMatchObject({ detail: 'few' });
    expect(mentees(scores(8, 9, 8))).toMatchObject({ detail: 'small' });
  });

  it('ends at 9.5 and 1.5', () => {
    expect(mentees(scores(10, 10, 10, 10, 10))).toMatchObject({
      questions: [{ question: 'glad' }, { mean: { value: 9.5, bound: 'atLeast' } }],
    });
    expect(mentees(scores(1, 1, 1, 1, 2))).toMatchObject({
      questions: [{ question: 'glad' }, { mean: { value: 1.5, bound: 'atMost' } }],
    });
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
