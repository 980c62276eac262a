import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import { pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

describe('what Telegram itself shows of the bot', () => {
  let bot: TestBot;
  let curator: Phone;
  beforeAll(async () => {
    bot = await startBot();
    const school = await pairingSchool(bot.deps, { from: 5000, mentors: 1, mentees: 1 });
    const id = school.curators[0]?.telegramId ?? 0;
    curator = await bot.phone('Наталья', { id });
    await curator.says('/start');
  });
  afterAll(() => bot.stop());

  it('says what it is before anybody starts it, in the language of the phone', async () => {
    const told = new Set<string>();
    for (const language of ['ru', 'kk', 'en']) {
      const newcomer = await bot.phone(`Newcomer ${language}`, { language });
      const { started, description, commands } = bot.api.world.chat(newcomer.id);
      expect(started).toBe(false);
      expect(description.length).toBeGreaterThan(100);
      expect(description.length).toBeLessThanOrEqual(512);
      expect(commands[0]?.command).toBe('home');
      told.add(description);
    }
    expect(told.size).toBe(3);
    const stranger = await bot.phone('Fremder', { language: 'de' });
    expect(bot.api.world.chat(stranger.id).description).toContain('Наставничество');
  });

  it('is set once: a start that has nothing new to say sets nothing', async () => {
    const sets = () =>
      bot.api.world.calls.filter(({ method }) => /^setMy(Short)?Description$/.test(method)).length;
    const before = sets();
    expect(before).toBe(8);
    await bot.restart();
    expect(sets()).toBe(before);
  });

  it('does not keep the bot from starting where Telegram refuses it', async () => {
    const profile = bot.api.world.bot().profile;
    profile.set('description/ru', 'Another one');
    bot.api.world.fault({ method: 'setMyDescription', kind: 429, retryAfter: 600, times: 9 });
    await bot.restart();
    bot.api.world.faults.clear();
    expect(profile.get('description/ru')).toBe('Another one');
    await curator.says('/home');
    expect((await curator.lastMessage())?.plain).toContain('готова к работе');
  });

  it.each([
    ['setMyCommands', 500],
    ['setMyCommands', 429],
    ['setMyCommands', 'closeAfterApplying'],
    ['getMyDescription', 'closeAfterApplying'],
    ['getMyShortDescription', 500],
  ] as const)('does not keep the bot from starting where %s is answered by %s', async (method, kind) => {
    bot.api.world.fault({ method, kind, retryAfter: 600, times: 9 });
    await bot.restart();
    bot.api.world.faults.clear();
    await curator.says('/home');
    expect((await curator.lastMessage())?.plain).toContain('готова к работе');
  });

  it('has /home first in everybody’s menu, and it opens today’s card', async () => {
    const { commands } = bot.api.world.chat(curator.id);
    expect(commands[0]?.command).toBe('home');
    expect(commands.map(({ command }) => command)).toContain('digest');
    await curator.says('/HOME');
    expect((await curator.lastMessage())?.keyboard.length).toBeGreaterThan(0);
  });

  it('copies a link by one tap, and shows in red what ends something', async () => {
    await curator.says('/home');
    await curator.taps('🔗 Показать ссылку и QR');
    await curator.taps('Новая ссылка');
    const invite = await curator.lastMessage();
    const copies = invite?.keyboard.flat().find((button) => button.copy !== undefined);
    expect(copies?.copy).toMatch(/^https:\/\/t\.me\/\w+\?start=/);
    expect(invite?.plain).toContain(copies?.copy);
    await curator.taps('Отозвать');
    const sure = await curator.lastMessage();
    expect(
      sure?.keyboard
        .flat()
        .filter(({ style }) => style === 'danger')
        .map(({ text }) => text),
    ).toEqual(['Отозвать ссылку']);
  });
});
