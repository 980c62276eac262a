import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../support/bot.ts';
import type { Actor } from '../support/people.ts';

const ADMIN = 1001;

/** The code on the last screen, as a colleague is sent it. */
async function codeOf(person: Actor): Promise<string> {
  return /Код[ы]?: ([0-9A-Z]{4}(?:-[0-9A-Z]{4})+)/.exec(await person.screen())?.[1] ?? '';
}

describe('roles of a school', () => {
  let bot: TestBot;
  let gromova: Actor;
  let kotova: Actor;
  beforeAll(async () => {
    bot = await startBot({ adminIds: [ADMIN] });
    gromova = await bot.phone('Наталья', { id: ADMIN });
    kotova = await bot.phone('Ирина', { id: 2002 });
  });
  afterAll(() => bot.stop());

  it('a wizard left in the middle of a deploy goes on in Kazakh', async () => {
    await gromova.says('/start');
    await gromova.taps('Создать школу');
    await gromova.taps('Қазақша');
    await gromova.sees('Мектептің атауы қандай?');
    await gromova.says('№ 5 мектеп');
    await bot.restart();
    await gromova.says('Павлодар');
    await gromova.sees('ҚР тоқсандары');
    await gromova.taps('Күнтізбені қабылдау');
    await gromova.taps('Әрі қарай');
    await gromova.taps('Куратор — мен');
    await gromova.says('қазір емес');
    await gromova.taps('Келісемін');
    await gromova.says('Громова 5');
    await gromova.says('Громова Наталья');
    await gromova.sees('№ 5 мектеп');
    await gromova.says('/language');
    await gromova.taps('Русский');
  });

  it('a colleague comes in by a staff link and is named the trusted person in two taps', async () => {
    await gromova.says('/start');
    await gromova.taps('Назвать доверенное лицо');
    await gromova.sees('пока никого, кроме куратора');
    await gromova.taps('Пригласить коллегу');
    await gromova.sees('Приглашение: Доверенное лицо');
    await gromova.taps('← Назад');
    await gromova.taps('Психолог');
    await kotova.says(`/start ${(await codeOf(gromova)).replace('-', '')}`);
    await kotova.taps('Русский');
    await kotova.taps('Даю согласие');
    await kotova.says('Котова Ирина Павловна');
    await kotova.taps('Ирина Павловна');
    await kotova.quiet();
    const role = await bot.deps.db.membership.findFirst({
      where: { role: 'psychologist' },
      select: { status: true },
    });
    expect(role).toEqual({ status: 'active' });

    await gromova.says('/start');
    gromova.resetCounts();
    await gromova.taps('Назвать доверенное лицо');
    expect(await gromova.taps('Котова Ирина Павловна')).toContain('Доверенное лицо: Котова');
    expect(gromova.tapsCount).toBe(2);
    await gromova.sees('Осталось 2');
    await bot.drain();
    await kotova.sees('№ 5 мектеп: у Вас новая роль');
    await kotova.sees('Вам напишут, если вопрос о кураторе');
  });

  it('curatorship is handed over in chat, and the last curator stays', async () => {
    await gromova.says('/admin');
    await gromova.taps('№ 5 мектеп');
    await gromova.taps('Роли');
    await gromova.taps('Передать кураторство');
    await gromova.taps('Котова Ирина Павловна');
    await gromova.sees('Новый куратор: Котова Ирина Павловна');
    await gromova.taps('Передать кураторство');
    await bot.drain();
    await kotova.sees('Куратор. Пары и очередь теперь у Вас.');
    const roles = await bot.deps.db.membership.findMany({
      where: { status: 'active' },
      orderBy: { id: 'asc' },
      select: { role: true, person: { select: { fullName: true } } },
    });
    expect(roles.map(({ role, person }) => `${role}: ${person.fullName}`)).toEqual([
      'administrator: Громова Наталья',
      'coordinator: Громова Наталья',
      'psychologist: Котова Ирина Павловна',
      'curator: Котова Ирина Павловна',
    ]);
  });

  it('an administrator is appointed and opens /admin', async () => {
    await gromova.says('/admin');
    await gromova.taps('№ 5 мектеп');
    await gromova.taps('Роли');
    await gromova.taps('Добавить администратора');
    await gromova.taps('Котова Ирина Павловна');
    await bot.drain();
    await kotova.says('/admin');
    await kotova.sees('1 школа');
    await kotova.taps('№ 5 мектеп');
    await kotova.taps('Название');
    await kotova.says('№ 5 мектеп-лицей');
    await kotova.sees('№ 5 мектеп-лицей');
    await kotova.taps('Город');
    await kotova.says('Омск');
    await kotova.sees('Омск, сейчас 13:');
    await kotova.taps('Сеть');
    await kotova.says('Школы Прииртышья');
    await kotova.sees('Входит в: Школы Прииртышья');
  });

  it('whoever declines the consent founds nothing, and nothing of them is kept', async () => {
    const other = await startBot({ adminIds: [ADMIN] });
    try {
      const admin = await other.phone('Виктор', { id: ADMIN });
      await admin.says('/start');
      await admin.taps('Создать школу');
      await admin.says('Школа № 7');
      await admin.says('Омск');
      await admin.taps('Принять календарь');
      await admin.taps('Дальше');
      await admin.taps('Куратор — я');
      await admin.taps('Не даю');
      expect(await other.deps.db.school.count()).toBe(0);
      expect(await other.deps.db.person.count()).toBe(0);
      expect(await other.deps.db.draft.count()).toBe(0);
    } finally {
      await other.stop();
    }
  });
});
