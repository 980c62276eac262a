import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer } from '../../src/mentoring/pairing/offers/operations-answers.ts';
import { hasConsent } from '../../src/mentoring/people/queries-consents.ts';
import type { ConsentKind } from '../../src/platform/database/generated/enums.ts';
import { LOCALES, type Locale, type PlainKey } from '../../src/platform/i18n/texts.ts';
import { startBot, type TestBot, texts } from '../support/bot.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

type Kind = ConsentKind;

let bot: TestBot;
let school: PairingSchool;
let mentor: Phone;
let mentees: Phone[];
let requests = 0;

const at = <T>(list: readonly T[], i: number): T => {
  const found = list[i];
  if (found === undefined) throw new Error(`nothing at ${i}`);
  return found;
};
const mentorOf = () => at(school.mentors, 0);
async function offered(mentee: number): Promise<number> {
  const made = await createOffer(bot.deps, await at(school.curators, 0).actor(), {
    menteeId: at(school.mentees, mentee).id,
    mentorId: mentorOf().id,
    mentorKind: 'subject',
    requestId: `consents-chat:${++requests}`,
  });
  if (!made.ok) throw new Error(made.reason);
  return made.offerId;
}
async function paired(mentee: number): Promise<number> {
  const offerId = await offered(mentee);
  await answerOffer(bot.deps, await mentorOf().actor(), { offerId, answer: 'accepted' });
  const actor = await at(school.mentees, mentee).actor();
  const done = await answerOffer(bot.deps, actor, { offerId, answer: 'accepted' });
  if (!done.ok || done.offer !== 'accepted') throw new Error('no pair');
  return done.pairId;
}
async function gives(kind: Kind): Promise<void> {
  await bot.deps.db.consent.create({
    data: {
      personId: mentorOf().personId,
      kind,
      given: true,
      version: 'x',
      locale: 'ru',
      operatorId: school.schoolId,
      operator: 'Школа',
      purpose: 'тест',
      term: 'тест',
      decidedAt: bot.deps.clock.now(),
    },
  });
}
const speaks = (locale: Locale) =>
  bot.deps.db.person.update({ where: { id: mentorOf().personId }, data: { locale } });
const pairOf = (id: number) => bot.deps.db.pair.findUniqueOrThrow({ where: { id } });

/** From /privacy to the screen that asks whether the consent is really taken back. */
async function asksToWithdraw(locale: Locale, kind: Kind): Promise<void> {
  const say = (key: PlainKey) => texts.for(locale).label(key);
  await speaks(locale);
  await mentor.says('/privacy');
  await mentor.taps(say('people-my-consents'));
  await mentor.taps(say(`people-consent-short-${kind}`));
  if (kind !== 'surveyTotals') await mentor.taps(say('people-consent-withdraw'));
}

/** Every line of these words is on the screen. */
async function seesAll(words: string): Promise<void> {
  const said = words.replace(/<[^>]+>/g, '').split('\n');
  for (const line of said.filter((one) => one.trim() !== '')) await mentor.sees(line);
}

beforeAll(async () => {
  bot = await startBot();
  school = await pairingSchool(bot.deps, { from: 700, mentors: 1, mentees: 3 });
  for (const kind of ['programme', 'surveyTotals'] as const) await gives(kind);
  mentor = await bot.phone('Ольга', { id: mentorOf().telegramId });
  mentees = [];
  for (const one of school.mentees) mentees.push(await bot.phone('Коллега', { id: one.telegramId }));
  for (const phone of [mentor, ...mentees]) await phone.says('/start');
});
afterAll(() => bot.stop());

describe('a consent taken back by tapping', () => {
  it.each(LOCALES)(
    'to survey totals says what becomes of the answers, before and after, in %s',
    async (locale) => {
      const t = texts.for(locale);
      await asksToWithdraw(locale, 'surveyTotals');
      await seesAll(t.label('people-consent-surveys-before', { what: 'nothing' }));
      await mentor.taps(t.label('people-consent-withdraw'));
      await mentor.sees(t.label('people-consent-surveys-done', { what: 'nothing' }));
      const has = () => hasConsent(bot.deps.db, mentorOf().personId, 'surveyTotals', school.schoolId);
      expect(await has()).toBe(false);
      await mentor.taps(t.label('people-consent-short-surveyTotals'));
      await mentor.taps(t.label('people-consent-give'));
      expect(await has()).toBe(true);
    },
  );

  it('to be named asks about each pair that runs: one goes on without the name, the other ends', async () => {
    const [goes, ends] = [await paired(0), await paired(1)];
    const offerId = await offered(2);
    await bot.drain();
    for (const locale of LOCALES) {
      await asksToWithdraw(locale, 'pairContact');
      await seesAll(texts.for(locale).label('pairing-withdraw-pairContact', { pairs: '2', offers: '1' }));
    }
    await asksToWithdraw('ru', 'pairContact');
    await mentor.taps('Не показывать имя');
    await mentor.sees('Имя скрыто. Закрыто предложений: 1.');
    expect((await bot.deps.db.offer.findUniqueOrThrow({ where: { id: offerId } })).status).toBe('withdrawn');
    await mentor.taps(/^Продолжать: Асанов/);
    await mentor.sees('пара продолжается без имени');
    expect((await pairOf(goes)).status).toBe('active');
    await mentor.sees('Как быть с парой: Сабитова');
    await mentor.taps(/^Закончить: Сабитова/);
    await mentor.sees('Работа пары завершена.');
    const ended = await pairOf(ends);
    expect([ended.status, ended.endKind, ended.endReason]).toEqual(['ended', 'agreement', null]);
    const seen = at(mentees, 0);
    await bot.drain();
    await seen.says('/start');
    await seen.doesNotSee('Лебедева');
    await at(mentees, 1).sees('заверш');
  });

  it('to the programme says what it does, ends pairs in neutral words, closes offers, offers to erase', async () => {
    await speaks('ru');
    await mentor.says('/privacy');
    await mentor.taps('Согласия');
    await mentor.taps('Контакт для пары');
    await mentor.taps('Даю согласие');
    const offerId = await offered(2);
    for (const locale of LOCALES) {
      await asksToWithdraw(locale, 'programme');
      await seesAll(texts.for(locale).label('pairing-withdraw-programme', { pairs: '1', offers: '1' }));
    }
    await asksToWithdraw('ru', 'programme');
    await mentor.taps('Отозвать и выйти');
    await mentor.sees('Завершена работа пар: 1. Закрыто предложений: 1.');
    expect((await bot.deps.db.offer.findUniqueOrThrow({ where: { id: offerId } })).status).toBe('withdrawn');
    const pairs = await bot.deps.db.pair.findMany({ where: { mentorId: mentorOf().id } });
    expect(pairs.map((pair) => [pair.status, pair.endKind, pair.endReason])).toEqual([
      ['ended', 'agreement', null],
      ['ended', 'agreement', null],
    ]);
    await bot.drain();
    await at(mentees, 0).sees('заверш');
    await mentor.taps('🗑 Мои данные');
    await mentor.sees('Через 30 дней');
    await mentor.taps('Да, удалить');
    await mentor.sees('Данные будут удалены');
    expect(await bot.deps.db.erasure.count({ where: { personId: mentorOf().personId } })).toBe(1);
  });
});

describe('a consent to be named', () => {
  it('taken back, asked for and given again: each screen leads to the next, and nobody is caught in a circle', async () => {
    const place = await pairingSchool(bot.deps, { from: 760, mentors: 1, mentees: 1 });
    const [mentorAt, menteeAt] = [at(place.mentors, 0), at(place.mentees, 0)];
    const has = () => hasConsent(bot.deps.db, menteeAt.personId, 'pairContact', place.schoolId);
    const offers = async () =>
      createOffer(bot.deps, await at(place.curators, 0).actor(), {
        menteeId: menteeAt.id,
        mentorId: mentorAt.id,
        mentorKind: 'subject',
        requestId: `consents-chat:${++requests}`,
      });
    const teacher = await bot.phone('Тимур', { id: menteeAt.telegramId });
    await teacher.says('/privacy');
    await teacher.taps('Согласия');
    await teacher.taps('Контакт для пары');
    await teacher.taps('Отозвать');
    await teacher.taps('Не показывать имя');
    expect(await has()).toBe(false);
    // The name that is hidden is in no offer.
    expect((await offers()).ok).toBe(false);
    for (const answer of ['Не даю согласия', 'Даю согласие']) {
      await teacher.says('/start');
      await teacher.sees('Осталось согласие');
      await teacher.taps('Посмотреть');
      await teacher.sees('Согласие: контакт для пары');
      const buttons = await teacher.buttons();
      if (buttons.includes(answer)) await teacher.taps(answer);
    }
    expect(await has()).toBe(true);
    await teacher.says('/start');
    await teacher.doesNotSee('Осталось согласие');
    const made = await offers();
    if (!made.ok) throw new Error(made.reason);
    await bot.drain();
    const accepted = { offerId: made.offerId, answer: 'accepted' as const };
    await answerOffer(bot.deps, await mentorAt.actor(), accepted);
    await teacher.says('/start');
    await teacher.taps(/Принять/);
    await bot.drain();
    expect(await bot.deps.db.pair.count({ where: { menteeId: menteeAt.id, status: 'active' } })).toBe(1);
  });
});
