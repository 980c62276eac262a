import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConfirmationAnswer } from '../../src/platform/database/generated/enums.ts';
import { everyOf } from '../../src/platform/known.ts';
import { taps } from '../../src/platform/telegram/tap.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { leaks, unseen } from './sight.ts';
import { type Ids, idsOf, presses } from './walker.ts';
import { PHONES, twoSchools, type World } from './world.ts';

const LONG = 1_200_000;

/** Taps that only show something. */
const READS = new Set([
  'home.open',
  'home.waiting',
  'home.queue',
  'home.more',
  'home.help',
  'goals.open',
  'goals.goal',
  'goals.versions',
  'goals.plan',
  'goals.action',
  'goals.assess',
  'meetings.list',
  'meetings.mine',
  'meetings.meeting',
  'meetings.notes',
  'meetings.note',
  'meetings.sheet',
  'pairing.list',
  'pairing.mine',
  'pairing.pair',
  'pairing.offer',
  'pairing.offers',
  'pairing.trial',
  'pairing.discuss',
  'pairing.manage',
  'pairing.asked',
  'pairing.for',
  'pairing.new',
  'pairing.leaves',
  'people.queue',
  'people.approvals',
  'people.approve',
  'people.bases',
  'people.base',
  'people.roster',
  'people.map',
  'people.topic',
  'people.person',
  'people.more',
  'people.form',
  'people.profile',
  'people.privacy',
  'people.sees',
  'people.consents',
  'school.open',
  'roles.open',
  'roles.trusted',
  'roles.handOver',
  'programme.open',
  'invite.staff',
  'digest.open',
  'digest.choose',
  'digest.risks',
  'digest.pair',
  'digest.time',
  'digest.refer',
  'digest.question',
  'surveys.open',
  'surveys.school',
  'surveys.results',
  'surveys.numbers',
  'surveys.picture',
  'surveys.words',
  'surveys.named',
  'surveys.swot',
  'surveys.year',
  'surveys.summary',
  'surveys.assessment',
  'surveys.mark',
  'surveys.own',
  'surveys.ownOne',
  'observations.list',
  'observations.lesson',
  'observations.part',
  'observations.drop',
  'observations.voices',
  'observations.board',
  'observations.open',
  'observations.openone',
  'observations.takeaways',
  'observations.colleagues',
  'observations.sheets',
  'observations.sheetone',
  'observations.trend',
  'observations.trendpic',
  'observations.means',
  'observations.meanspic',
  'reports.mine',
  'reports.report',
  'reports.part',
  'reports.confirm',
  'reports.all',
  'reports.read',
  'reports.summary',
  'reports.sumpart',
  'reports.package',
  'reports.packs',
  'documents.pair',
  'documents.school',
  'documents.names',
  'documents.mine',
  'documents.lesson',
  'export.open',
  'export.of',
  'export.span',
  'export.csv',
]);
const reading = taps.filter((tap) => READS.has(tap.name));
/** Those that show a side of a pair anything at all. */
const ofSides = reading.filter((tap) =>
  /^(home|goals|meetings)\.|^pairing\.(mine|pair|offer|trial|discuss|asked)$/.test(tap.name),
);

describe('the wall', () => {
  let bot: InsideBot;
  let world: World;
  let ids: Ids;
  beforeAll(async () => {
    bot = await insideBot();
    world = await twoSchools(bot.deps);
    ids = await idsOf(bot, world.schoolId, world.memberships);
  });
  afterAll(() => bot.close());

  /** All that one person is shown by the taps that show. */
  async function reads(phone: number, through = reading): Promise<string[]> {
    const shown: string[] = [];
    for (const tap of through)
      for (const data of presses(tap, ids))
        shown.push(...(await bot.press(phone, data)).map((one) => `${data}\n${one.text}`));
    // A dialogue's draft has a number of its own each time.
    await bot.deps.db.draft.deleteMany({});
    return shown;
  }

  it('has every tap that shows', () => {
    expect(reading.map((tap) => tap.name).toSorted()).toEqual([...READS].toSorted());
  });

  // First of all: a sheet somebody shares on their walk is no secret any more.
  it.each([
    'administrator',
    'coordinator',
    'curator',
    'trusted',
    'mentor',
    'mentee',
    'curatorsMentee',
    'newMentor',
  ] as const)(
    'shows %s what is theirs to see, and nothing else',
    async (name) => {
      const before = bot.shown.length;
      await reads(PHONES[name]);
      const shown = bot.shown.slice(before).filter((one) => one.chat === PHONES[name]);
      expect(leaks(name, shown)).toEqual([]);
      // Else the marks would prove nothing.
      expect(unseen(name, shown)).toEqual([]);
    },
    LONG,
  );

  it(
    'does not let the mentor guess the mentee’s private answer after the trial meeting',
    async () => {
      for (const own of [undefined, 'continue'] as const) {
        await world.answerTrial('mentor', own);
        await world.answerTrial('mentee', undefined);
        const silent = await reads(PHONES.mentor, ofSides);
        await world.answerTrial('mentee', 'discuss');
        expect(await reads(PHONES.mentor, ofSides)).toEqual(silent);
      }
    },
    LONG,
  );

  it(
    'does not let the mentor guess how the mentee answered about a meeting',
    async () => {
      const seen: string[][] = [];
      for (const answer of everyOf<ConfirmationAnswer>()(['held', 'missed', 'moved'])) {
        await world.answerMeeting(answer);
        seen.push(await reads(PHONES.mentor, ofSides));
      }
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    },
    LONG,
  );
});
