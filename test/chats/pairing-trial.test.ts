import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/mentoring/common/scope.ts';
import { advancePair } from '../../src/mentoring/pairing/stages/operations.ts';
import { inTransaction } from '../../src/platform/database/transaction.ts';
import { startBot, type TestBot } from '../support/bot.ts';
import { pairOf } from '../support/meetings.ts';
import { heldMeeting, type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

describe('the private answer after the trial meeting', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.stop());

  let next = 500;

  interface Scene {
    school: PairingSchool;
    pairId: number;
    mentor: Phone;
    mentee: Phone;
    curator: Phone;
  }

  /** A pair whose trial meeting both confirmed, on phones that have just looked away. */
  async function scene(): Promise<Scene> {
    const school = await pairingSchool(bot.deps, { from: (next += 20) });
    const [m, e, c] = [school.mentors[0], school.mentees[0], school.curators[0]];
    if (!m || !e || !c) throw new Error('a school of nobody');
    const pairId = await pairOf(bot.deps, {
      schoolId: school.schoolId,
      mentorId: m.id,
      menteeId: e.id,
      stage: 'trial',
    });
    await heldMeeting(bot.deps, { schoolId: school.schoolId, pairId, kind: 'trial' });
    const made = {
      mentor: await bot.phone('Ольга', { id: m.telegramId }),
      mentee: await bot.phone('Тимур', { id: e.telegramId }),
      curator: await bot.phone('Наталья', { id: c.telegramId }),
    };
    for (const phone of Object.values(made)) await phone.says('/start');
    return { school, pairId, ...made };
  }

  /** Every text a phone shows now, buttons and all, without what differs by ids. */
  async function everything(phone: Phone): Promise<string> {
    return (await phone.transcript(100)).replaceAll(/\d{3,}/g, '#');
  }

  type Choice = 'Продолжаем' | 'Хочу обсудить с куратором';

  /** One side answers, days pass, the other looks around and answers; the same days for every pair of the stories. */
  async function stories(first: 'mentor' | 'mentee', hidden: Choice[], own: Choice) {
    const told = [];
    for (const choice of hidden) {
      const s = await scene();
      const [answerer, watcher] = first === 'mentor' ? [s.mentor, s.mentee] : [s.mentee, s.mentor];
      await answerer.taps('Ответить');
      await answerer.tapsTwice(choice);
      await answerer.sees('Спасибо. Ждём второй ответ — потом я напишу, что дальше.');
      told.push({ ...s, watcher, answerer, before: '', after: '', later: '' });
    }
    await bot.drain();
    for (const s of told) s.before = await everything(s.watcher);
    await bot.advance({ days: 6 });
    for (const s of told) {
      await s.watcher.says('/start');
      await s.watcher.taps('Ответить');
      await s.watcher.taps(own);
      await s.watcher.sees('Спасибо. Ждём второй ответ — потом я напишу, что дальше.');
      s.after = await everything(s.watcher);
    }
    await bot.drain();
    return told;
  }

  async function story(first: 'mentor' | 'mentee', hidden: Choice, own: Choice) {
    const [only] = await stories(first, [hidden], own);
    if (!only) throw new Error('no story');
    return only;
  }

  it.each(['mentor', 'mentee'] as const)(
    'shows the other side byte for byte the same, whatever the %s answered',
    async (first) => {
      const [said, asked] = await stories(
        first,
        ['Продолжаем', 'Хочу обсудить с куратором'],
        'Хочу обсудить с куратором',
      );
      if (!said || !asked) throw new Error('no stories');
      expect(asked.before).toBe(said.before);
      expect(asked.after).toBe(said.after);
      // Until the curator acts, days later, nothing differs either: card, list, the old question, messages.
      await bot.advance({ days: 3 });
      for (const s of [said, asked]) {
        await s.watcher.says('/start');
        await s.watcher.taps(first === 'mentee' ? /Мои пары|Карточка пары/ : '📅 Все встречи');
        s.later = await everything(s.watcher);
      }
      expect(asked.later).toBe(said.later);
    },
    90_000,
  );

  it('passes when both go on, and says the same to both', async () => {
    const s = await story('mentor', 'Продолжаем', 'Продолжаем');
    await s.mentor.sees('Теперь шаг 3 из 5');
    await s.mentee.sees('Теперь шаг 3 из 5');
    await s.curator.doesNotSee('обсудить');
  });

  it('tells only the reader, whose decision reaches both in the same words', async () => {
    const s = await story('mentee', 'Хочу обсудить с куратором', 'Продолжаем');
    await s.curator.sees('Пара ждёт Вашего решения');
    await s.curator.sees('Асанов Т. М.: хочу обсудить');
    await s.mentor.looksAway();
    await s.mentee.looksAway();
    await s.curator.taps('Поговорить с каждым');
    await s.curator.sees(/Это придёт обоим[^]*с каждым отдельно поговорит/);
    await s.curator.taps('Отправить обоим');
    await bot.drain();
    const talks = await Promise.all(
      [s.mentor, s.mentee].map(async (p) => (await p.sees('с каждым отдельно поговорит')).plain),
    );
    expect(talks[0]).toBe(talks[1]);
    await s.curator.tapsTwice('Продолжаем');
    await bot.drain();
    const words = await Promise.all(
      [s.mentor, s.mentee].map(async (p) => (await p.sees('Теперь шаг 3 из 5')).plain),
    );
    const neutral = (text: string | undefined) =>
      text?.replace(/Лебедева О\. В\.|Асанов Т\. М\./u, 'N').replace(/(Лебедева|Асанов).*/u, 'N');
    expect(neutral(words[0])).toBe(neutral(words[1]));
    expect((await s.mentor.news()).filter((m) => m.plain.includes('шаг 3'))).toHaveLength(1);
  });

  it('ends the pair neutrally when another mentor is found better', async () => {
    const s = await story('mentor', 'Хочу обсудить с куратором', 'Хочу обсудить с куратором');
    await s.curator.taps('Подобрать другого');
    await bot.drain();
    const words = await Promise.all(
      [s.mentor, s.mentee].map(async (p) => (await p.sees('Работа пары завершена.')).plain),
    );
    expect(words[0]).not.toMatch(/обсудить|конфликт|другого/);
    // A tap on the old question changes nothing.
    const pair = await bot.deps.db.pair.findFirstOrThrow({ where: { id: s.pairId } });
    expect(pair).toMatchObject({ status: 'ended', endKind: 'rematch', trialDecision: 'rematch' });
    const scope = scopeOf(
      bot.deps,
      (await s.school.curators[0]?.actor()) ?? (undefined as never),
      s.school.schoolId,
    );
    if (!scope) throw new Error('no scope');
    expect(
      await inTransaction(bot.deps, scope, (tx) =>
        advancePair(tx, { deps: bot.deps, scope, pairId: s.pairId, now: bot.clock.now() }),
      ),
    ).toBeUndefined();
  });
});
