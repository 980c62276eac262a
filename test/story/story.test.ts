import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageLine } from '../../src/mentoring/pairing/screens-words.ts';
import type { Stage } from '../../src/mentoring/pairing/stages/rules.ts';
import { firstWithInitial, initials } from '../../src/mentoring/people/rules.ts';
import type { Actor as Phone } from '../support/people.ts';
import { School } from './steps.ts';

describe.each(['ru', 'kk', 'en'] as const)(
  'from an empty database to a completed pair, in %s',
  { timeout: 60_000 },
  (locale) => {
    let school: School;
    /** The beginning of a text, up to its first variable or line's end: what a person recognises it by. */
    const begins = (text: string) => text.split('\n')[0]?.trim() ?? '';

    beforeAll(async () => {
      school = await School.empty(locale);
    });
    afterAll(() => school.bot.stop());

    /** Both are told that a stage is behind them, in the same words, and their home cards show where they stand. */
    async function standsAt(stage: Exclude<Stage, 'acquaintance'>, step: number): Promise<void> {
      const { t, mentor, mentee, curator } = school;
      await school.bot.drain();
      for (const phone of [mentor, mentee]) {
        await phone.sees(t.label(('pairing-stage-long-' + stage) as `pairing-stage-long-${typeof stage}`));
        await seesOnHome(phone, t.label('home-stage', { step }));
        await phone.sees(stageLine(t, stage).value);
      }
      await seesOnHome(
        curator,
        t.label('home-counts', {
          all: 1,
          acquaintance: 0,
          trial: 0,
          planning: 0,
          series: 0,
          final: 0,
          [stage]: 1,
        }),
      );
    }

    async function seesOnHome(phone: Phone, what: string): Promise<void> {
      await phone.says('/start');
      await phone.sees(what);
    }

    it('founds a school by the wizard', async () => {
      const { curator, t, parts } = school;
      await school.found();
      await curator.sees(parts.school);
      await curator.sees(t.label('home-setup-invite', { done: 'no' }));
      await curator.sees(t.label('home-setup-trusted', { done: 'no' }));
      await school.showLink();
      expect((await curator.lastMessage())?.media?.kind).toBe('photo');
    });

    it('names the trusted person, who comes by a link of their own', async () => {
      const { curator, t, parts } = school;
      await school.nameTrusted();
      await school.trusted.sees(t.label('home-nothing'));
      await seesOnHome(curator, t.label('home-setup-trusted', { done: 'yes' }));
      await curator.taps(t.label('home-people'));
      await curator.taps(t.label('people-mentors'));
      await curator.doesNotSee(initials(parts.trusted));
    });

    it('lets people in by the code; the curator confirms all', async () => {
      const { t, parts, curator } = school;
      school.mentor = await school.phone('Mentor');
      school.mentee = await school.phone('Mentee');
      await school.enter(school.mentor, parts.mentor, 'mentor');
      await school.mentor.sees(initials(parts.curator));
      // The code is typed by hand: small letters, no hyphen.
      await school.enter(school.mentee, parts.mentee, 'mentee', school.code.toLowerCase().replace('-', ' '));
      await school.bot.drain();
      await curator.sees(t.label('people-push-waiting', { count: 1 }).slice(0, 20));
      await curator.says('/start');
      await curator.sees(t.label('home-pending-many', { count: '2' }));
      await curator.taps(t.label('home-confirm-all', { count: '2' }));
      await school.bot.drain();
      for (const phone of [school.mentor, school.mentee]) {
        await phone.sees(begins(t.label('people-push-confirmed-form', { school: parts.school })));
      }
    });

    it('takes both questionnaires and consents', async () => {
      const { t, parts, mentor, mentee } = school;
      for (const phone of [mentor, mentee]) {
        await phone.says('/start');
        await school.fillForm(phone, t.label('people-topic-discipline'));
      }
      await mentee.sees(initials(parts.curator));
      const consents = await school.bot.deps.db.consent.groupBy({
        by: ['kind'],
        _count: true,
        where: { withdrawnAt: null },
      });
      expect(Object.fromEntries(consents.map((one) => [one.kind, one._count]))).toEqual({
        programme: 4,
        pairContact: 2,
        surveyTotals: 2,
      });
    });

    it('approves the mentor', async () => {
      const { t, parts, curator, mentor } = school;
      await seesOnHome(curator, t.label('home-approve-line', { name: initials(parts.mentor) }));
      await school.approve();
      await school.bot.drain();
      await mentor.sees(begins(t.label('people-push-approved', { school: parts.school })));
    });

    it('offers the pair in four taps, and both accept', async () => {
      const { t, parts, curator, mentor, mentee } = school;
      await school.offer();
      expect(curator.tapsCount).toBeLessThanOrEqual(4);
      await curator.sees(t.label('pairing-offer-answer-none', { name: initials(parts.mentor) }));
      await mentor.sees(t.label('pairing-offer-for-mentor'));
      await mentor.sees(parts.mentee);
      await mentee.sees(t.label('pairing-offer-for-mentee'));
      await mentee.sees(t.label('pairing-reason-subject'));
      await mentor.taps(t.label('pairing-offer-accept'));
      await mentor.sees(t.label('pairing-offer-thanks'));
      await mentee.taps(t.label('pairing-offer-accept'));
      await mentee.sees(
        begins(t.label('pairing-push-started', { partner: initials(parts.mentor), day: '' })),
      );
      await school.bot.drain();
      await mentor.sees(
        begins(t.label('pairing-push-started', { partner: initials(parts.mentee), day: '' })),
      );
      await curator.sees(t.label('pairing-card-order-none'));
      await seesOnHome(
        curator,
        t.label('home-counts', { all: 1, acquaintance: 1, trial: 0, planning: 0, series: 0, final: 0 }),
      );
    });

    it('holds the first meeting: proposed, accepted, confirmed by both', async () => {
      const { t, parts, mentor, mentee } = school;
      await mentor.says('/start');
      mentor.resetCounts();
      await mentor.taps(t.label('pairing-schedule'));
      await mentor.taps(/25.+14:00/);
      await mentor.taps(t.label('meetings-propose'));
      expect(mentor.tapsCount).toBeLessThanOrEqual(4);
      await school.bot.drain();
      await mentee.sees(t.label('meetings-kind-acquaintance'));
      await mentee.taps(t.label('meetings-suits'));
      await school.bot.drain();
      await mentor.sees(firstWithInitial(parts.mentee));
      await seesOnHome(mentee, t.label('home-stage', { step: 1 }));
      await mentee.sees('14:00');
      await school.bot.advance({ days: 2 });
      await seesOnHome(mentor, '14:00');
      await mentor.taps(/^✅ /);
      await mentor.sees(t.label('meetings-recorded-held'));
      await school.bot.drain();
      // The question is the same for the second, who is not shown the first answer.
      await mentee.says('/start');
      await mentee.doesNotSee(t.label('meetings-card-waiting-second'));
      await mentee.taps(/^✅ /);
      await standsAt('trial', 2);
    });

    it('holds the trial meeting, written down afterwards, and asks each privately', async () => {
      const { t, parts, mentor, mentee, curator } = school;
      await school.bot.advance({ days: 4 });
      await school.meetToday();
      await mentee.sees(initials(parts.curator));
      await mentor.sees(initials(parts.curator));
      await mentee.taps(t.label('meetings-trial-answer'));
      await mentee.taps(t.label('pairing-trial-continue'));
      await mentee.sees(t.label('pairing-trial-thanks'));
      await school.bot.drain();
      await mentor.says('/start');
      await mentor.taps(t.label('meetings-trial-answer'));
      await curator.doesNotSee(t.label('pairing-trial-continue'));
      await mentor.taps(t.label('pairing-trial-continue'));
      await standsAt('planning', 3);
    });

    it('sets a goal by the wizard, and the mentor agrees', async () => {
      const { t, parts, mentor, mentee, curator } = school;
      await school.setGoal();
      expect(mentee.tapsCount).toBeLessThanOrEqual(12);
      expect(mentee.typed).toBe(2);
      await mentor.sees(t.label('goals-push-sent', { name: firstWithInitial(parts.mentee) }));
      await mentor.sees(parts.specific);
      // The wording is the pair's alone until both agree.
      await curator.says('/start');
      await curator.taps(t.label('home-pairs'));
      await curator.taps(/^1/);
      await curator.taps(t.label('pairing-goal'));
      await curator.doesNotSee(parts.specific);
      await mentor.taps(t.label('goals-agree'));
      await school.bot.drain();
      await mentee.sees(t.label('goals-push-agreed', { name: initials(parts.mentor) }));
      await curator.taps(/./);
      await curator.says('/start');
      await curator.taps(t.label('home-pairs'));
      await curator.taps(/^1/);
      await curator.taps(t.label('pairing-goal'));
      await curator.sees(parts.specific.slice(0, 20));
    });

    it('dates the first actions, adds a third, and agrees on a planning meeting', async () => {
      const { t, mentor, mentee } = school;
      await school.datePlan();
      await mentee.sees(t.label('goals-plan-next'));
      // «Уже договорились», by a date typed outside any dialogue.
      await mentor.says('/start');
      await mentor.says('3.12 15:30');
      await mentor.sees('15:30');
      await mentor.taps(t.label('meetings-we-agreed'));
      await school.bot.drain();
      await mentee.sees(t.label('meetings-agreed-claim-ask'));
      await mentee.taps(t.label('meetings-right'));
      await school.bot.drain();
      await mentor.sees(
        t.label('meetings-told-right', { who: firstWithInitial(school.parts.mentee), when: '' }).slice(0, 12),
      );
      await school.bot.advance({ days: 4 });
      for (const phone of [mentee, mentor]) {
        await phone.says('/start');
        await phone.taps(/^✅ /);
      }
      await standsAt('series', 4);
    });

    it('meets four times in a series', async () => {
      const { t, mentor, mentee } = school;
      for (let n = 1; n <= 4; n += 1) {
        await school.bot.advance({ days: 5 });
        await school.meetToday();
        await mentee.sees('✅');
      }
      await mentor.says('/start');
      await mentor.taps(t.label('home-open-pair'));
      await mentor.sees(t.label('pairing-card-series', { held: 4, all: 4 }));
    });

    it('settles the actions and says that both are ready to sum up', async () => {
      const { t, parts, mentor, mentee } = school;
      await mentee.says('/start');
      await mentee.taps(t.label('goals-done'));
      await mentee.says(parts.done);
      await mentee.sees(t.label('goals-plan-title', { partner: initials(parts.mentor) }));
      await mentee.taps(/^○/);
      await mentee.taps(t.label('goals-not-done'));
      await mentee.taps(t.label('nav-skip'));
      await mentee.taps(/^○/);
      await mentee.taps(t.label('goals-carry'));
      await mentor.says('/start');
      await mentor.taps(t.label('pairing-next-ready-do'));
      await mentor.taps(t.label('pairing-ready-sure'));
      await school.bot.drain();
      // The other side says the same from the message it got.
      await mentee.taps(t.label('pairing-ready'));
      await mentee.taps(t.label('pairing-ready-sure'));
      await standsAt('final', 5);
    });

    it('sums up: final meeting, the goal assessed by both, closings; the pair is completed', async () => {
      const { t, parts, mentor, mentee, curator } = school;
      await school.bot.advance({ days: 1 });
      await school.meetToday();
      for (const [phone, result] of [
        [mentee, 'achieved'],
        [mentor, 'partly'],
      ] as const) {
        await phone.says('/start');
        await phone.taps(t.label('goals-assess-title'));
        await phone.taps(t.label(`goals-result-${result}`));
        await phone.says('/start');
        await phone.taps(t.label('home-sum-up'));
        await phone.says(parts.done);
        await phone.taps(t.label('pairing-verdict-ready'));
        await phone.taps(t.label('pairing-closing-continues-no'));
      }
      await school.bot.drain();
      await mentee.sees(begins(t.label('pairing-push-completed', { partner: '' })));
      await curator.sees(t.label('pairing-push-completed-curator', { pair: '' }).slice(0, 12));
      const pair = await school.bot.deps.db.pair.findFirstOrThrow({
        select: { status: true, endKind: true },
      });
      expect(pair).toEqual({ status: 'completed', endKind: 'completed' });
      for (const phone of [mentee, mentor, curator]) {
        await phone.says('/start');
      }
    });
  },
);
