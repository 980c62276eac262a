import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../src/platform/database/generated/enums.ts';
import { School } from '../story/steps.ts';
import { type TestBot, texts } from '../support/bot.ts';
import type { Actor as Phone } from '../support/people.ts';

const t = texts.for('ru');
const CODE = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,2}\b/;
let school: School;
let bot: TestBot;
let admin: Phone;
let schoolId: number;
/** Who runs the school beside its founder. */
let vera: Phone;

beforeAll(async () => {
  school = await School.empty('ru');
  ({ bot, curator: admin } = school);
  await school.found();
  await school.showLink();
  ({ id: schoolId } = await bot.database.db.school.findFirstOrThrow({ select: { id: true } }));
  vera = await somebody('Vera', 'Белова Вера Олеговна', 'curator');
});
afterAll(() => bot.stop());

/** A person with an account and these roles, as if they had been here for long. */
async function somebody(name: string, fullName: string, ...roles: Role[]): Promise<Phone> {
  const phone = await bot.phone(name);
  const { db } = bot.database;
  const now = bot.clock.now();
  const { id: personId } = await db.person.create({
    data: {
      fullName,
      searchName: fullName.toLowerCase(),
      addressAs: name,
      locale: 'ru',
      createdAt: now,
      requestId: `test:${phone.id}`,
    },
    select: { id: true },
  });
  for (const role of roles)
    await db.membership.create({
      data: { schoolId, personId, role, status: 'active', createdAt: now, confirmedAt: now },
    });
  await db.account.create({
    data: { telegramId: BigInt(phone.id), personId, locale: 'ru', createdAt: now, lastSeenAt: now },
  });
  return phone;
}

/** Presses what no screen offers this person: the data of somebody else's button. */
async function forges(phone: Phone, data: string): Promise<void> {
  await phone.says('/start');
  const message = await phone.lastMessage();
  await phone.looksAway();
  bot.api.world.pressStale(phone.id, message?.id ?? 0, data);
  await phone.quiet();
}

async function codeOn(phone: Phone): Promise<string> {
  const code = CODE.exec(await phone.screen())?.[0];
  if (code === undefined) throw new Error(`no code on\n${await phone.screen()}`);
  return code;
}

const rolesOf = async (phone: Phone) => {
  const account = await bot.database.db.account.findUnique({
    where: { telegramId: BigInt(phone.id) },
    select: {
      person: { select: { memberships: { select: { role: true, status: true }, orderBy: { id: 'asc' } } } },
    },
  });
  return (account?.person?.memberships ?? []).map((m) => `${m.role}:${m.status}`);
};

describe('a link for a colleague', () => {
  it('that a curator comes upon shows no code to them and makes nobody more before its giver says yes', async () => {
    await forges(admin, `invite.role:${schoolId}:administrator`);
    const code = await codeOn(admin);
    await forges(vera, `invite.staff:${schoolId}`);
    await vera.doesNotSee(code);
    await vera.says(`/start ${code.replaceAll('-', '')}`);
    await vera.taps(t.label('people-join-yes'));
    await vera.taps(t.label('people-consent-give'));
    await vera.sees(/Роль подтвердит Громова/);
    expect(await rolesOf(vera)).toEqual(['curator:active', 'administrator:pending']);
    await bot.drain();
    await admin.sees(/По Вашей ссылке для коллег хотят войти: Белова Вера Олеговна/);
    await admin.taps(t.label('people-refuse-yes'));
    await admin.taps(t.label('people-refuse-yes'));
    expect(await rolesOf(vera)).toEqual(['curator:active', 'administrator:ended']);
  });

  it('is confirmed from the home card, one by one', async () => {
    await forges(admin, `invite.role:${schoolId}:coordinator`);
    const code = await codeOn(admin);
    const oleg = await bot.phone('Oleg');
    await oleg.says(`/start ${code.replaceAll('-', '')}`);
    await oleg.taps('Русский');
    await oleg.taps(t.label('people-consent-give'));
    await oleg.says('Сомов Олег Ильич');
    await oleg.taps('Олег');
    await oleg.sees(/Роль подтвердит Громова/);
    await bot.drain();
    await admin.says('/start');
    await admin.sees('Подтвердить роль: Сомов О. И. — координатор');
    await admin.taps(t.label('home-confirm'));
    expect(await rolesOf(oleg)).toEqual(['coordinator:active']);
  });
});

describe('a new phone', () => {
  it('of somebody who is more than the keeper is refused with a sentence', async () => {
    const boss = await somebody('Boss', 'Громов Пётр Ильич', 'mentor', 'administrator');
    const { id } = await bot.database.db.membership.findFirstOrThrow({
      where: { person: { account: { telegramId: BigInt(boss.id) } }, role: 'mentor' },
      select: { id: true },
    });
    await forges(vera, `people.phone:${id}`);
    await vera.sees(/У этого человека есть роль, которую даёте не Вы/);
    expect(await bot.database.db.invite.count({ where: { kind: 'newPhone' } })).toBe(0);
  });

  it('of staff asks the old phone and waits for a second keeper; «Это не я» stops it for a day', async () => {
    const { id } = await bot.database.db.membership.findFirstOrThrow({
      where: { person: { account: { telegramId: BigInt(vera.id) } }, role: 'curator' },
      select: { id: true },
    });
    await forges(admin, `people.phone:${id}`);
    const code = await codeOn(admin);
    await vera.looksAway();
    await bot.drain();
    await vera.sees(/Для Вас сделали ссылку, чтобы войти с нового телефона/);
    const fresh = await bot.phone('Fresh');
    await fresh.says(code);
    await fresh.taps(t.label('people-phone-yes'));
    await fresh.sees(/Вход перейдёт на этот телефон/);
    await fresh.says('/start');
    await fresh.sees(/Вход перейдёт на этот телефон/);
    await bot.drain();
    await vera.sees(/Ваш вход просят перенести на другой телефон/);
    await vera.taps(t.label('people-phone-no'));
    await vera.taps(t.label('people-phone-stop'));
    await fresh.sees(/Вход на этот телефон не перенесён/);
    expect(await rolesOf(vera)).toContain('curator:active');
    await bot.drain();
    await admin.sees(/с прежнего телефона ответили «Это не я»/);
    await forges(admin, `people.phone:${id}`);
    await admin.sees(/Новую ссылку можно сделать после/);
  });

  it('taken by somebody else is given back by the old phone', async () => {
    const ira = await somebody('Ira', 'Котова Ирина Павловна', 'mentee');
    const { id } = await bot.database.db.membership.findFirstOrThrow({
      where: { person: { account: { telegramId: BigInt(ira.id) } } },
      select: { id: true },
    });
    await ira.says('/start');
    await forges(vera, `people.phone:${id}`);
    const code = await codeOn(vera);
    const thief = await bot.phone('Thief');
    await thief.says(code);
    await ira.looksAway();
    await thief.taps(t.label('people-phone-yes'));
    expect(await rolesOf(thief)).toEqual(['mentee:active']);
    await ira.sees(/Вход перенесён на другой телефон/);
    await ira.taps(t.label('people-phone-no'));
    await ira.taps(t.label('people-phone-stop'));
    await ira.sees(/Вход снова на этом телефоне/);
    expect(await rolesOf(ira)).toEqual(['mentee:active']);
    expect(await rolesOf(thief)).toEqual([]);
  });
});

describe('somebody who guesses codes', () => {
  it('is stopped after ten, kindly, also by links and with a right code', async () => {
    const eve = await bot.phone('Eve');
    for (let i = 0; i < 5; i++) await eve.says(`/start AAA2BBB${i}`);
    await eve.sees(/Такого кода нет/);
    for (let i = 0; i < 5; i++) await eve.says(`AAA2-CCC${i}`);
    await eve.sees(/Такого кода нет/);
    await eve.says(school.code);
    await eve.sees(/Десять кодов подряд не подошли. Следующий проверю через/);
    await bot.restart();
    await eve.says(`/start ${school.code.replace('-', '')}`);
    await eve.sees(/Десять кодов подряд не подошли/);
    await bot.advance({ minutes: 61 });
    await eve.says(school.code);
    await eve.sees(/Выберите язык/);
  });
});
