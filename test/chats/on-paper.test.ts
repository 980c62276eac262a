import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOffer } from '../../src/mentoring/pairing/offers/operations.ts';
import { answerOffer } from '../../src/mentoring/pairing/offers/operations-answers.ts';
import { onPaperTap } from '../../src/mentoring/people/taps.ts';
import { askedIn } from '../../src/mentoring/surveys/rounds/queries.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { startBot, type TestBot, texts } from '../support/bot.ts';
import { pairOf } from '../support/meetings.ts';
import { type PairingSchool, pairingSchool } from '../support/pairing.ts';
import type { Actor as Phone } from '../support/people.ts';

const t = texts.for('ru');
let bot: TestBot;
let school: PairingSchool;
let curator: Phone;
let mentor: Phone;

beforeAll(async () => {
  bot = await startBot();
  school = await pairingSchool(bot.deps, { from: 7000, mentors: 2, mentees: 2 });
  curator = await bot.phone('Curator', { id: first(school.curators).telegramId });
  mentor = await bot.phone('Mentor', { id: first(school.mentors).telegramId });
  for (const phone of [curator, mentor]) await phone.says('/start');
});
afterAll(() => bot.stop());

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('nobody');
  return one;
}
const member = () => first(school.mentors);
const row = () => bot.deps.db.membership.findUniqueOrThrow({ where: { id: member().id } });

/** Presses a button that stands in an older message. */
async function press(phone: Phone, data: string): Promise<void> {
  await phone.looksAway();
  bot.api.world.pressStale(phone.id, (await phone.lastMessage())?.id ?? 0, data);
  await phone.quiet();
}

/** The curator opens the mentor's card and puts the mentor on paper. */
async function putOnPaper(): Promise<void> {
  await curator.says('/start');
  await curator.taps(t.label('home-people'));
  await curator.taps(/Наставники/);
  await curator.taps(/Лебедева/);
  await curator.taps(t.label('people-more'));
  await curator.taps(t.label('people-to-paper'));
}

describe('somebody with Telegram is put on paper', () => {
  it('not while a survey is planned or open: the curator is told until when', async () => {
    const { db, clock } = bot.deps;
    const { id: termId } = await db.term.findFirstOrThrow({ where: { schoolId: school.schoolId } });
    const at = (days: number) => addMinutes(clock.now(), days * 1440);
    const { id } = await db.surveyRound.create({
      data: {
        schoolId: school.schoolId,
        termId,
        bankVersion: 1,
        opensAt: at(3),
        closesAt: at(8),
        resultsAt: at(10),
        createdAt: clock.now(),
      },
    });
    await putOnPaper();
    await curator.sees(/сразу придёт сообщение/);
    expect(await curator.taps(t.label('people-paper-yes'))).toMatch(
      /Пока опрос готовится или открыт.*2.декабря/,
    );
    expect((await row()).onPaper).toBe(false);
    await db.surveyRound.delete({ where: { id } });
  });

  it('is told at once, undoes it in one tap, and is shown what was entered meanwhile', async () => {
    const { deps } = bot;
    await putOnPaper();
    await curator.taps(t.label('people-paper-yes'));
    expect((await row()).onPaper).toBe(true);
    await bot.drain();
    await mentor.sees(/отмечено, что Вы участвуете на бумаге/);

    const actor = await first(school.curators).actor();
    const offer = await createOffer(deps, actor, {
      mentorId: member().id,
      menteeId: first(school.mentees).id,
      mentorKind: 'consultant',
      requestId: 'paper:offer',
    });
    if (!offer.ok) throw new Error(offer.reason);
    const entered = { offerId: offer.offerId, answer: 'accepted' as const, paperSide: 'mentor' as const };
    expect(await answerOffer(deps, actor, entered)).toMatchObject({ ok: true });

    await mentor.taps(t.label('people-in-bot'));
    await mentor.sees(/Вы снова участвуете в боте/);
    await mentor.sees('согласие на пару (Асанов Т. М.)');
    expect((await row()).onPaper).toBe(false);
    // The offer itself says so, too.
    await press(mentor, `pairing.offer:${offer.offerId}`);
    await mentor.sees(/С бумаги куратор внёс Ваш ответ: согласие/);
    const acts = await deps.db.auditEntry.findMany({
      where: { subject: 'Membership', subjectId: member().id },
    });
    expect(acts.map(({ action }) => action).toSorted()).toEqual(['people.offPaper', 'people.onPaper']);
  });

  it('stays among those a survey asks, and finds the way back in the profile', async () => {
    const { deps } = bot;
    await pairOf(deps, {
      schoolId: school.schoolId,
      mentorId: member().id,
      menteeId: school.mentees[1]?.id ?? 0,
      stage: 'series',
    });
    const asked = async () =>
      (await askedIn(deps.db, school.schoolId)).some(({ membershipId }) => membershipId === member().id);
    expect(await asked()).toBe(true);
    await press(curator, onPaperTap.data(member().id, 'on'));
    expect((await row()).onPaper).toBe(true);
    expect(await asked()).toBe(true);
    await press(mentor, 'people.profile');
    await mentor.taps(t.label('people-in-bot'));
    expect((await row()).onPaper).toBe(false);
  });

  it('nobody else brings them back by their button', async () => {
    await press(curator, onPaperTap.data(member().id, 'on'));
    const mentee = await bot.phone('Mentee', { id: first(school.mentees).telegramId });
    await mentee.says('/start');
    await press(mentee, `people.inbot:${member().id}`);
    expect((await row()).onPaper).toBe(true);
  });
});
