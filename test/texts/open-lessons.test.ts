import { describe, expect, it } from 'vitest';
import * as colleagues from '../../src/mentoring/lessons/colleagues/screens.ts';
import type { Template } from '../../src/mentoring/lessons/templates/input.ts';
import { sheetDraft } from '../../src/mentoring/lessons/templates/input-sheet.ts';
import * as sheets from '../../src/mentoring/lessons/templates/screens.ts';
import type { PairTrend, SchoolTrends } from '../../src/mentoring/lessons/trend/queries.ts';
import * as trends from '../../src/mentoring/lessons/trend/screens.ts';
import { openLessonFlow } from '../../src/mentoring/openLessons/flow.ts';
import { openLessonAnswers } from '../../src/mentoring/openLessons/input.ts';
import type { OpenLessonView } from '../../src/mentoring/openLessons/queries.ts';
import * as board from '../../src/mentoring/openLessons/screens.ts';
import * as opening from '../../src/mentoring/openLessons/screens-new.ts';
import * as told from '../../src/mentoring/openLessons/screens-told.ts';
import type { PairView } from '../../src/mentoring/pairing/queries.ts';
import { LOCALES, type Translator } from '../../src/platform/i18n/texts.ts';
import type { BotContext } from '../../src/platform/telegram/context.ts';
import { inlineKeyboard, type Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const ID = 2_000_000_000;
const NOW = new Date('2026-12-16T09:00:00Z');
const SOON = new Date('2027-01-20T06:25:00Z');
const LONG = 'Константинопольская-Лебедева Александра Владиславовна';
const SAID = 'Слова о том, что стоит взять себе с этого урока, '.repeat(4).slice(0, 150);

function lesson(change: Partial<OpenLessonView> = {}): OpenLessonView {
  const guest = { membershipId: 1, fullName: LONG, takeaway: SAID };
  return {
    id: ID,
    schoolId: ID,
    zone: 'Europe/Moscow',
    now: NOW,
    startsAt: SOON,
    minutes: 45,
    className: '11 “Ә”, 2-я группа',
    subject: 'Основы безопасности и защиты Родины',
    topic: SAID.slice(0, 120),
    place: 'Большой актовый зал, третий этаж, второй корпус на Садовой',
    seats: 30,
    taken: 12,
    state: 'ahead',
    host: { membershipId: 1, personId: 1, fullName: LONG },
    mine: false,
    visit: undefined,
    guests: change.mine ? Array.from({ length: 12 }, () => guest) : [],
    ...change,
  };
}
const visit = { id: 1, takeaway: SAID };
const mine = { mine: true };

const words = {
  ru: `Критерий, который сказан очень подробно ${'я'.repeat(40)}`,
  kk: `Өте ұзақ өлшем ${'ә'.repeat(65)}`,
};
const criteria = Array.from({ length: 12 }, (_, i) => ({ key: `c${i}`, texts: words }));
const meaning = { ru: 'есть у всех и во всём без меры', kk: 'барлығында бар, өте ұзақ мәні' };
const template: Template = {
  id: ID,
  code: 'own',
  version: 1234,
  name: { ru: 'я'.repeat(40), kk: 'ә'.repeat(40) },
  criteria,
  maxMark: 5,
  scale: Array.from({ length: 6 }, () => meaning),
  archived: true,
};
const draft = sheetDraft.parse({
  schoolId: ID,
  locales: ['ru', 'kk', 'en'],
  name: { ru: 'я'.repeat(40) },
  criteria,
  maxMark: 5,
  scale: template.scale,
});
const choose = (value: string, label: string) => ({ text: label, data: `q:1:x:${value}` });

const view = {
  pair: { id: ID },
  mentee: { fullName: LONG },
  today: '2026-12-16',
} as unknown as PairView;
const pairTrend: PairTrend = {
  template,
  days: ['2025-09-30', '2026-11-24'],
  criteria: criteria.map(({ key }) => ({ key, first: 1.5, last: 4.5, mean: 3.5, values: [1.5, 4.5] })),
};
const terms = [1, 2, 3, 4].map((number) => ({ number, from: '2026-09-01', to: '2026-10-23' }));
const school: SchoolTrends = {
  schoolId: ID,
  preset: 'ruTrimesters',
  terms,
  nextOn: '2027-05-25',
  trends: [
    {
      template,
      terms,
      criteria: criteria.map(({ key }) => ({ key, means: [1.5, null, 2.5, 3.5] })),
      withheld: true,
    },
  ],
};
const shown = { ...school, indicators: true, today: '2026-12-16' };
const one = { schoolId: ID, when: 'ahead' as const, total: 12, page: 1, past: true, teaches: true };
const answers = openLessonAnswers.parse({
  schoolId: ID,
  day: '2027-01-20',
  time: '09:25',
  className: lesson().className,
  subject: lesson().subject,
  topic: lesson().topic,
  place: lesson().place,
});
const colleague = {
  id: ID,
  mine: true,
  other: LONG,
  heldOn: '2025-11-24',
  className: lesson().className,
  subject: 'kazakhLiterature',
  shared: false,
};

/** A question drawn by its dialogue: of the context it looks at the language alone. */
const asked = (field: string) => (t: Translator) =>
  openLessonFlow.ask({ t } as BotContext, {
    id: 1_234_567,
    kind: 'openLesson',
    subject: 'x',
    field,
    trail: [],
    answers,
    look: {},
    messageId: null,
  });

const SCREENS: Record<string, (t: Translator) => Screen | Promise<Screen>> = {
  board: (t) =>
    board.boardScreen(t, {
      ...one,
      lessons: [lesson(), lesson({ visit }), lesson(mine), lesson({ taken: 30 })],
    }),
  'board of none': (t) => board.boardScreen(t, { ...one, lessons: [], total: 0, page: 0 }),
  'board of the past': (t) =>
    board.boardScreen(t, { ...one, when: 'past', lessons: Array.from({ length: 4 }, () => lesson()) }),
  'a lesson': (t) => board.openLessonScreen(t, { lesson: lesson(), teaches: true }),
  'a full lesson': (t) => board.openLessonScreen(t, { lesson: lesson({ taken: 30 }), teaches: true }),
  'my seat': (t) => board.openLessonScreen(t, { lesson: lesson({ visit }), teaches: true }),
  'after my visit': (t) =>
    board.openLessonScreen(t, {
      lesson: lesson({ visit, state: 'past' }),
      teaches: true,
      said: t('open-lessons-said-takeaway'),
    }),
  'my lesson': (t) =>
    board.openLessonScreen(t, { lesson: lesson(mine), teaches: true, said: t('open-lessons-said-changed') }),
  'my lesson that was': (t) =>
    board.openLessonScreen(t, { lesson: lesson({ ...mine, state: 'past' }), teaches: true }),
  takeaways: (t) => board.takeawaysScreen(t, lesson({ ...mine, state: 'past' }), 1),
  'off?': (t) => board.cancelOpenLessonScreen(t, lesson(mine)),
  'which school': (t) => board.chooseBoardScreen(t, [{ schoolId: ID, school: LONG }]),
  booked: (t) => told.bookedScreen(t, lesson(mine)),
  moved: (t) => told.lessonMovedScreen(t, lesson({ visit }), NOW),
  'another place': (t) => told.lessonMovedScreen(t, lesson({ visit }), SOON),
  cancelled: (t) => told.lessonCancelledScreen(t, lesson()),
  tomorrow: (t) => told.lessonTomorrowScreen(t, lesson({ visit })),
  'tomorrow, to the host': (t) => told.lessonTomorrowScreen(t, lesson(mine)),
  takeaway: (t) => told.takeawayAskedScreen(t, lesson({ visit })),
  'takeaways said': (t) => told.takeawaySaidScreen(t, lesson(mine)),
  day: (t) =>
    opening.dayScreen(t, { days: ['2026-12-16', '2026-12-17'], today: '2026-12-16', moving: false }, choose),
  time: (t) =>
    opening.timeScreen(
      t,
      { day: '2027-01-20', today: '2026-12-16', times: ['09:25'], byLesson: true },
      choose,
    ),
  class: (t) => opening.classScreen(t, ['11 “Ә”', '7'], choose),
  letter: (t) => opening.letterScreen(t, '11', choose),
  topic: (t) => opening.topicScreen(t, lesson().className),
  subject: (t) => opening.subjectScreen(t, ['kazakhLiterature', lesson().subject], choose),
  check: (t) => opening.checkScreen(t, { answers, today: '2026-12-16' }, choose),
  place: (t) => opening.placeScreen(t, choose),
  seats: asked('seats'),
  minutes: asked('minutes'),
  colleagues: (t) =>
    colleagues.colleagueVisitsScreen(
      t,
      {
        schoolId: ID,
        today: '2026-12-16',
        visits: Array.from({ length: 7 }, (_, i) => ({ ...colleague, mine: i % 2 === 0 })),
      },
      0,
    ),
  'no colleagues': (t) =>
    colleagues.colleagueVisitsScreen(t, { schoolId: ID, today: '2026-12-16', visits: [] }, 0),
  sheets: (t) =>
    sheets.templatesScreen(t, { schoolId: ID, offered: [template, template], withdrawn: [template] }),
  'a sheet': (t) =>
    sheets.templateScreen(t, { template, newest: true, observed: 1234, scope: { schoolId: ID } }, 1),
  'an old sheet': (t) =>
    sheets.templateScreen(t, { template, newest: false, observed: 1, scope: { schoolId: ID } }, 0),
  'a sheet shown back': (t) => sheets.sheetCheckScreen(t, { ...draft, locale: 'ru' }, choose),
  'a version shown back': (t) =>
    sheets.sheetCheckScreen(t, { ...draft, replaces: 1, page: 2, locale: 'kk' }, choose),
  trend: (t) => trends.trendScreen(t, view, [pairTrend, pairTrend], 0, 0),
  'no trend': (t) => trends.trendScreen(t, view, [], 0, 0),
  'trend as a picture': (t) => trends.trendPicture(t, view, pairTrend, 0),
  means: (t) => trends.schoolTrendScreen(t, shown, 0, 0),
  'no means': (t) => trends.schoolTrendScreen(t, { ...shown, trends: [] }, 0, 0),
  'means as a picture': (t) =>
    trends.schoolTrendPicture(t, school, school.trends[0] as SchoolTrends['trends'][0], 0),
};

describe.each(LOCALES)('screens of the board, sheets and trends in %s', (locale) => {
  const t = texts.for(locale);

  it.each(Object.entries(SCREENS))('%s holds to the rules with the longest words', async (_, draw) => {
    const { text, keyboard } = await draw(t);
    const call = {
      method: 'sendMessage',
      params: { text: text.value, reply_markup: inlineKeyboard(keyboard ?? []) },
    };
    expect(styleProblems(call as unknown as Parameters<typeof styleProblems>[0])).toEqual([]);
  });
});
