import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initials } from '../../src/mentoring/people/rules.ts';
import type { Actor as Phone } from '../support/people.ts';
import { School } from './steps.ts';

const NEWCOMER = 'Сабитова Айгерім Ерланқызы';
const LONG = 'Длинный рассказ о том, как прошёл день. '.repeat(125);

describe('a bad day', { timeout: 60_000 }, () => {
  let school: School;
  let newcomer: Phone;
  let founder: Phone;
  beforeAll(async () => {
    school = await School.withPair('ru');
    newcomer = await school.phone('Newcomer');
    founder = await school.phone('Founder', 2);
  });
  afterAll(() => school.bot.stop());

  /** Ways into each dialogue, to the middle of it; the person in it is returned. */
  const into = {
    async newPair() {
      const { curator, t } = school;
      await curator.says('/start');
      await curator.taps(t.label('home-new-pair'));
      return curator;
    },
    async order() {
      const { curator, t } = school;
      await curator.says('/start');
      await curator.taps(t.label('home-pairs'));
      await curator.taps(/^1/);
      await curator.taps(t.label('pairing-order-set'));
      return curator;
    },
    async note() {
      const { mentor, t } = school;
      await mentor.says('/start');
      await mentor.taps(t.label('home-open-pair'));
      await mentor.taps(t.label('pairing-meetings'));
      await mentor.taps(t.label('meetings-notes'));
      await mentor.taps(t.label('meetings-add'));
      return mentor;
    },
    async action() {
      const { mentor, t } = school;
      await mentor.says('/start');
      await mentor.taps(t.label('home-open-pair'));
      await mentor.taps(t.label('pairing-goal'));
      await mentor.taps(t.label('goals-add-action'));
      await mentor.taps(t.label('goals-add-action'));
      return mentor;
    },
    async typedDate() {
      const { mentor } = school;
      await mentor.says('/start');
      await mentor.says('22.12 15:30');
      return mentor;
    },
    async goal() {
      const { mentee, t, parts } = school;
      await mentee.says('/start');
      await mentee.taps(t.label('home-goal'));
      await mentee.taps(t.label('goals-new-first'));
      await mentee.says(parts.vague);
      return mentee;
    },
    async help() {
      const { mentee, t } = school;
      await mentee.says('/start');
      await mentee.taps(t.label('home-help'));
      await mentee.taps(t.label('pairing-help-urgentQuestion'));
      await mentee.taps(t.label('pairing-help-role-mentor', { name: initials(school.parts.mentor) }));
      return mentee;
    },
    async entry() {
      const { t } = school;
      await newcomer.says(school.code);
      await newcomer.taps(t.label('people-language-ru'));
      await newcomer.taps(t.label('people-consent-give'));
      return newcomer;
    },
  };

  async function restartAndAWeek(): Promise<void> {
    await school.bot.restart();
    await school.bot.advance({ days: 7 });
  }

  it('goes on after a restart and a week: a new pair, a note, a goal, an entry', async () => {
    const { t, parts } = school;
    const curator = await into.newPair();
    const mentor = await into.note();
    const mentee = await into.goal();
    await into.entry();
    await restartAndAWeek();
    await curator.says('асан');
    await curator.sees(t.label('pairing-choose-found', { query: 'асан', count: 1 }));
    await mentor.says('Договорились смотреть первые пять минут.');
    await mentor.sees(t.label('meetings-note-saved'));
    await mentee.says(parts.specific);
    await mentee.sees(t.label('goals-ask-measure'));
    await newcomer.says(NEWCOMER);
    await newcomer.sees(t.label('people-entry-address'));
    await school.tapsFirst(newcomer);
    await newcomer.taps(t.label('people-want-mentee'));
    await newcomer.sees(initials(parts.curator));
  });

  it('goes on after a restart and a week: an order, an action, help, a questionnaire', async () => {
    const { t, parts, mentee } = school;
    const curator = await into.order();
    const mentor = await into.action();
    await into.help();
    await school.bot.deps.db.membership.updateMany({
      where: { status: 'pending' },
      data: { status: 'active', confirmedAt: school.bot.clock.now() },
    });
    await newcomer.says('/start');
    await newcomer.taps(t.label('home-fill'));
    await newcomer.taps(/^☐/);
    await restartAndAWeek();
    await curator.says('45-к от 20.11.2026');
    await curator.sees('45-к');
    await mentor.says(parts.action);
    await mentor.sees(t.label('goals-ask-form'));
    await mentee.says('Как открыть кабинет 21?');
    await mentee.sees(t.label('pairing-help-sent', { reader: initials(parts.mentor) }).slice(0, 12));
    await newcomer.taps(t.label('people-form-next', { count: 1 }));
    await newcomer.sees(t.label('people-ask-stages'));
    await school.bot.drain();
    await mentor.sees('Как открыть кабинет 21?');
  });

  it('goes on after a restart: the wizard of a school, a typed date, the summing up', async () => {
    const { t, parts, mentee } = school;
    await founder.says('/start');
    await founder.taps(t.label('home-create-school'));
    await founder.says('Школа <№ 6> & «Б»');
    const mentor = await into.typedDate();
    await mentor.sees('15:30');
    await school.bot.deps.pool.query(`update "Pair" set "stage" = 'final'`);
    await mentee.says('/start');
    await mentee.taps(t.label('home-goal'));
    await mentee.taps(t.label('nav-back'));
    await mentee.taps(t.label('pairing-closing-open'));
    await school.bot.restart();
    await founder.sees('Школа <№ 6> & «Б»');
    await founder.says('Омск');
    await founder.taps(t.label('organisations-accept-calendar'));
    await mentor.taps(t.label('meetings-propose'));
    await mentor.sees('15:30');
    expect(await school.bot.deps.db.meeting.count({ where: { status: 'proposed' } })).toBe(1);
    await mentee.says(parts.done);
    await mentee.sees(t.label('pairing-closing-verdict-own'));
    await mentee.says('/cancel');
    await school.bot.deps.pool.query(`update "Pair" set "stage" = 'acquaintance'`);
  });

  it('leaves any dialogue on /cancel, and what is typed next is nobody’s answer', async () => {
    const { t } = school;
    for (const [name, open] of Object.entries(into)) {
      if (name === 'entry' || name === 'typedDate') continue;
      const phone = await open().catch(async (error: unknown) => {
        throw new Error(`${name}: ${String(error)}`);
      });
      await phone.says('/cancel');
      await phone.says('просто слова');
      await phone.sees(t.label('home-fallback-text'));
    }
  });

  it('takes stickers, voices, files, forwards, edits and long texts without losing the question', async () => {
    const { t, parts, mentee } = school;
    await mentee.says('/start');
    await mentee.taps(t.label('home-goal'));
    await mentee.taps(t.label('goals-new-first'));
    await mentee.sends.sticker('👍');
    await mentee.sees(t.label('dialogue-text-only'));
    await mentee.sends.voice(4);
    await mentee.sees(t.label('dialogue-voice'));
    await mentee.sends.document('plan.pdf', new Uint8Array([1, 2, 3]));
    await mentee.sends.photo(new Uint8Array([1, 2, 3]));
    await mentee.editsLast('исправлено');
    await mentee.says(LONG);
    await mentee.taps(t.label('nav-back'));
    await mentee.says(parts.specific);
    await mentee.sees(t.label('goals-ask-measure'));
    await mentee.sends.forward('Чужие слова');
    await mentee.taps(t.label('goals-measure-selfRating'));
    await mentee.sees(t.label('goals-ask-baseline'));
    await mentee.says('/cancel');
    // The same outside a dialogue.
    for (const send of [
      () => mentee.sends.sticker(),
      () => mentee.sends.voice(),
      () => mentee.sends.forward('Чужое'),
      () => mentee.says(LONG),
    ]) {
      await send();
      expect((await mentee.lastMessage())?.plain.startsWith('🏠')).toBe(true);
    }
  });

  it('shows names with markup and control characters as they are, never as markup', async () => {
    const { t } = school;
    const odd = await school.phone('<b>Odd</b>');
    await odd.says(school.code);
    await odd.taps(t.label('people-language-ru'));
    await odd.taps(t.label('people-consent-give'));
    await odd.says('<b>Иванов</b> Пётр');
    await odd.sees('Например');
    await odd.says('Ива\u202Eнов\u0007 О’Коннор');
    await school.tapsFirst(odd);
    await odd.taps(t.label('people-want-mentor'));
    await school.bot.drain();
    await school.curator.says('/start');
    await school.curator.sees(initials('Иванов О’Коннор'));
    // Free words keep their signs and gain no meaning.
    const mentor = await into.note();
    await mentor.says('<b>жирно</b> & <a href="tg://user?id=1">сюда</a>\u202E');
    await mentor.taps(t.label('meetings-notes'));
    await mentor.sees('<b>жирно</b> & <a href="tg://user?id=1">сюда</a>');
  });
});

describe('hasty fingers', { timeout: 60_000 }, () => {
  let school: School;
  beforeAll(async () => {
    school = await School.withPeople('ru');
  });
  afterAll(() => school.bot.stop());

  it('does nothing twice on double taps, from the offer to the goal', async () => {
    const { bot, curator, mentor, mentee, t, parts } = school;
    const { db } = bot.deps;
    await curator.says('/start');
    await curator.taps(t.label('home-new-pair'));
    await curator.taps(initials(parts.mentee));
    await curator.taps(`1 · ${initials(parts.mentor)}`);
    await curator.tapsTwice(t.label('pairing-check-send'));
    expect(await db.offer.count()).toBe(1);
    await bot.drain();
    await mentor.tapsTwice(t.label('pairing-offer-accept'));
    await mentee.tapsTwice(t.label('pairing-offer-accept'));
    expect(await db.pair.count()).toBe(1);
    await mentor.says('25.11 15:30');
    await mentor.tapsTwice(t.label('meetings-propose'));
    expect(await db.meeting.count()).toBe(1);
    await bot.drain();
    await mentee.tapsTwice(t.label('meetings-suits'));
    await bot.drain();
    expect(await db.dispatch.count({ where: { kind: 'meetings.accepted', status: 'sent' } })).toBe(1);
    await bot.advance({ days: 2 });
    // Both at the same moment, each twice.
    await mentor.says('/start');
    await mentee.says('/start');
    await Promise.all([mentor.tapsTwice(/^✅ /), mentee.tapsTwice(/^✅ /)]);
    await bot.drain();
    expect(await db.confirmation.count()).toBe(2);
    expect(await db.meeting.findMany({ select: { status: true, outcome: true } })).toEqual([
      { status: 'settled', outcome: 'both' },
    ]);
    expect(await db.dispatch.count({ where: { kind: 'pairing.stage', status: 'sent' } })).toBe(2);
    await mentee.says('/start');
    await mentor.says('/start');
    await school.setGoal();
    await mentor.tapsTwice(t.label('goals-agree'));
    expect(await db.action.count()).toBe(2);
    expect(await db.goalReview.count()).toBe(1);
  });

  it('writes one meeting when both write it down at once', async () => {
    const { bot, mentor, mentee, t } = school;
    for (const phone of [mentor, mentee]) {
      await phone.says('/start');
      await phone.taps(t.label('home-open-pair')).catch(() => phone.taps(t.label('pairing-open-card')));
      await phone.taps(t.label('pairing-schedule'));
      await phone.taps(t.label('meetings-already-met'));
      await phone.taps(t.label('meetings-past-today'));
    }
    const cycle = (await mentor.buttons())[0] ?? '';
    await Promise.all([mentor.tapsTwice(cycle), mentee.tapsTwice(cycle)]);
    expect(await bot.deps.db.meeting.count({ where: { loggedAfter: true } })).toBe(1);
    await mentor.says('/start');
    await mentee.says('/start');
  });

  it('answers an old button kindly, with today’s card', async () => {
    const { bot, mentor, mentee, t } = school;
    await mentor.says('4.12 15:30');
    await mentor.taps(t.label('meetings-propose'));
    await bot.drain();
    await mentor.taps(t.label('meetings-open'));
    await mentor.taps(t.label('meetings-withdraw'));
    await mentor.taps(t.label('meetings-withdraw-yes'));
    await bot.drain();
    const toast = await mentee.taps(t.label('meetings-suits'));
    expect(toast).not.toBe('');
    expect(await bot.deps.db.meeting.count({ where: { status: 'cancelled' } })).toBe(1);
  });

  it('tells the curator once that somebody blocked the bot, and goes on when they are back', async () => {
    const { bot, curator, mentor, mentee, t, parts } = school;
    await school.lookAway();
    await mentee.blocksBot();
    for (const day of ['7.12', '8.12']) {
      await mentor.says(`${day} 15:30`);
      await mentor.taps(t.label('meetings-propose'));
      await bot.drain();
    }
    await bot.advance({ days: 1 });
    const told = (await curator.chat()).messages.filter(
      ({ plain }) => plain === t.label('monitoring-unreachable', { name: initials(parts.mentee) }),
    );
    expect(told.length).toBe(1);
    await mentee.unblocksBot();
    await mentee.says('/start');
    await mentee.taps(t.label('home-proposed-one', { who: '' }).trim());
    await mentee.taps(t.label('meetings-suits'));
    await mentor.looksAway();
    await bot.drain();
    await mentor.sees('15:30');
  });
});
