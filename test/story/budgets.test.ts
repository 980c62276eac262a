import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { initials } from '../../src/mentoring/people/rules.ts';
import type { Actor as Phone } from '../support/people.ts';
import { School } from './steps.ts';

/** Taps of each job from the home card, as product.md 9 promises them; printed at the end for the release notes. */
const counted: Record<string, string> = {};
const BUDGETS = {
  'accept an offer': 1,
  'propose a meeting': 4,
  'accept a meeting': 1,
  'move a meeting': 3,
  'confirm a meeting': 1,
  'write down a meeting held': 3,
  'agree a goal': 2,
  'mark an action done': 2,
  'log a lesson': 25,
  'share a lesson, its step into the plan': 4,
  'offer a pair': 4,
  'approve a mentor': 2,
} as const;

/** Begins the job on a fresh home card; the card itself is free. */
async function from(phone: Phone): Promise<void> {
  await phone.says('/start');
  phone.resetCounts();
}

function within(job: keyof typeof BUDGETS, phone: Phone, lines = 0): void {
  counted[job] = `${phone.tapsCount} of ${BUDGETS[job]}${phone.typed > 0 ? ` and ${phone.typed} typed` : ''}`;
  expect(phone.tapsCount, job).toBeLessThanOrEqual(BUDGETS[job]);
  expect(phone.typed, job).toBe(lines);
}

describe('taps from the home card', { timeout: 60_000 }, () => {
  let school: School;
  beforeAll(async () => {
    school = await School.withPeople('ru');
  });
  afterAll(async () => {
    console.info(counted);
    await school.bot.stop();
  });
  beforeEach(() => school.bot.drain());

  it('counts the entry: at most five taps and the name', async () => {
    const newcomer = await school.phone('Newcomer');
    await school.enter(newcomer, 'Сабитова Айгерім Ерланқызы', 'mentee');
    // «/start CODE» is the link itself, which is followed, not typed.
    counted['entry'] = `${newcomer.tapsCount} of 5 and the name`;
    expect(newcomer.tapsCount).toBeLessThanOrEqual(5);
    expect(newcomer.typed).toBe(2);
  });

  it('confirms a newcomer in one tap, and shows what is next without another', async () => {
    const { curator, t } = school;
    await from(curator);
    await curator.taps(t.label('home-confirm'));
    expect(curator.tapsCount).toBe(1);
    await curator.doesNotSee('Сабитова');
  });

  it('approves a mentor in two', async () => {
    const { curator, t } = school;
    const second = await school.phone('Second mentor');
    const third = await school.phone('Third mentor');
    await school.enter(second, 'Котова Инна Павловна', 'mentor');
    await school.enter(third, 'Ли Александр Петрович', 'mentor');
    await curator.says('/start');
    await curator.taps(t.label('home-confirm-all', { count: '2' }));
    for (const phone of [second, third]) {
      await phone.says('/start');
      await school.fillForm(phone, t.label('people-topic-planning'));
    }
    await from(curator);
    await curator.taps(t.label('home-approve'));
    await curator.taps(t.label('people-approve-both'));
    within('approve a mentor', curator);
    // The next in the queue stands there already.
    await curator.sees('Ли Александр Петрович');
    counted['next in the queue'] = '0 of 0';
    await curator.taps(t.label('people-approve-both'));
  });

  it('offers a pair in four, accepts in one', async () => {
    const { curator, mentor, mentee, t, parts } = school;
    await school.offer();
    within('offer a pair', curator);
    for (const phone of [mentor, mentee]) {
      await from(phone);
      await phone.taps(t.label('pairing-offer-accept'));
      within('accept an offer', phone);
    }
    await mentee.sees(initials(parts.mentor));
  });

  it('proposes a meeting in at most four, accepts in one, moves in three', async () => {
    const { mentor, mentee, t } = school;
    await from(mentee);
    await mentee.taps(t.label('pairing-schedule'));
    await mentee.taps(/15:00/);
    await mentee.taps(t.label('meetings-propose'));
    within('propose a meeting', mentee);
    await from(mentor);
    await mentor.taps(t.label('meetings-suits'));
    within('accept a meeting', mentor);
    await from(mentor);
    await mentor.taps(t.label('home-move'));
    await mentor.taps(/14:00/);
    await mentor.taps(t.label('meetings-propose'));
    within('move a meeting', mentor);
    await from(mentee);
    await mentee.taps(t.label('meetings-suits'));
    within('accept a meeting', mentee);
  });

  it('confirms a meeting in one', async () => {
    const { mentor, mentee } = school;
    await school.bot.advance({ days: 3 });
    for (const phone of [mentor, mentee]) {
      await from(phone);
      await phone.taps(/^✅ /);
      within('confirm a meeting', phone);
    }
    await mentee.sees('✅');
  });

  it('writes down a meeting held in three, for a mentor and for a mentee', async () => {
    const { mentor, mentee, t } = school;
    await from(mentor);
    await mentor.taps(t.label('home-log'));
    await mentor.taps(t.label('meetings-past-today'));
    await school.tapsFirst(mentor);
    within('write down a meeting held', mentor);
    await from(mentee);
    await mentee.taps(/^✅ /);
    await mentee.sees('✅');
  });

  it('agrees a goal in two', async () => {
    const { mentor, mentee, t } = school;
    await school.goOn();
    await school.setGoal();
    counted['set a goal'] = `${mentee.tapsCount} and ${mentee.typed} typed`;
    await from(mentor);
    await mentor.taps(t.label('goals-item-look'));
    await mentor.taps(t.label('goals-agree'));
    within('agree a goal', mentor);
  });

  it('marks an action done in two taps and a line', async () => {
    const { mentee, t, parts } = school;
    await school.datePlan();
    await school.bot.advance({ days: 14 });
    await from(mentee);
    await mentee.taps(t.label('goals-done'));
    await mentee.says(parts.done);
    within('mark an action done', mentee, 1);
  });

  it('logs a lesson in 25 taps, typing its topic and one sentence; shares it in four', async () => {
    const { mentor, mentee, t } = school;
    await from(mentor);
    await mentor.taps(t.label('observations-new'));
    await mentor.taps(t.label('meetings-past-today'));
    await mentor.taps('7');
    await mentor.taps('Б');
    await school.tapsFirst(mentor);
    await mentor.says('Present Perfect');
    await mentor.taps(t.label('observations-aim-overview'));
    for (const mark of ['2', '2', '1', '2', '0', '2', '1', '2']) await mentor.taps(mark);
    await mentor.taps(t.label('nav-next'));
    // Three strengths and two growth points, ticked from the marks; then the step.
    for (const key of ['goals', 'content', 'differentiation'] as const)
      await mentor.taps(`☐ ${t.label(`observations-criterion-${key}`)}`);
    await mentor.taps(t.label('goals-next', { count: 3 }));
    for (const key of ['structure', 'methods'] as const)
      await mentor.taps(`☐ ${t.label(`observations-criterion-${key}`)}`);
    await mentor.taps(t.label('goals-next', { count: 2 }));
    await mentor.says('Начинать урок вопросом к классу');
    await mentor.taps(t.label('observations-save'));
    within('log a lesson', mentor, 2);
    await from(mentor);
    await mentor.taps(t.label('observations-share'));
    await mentor.taps(t.label('observations-share-plan'));
    await school.tapsFirst(mentor);
    await school.tapsFirst(mentor);
    within('share a lesson, its step into the plan', mentor);
    await school.bot.drain();
    await mentee.sees('👁');
  });
});

describe('the first day of a small school', { timeout: 60_000 }, () => {
  it('takes the curator at most 25 taps with three mentees', async () => {
    const school = await School.empty('ru');
    const { curator, t, parts } = school;
    await school.found();
    await school.showLink();
    const mentors = [parts.mentor, 'Котова Инна Павловна'];
    const mentees = [parts.mentee, 'Сабитова Айгерім Ерланқызы', 'Ли Александр Петрович'];
    const phones: Phone[] = [];
    for (const [role, names] of [
      ['mentor', mentors],
      ['mentee', mentees],
    ] as const) {
      for (const name of names) {
        const phone = await school.phone(name);
        await school.enter(phone, name, role);
        phones.push(phone);
      }
    }
    await curator.taps(t.label('main-button'));
    await curator.taps(t.label('home-confirm-all', { count: '5' }));
    for (const phone of phones) {
      await phone.says('/start');
      await school.fillForm(phone, t.label('people-topic-discipline'));
    }
    await curator.taps(t.label('main-button'));
    await curator.taps(t.label('home-approve'));
    await curator.taps(t.label('people-approve-both'));
    await curator.taps(t.label('people-approve-both'));
    // The last approval leads to the home card by itself; each offer to the next.
    for (let i = 0; i < 3; i += 1) {
      await curator.taps(t.label('home-new-pair'));
      await curator.taps(initials(mentees[i] ?? ''));
      await curator.taps(new RegExp(`· ${initials(mentors[i === 0 ? 1 : 0] ?? '')}`));
      await curator.taps(t.label('pairing-check-send'));
    }
    console.info(`first day with three mentees: ${curator.tapsCount} taps, ${curator.typed} typed lines`);
    expect(curator.tapsCount).toBeLessThanOrEqual(25);
    await school.bot.drain();
    expect(await school.bot.deps.db.offer.count({ where: { status: 'open' } })).toBe(3);
    await school.bot.stop();
  });
});
