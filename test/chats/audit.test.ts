import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/mentoring/common/audit.ts';
import { initials } from '../../src/mentoring/people/rules.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { School } from '../story/steps.ts';
import { giveTestRole, newPerson } from '../support/operations.ts';

const DAY = 24 * 60;
const COLLEAGUE = { ru: 'Волкова Инна Павловна', kk: 'Бекова Сәуле Ержанқызы' };

describe.each(['ru', 'kk'] as const)('the log of a school, in %s', (locale) => {
  let school: School;
  let schoolId: number;
  beforeAll(async () => {
    school = await School.withPair(locale);
    const { bot } = school;
    const { db } = bot.database;
    ({ id: schoolId } = await db.school.findFirstOrThrow({ select: { id: true } }));
    const personId = await newPerson(bot.deps, { telegramId: 5001, fullName: COLLEAGUE[locale] });
    await db.person.update({ where: { id: personId }, data: { locale } });
    await db.account.update({ where: { personId }, data: { locale } });
    await giveTestRole(bot.deps, { schoolId, personId, role: 'curator' });
    // Three days ago the colleague did more than a page of acts; before that nobody did anything for a month.
    const { id } = await db.membership.findFirstOrThrow({ where: { role: 'mentee' } });
    const by = { schoolId, actor: { personId } };
    for (let i = 0; i < 6; i += 1)
      await audit(db, by, addMinutes(bot.clock.now(), -3 * DAY + i), 'people.confirmed', {
        model: 'Membership',
        id,
      });
    await audit(db, by, addMinutes(bot.clock.now(), -30 * DAY), 'people.refused', {
      model: 'Membership',
      id,
    });
    await bot.drain();
  });
  afterAll(() => school.bot.stop());

  it('is read by its administrator: all of it, one person’s, one day’s, page by page', async () => {
    const { curator: administrator, t, parts } = school;
    await administrator.says('/start');
    await administrator.taps(t.label('home-more'));
    await administrator.taps(t.label('home-school'));
    await administrator.taps(t.label('audit-open'));
    await administrator.sees(initials(parts.curator));
    // One person's, and the second page of it.
    await administrator.taps(t.label('audit-people'));
    await administrator.taps(initials(COLLEAGUE[locale]));
    await administrator.sees(initials(parts.mentee));
    await administrator.doesNotSee(`· ${initials(parts.curator)} ·`);
    await administrator.taps('2 ›');
    await administrator.sees(initials(COLLEAGUE[locale]));
    // One day's of that person: six acts, on two pages.
    await administrator.taps(t.label('audit-days'));
    const days = (await administrator.buttons()).filter((label) => /· \d+$/.test(label));
    expect(days.map((label) => label.split(' · ').at(-1))).toEqual(['6']);
    await administrator.taps(days[0] ?? '');
    await administrator.taps('2 ›');
    expect((await administrator.lastMessage())?.plain.split('\n')).toHaveLength(3);
    expect(await administrator.buttons()).toContain('‹ 1');
    // Further back, past weeks without any.
    await administrator.taps(t.label('audit-days'));
    for (let i = 0; i < 4; i += 1) await administrator.taps(t.label('audit-earlier'));
    const old = (await administrator.buttons()).filter((label) => /· \d+$/.test(label));
    expect(old).toHaveLength(1);
    expect(await administrator.buttons()).not.toContain(t.label('audit-earlier'));
    await administrator.taps(t.label('audit-later'));
    await administrator.sees(t('audit-days-none').value);
    await administrator.taps(t.label('nav-back'));
    await administrator.sees(t('audit-title').value.replace(/<[^>]+>/g, ''));
  });

  it('is no curator’s', async () => {
    const { bot, t } = school;
    const colleague = await bot.phone('Colleague', { id: 5001, language: locale });
    await colleague.says('/start');
    await colleague.taps(t.label('home-more'));
    await colleague.taps(t.label('home-school'));
    expect(await colleague.buttons()).not.toContain(t.label('audit-open'));
    for (const data of [`open:${schoolId}:0`, `people:${schoolId}:0`, `days:${schoolId}:0:0`])
      expect(await colleague.presses(`audit.${data}`)).toBe(t.label('not-found'));
  });

  it('tells a person who took a file about them', async () => {
    const { curator: administrator, mentee, bot, t, parts } = school;
    const format = t.label('export-format-xlsx');
    await administrator.says('/export');
    // The term that runs: the pair began in it.
    await administrator.taps((await administrator.buttons())[1] ?? '');
    await administrator.taps(format);
    await bot.drain();
    expect((await administrator.document()).name).toMatch(/xlsx$/);
    await mentee.says('/privacy');
    await mentee.taps(t.label('people-who-sees'));
    await mentee.taps(t.label('privacy-short-service'));
    await mentee.sees(initials(parts.curator));
    await mentee.sees('24');
  });
});
