import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sendAgain } from '../../src/mentoring/monitoring/letters/operations.ts';
import { deadLetters } from '../../src/mentoring/monitoring/letters/queries.ts';
import { adminView } from '../../src/mentoring/organisations/school/queries.ts';
import { kind } from '../../src/platform/dispatch/kinds.ts';
import { dispatch } from '../../src/platform/dispatch/outbox.ts';
import { startBot, type TestBot, texts } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import { actorWith, giveTestRole, newPerson } from '../support/operations.ts';
import type { Actor as Phone } from '../support/people.ts';

let bot: TestBot;
let pair: TestPair;
let mentor: Phone;
let curator: Phone;

beforeAll(async () => {
  bot = await startBot();
  pair = await testPair(bot.deps, { from: 3000 });
  mentor = await bot.phone('Mentor', { id: pair.ids.mentor });
  const mentee = await bot.phone('Mentee', { id: pair.ids.mentee });
  curator = await bot.phone('Curator', { id: pair.ids.curator });
  for (const phone of [mentor, mentee, curator]) await phone.says('/start');
});
afterAll(() => bot.stop());

describe('a message Telegram refused', () => {
  it('is shown to who runs the school with its reason, and goes out when tried again', async () => {
    bot.api.world.faults.add({ kind: 400, method: 'sendMessage', chatId: pair.ids.mentee, times: 1 });
    await mentor.says('25.11 15:30');
    await mentor.taps('Предложить');
    await bot.drain();
    await curator.says('/admin');
    await curator.sees('Не отправлено из-за ошибки: 1');
    await curator.taps('✉️ Что не ушло · 1');
    await curator.sees('1. Асанов Т. М. · встреча');
    await curator.sees('Telegram не принял сообщение.');
    await curator.taps('1 · Повторить');
    await curator.sees('Все сообщения ушли');
    await bot.drain();
    const row = await bot.deps.db.dispatch.findFirst({ where: { kind: 'meetings.proposed' } });
    expect(row?.status).toBe('sent');
  });

  it('is shown to the school it is about, to no other', async () => {
    const { deps } = bot;
    const other = await testPair(deps, { from: 3200 });
    // Somebody of both schools: each school sees only its own letters to them.
    const { personId } = await pair.mentor();
    await giveTestRole(deps, { schoolId: other.schoolId, personId, role: 'mentor' });
    const about = { to: personId, from: null, dueAt: deps.clock.now() };
    const letter = (schoolId: number | null) => ({
      ...about,
      key: `letter:${schoolId}`,
      args: { n: 1 },
      schoolId,
    });
    const lost = kind('pairing.lost', z.object({ n: z.number() }), {
      urgency: 'act',
      render: async () => null,
    });
    for (const schoolId of [pair.schoolId, other.schoolId, null])
      await dispatch(deps.db, lost, letter(schoolId));
    await deps.db.dispatch.updateMany({ where: { kind: 'pairing.lost' }, data: { status: 'dead' } });
    await newPerson(deps, { telegramId: 3300, fullName: 'Домов Дом', isAdministrator: true });
    const house = await actorWith(deps, 3300);
    const readers = [await pair.curator(), await other.curator(), house];
    const idOf = async (schoolId: number | null) =>
      Number((await deps.db.dispatch.findUniqueOrThrow({ where: { key: `letter:${schoolId}` } })).id);
    const owners = [pair.schoolId, other.schoolId, null];
    for (const [i, reader] of readers.entries()) {
      const own = await idOf(owners[i] ?? null);
      expect((await deadLetters(deps, reader)).map(({ id }) => id)).toEqual([own]);
      expect((await adminView(deps.db, reader)).dead).toBe(1);
      for (const schoolId of owners) {
        const id = await idOf(schoolId);
        if (id !== own) expect(await sendAgain(deps, reader, id)).toBe(false);
      }
    }
    await deps.db.dispatch.deleteMany({ where: { kind: 'pairing.lost' } });
  });

  it('to somebody who is out of reach is counted by the school it is about', async () => {
    const { deps } = bot;
    const other = await testPair(deps, { from: 3400 });
    const { personId } = await pair.mentor();
    await giveTestRole(deps, { schoolId: other.schoolId, personId, role: 'mentor' });
    await deps.db.account.update({ where: { personId }, data: { unreachableAt: deps.clock.now() } });
    const key = 'letter:out-of-reach';
    await deps.pool.query(
      `insert into "Dispatch" ("key", "toPersonId", "kind", "args", "urgency", "silentAtNight", "bundle", "dueAt", "createdAt", "status", "schoolId")
       values ($1, $2, 'pairing.lost', '{}', 1, false, false, now(), now(), 'unreachable', $3)`,
      [key, personId, other.schoolId],
    );
    expect((await adminView(deps.db, await other.curator())).unreachable).toBe(1);
    await deps.db.dispatch.updateMany({
      where: { toPersonId: personId, key: { not: key } },
      data: { status: 'sent' },
    });
    expect((await adminView(deps.db, await pair.curator())).unreachable).toBe(0);
    await deps.db.account.update({ where: { personId }, data: { unreachableAt: null } });
    await deps.db.dispatch.delete({ where: { key } });
  });

  it('does not exist for anybody else', async () => {
    await bot.deps.pool.query(`update "Dispatch" set "status" = 'dead' where "kind" = 'meetings.proposed'`);
    const { id } = await bot.deps.db.dispatch.findFirstOrThrow({ where: { status: 'dead' } });
    const other = await testPair(bot.deps, { from: 3100 });
    for (const actor of [await pair.mentor(), await other.curator()])
      expect(await sendAgain(bot.deps, actor, Number(id))).toBe(false);
    expect((await bot.deps.db.dispatch.findUnique({ where: { id } }))?.status).toBe('dead');
  });
});

describe('/admin of who runs the house', () => {
  it.each(['ru', 'kk'] as const)(
    'says in a line, in %s, that a night’s copy failed or is old',
    async (locale) => {
      const t = texts.for(locale);
      const id = locale === 'ru' ? 3501 : 3502;
      const personId = await newPerson(bot.deps, {
        telegramId: id,
        fullName: 'Домов Дом',
        isAdministrator: true,
      });
      await giveTestRole(bot.deps, { schoolId: pair.schoolId, personId, role: 'administrator' });
      await bot.deps.db.person.update({ where: { id: personId }, data: { locale } });
      await bot.deps.db.account.update({ where: { personId }, data: { locale } });
      const house = await bot.phone('House', { id, language: locale });
      const set = (name: string, until: string) =>
        bot.deps.pool.query(
          `insert into "Lease" ("name", "until", "pausedUntil") values ($1, 'epoch', now() + $2::interval)
         on conflict ("name") do update set "pausedUntil" = excluded."pausedUntil"`,
          [name, until],
        );
      await set('backup-good', '1 hour');
      await house.says('/admin');
      await house.doesNotSee(t('organisations-admin-backup-old').value);
      await set('backup-good', '-1 minute');
      await house.says('/admin');
      await house.sees(t('organisations-admin-backup-old').value);
      await set('backup-failed', '1 hour');
      await house.says('/admin');
      await house.sees(t('organisations-admin-backup-failed').value);
      await curator.says('/admin');
      await curator.doesNotSee(texts.for('ru')('organisations-admin-backup-failed').value);
      await set('backup-failed', '0 seconds');
    },
  );
});
