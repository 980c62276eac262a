import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pairPlan } from '../../src/mentoring/goals/queries.ts';
import { observationSheet } from '../../src/mentoring/lessons/sheet/queries.ts';
import { notesAsked } from '../../src/mentoring/meetings/dispatches.ts';
import { findMeeting } from '../../src/mentoring/meetings/queries.ts';
import { findHelp } from '../../src/mentoring/pairing/help/queries.ts';
import { findPair } from '../../src/mentoring/pairing/queries.ts';
import { findReport } from '../../src/mentoring/reports/written/queries.ts';
import { findPulse } from '../../src/mentoring/surveys/pulse/queries.ts';
import { findSheet } from '../../src/mentoring/surveys/sheet/queries.ts';
import type { MembershipStatus, Role } from '../../src/platform/database/generated/enums.ts';
import { PHONES, twoSchools, type World } from '../safety/world.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { actorWith, giveTestRole } from '../support/operations.ts';

const LONG = 600_000;
const STATES = ['pending', 'invited', 'ended'] as const satisfies readonly MembershipStatus[];

/** What the mentor of the pair may open while their membership is active. */
type Door = 'pair' | 'goals' | 'meeting' | 'help' | 'lesson' | 'survey' | 'pulse' | 'report';

describe('a side, a reader, an actor is an active membership', () => {
  let bot: InsideBot;
  let world: World;
  let mentorId: number;
  let personId: number;
  let psychologist: { id: number; personId: number };

  beforeAll(async () => {
    bot = await insideBot();
    world = await twoSchools(bot.deps);
    ({ mentorId } = await bot.deps.db.pair.findUniqueOrThrow({ where: { id: world.pairId } }));
    ({ personId } = await bot.deps.db.membership.findUniqueOrThrow({ where: { id: mentorId } }));
    psychologist = await bot.deps.db.membership.findFirstOrThrow({
      where: { schoolId: world.schoolId, role: 'psychologist' },
      select: { id: true, personId: true },
    });
    // One request the mentor wrote, one the psychologist reads.
    await bot.deps.db.helpRequest.create({
      data: {
        schoolId: world.schoolId,
        pairId: world.pairId,
        fromId: mentorId,
        readerId: psychologist.id,
        kind: 'psychologist',
        text: 'Прошу совета',
        createdAt: bot.deps.clock.now(),
        requestId: 'standing',
      },
    });
  }, LONG);
  afterAll(() => bot.close());

  const setStatus = (id: number, status: MembershipStatus) =>
    bot.deps.db.membership.update({ where: { id }, data: { status } });

  /** Which doors open to this phone. */
  async function opened(phone: number): Promise<Door[]> {
    const { deps } = bot;
    const { db } = deps;
    const { schoolId, pairId } = world;
    const actor = await actorWith(deps, phone);
    const [meeting, lesson, sheet, help, term] = await Promise.all([
      db.meeting.findFirstOrThrow({ where: { pairId }, select: { id: true } }),
      db.observation.findFirstOrThrow({ where: { pairId, observerId: mentorId }, select: { id: true } }),
      db.surveyResponse.findFirstOrThrow({ where: { membershipId: mentorId }, select: { id: true } }),
      db.helpRequest.findFirstOrThrow({ where: { requestId: 'standing' }, select: { id: true } }),
      db.report.findFirstOrThrow({ where: { schoolId, pairId }, select: { termId: true } }),
    ]);
    const doors: Record<Door, unknown> = {
      pair: await findPair(deps, actor, pairId),
      goals: await pairPlan(deps, actor, pairId),
      meeting: await findMeeting(deps, actor, meeting.id),
      help: await findHelp(deps, actor, help.id),
      lesson: await observationSheet(deps, actor, lesson.id),
      survey: await findSheet(deps, actor, sheet.id),
      pulse: await findPulse(deps, actor, pairId, '2026-11-01'),
      report: await findReport(deps, actor, { termId: term.termId, what: 'mentor', pairId }),
    };
    return (Object.keys(doors) as Door[]).filter((door) => doors[door] !== undefined);
  }

  it(
    'everything of the pair opens to its mentor',
    async () => {
      expect(await opened(PHONES.mentor)).toEqual([
        'pair',
        'goals',
        'meeting',
        'help',
        'lesson',
        'survey',
        'pulse',
        'report',
      ]);
    },
    LONG,
  );

  it.each(STATES)('nothing of it to one whose membership is %s', async (status) => {
    await setStatus(mentorId, status);
    try {
      // Who waits may ask for help, so what they asked stays theirs to read.
      expect(await opened(PHONES.mentor)).toEqual(status === 'ended' ? [] : ['help']);
      for (const tap of [
        `meetings.notes:${world.pairId}:0`,
        `pairing.pair:${world.pairId}`,
        `roles.staff:${psychologist.id}`,
      ]) {
        const said = (await bot.press(PHONES.mentor, tap)).map((one) => one.text).join('\n');
        expect(said).not.toMatch(/Альфmentee|Альфreader|секретное/);
      }
    } finally {
      await setStatus(mentorId, 'active');
    }
  });

  it.each(STATES)('nor to one whose membership is %s and who has another role there', async (status) => {
    const extra = await giveTestRole(bot.deps, { schoolId: world.schoolId, personId, role: 'mentee' });
    await setStatus(mentorId, status);
    try {
      // What they wrote themselves stays theirs.
      expect(await opened(PHONES.mentor)).toEqual(['help']);
    } finally {
      await setStatus(mentorId, 'active');
      await bot.deps.db.membership.delete({ where: { id: extra } });
    }
  });

  it('who read requests for help in a role that has ended opens none, whatever else they are there', async () => {
    const asked = await bot.deps.db.helpRequest.findFirstOrThrow({ where: { requestId: 'standing' } });
    const before = await actorWith(bot.deps, PHONES.reader);
    expect(await findHelp(bot.deps, before, asked.id)).toMatchObject({ reader: true });
    await setStatus(psychologist.id, 'ended');
    try {
      const after = await actorWith(bot.deps, PHONES.reader);
      expect(after.memberships.map((m) => m.role)).toEqual(['director', 'departmentHead']);
      expect(await findHelp(bot.deps, after, asked.id)).toBeUndefined();
    } finally {
      await setStatus(psychologist.id, 'active');
    }
  });

  it.each(['mentor', 'mentee', 'pending'] as const)('staff are listed to staff, not to a %s', async (who) => {
    const staff: Role = 'psychologist';
    const found = await bot.deps.db.membership.findFirstOrThrow({
      where: { schoolId: world.schoolId, role: staff },
      select: { id: true },
    });
    const said = (await bot.press(PHONES[who], `roles.staff:${found.id}`)).map((one) => one.text).join('\n');
    expect(said).not.toContain('Альфreader');
  });

  it('a message about a pair is not drawn for one whose membership in it ended meanwhile', async () => {
    const args = { schoolId: world.schoolId, pairId: world.pairId };
    const to = { personId, telegramId: PHONES.mentor, locale: 'ru' as const };
    expect(await notesAsked.render(bot.deps, args, to)).not.toBeNull();
    const extra = await giveTestRole(bot.deps, { schoolId: world.schoolId, personId, role: 'mentee' });
    await setStatus(mentorId, 'ended');
    expect(await notesAsked.render(bot.deps, args, to)).toBeNull();
    await setStatus(mentorId, 'active');
    await bot.deps.db.membership.delete({ where: { id: extra } });
  });
});
