import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, fillWorld, peopleOf } from '../../scripts/bench/world.ts';
import { waitingTap } from '../../src/mentoring/home/taps.ts';
import { surveyTap } from '../../src/mentoring/surveys/taps.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { addEverybody, EVERYBODY } from '../safety/everybody.ts';
import { PHONES, twoSchools } from '../safety/world.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { IN_QUEUE, type Reached, reach, undoable } from '../support/reach.ts';
import { BOUNDS, OF_A_PAIR, QUESTION, QUESTION_OF_OTHERS, SLACK } from './bounds.ts';

const PEOPLE = ['mentee', 'mentor', 'curator', 'administrator', 'director', 'trusted'] as const;
const TAPS = 3;
const DAY = 24 * 60;

/** A survey that is open, with the sheets of the first pair's two sides. */
async function openSurvey({ db, clock }: Deps, schoolId: number): Promise<number> {
  const now = clock.now();
  const { id: programmeId } = await db.programme.findFirstOrThrow({ where: { schoolId } });
  const term = await db.term.create({
    data: { schoolId, programmeId, number: 9, startsOn: '2026-11-01', endsOn: '2026-11-30' },
  });
  const round = await db.surveyRound.create({
    data: {
      schoolId,
      termId: term.id,
      bankVersion: 1,
      opensAt: addMinutes(now, -DAY),
      openedAt: addMinutes(now, -DAY),
      closesAt: addMinutes(now, 7 * DAY),
      resultsAt: addMinutes(now, 8 * DAY),
      createdAt: addMinutes(now, -DAY),
    },
  });
  for (const [phone, role] of [
    [PHONES.mentor, 'mentor'],
    [PHONES.mentee, 'mentee'],
  ] as const) {
    const member = await db.membership.findFirstOrThrow({
      where: { schoolId, role, person: { account: { telegramId: phone } } },
    });
    await db.consent.create({
      data: {
        personId: member.personId,
        kind: 'surveyTotals',
        given: true,
        version: '1',
        locale: 'ru',
        operatorId: schoolId,
        operator: 'Школа',
        purpose: 'p',
        term: 't',
        decidedAt: now,
      },
    });
    await db.surveyResponse.create({
      data: {
        schoolId,
        roundId: round.id,
        membershipId: member.id,
        role,
        form: 'quarterly',
        mode: 'totals',
        questions: ['usefulness', 'support', 'calm', 'missing'],
        counted: true,
        invitedAt: now,
      },
    });
  }
  return round.id;
}

/** What of these taps cost most, by their kind. */
function worst(taps: readonly Reached[]): Map<string, Reached> {
  const found = new Map<string, Reached>();
  for (const one of taps) if (one.count > (found.get(one.kind)?.count ?? 0)) found.set(one.kind, one);
  return found;
}

/** What a tap may cost. In the queue an act may cost a look at the queue more, which would be the next tap elsewhere. */
function boundOf(kind: string): number | undefined {
  const own = kind.replace(IN_QUEUE, '');
  const bound = BOUNDS[own];
  return bound === undefined || own === kind ? bound : bound + (BOUNDS['home.queue'] ?? 0);
}

const told = ({ kind, count, who, way, statements }: Reached) =>
  [
    `${kind}: ${count}, by ${who}: ${way.join(' → ')}`,
    ...statements.map((text) => `    ${text.slice(0, 150)}`),
  ].join('\n');

describe('statements a tap, from the stored update to done', () => {
  let bot: InsideBot;
  let taps: Reached[];
  beforeAll(async () => {
    const filled = await insideBot();
    const world = await twoSchools(filled.deps);
    await addEverybody(filled.deps, world);
    const roundId = await openSurvey(filled.deps, world.schoolId);
    // The list of what waits stands on the queue: what it leads to is no farther than from a message.
    const pushed = [surveyTap.data(roundId), waitingTap.data(0)];
    await filled.database.leave();
    bot = await insideBot(filled.database.name, { oneConnection: true });
    await bot.deps.pool.query('set plan_cache_mode = force_generic_plan');
    const undo = undoable();
    try {
      taps = [];
      for (const name of PEOPLE)
        taps.push(...(await reach(bot, { name, phone: EVERYBODY[name] ?? 0, pushed }, TAPS)));
    } finally {
      undo.stop();
    }
    if (process.env['REACHED']) writeFileSync(process.env['REACHED'], JSON.stringify(taps, null, 1));
  }, 600_000);
  afterAll(() => bot.close());

  it('are bounded for every screen within three taps of the home card, and every question of a dialogue', () => {
    const unbounded = [...worst(taps).values()].filter(({ kind }) => boundOf(kind) === undefined);
    expect(unbounded.map(({ kind, count }) => `give it a bound, in bounds.ts: '${kind}': ${count},`)).toEqual(
      [],
    );
    const over = [...worst(taps).values()].filter(({ kind, count }) => count > (boundOf(kind) ?? 0));
    expect(over.map(told).join('\n')).toBe('');
  });

  it('have no bound that nothing reaches, or that is far above what is counted', () => {
    const counted = worst(taps);
    const loose = Object.entries(BOUNDS).flatMap(([kind, bound]) => {
      const count = (counted.get(kind) ?? counted.get(kind + IN_QUEUE))?.count;
      if (count === undefined) return [`${kind}: is not reached any more`];
      if (bound > count) console.info(`a bound to lower: '${kind}': ${count}, (${bound})`);
      return bound > count + SLACK ? [`${kind}: ${bound}, lower it to ${count}`] : [];
    });
    expect(loose).toEqual([]);
  });

  it('are few for a question of a dialogue, fewest of the ones a pair answers', () => {
    const questions = [...worst(taps.filter((one) => one.step)).values()];
    const ofPair = questions.filter(({ kind }) => OF_A_PAIR.test(kind));
    expect(new Set(ofPair.map(({ kind }) => kind.split('.')[0])).size).toBeGreaterThan(3);
    const many = questions.filter(
      (one) => one.count > (ofPair.includes(one) ? QUESTION : QUESTION + QUESTION_OF_OTHERS),
    );
    expect(many.map(told).join('\n')).toBe('');
  });

  it('are at most nine for an answer of a survey, fourteen for «Состоялась»', () => {
    const counted = worst(taps);
    expect(counted.get('surveys.score')?.count).toBeLessThanOrEqual(9);
    expect(counted.get('meetings.answer')?.count).toBeLessThanOrEqual(14);
  });

  it('are as many for a school of fifty pairs as for one of three', async () => {
    const counts: Map<string, Reached>[] = [];
    for (const pairs of [3, 50]) {
      const size = { schools: 1, pairs };
      const people = peopleOf(size);
      const school = await insideBot(undefined, { oneConnection: true });
      await fillWorld(school.deps.pool, size);
      await school.deps.pool.query('analyze');
      const undo = undoable();
      const found: Reached[] = [];
      try {
        for (const [name, id] of [
          ['mentee', people.mentees[0]],
          ['mentor', people.mentors[0]],
          ['curator', people.curators[0]],
        ] as const)
          found.push(...(await reach(school, { name, phone: accountOf(id ?? 0) }, 2)));
      } finally {
        undo.stop();
        await school.close();
      }
      counts.push(worst(found));
    }
    const [few, many] = counts;
    const more = [...(many ?? [])].filter(([kind, one]) => one.count > (few?.get(kind)?.count ?? one.count));
    expect(
      more.map(([kind, one]) => `${few?.get(kind)?.count} at three pairs; ${told(one)}`).join('\n'),
    ).toBe('');
  }, 600_000);
});
