import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAction } from '../../src/mentoring/goals/plan/operations.ts';
import { addMinutes, dayOf, instantOf, timeOf } from '../../src/platform/time/local.ts';
import { startBot, type TestBot, TUESDAY } from '../support/bot.ts';
import { type TestPair, testPair } from '../support/meetings.ts';
import type { Actor as Phone } from '../support/people.ts';

const MOSCOW = 'Europe/Moscow';
const ALMATY = 'Asia/Almaty';

interface Two {
  pair: TestPair;
  zone: string;
  mentor: Phone;
  mentee: Phone;
}

let bot: TestBot;
let from = 3000;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

/** A pair that is at home in this zone; both have opened the bot. Pairs of earlier tests are over. */
async function begin(zone: string, options: Partial<Parameters<typeof testPair>[1]> = {}): Promise<Two> {
  from += 10;
  const pair = await testPair(bot.deps, { from, zone, ...options });
  const mentor = await bot.phone('Mentor', { id: pair.ids.mentor });
  const mentee = await bot.phone('Mentee', { id: pair.ids.mentee });
  for (const phone of [mentor, mentee]) await phone.says('/start');
  return { pair, zone, mentor, mentee };
}

async function anew(): Promise<void> {
  await bot.deps.db.pair.updateMany({ data: { status: 'ended' } });
  await bot.deps.db.dispatch.deleteMany();
  bot.clock.set(TUESDAY);
}

const at = (day: string, time: string, zone: string) => instantOf(day, time, zone);

/** What came since that instant by the clock alone: the day and minute in the zone, 🔕 without sound, and the first line. */
async function came(phone: Phone, zone: string, since: Date): Promise<string[]> {
  const { messages } = await phone.chat();
  return messages
    .filter((m) => m.from === 'bot' && m.date * 1000 > since.getTime())
    .map((m) => {
      const when = addMinutes(since, Math.round((m.date * 1000 - since.getTime()) / 60_000));
      const line = m.plain.split('\n')[0]?.replaceAll('\u00a0', ' ') ?? '';
      return `${dayOf(when, zone)} ${timeOf(when, zone)}${m.silent ? ' 🔕' : ''} ${line}`;
    });
}

describe('a meeting by the clock', () => {
  it('is spoken of at its minutes in each school’s zone, and asked about; answered, never again', async () => {
    await anew();
    const both = [await begin(MOSCOW, { stage: 'trial' }), await begin(ALMATY, { stage: 'trial' })];
    for (const { mentor, mentee } of both) {
      await mentor.says('26.11 15:30');
      await mentor.taps('Предложить');
      await bot.drain();
      await mentee.taps('Подходит');
      await bot.drain();
    }
    const since = bot.clock.now();
    await bot.advance(at('2026-11-26', '14:00', MOSCOW));
    for (const { mentee, mentor, zone } of both) {
      // In Almaty it is 16:00: the meeting there is under way.
      expect((await came(mentee, zone, since)).slice(0, 1)).toEqual([
        '2026-11-25 15:30 📅 Завтра встреча: чт 26 ноября, 15:30',
      ]);
      await mentor.sees(zone === MOSCOW ? 'Завтра встреча' : '📅 Через час, в 15:30: Тимур А., в школе');
    }
    const [moscow, almaty] = both as [Two, Two];
    await bot.advance(at('2026-11-26', '14:30', MOSCOW));
    await moscow.mentee.sees('📅 Через час, в 15:30: Лебедева О. В., в школе');
    expect(await moscow.mentee.buttons()).toEqual(['Что обсудить', 'Опаздываю', 'Перенести']);
    expect(await moscow.mentee.taps('Опаздываю')).toBe('Второй участник получит сообщение.');
    await bot.drain();
    await moscow.mentor.sees('📅 Тимур А.: небольшая задержка.');
    await bot.advance(at('2026-11-26', '17:00', MOSCOW));
    for (const { mentor, mentee, zone } of both) {
      expect((await came(mentee, zone, since)).filter((line) => line.includes('16:20'))).toEqual([
        '2026-11-26 16:20 📅 Встреча чт 26 ноября, 15:30. Лебедева О. В.',
      ]);
      await mentor.taps('✅ Состоялась');
    }
    // In Moscow the mentee answers from the home card, and hears no more of it.
    await moscow.mentee.says('/start');
    await moscow.mentee.taps(/^✅/);
    const answered = bot.clock.now();
    await bot.advance({ days: 6 });
    expect(
      (await came(moscow.mentee, MOSCOW, answered)).filter((line) => line.includes('Встреча чт')),
    ).toEqual([]);
    // In Almaty the silent one is asked on Friday and on Monday, at three.
    expect(
      (await came(almaty.mentee, ALMATY, answered)).filter((line) => line.includes('Встреча чт')),
    ).toEqual([
      '2026-11-27 15:00 📅 Встреча чт 26 ноября, 15:30. Лебедева О. В.',
      '2026-11-30 15:00 📅 Встреча чт 26 ноября, 15:30. Лебедева О. В.',
    ]);
    for (const { mentor, mentee, zone } of both)
      for (const phone of [mentor, mentee])
        for (const line of await came(phone, zone, since))
          expect(line.slice(11, 16) >= '08:00' && line.slice(11, 16) < '20:00').toBe(true);
  });

  it('moved, is spoken of at its new hour alone; before nine once, the evening before', async () => {
    await anew();
    const { mentor, mentee } = await begin(ALMATY);
    await mentor.says('26.11 15:30');
    await mentor.taps('Мы уже договорились');
    await bot.drain();
    await mentor.taps('Открыть встречу');
    await mentor.taps('Перенести');
    await mentor.says('27.11 8:30');
    await mentor.taps('Предложить');
    await bot.drain();
    await mentee.taps('Подходит');
    await bot.drain();
    const since = bot.clock.now();
    await bot.advance(at('2026-11-27', '12:00', ALMATY));
    for (const phone of [mentor, mentee]) {
      const lines = (await came(phone, ALMATY, since)).filter((line) => line.includes('📅'));
      expect(lines.map((line) => line.slice(0, 30))).toEqual([
        '2026-11-26 19:00 📅 Завтра вст',
        '2026-11-27 09:20 📅 Встреча пт',
      ]);
    }
    await mentee.taps('Не было');
    const answered = bot.clock.now();
    await bot.advance({ days: 4 });
    expect((await came(mentor, ALMATY, answered)).filter((line) => line.includes('Встреча пт'))).toEqual([]);
  });
});

describe('the day’s bundle', () => {
  it('says a stage and an action in one message at the person’s hour, each with its button; done, neither', async () => {
    await anew();
    const { pair, mentor, mentee } = await begin(MOSCOW, { stage: 'series' });
    await bot.deps.db.pair.update({
      where: { id: pair.pairId },
      data: { stage: 'trial', stageSinceOn: '2026-11-13' },
    });
    await addAction(bot.deps, await pair.mentee(), {
      pairId: pair.pairId,
      title: 'Карточки для первых пяти минут',
      form: 'selfStudy',
      dueOn: '2026-11-25',
      responsible: 'mentee',
      requestId: `action:${pair.pairId}`,
    });
    await mentee.says('/pause');
    await mentee.taps('← Назад');
    await mentee.taps('Напоминания: 15:00');
    await mentee.taps('11:00');
    await mentee.sees('Сейчас: 11:00');
    const since = bot.clock.now();
    await bot.advance(at('2026-11-25', '15:00', MOSCOW));
    expect(await came(mentee, MOSCOW, since)).toEqual(['2026-11-25 11:00 Напоминания']);
    const text = (await mentee.screen()).replaceAll('\u00a0', ' ');
    expect(text).toContain('Лебедева О. В. · Пробная: назначить встречу, можно до пт 27 ноября');
    expect(text).toContain('🎯 Срок сегодня: Карточки для первых пяти минут');
    expect(await mentee.buttons()).toEqual(
      expect.arrayContaining(['📅 Назначить встречу', '✅ Сделано: Карточки для первы…']),
    );
    await mentor.sees('Тимур А. · Пробная: назначить встречу, можно до пт 27 ноября');
    await mentor.taps('📅 Назначить встречу');
    await mentor.sees('Когда удобно?');
    await mentor.says('30.11 16:00');
    await mentor.taps('Предложить');
    await bot.drain();
    await mentee.taps('Подходит');
    await mentee.says('/start');
    await mentee.taps('✅ Сделано');
    await mentee.says('Десять карточек');
    const done = bot.clock.now();
    // Friday is the stage's day, Monday the meeting's: nobody is told of what is done or arranged.
    await bot.advance(at('2026-11-30', '14:00', MOSCOW));
    expect((await came(mentee, MOSCOW, done)).filter((line) => !line.includes('Завтра'))).toEqual([]);
  });

  it('waits while somebody asked for quiet; their meetings come without a sound', async () => {
    await anew();
    const { mentor, mentee } = await begin(ALMATY);
    await mentor.says('27.11 15:30');
    await mentor.taps('Мы уже договорились');
    await bot.drain();
    await mentee.says('/pause');
    await mentee.sees('О встречах напомню всё равно');
    await mentee.taps(/^До вт 1/);
    const since = bot.clock.now();
    await bot.advance(at('2026-11-27', '15:00', ALMATY));
    expect(await came(mentee, ALMATY, since)).toEqual([
      '2026-11-26 15:30 🔕 📅 Завтра встреча: пт 27 ноября, 15:30',
      '2026-11-27 14:30 🔕 📅 Через час, в 15:30: Лебедева О. В., в школе',
    ]);
  });
});

describe('a check-in by the clock', () => {
  async function goalOf({ pair }: Two, measure: 'lessonsOf10' | 'own', unit: string | null): Promise<number> {
    const now = bot.clock.now();
    const { id } = await bot.deps.db.goal.create({
      data: {
        schoolId: pair.schoolId,
        pairId: pair.pairId,
        author: 'mentee',
        status: 'agreed',
        agreedVersion: 1,
        agreedAt: now,
        createdAt: now,
        requestId: `goal:${pair.pairId}`,
      },
    });
    await bot.deps.db.goalVersion.create({
      data: {
        schoolId: pair.schoolId,
        goalId: id,
        number: 1,
        specific: 'Начало урока',
        measure,
        unit,
        baseline: 5,
        target: 8,
        helps: [],
        dueOn: '2027-03-01',
        author: 'mentee',
        createdAt: now,
      },
    });
    return id;
  }

  it('is answered by one tap, from the reminder or the home card, and leads to the line of values', async () => {
    await anew();
    const two = await begin(ALMATY, { stage: 'series' });
    const { mentor, mentee } = two;
    const goalId = await goalOf(two, 'lessonsOf10', null);
    const since = bot.clock.now();
    await bot.advance(at('2026-12-08', '15:30', ALMATY));
    expect(await came(mentee, ALMATY, since)).toEqual([
      '2026-12-08 15:00 🎯 Начало урока: сколько из 10 сейчас? Было 5.',
    ]);
    expect((await mentee.buttons()).slice(0, 3)).toEqual(['Без изменений', '0', '1']);
    await mentee.taps('7');
    await mentee.sees('📊 5 → 7 (цель: 8)');
    await mentee.says('/start');
    await mentee.doesNotSee('сколько сейчас');
    // Two weeks later from the home card, before the reminder's hour.
    await bot.advance(at('2026-12-22', '10:00', ALMATY));
    await mentee.says('/start');
    await mentee.sees('🎯 Начало урока: сколько сейчас?');
    await mentee.taps('Без изменений');
    await mentee.sees('📊 5 → 7 → 7 (цель: 8)');
    const answered = bot.clock.now();
    await bot.advance({ days: 2 });
    expect((await came(mentee, ALMATY, answered)).filter((line) => line.includes('🎯'))).toEqual([]);
    expect(await bot.deps.db.goalCheckIn.count({ where: { goalId } })).toBe(2);
    expect((await came(mentor, ALMATY, since)).filter((line) => line.includes('🎯'))).toEqual([]);
  });

  it('in an own unit is typed, shown back and may be mended; a number out of range is asked for again', async () => {
    await anew();
    const two = await begin(MOSCOW, { stage: 'series' });
    const { mentee } = two;
    await goalOf(two, 'own', 'письма родителям в месяц');
    await bot.advance(at('2026-12-08', '15:30', MOSCOW));
    await mentee.sees('🎯 Начало урока: сколько сейчас (письма родителям в месяц)? Было 5.');
    await mentee.taps('Написать число');
    await mentee.says('много');
    await mentee.sees('Нужно число от 0 до');
    await mentee.says('7,5');
    await mentee.sees('📊 5 → 7,5 (цель: 8)');
  });
});
