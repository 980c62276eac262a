import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold, initials } from '../../src/mentoring/people/rules.ts';
import type { Locale } from '../../src/platform/i18n/texts.ts';
import { School } from '../story/steps.ts';
import type { Actor as Phone } from '../support/people.ts';

const NAMES: Record<'ru' | 'kk', { waiting: string; claimed: string }> = {
  ru: { waiting: 'Дубова Вера Ильинична', claimed: 'Мухин Лев' },
  kk: { waiting: 'Омарова Дина Қанатқызы', claimed: 'Сәрсенов Арман' },
};

describe.each(['ru', 'kk'] as const)('«Нужна помощь» of somebody in no pair, in %s', (locale) => {
  let school: School;
  let waiting: Phone;
  const t = () => school.t;
  beforeAll(async () => {
    school = await School.empty(locale satisfies Locale);
    await school.found();
    await school.showLink();
    await school.nameTrusted();
    waiting = await school.phone('Waiting');
    await school.enter(waiting, NAMES[locale].waiting, 'mentee');
    await school.lookAway();
  });
  afterAll(() => school.bot.stop());

  it('who waits for the entry writes to the curator of their card, who answers', async () => {
    const { curator, bot, parts } = school;
    await waiting.says('/start');
    await waiting.taps(t().label('home-help'));
    // One reader only, the one the card names: nothing is left to choose.
    await waiting.sees(initials(parts.curator));
    expect(await waiting.buttons()).toEqual([t().label('nav-cancel')]);
    await waiting.says('OK?');
    await waiting.sees(
      t()('pairing-help-sent', { reader: initials(parts.curator) }).value.split('\n')[0] ?? '',
    );
    await bot.drain();
    await curator.sees(t()('pairing-help-card').value);
    await curator.sees(initials(NAMES[locale].waiting));
    await curator.taps(t().label('pairing-help-reply'));
    await curator.says('YES');
    await bot.drain();
    await waiting.sees('«YES»');
    await waiting.sees(t()('pairing-help-answered', { reader: initials(parts.curator) }).value);
  });

  it('the trusted person asks whoever else there is', async () => {
    const { trusted, parts } = school;
    await trusted.says('/start');
    await trusted.taps(t().label('home-help'));
    await trusted.sees(t()('pairing-help-kind').value);
    expect(await trusted.buttons()).not.toContain(t().label('pairing-help-anotherMentor'));
    await trusted.taps(t().label('pairing-help-conflict'));
    await trusted.taps(t().label('pairing-help-role-curator', { name: initials(parts.curator) }));
    await trusted.says('OK?');
    await school.bot.drain();
    await school.curator.sees('OK?');
  });

  it('not let in, they leave nothing under a name of the roster', async () => {
    const { curator, bot } = school;
    const { db } = bot.database;
    const at = { createdAt: bot.clock.now() };
    const { id: schoolId } = await db.school.findFirstOrThrow({ select: { id: true } });
    const row = await db.person.create({
      data: {
        ...at,
        fullName: NAMES[locale].claimed,
        addressAs: NAMES[locale].claimed,
        searchName: fold(NAMES[locale].claimed),
        locale,
        requestId: 'roster:help:1',
      },
    });
    await db.membership.create({
      data: { ...at, schoolId, personId: row.id, role: 'mentee', status: 'invited' },
    });
    const stranger = await school.phone('Stranger');
    await stranger.says(`/start ${school.code.replace('-', '')}`);
    await stranger.taps(t().label(`people-language-${locale}`));
    await stranger.taps(t().label('people-consent-give'));
    await stranger.says(NAMES[locale].claimed);
    await stranger.taps(/.+/);
    await stranger.taps(/.+/);
    await stranger.says('/start');
    await stranger.taps(t().label('home-help'));
    await stranger.says('MINE');
    await bot.drain();
    await curator.sees('MINE');
    const { id } = await db.membership.findFirstOrThrow({ where: { personId: row.id, status: 'pending' } });
    await curator.says('/start');
    await curator.taps(t().label('home-people'));
    await curator.presses(`people.refuse:${id}`);
    await curator.taps(t().label('people-refuse-yes'));
    expect(await db.helpRequest.count({ where: { fromId: id } })).toBe(0);
    expect(await db.membership.findFirst({ where: { id }, select: { status: true } })).toEqual({
      status: 'invited',
    });
  });
});

describe('a tap that finds nothing to do', () => {
  let school: School;
  beforeAll(async () => {
    school = await School.withPeople('ru');
  });
  afterAll(() => school.bot.stop());

  it('says so instead of turning in silence', async () => {
    const { mentee, t } = school;
    const nothing = t.label('nothing-new');
    await mentee.says('/start');
    // The same card again: Telegram changes nothing, so the button has to speak.
    expect(await mentee.presses('home.open')).toBe(nothing);
    await mentee.says('/language');
    await mentee.taps('Русский');
    await mentee.sees(t('home-language-done').value);
  });

  it('of somebody else is answered with a kind sentence', async () => {
    const { mentee, t } = school;
    await mentee.says('/start');
    for (const data of ['meetings.log:1', 'people.refuse:9', 'pairing.pair:1', 'meetings.open:1'])
      expect.soft([data, await mentee.presses(data)]).toEqual([data, expect.stringMatching(/.+/)]);
    const guest = await school.phone('Guest');
    await guest.says('/start');
    expect(await guest.presses('pairing.pair:1')).toBe(t.label('not-found'));
  });
});
