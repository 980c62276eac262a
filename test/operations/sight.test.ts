import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/mentoring/common/scope.ts';
import {
  canSee,
  SIGHT,
  type SightFacts,
  type Subject,
  type Viewer,
} from '../../src/mentoring/common/sight.ts';
import { findAction, findGoal } from '../../src/mentoring/goals/queries.ts';
import { observationSheet } from '../../src/mentoring/lessons/sheet/queries.ts';
import { trendViewer } from '../../src/mentoring/lessons/trend/queries.ts';
import { findMeeting, notesOf } from '../../src/mentoring/meetings/queries.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import { ownSensitive, readSensitive } from '../../src/mentoring/people/queries-person.ts';
import { schoolsOf } from '../../src/mentoring/reports/export/queries.ts';
import { sheetsFor } from '../../src/mentoring/reports/export/rules.ts';
import { pulsesOf } from '../../src/mentoring/surveys/pulse/queries.ts';
import { seesSurveys } from '../../src/mentoring/surveys/queries-sight.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import { MARK, PHONES, twoSchools, type World } from '../safety/world.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { actorWith, giveTestRole, newPerson } from '../support/operations.ts';

const LONG = 600_000;
/** Roles no person of the world has alone. */
const ALONE = { director: 301, departmentHead: 302 } as const satisfies Partial<Record<Role, number>>;
/** By column of the table; nobody stands in the network's yet. */
const PHONE: Readonly<Record<Exclude<Viewer, 'network'>, number>> = {
  pair: PHONES.mentor,
  curator: PHONES.curator,
  trustedPerson: PHONES.trusted,
  departmentHead: ALONE.departmentHead,
  director: ALONE.director,
  administrator: PHONES.administrator,
};
const VIEWERS = Object.keys(PHONE) as (keyof typeof PHONE)[];
const SUBJECTS = Object.keys(SIGHT) as Subject[];

/** The pair whose curator leads it, and the one the curator is a side of. */
type Which = 'led' | 'own';

interface At {
  which: Which;
  pairId: number;
  /** Opened by who may open it, agreed by both. */
  open: boolean;
}

describe('who sees what, asked of those who read it', () => {
  let bot: InsideBot;
  let world: World;
  beforeAll(async () => {
    bot = await insideBot();
    world = await twoSchools(bot.deps);
    const { db, clock } = bot.deps;
    const { schoolId } = world;
    for (const [role, telegramId] of Object.entries(ALONE) as [Role, number][]) {
      const personId = await newPerson(bot.deps, { telegramId, fullName: `Один ${role}` });
      await giveTestRole(bot.deps, { schoolId, personId, role });
    }
    for (const pairId of [world.pairId, world.ownPairId])
      for (const side of ['mentor', 'mentee'] as const)
        await db.pulse.create({
          data: { schoolId, pairId, side, month: '2026-10', score: 4, answeredAt: clock.now() },
        });
  }, LONG);
  afterAll(() => bot.close());

  const opens = (pairId: number, open: boolean) =>
    bot.deps.db.pair.update({
      where: { id: pairId },
      data: { mentorOpensNotes: open, menteeOpensNotes: open },
    });

  /** Whether the reader of each subject gives this person anything of it. */
  const READERS: Readonly<Record<Subject, (actor: Actor, at: At) => Promise<boolean | undefined>>> = {
    async meetingFacts(actor, { pairId }) {
      const { id } = await bot.deps.db.meeting.findFirstOrThrow({ where: { pairId }, select: { id: true } });
      const exported = schoolsOf(actor).some(({ audience }) => sheetsFor(audience).includes('meetings'));
      return exported || (await findMeeting(bot.deps, actor, id)) !== undefined;
    },
    async notes(actor, { pairId, open }) {
      await opens(pairId, open);
      const view = await findPair(bot.deps, actor, pairId);
      return view !== undefined && (await notesOf(view)).length > 0;
    },
    async goal(actor, { pairId, open }) {
      const status = open ? 'agreed' : 'sent';
      const goal = await bot.deps.db.goal.findFirst({ where: { pairId, status }, select: { id: true } });
      return goal ? (await findGoal(bot.deps, actor, goal.id)) !== undefined : undefined;
    },
    async actions(actor, { pairId }) {
      const action = await bot.deps.db.action.findFirst({ where: { pairId }, select: { id: true } });
      return action ? (await findAction(bot.deps, actor, action.id)) !== undefined : undefined;
    },
    async lessonSheet(actor, { pairId, open }) {
      const topic = open ? MARK.lessonOpened : MARK.lessonShared;
      const row = await bot.deps.db.observation.findFirst({ where: { pairId, topic }, select: { id: true } });
      if (!row) return undefined;
      return ((await observationSheet(bot.deps, actor, row.id))?.body ?? null) !== null;
    },
    async criteriaTrend(actor) {
      const scope = scopeOf(bot.deps, actor, world.schoolId);
      return scope !== undefined && trendViewer(scope) !== undefined;
    },
    async privateReason(actor, { which }) {
      const requestId = which === 'led' ? 'declined' : 'own';
      const offer = await bot.deps.db.offer.findFirstOrThrow({ where: { requestId }, select: { id: true } });
      const shown = await bot.press(actor.telegramId, `pairing.offer:${offer.id}`);
      return shown.some(({ text }) => text.includes(which === 'led' ? MARK.decline : MARK.ownDecline));
    },
    async pulse(actor, { pairId }) {
      const view = await findPair(bot.deps, actor, pairId);
      const seen = view ? await pulsesOf(view) : [];
      // One's own is not the other's.
      return view?.side ? seen.some(({ side }) => side !== view.side) : seen.length > 0;
    },
    async survey(actor) {
      const scope = scopeOf(bot.deps, actor, world.schoolId);
      return scope !== undefined && seesSurveys(scope);
    },
    async sensitiveCategory(actor, { which }) {
      if (which === 'own') return undefined;
      const scope = scopeOf(bot.deps, actor, world.schoolId);
      const row = await bot.deps.db.sensitiveCategory.findFirstOrThrow({ select: { membershipId: true } });
      return scope?.may('keepPeople') !== undefined
        ? (await readSensitive(scope, row.membershipId, bot.deps.clock.now()))?.category !== undefined
        : (await ownSensitive(bot.deps.db, actor)).length > 0;
    },
  };
  /** In which form the readers above give a subject. */
  const SHOWN: Partial<Record<Subject, string>> = { survey: 'aggregate', criteriaTrend: 'mean' };

  const cases = SUBJECTS.flatMap((subject) =>
    VIEWERS.flatMap((viewer) =>
      (['led', 'own'] as const).flatMap((which) =>
        [false, true].map((open) => ({ subject, viewer, which, open })),
      ),
    ),
  );

  it.each(cases)('$subject of a pair $which (opened: $open) to $viewer', async (one) => {
    const { subject, viewer, which, open } = one;
    // A curator who is a side reads as one.
    const column: Viewer = viewer === 'curator' && which === 'own' ? 'pair' : viewer;
    if (viewer === 'pair' && which === 'own') return;
    const ofPair = subject !== 'survey' && subject !== 'criteriaTrend' && subject !== 'sensitiveCategory';
    const facts: SightFacts = {
      own: false,
      opened: open,
      agreed: open,
      curatorIsSide: which === 'own',
      values: 5,
    };
    const expected = canSee(subject, ofPair ? column : viewer, facts) === (SHOWN[subject] ?? 'all');
    const pairId = which === 'led' ? world.pairId : world.ownPairId;
    const actor = await actorWith(bot.deps, PHONE[viewer]);
    const seen = await READERS[subject](actor, { which, pairId, open });
    // The world has none of it in this pair.
    if (seen === undefined) return;
    // Their own trend a pair reads elsewhere; here are the means of the school.
    if (subject === 'criteriaTrend' && viewer === 'pair') return;
    expect(seen).toBe(expected);
  });

  it('one’s own: the pulse, and what is kept of oneself as a sensitive category with who set it', async () => {
    const mentee = await actorWith(bot.deps, PHONES.mentee);
    const view = await findPair(bot.deps, mentee, world.pairId);
    expect(view && (await pulsesOf(view)).map(({ side }) => side)).toEqual(['mentee']);
    expect(await ownSensitive(bot.deps.db, mentee)).toMatchObject([
      { schoolId: world.schoolId, category: 'burnout' },
    ]);
    expect(await ownSensitive(bot.deps.db, await actorWith(bot.deps, PHONES.mentor))).toEqual([]);
  });

  it('what is promised to one person by name is read by nobody else who leads', async () => {
    const personId = await newPerson(bot.deps, { telegramId: 303, fullName: 'Второй Куратор' });
    await giveTestRole(bot.deps, { schoolId: world.schoolId, personId, role: 'curator' });
    const second = await actorWith(bot.deps, 303);
    const view = await findPair(bot.deps, second, world.pairId);
    expect(view?.curator).toBe(true);
    expect(view && (await pulsesOf(view))).toEqual([]);
  });
});
