/** Half a year of «Школа № 5»: every pair with what is typical, or ugly, about it. */

import { scopeOf } from '../../mentoring/common/scope.ts';
import { assessGoal } from '../../mentoring/goals/operations.ts';
import { askHelp } from '../../mentoring/pairing/help/operations.ts';
import { sayReady } from '../../mentoring/pairing/life/operations.ts';
import { saveClosing } from '../../mentoring/pairing/life/operations-closing.ts';
import { mentorLeaves } from '../../mentoring/pairing/life/operations-ends.ts';
import { answerOffer } from '../../mentoring/pairing/offers/operations-answers.ts';
import { takeRole } from '../../mentoring/people/base/operations-members.ts';
import { curatorsOf } from '../../mentoring/people/queries.ts';
import { CAST } from './cast.ts';
import { goalOf } from './goals.ts';
import { offer, Pair } from './pair.ts';
import type { People } from './people.ts';
import { done, type Stage, type When } from './stage.ts';

type Story = (stage: Stage, people: People) => Promise<void>;
const SIDES = ['mentee', 'mentor'] as const;

/** All five stages: the year's first pair to finish. */
const completed: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'belova',
    mentee: 'novikov',
    when: [12, 3, '09:00'],
    order: '41-к',
  });
  await pair.startsWell([11, 2, '14:10'], [10, 2, '14:10'], [10, 3, '12:00']);
  const goalId = await pair.agreesOnGoal(
    goalOf('criteria', stage.day([5, 5])),
    [10, 5, '18:00'],
    [9, 1, '09:10'],
  );
  await pair.holds('planning', [9, 2, '14:10']);
  for (const week of [8, 7, 6, 5]) await pair.holds('series', [week, 2, '14:10']);
  await pair.does(
    [
      'План урока составлен вместе, проведён в 6 “В”',
      'Курс пройден, сертификат есть',
      'Лист критериев у каждого ученика',
    ],
    [5, 3, '16:00'],
  );
  for (const side of SIDES) done(await sayReady(stage.at([5, 4, '15:00']), await pair.actor(side), pair.id));
  await pair.holds('final', [3, 2, '14:10']);
  const takeaways = {
    mentee: 'Критерии показываю до начала работы',
    mentor: 'Листы критериев беру в свои классы',
  };
  for (const side of SIDES) {
    const at = stage.at([3, 4, side === 'mentee' ? '12:00' : '15:30']);
    const actor = await pair.actor(side);
    done(await assessGoal(at, actor, { goalId, result: side === 'mentee' ? 'partly' : 'achieved' }));
    const verdict = side === 'mentor' ? ('ready' as const) : null;
    done(
      await saveClosing(at, actor, { pairId: pair.id, takeaway: takeaways[side], verdict, continues: false }),
    );
  }
};

/** Everything is done but the final meeting, which is the day after tomorrow. */
const summingUp: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'dyusenova',
    mentee: 'zhukova',
    when: [12, 4, '09:00'],
    order: '42-к',
  });
  await pair.startsWell([11, 4, '14:10'], [10, 4, '14:10'], [10, 5, '12:00']);
  await pair.agreesOnGoal(goalOf('lab', stage.day([1, 5])), [9, 1, '19:00'], [9, 2, '10:00']);
  await pair.holds('planning', [9, 4, '14:10']);
  for (const week of [8, 7, 6, 5]) await pair.holds('series', [week, 4, '14:10']);
  await pair.does(
    ['Урок посещён, заметки у обеих', 'План урока готов', 'Схема вывода есть в каждом кабинете'],
    [3, 5, '16:00'],
  );
  for (const side of SIDES) done(await sayReady(stage.at([2, 2, '15:00']), await pair.actor(side), pair.id));
  await pair.agrees('final', [0, 4, '15:00'], { proposedAt: [1, 5, '13:00'] });
};

/** The mentor is asked about yesterday's meeting. */
const yesterday: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'lebedeva',
    mentee: 'kim',
    when: [12, 3, '09:20'],
    order: '41-к',
  });
  await pair.startsWell([11, 1, '14:10'], [9, 1, '14:10'], [9, 2, '12:00']);
  await pair.agreesOnGoal(goalOf('voices', stage.day([-3, 5])), [8, 1, '18:00'], [8, 2, '09:10']);
  await pair.holds('planning', [7, 1, '14:10']);
  await pair.holds('series', [5, 1, '14:10']);
  await pair.holds('series', [2, 1, '14:10']);
  await pair.does(
    ['Урок в 8 “А” посмотрен', 'План урока составлен вместе', 'Карточки для пар готовы'],
    [3, 5, '17:00'],
  );
  await pair.agrees('series', [0, 1, '14:10']);
};

/** An action that waits since Friday, and a meeting that did not take place. */
const overdue: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'nazarov',
    mentee: 'grigoriev',
    when: [11, 1, '09:00'],
  });
  await pair.startsWell([10, 5, '13:15'], [9, 5, '13:15'], [8, 1, '12:00']);
  await pair.agreesOnGoal(goalOf('start', stage.day([-3, 5])), [8, 2, '18:00'], [8, 3, '09:10']);
  await pair.holds('planning', [7, 5, '13:15']);
  await pair.does(['Урок посмотрен', 'Урок посещён', 'Правила висят в кабинете'], [6, 4, '17:00']);
  await pair.holds('series', [5, 5, '13:15']);
  const missed = await pair.agrees('series', [2, 5, '13:15']);
  await pair.says(missed, 'mentor', 'missed', stage.instant([2, 5, '15:00']));
  await pair.says(missed, 'mentee', 'missed', stage.instant([2, 5, '19:00']));
  await pair.holds('series', [1, 4, '13:15']);
  await pair.plans(
    'Показать опыт с датчиками в 8-м классе',
    'openLesson',
    [2, 1, '12:00'],
    [1, 5, '12:00'],
    'mentee',
  );
  await pair.plans('Дать ссылку на видео урока', 'video', [2, 1, '12:05'], [-1, 3, '12:00'], 'mentor');
};

/** Both speak Kazakh; the mentee asked the curator for help. */
const asksForHelp: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'ermekova',
    mentee: 'seitkali',
    when: [11, 2, '09:00'],
    order: '43-к',
  });
  await pair.startsWell([10, 3, '13:15'], [9, 3, '13:15'], [9, 4, '12:00']);
  await pair.agreesOnGoal(goalOf('parents', stage.day([-4, 1])), [8, 1, '18:00'], [8, 2, '09:10']);
  await pair.holds('planning', [7, 3, '13:15']);
  await pair.does(['Сабақ жоспары бірге жасалды', 'Курс аяқталды', 'Хаттың үлгісі дайын'], [5, 4, '17:00']);
  await pair.holds('series', [2, 3, '13:15']);
  await pair.holds('series', [1, 3, '13:15']);
  const [curator] = await curatorsOf(scopeWith(stage, people));
  done(
    await askHelp(stage.at([0, 1, '18:40']), await pair.actor('mentee'), {
      fromId: people.member.seitkali,
      kind: 'anotherMentor',
      readerId: curator?.id ?? 0,
      text: 'Кездесуге уақытымыз сәйкес келмей жүр, ақылдасайық.',
      requestId: stage.request(),
    }),
  );
};

function scopeWith(stage: Stage, { curator, schoolId }: People) {
  const scope = scopeOf(stage.at([0, 2, '10:00']), curator, schoolId);
  if (!scope) throw new Error('the curator has left the sample school');
  return scope;
}

/** The mentee speaks Kazakh, the mentor Russian; the mentee's goal waits since Friday. */
const twoLanguages: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'lebedeva',
    mentee: 'sabitova',
    when: [6, 2, '09:00'],
    order: '44-к',
  });
  await pair.startsWell([5, 2, '14:10'], [2, 2, '14:10'], [2, 3, '12:00']);
  await pair.holds('planning', [1, 4, '14:10']);
  await pair.asks(goalOf('quietStart', stage.day([-4, 5])), [1, 5, '16:20']);
};

/** One side said yes about the planning meeting, the other has been silent for more than five school days. */
const silentSide: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, { mentor: 'orlova', mentee: 'panina', when: [8, 1, '09:00'] });
  await pair.startsWell([7, 1, '15:00'], [6, 1, '15:00'], [6, 2, '12:00']);
  await pair.agreesOnGoal(goalOf('digital', stage.day([-4, 2])), [5, 2, '18:00'], [5, 3, '09:10']);
  await pair.does(['Урок с планшетами посмотрен', 'Инструкция лежит у каждого планшета'], [3, 5, '17:00']);
  const meetingId = await pair.agrees('planning', [2, 4, '14:10']);
  await pair.says(meetingId, 'mentee', 'held', stage.instant([2, 4, '16:00']));
};

/** The mentee has no Telegram: paper stands for every answer of hers. */
const onPaper: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'dyusenova',
    mentee: 'fyodorova',
    when: [6, 3, '09:00'],
    order: '45-к',
  });
  await pair.startsWell([5, 2, '15:00'], [2, 2, '15:00'], [2, 3, '12:00']);
  const meetingId = await pair.agrees('planning', [0, 1, '13:15']);
  await pair.says(meetingId, 'mentor', 'held', stage.instant([0, 1, '15:10']));
};

/** The meeting is tomorrow; about an earlier talk the two answered differently, and the curator decides. */
const contradiction: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'lebedeva',
    mentee: 'asanov',
    when: [3, 2, '09:00'],
    order: '47-к',
  });
  await pair.holds('acquaintance', [2, 4, '15:00']);
  const talk = await pair.logs('consultation', stage.instant([1, 3, '13:15']), { minutes: 20, after: 180 });
  await pair.says(talk, 'mentee', 'missed', stage.instant([1, 4, '10:00']));
  await pair.agrees('trial', [0, 3, '15:30'], { place: 'каб. 21', proposedAt: [1, 5, '12:00'] });
};

/** After the trial meeting one of the two would like to talk to the curator. */
const wantsToTalk: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, { mentor: 'orlova', mentee: 'safin', when: [5, 1, '09:00'] });
  await pair.holds('acquaintance', [3, 2, '14:10']);
  await pair.holds('trial', [1, 1, '14:10']);
  await pair.trial('mentor', 'continue', [1, 1, '18:00']);
  await pair.trial('mentee', 'discuss', [1, 2, '08:30']);
};

/** The curator's own pair: the trusted person reads what is private in it. */
const curatorMentors: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'gromova',
    mentee: 'ermekov',
    when: [5, 3, '09:00'],
    order: '46-к',
  });
  await pair.holds('acquaintance', [2, 3, '14:10']);
  await pair.agrees('trial', [0, 3, '14:10'], { proposedAt: [1, 4, '12:00'] });
};

/** Accepted eleven days ago, and nothing since. */
const neverMet: Story = async (stage, people) => {
  await Pair.begin(stage, people, { mentor: 'nazarov', mentee: 'li', when: [2, 5, '09:00'] });
};

/** The first meeting is proposed and waits for an answer. */
const proposal: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'belova',
    mentee: 'tikhonova',
    when: [1, 2, '09:00'],
    order: '48-к',
  });
  await pair.agrees('acquaintance', [0, 4, '14:10'], {
    place: 'каб. 14',
    proposedAt: [0, 1, '13:20'],
    accepted: false,
  });
};

/** The mentor left the school; the mentee has been offered another one and has not answered for five working days. */
const mentorLeft: Story = async (stage, people) => {
  const pair = await Pair.begin(stage, people, {
    mentor: 'melnik',
    mentee: 'petrov',
    when: [11, 2, '09:40'],
    order: '43-к',
  });
  await pair.holds('acquaintance', [10, 1, '15:00']);
  await pair.holds('trial', [8, 1, '15:00']);
  const mentorId = people.member.melnik;
  const leaves: When = [2, 2, '11:00'];
  done(
    await mentorLeaves(stage.at(leaves), people.curator, {
      mentorId,
      decisions: [{ pairId: pair.id, what: 'rematch' }],
    }),
  );
  done(await takeRole(stage.at(leaves), people.curator, mentorId));
  const offerId = await offer(stage, people, { mentor: 'belova', mentee: 'petrov', when: [1, 1, '09:30'] });
  const belova = await stage.actor(CAST.belova.userId);
  done(await answerOffer(stage.at([1, 1, '13:00']), belova, { offerId, answer: 'accepted' }));
};

/** Offered yesterday, neither has answered. */
const openOffer: Story = async (stage, people) => {
  await offer(stage, people, { mentor: 'ermekova', mentee: 'sokolova', when: [0, 1, '11:00'] });
};

/** Every story; they touch different pairs and may be told at the same time. */
export const STORIES: readonly Story[] = [
  completed,
  summingUp,
  yesterday,
  overdue,
  asksForHelp,
  twoLanguages,
  silentSide,
  onPaper,
  contradiction,
  wantsToTalk,
  curatorMentors,
  neverMet,
  proposal,
  mentorLeft,
  openOffer,
];
