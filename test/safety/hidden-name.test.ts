import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hideName } from '../../src/mentoring/pairing/consents/operations.ts';
import { rooms } from '../../src/mentoring/rooms.ts';
import { actorById } from '../../src/platform/database/actor.ts';
import { registryOf } from '../../src/platform/dispatch/kinds.ts';
import { spoken } from '../../src/platform/i18n/texts.ts';
import { spokenScreen } from '../../src/platform/telegram/screen.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { type InsideBot, insideBot } from '../support/inside.ts';
import { actorWith } from '../support/operations.ts';
import { type Ids, idsOf, tapsInOrder, walk } from './walker.ts';
import { FIRST, PHONES, twoSchools, type World } from './world.ts';

const LONG = 1_200_000;
const DAYS = 35;
const all = rooms();
const registry = registryOf(all.flatMap((room) => room.dispatches));
const jobs = all.flatMap((room) => room.jobs ?? []);
const products = all.flatMap((room) => room.products ?? []);
type SideName = 'mentor' | 'mentee';
const other = (side: SideName): SideName => (side === 'mentor' ? 'mentee' : 'mentor');
/** A surname nobody else has, in any of its forms. */
const surnameOf = (side: SideName) => `${FIRST}${side}`;

/** One's own acts that nobody but oneself causes: before the name is hidden they leave messages that wait. */
const CAUSES = /^(goals|meetings|pairing|observations|monitoring|reports|surveys)\./;

describe('a name that was taken back', () => {
  let template: string;
  let world: World;
  let ids: Ids;
  let few: Ids;

  beforeAll(async () => {
    const bot = await insideBot();
    world = await twoSchools(bot.deps);
    await enrich(bot, world);
    const newest = await idsOf(bot, world.schoolId, world.memberships, 2);
    const pairs = await bot.deps.db.pair.findMany({
      where: { id: { not: world.ownPairId } },
      select: { id: true },
    });
    few = { ...(await idsOf(bot, world.schoolId, world.memberships, 1)), Pair: [world.pairId] };
    ids = { ...newest, Pair: pairs.map((pair) => pair.id) };
    await bot.database.leave();
    template = bot.database.name;
  }, LONG);

  describe.each(['mentor', 'mentee'] as const)('by the %s', (side) => {
    let bot: InsideBot;
    const reader = PHONES[other(side)];
    const name = surnameOf(side);
    let from = 0;
    let personId = 0;

    beforeAll(async () => {
      bot = await insideBot(template);
      personId = (await actorWith(bot.deps, reader)).personId;
      const quiet = tapsInOrder().filter(
        (tap) => CAUSES.test(tap.name) && !/drop|end|cancel|withdraw/i.test(tap.name),
      );
      await walk(bot, PHONES[side], { ids: few, taps: quiet });
      // A file that was made before and has not been sent yet.
      await bot.deps.db.export.create({
        data: {
          personId,
          kind: 'reports.export',
          args: {},
          locale: 'ru',
          status: 'ready',
          createdAt: bot.deps.clock.now(),
          requestId: 'before',
          files: { create: { number: 1, name: `${name}.csv`, size: 3, bytes: Buffer.from(name) } },
        },
      });
      const actor = await actorWith(bot.deps, PHONES[side]);
      const done = await hideName(bot.deps, actor, world.schoolId);
      expect(done).toMatchObject({ ok: true });
      from = bot.shown.length;
    }, LONG);
    afterAll(() => bot.close());

    /** What of these says the name. */
    const telling = (shown: readonly { what: string; text: string }[]) => [
      ...new Set(
        shown
          .filter((one) => one.text.includes(name))
          .map((one) => {
            const at = one.text.indexOf(name);
            return `${one.what}: …${one.text.slice(Math.max(0, at - 60), at + 40).replaceAll('\n', ' / ')}`;
          }),
      ),
    ];

    /** Renders what waits for the reader, alone and as a line of a bundle. */
    async function pushes(of: InsideBot = bot): Promise<{ what: string; text: string }[]> {
      const { deps } = of;
      const rows = await deps.db.dispatch.findMany({ where: { toPersonId: personId, status: 'waiting' } });
      const said: { what: string; text: string }[] = [];
      for (const row of rows) {
        const kind = registry.get(row.kind);
        const recipient = { personId, telegramId: reader, locale: 'ru' as const };
        const screen = await kind?.render(deps, kind.args.parse(row.args), recipient);
        if (!screen) continue;
        const t = deps.texts.for('ru');
        const { text, keyboard } = spokenScreen(t, screen);
        const brief = screen.brief ? [screen.brief.line.value, screen.brief.button?.text ?? ''] : [];
        const words = [text.value, ...(keyboard ?? []).flat().map((b) => b.text), ...brief];
        said.push({ what: row.kind, text: words.join('\n') });
      }
      await deps.db.dispatch.updateMany({
        where: { id: { in: rows.map((row) => row.id) } },
        data: { status: 'sent' },
      });
      return said;
    }

    it(
      'is in no message that waited, and in no file made before',
      async () => {
        const waited = await pushes();
        expect(waited.length).toBeGreaterThan(3);
        expect(telling(waited)).toEqual([]);
        const files = await bot.deps.db.exportFile.findMany({ where: { export: { personId } } });
        expect(
          telling(files.map((f) => ({ what: 'file', text: f.name + Buffer.from(f.bytes ?? []).toString() }))),
        ).toEqual([]);
      },
      LONG,
    );

    it(
      'is in no file the other side can order',
      async () => {
        const actor = await actorById(bot.deps.pool, personId, bot.deps);
        if (!actor) throw new Error('nobody');
        const span = { whose: 'mine', schoolId: world.schoolId, from: '2026-09-01', to: '2027-05-31' };
        const sheets = ['pairs', 'meetings', 'goals', 'actions', 'lessons'];
        const membershipId = actor.memberships[0]?.id ?? 0;
        const { rows: reports } = await bot.deps.pool.query<{ termId: number; what: string }>(
          `select "termId", "side"::text as what from "Report" where "pairId" = $1`,
          [world.pairId],
        );
        const observations = await bot.deps.db.observation.findMany({ select: { id: true } });
        const orders: [string, object][] = [
          ...['xlsx', 'json', 'ics'].map((format): [string, object] => [
            'reports.export',
            { ...span, format },
          ]),
          ...sheets.map((sheet): [string, object] => ['reports.export', { ...span, format: 'csv', sheet }]),
          ...['plan', 'programme', 'thanks', 'certificate'].map((paper): [string, object] => [
            'documents.pair',
            { pairId: world.pairId, paper, locale: 'ru' },
          ]),
          ['documents.portfolio', { membershipId, locale: 'ru' }],
          ...observations.map(({ id }): [string, object] => [
            'documents.lesson',
            { observationId: id, locale: 'ru' },
          ]),
          ...reports.flatMap(({ termId, what }) =>
            (['ru', 'kk'] as const).map((locale): [string, object] => [
              'reports.report',
              { termId, what, pairId: world.pairId, locale },
            ]),
          ),
          ['privacy.mine', {}],
        ];
        const made: { what: string; text: string }[] = [];
        for (const [kind, args] of orders) {
          const product = products.find((one) => one.name === kind);
          const t = bot.deps.texts.for('ru');
          const result = await product?.make(
            { deps: bot.deps, actor, t, progress: () => undefined },
            product.args.parse(args),
          );
          for (const file of result?.ok ? result.files : [])
            made.push({ what: `${kind} ${file.name}`, text: `${spoken(t, file.name)}\n${insideOf(file)}` });
        }
        expect(made.length).toBeGreaterThan(12);
        expect(telling(made)).toEqual([]);
      },
      LONG,
    );

    it(
      'is in no reminder of the weeks to come',
      async () => {
        const later = await insideBot(template);
        try {
          await hideName(later.deps, await actorWith(later.deps, PHONES[side]), world.schoolId);
          const said = await pushes(later);
          for (let half = 0; half < DAYS * 2; half += 1) {
            later.deps.clock.set(addMinutes(later.deps.clock.now(), 12 * 60));
            for (const job of jobs) await job.run(later.deps, later.deps.clock.now());
            said.push(...(await pushes(later)));
          }
          expect(new Set(said.map((one) => one.what)).size).toBeGreaterThan(3);
          expect(telling(said)).toEqual([]);
        } finally {
          await later.close();
        }
      },
      LONG,
    );

    it(
      'is on no screen of the other side, whatever they press and write',
      async () => {
        const { failures } = await walk(bot, reader, { ids });
        expect(failures).toEqual([]);
        const shown = bot.shown
          .slice(from)
          .filter((one) => one.chat === reader)
          .map((one) => ({ what: `${one.method} ${one.text.slice(0, 40)}`, text: one.text }));
        expect(shown.length).toBeGreaterThan(200);
        expect(telling(shown)).toEqual([]);
      },
      LONG,
    );
  });
});

/** Everything a name might stand beside: a finished pair of the same two, a busy slot, papers, a lesson the other way. */
async function enrich(bot: InsideBot, world: World): Promise<void> {
  const { db } = bot.deps;
  const pair = await db.pair.findUniqueOrThrow({ where: { id: world.pairId } });
  const { schoolId, mentorId, menteeId } = pair;
  const now = bot.deps.clock.now();
  const sheet = await db.observation.findFirstOrThrow({
    where: { pairId: pair.id, sharedAt: { not: null } },
    orderBy: { id: 'desc' },
  });
  const { id: _, ...row } = sheet;
  // The mentee saw a lesson of the mentor; one such sheet waits to be talked over.
  for (const [requestId, sharedAt] of [
    ['lesson:back', now],
    ['lesson:back:saved', null],
  ] as const)
    await db.observation.create({
      data: { ...row, kind: 'menteeVisit', observerId: menteeId, teacherId: mentorId, sharedAt, requestId },
    });
  // And a visit between the two as colleagues.
  for (const [observerId, teacherId, requestId] of [
    [menteeId, mentorId, 'lesson:colleague:1'],
    [mentorId, menteeId, 'lesson:colleague:2'],
  ] as const)
    await db.observation.create({
      data: { ...row, pairId: null, kind: 'colleagueVisit', observerId, teacherId, requestId },
    });
  // The mentee opens lessons too, and the mentor comes.
  const open = await db.openLesson.create({
    data: {
      schoolId,
      hostId: menteeId,
      className: '6 “А”',
      subject: 'math',
      topic: 'Проценты',
      startsAt: addMinutes(now, 2 * 24 * 60),
      minutes: 45,
      seats: 3,
      createdAt: now,
      requestId: 'open:mentee',
    },
  });
  await db.openLessonVisit.create({
    data: { schoolId, openLessonId: open.id, guestId: mentorId, bookedAt: now },
  });
  const ahead = await db.openLesson.findFirstOrThrow({ where: { requestId: 'open:ahead' } });
  await db.openLessonVisit.create({
    data: { schoolId, openLessonId: ahead.id, guestId: menteeId, bookedAt: now },
  });
  // A meeting that stands in the way of another.
  await db.meeting.create({
    data: {
      schoolId,
      pairId: pair.id,
      kind: 'consultation',
      status: 'agreed',
      startsAt: addMinutes(now, 29 * 60 + 30),
      minutes: 40,
      proposedBy: 'mentor',
      createdAt: now,
      requestId: 'busy',
    },
  });
  const template = await db.pair.findUniqueOrThrow({ where: { id: pair.id }, select: { programmeId: true } });
  const offer = await db.offer.create({
    data: {
      schoolId,
      programmeId: template.programmeId,
      mentorId,
      menteeId,
      mentorKind: 'consultant',
      status: 'accepted',
      reasons: [],
      dueOn: '2026-10-01',
      endsOn: '2026-11-20',
      createdById: 1,
      createdAt: addMinutes(now, -60 * 24 * 60),
      closedAt: addMinutes(now, -50 * 24 * 60),
      requestId: 'offer:past',
    },
  });
  const { id: __, ...facts } = pair;
  await db.pair.create({
    data: {
      ...facts,
      offerId: offer.id,
      status: 'completed',
      stage: 'final',
      startsOn: '2026-09-10',
      endsOn: '2026-11-20',
      endedAt: addMinutes(now, -4 * 24 * 60),
    },
  });
  // Reports of both that quote lessons, confirmed while the names were there.
  await db.reportVersion.updateMany({
    where: { report: { pairId: pair.id } },
    data: {
      lines: quoting(await db.reportVersion.findFirstOrThrow({ where: { report: { pairId: pair.id } } })),
    },
  });
}

function quoting({ lines }: { lines: unknown }): object {
  const kept = lines as { lines: { text?: string }[]; facts: object };
  const names = (['mentor', 'mentee'] as const).map((side) => {
    const title = surnameOf(side);
    return `${title}ин\u00a0${title[0]}.\u00a0${title[0]}.`;
  });
  return {
    ...kept,
    lines: kept.lines.map((line, i) =>
      i === 1 ? { ...line, text: `${line.text ?? ''} ${names.join(' ')}` } : line,
    ),
  };
}

/** All text of a file: of each part of a DOCX or XLSX, or of the file itself. */
function insideOf(file: { name: string; bytes: Uint8Array }): string {
  if (!/\.(docx|xlsx)$/.test(file.name))
    return Buffer.from(file.bytes).toString('utf8').replaceAll('\r\n ', '');
  return Object.values(unzipSync(file.bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}
