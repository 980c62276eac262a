import { describe, expect, it } from 'vitest';
import { BANK } from '../../src/mentoring/surveys/bank/rules.ts';
import { assessmentScreen, markScreen } from '../../src/mentoring/surveys/curator/screens.ts';
import { ownListScreen, ownOneScreen } from '../../src/mentoring/surveys/own/screens.ts';
import type { ResultsView } from '../../src/mentoring/surveys/results/queries.ts';
import { barLines, topicLines } from '../../src/mentoring/surveys/results/rules.ts';
import type {
  QuestionNumbers,
  RoleShown,
  RoundShown,
} from '../../src/mentoring/surveys/results/rules-wall.ts';
import {
  numbersScreen,
  pictureCaption,
  resultsScreen,
  surveysScreen,
} from '../../src/mentoring/surveys/results/screens.ts';
import {
  namedScreen,
  summaryScreen,
  swotScreen,
  wordsScreen,
  yearScreen,
} from '../../src/mentoring/surveys/results/screens-words.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { inlineKeyboard, type Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const ID = 2_000_000_000;
const NOW = new Date('2026-12-25T12:00:00Z');
const LONG = 'Абдрахманова-Константинопольская Екатерина Александровна';
const words = { ru: 'Хватает ли Вам методических материалов и пособий для подготовки к урокам?'.repeat(2) };
const top = { value: 9, bound: 'high' as const };

/** Everything the bank has, «до» too, and questions of the school's own, with the longest of numbers. */
const everything: QuestionNumbers[] = [
  ...BANK.filter((one) => one.kind === 'score').flatMap(({ id }) => [id, `before:${id}`]),
  'own:1',
].map((question) => ({
  kind: 'score',
  question,
  answered: 100,
  mean: top,
  bands: [
    { from: 1, to: 4, count: 100 },
    { from: 5, to: 7, count: 100 },
    { from: 8, to: 10, count: 100 },
  ],
}));
const shares: QuestionNumbers[] = [
  'frequency',
  ...BANK.filter((one) => one.kind === 'yesNo').map((q) => q.id),
].map((question) => ({
  kind: 'share',
  question,
  answered: 100,
  shares: (question === 'frequency'
    ? ['often', 'seldom', 'veryOften', 'onceOrTwice', 'never']
    : ['no', 'yes']
  ).map((option) => ({ option, percent: { value: 80, bound: 'atLeast' as const } })),
}));
const rate = { invited: 1000, answered: 100 };
const detailed: RoleShown = { detail: 'numbers', of: 100, questions: [...everything, ...shares], rate };
const cells: RoleShown[] = [
  detailed,
  { detail: 'numbers', of: 100, questions: [], rate },
  { detail: 'whole', of: 4, mean: 10, rate },
  { detail: 'small', rate },
  { detail: 'few', rate },
  { detail: 'waiting', rate },
];

const shownOf = (mentee: RoleShown, mentor: RoleShown): RoundShown => ({
  roles: { mentee, mentor },
  open: ['Слово. '.repeat(140), 'Да', 'Да', 'Да', 'Да', 'Да', 'Да', 'Да', 'Да', 'Да'].map((text) => ({
    text,
    role: 'mentee',
    question: 'own:1',
  })),
});
const round = {
  id: ID,
  schoolId: ID,
  termId: ID,
  programmeId: ID,
  term: { number: 3, preset: 'ruTrimesters' },
  yearStartsOn: '2025-09-01',
  opensAt: new Date('2026-12-15T12:00:00Z'),
  closesAt: new Date('2026-12-24T17:00:00Z'),
  resultsAt: NOW,
};
const own = new Map([[1, { words, options: [] }]]);

function viewOf(mentee: RoleShown, mentor: RoleShown, now = NOW): ResultsView {
  const before = shownOf(detailed, detailed);
  return {
    zone: 'Asia/Almaty',
    round,
    shown: shownOf(mentee, mentor),
    last: before,
    earlier: [before],
    own,
    now,
    ready: now >= round.resultsAt,
  };
}

const signed = {
  curatorId: ID,
  fullName: LONG,
  marks: [2, 2, 2, 2, 2, 2, 2, 2, 2],
  total: 18,
  signedAt: NOW,
};

describe.each(LOCALES)('what surveys came to, in %s', (locale) => {
  const t = texts.for(locale);
  function fits(screens: Screen[]): void {
    const problems = screens.flatMap((one) =>
      styleProblems({
        method: 'sendMessage',
        params: {
          text: one.text.value,
          ...(one.keyboard ? { reply_markup: inlineKeyboard(one.keyboard) } : {}),
        },
      } as never),
    );
    expect([...new Set(problems)]).toEqual([]);
    for (const { brief } of screens) expect([...(brief?.line.value ?? '')].length).toBeLessThanOrEqual(90);
  }
  const pages = (draw: (page: number) => Screen) => Array.from({ length: 12 }, (_, page) => draw(page));

  it('fits for every kind of cell', () => {
    const extra = { signed: [signed], named: 100, leads: true };
    for (const mentee of cells)
      for (const mentor of cells)
        for (const now of [NOW, new Date('2026-12-24T18:00:00Z'), new Date('2026-12-20T12:00:00Z')])
          fits([
            resultsScreen(t, viewOf(mentee, mentor, now), 'mentee', extra),
            summaryScreen(t, viewOf(mentee, mentor, now), 'mentee'),
          ]);
  });

  it('fits page after page', () => {
    const view = viewOf(detailed, detailed);
    const sheets = [
      {
        membershipId: ID,
        fullName: LONG,
        role: 'mentee' as const,
        answers: [...BANK, { id: 'own:1', kind: 'score' as const }].map(({ id, kind }) => ({
          question: id,
          score: kind === 'score' ? 10 : null,
          choice: kind === 'yesNo' ? 'yes' : kind === 'choice' ? 'onceOrTwice' : null,
          text: kind === 'text' ? 'Слово. '.repeat(140) : null,
          mayShow: true,
          order: '',
        })),
      },
    ];
    const year = {
      detail: 'numbers' as const,
      answered: 10_000,
      questions: [
        ...everything.map(({ question }) => ({
          question,
          answered: 100,
          mean: { value: 9.5, bound: 'exact' as const },
          ends: [top, { value: 2, bound: 'low' as const }],
        })),
        ...shares.flatMap((one) =>
          one.kind === 'share'
            ? {
                question: one.question,
                answered: 100,
                shares: one.shares.map(({ option }) => ({
                  option,
                  percent: { value: 99, bound: 'atLeast' as const },
                })),
              }
            : [],
        ),
      ],
    };
    const yearView = {
      programmeId: ID,
      schoolId: ID,
      startsOn: '2026-09-01',
      cells: { mentee: year, mentor: { detail: 'few' as const } },
      own,
    };
    fits([
      ...pages((page) => numbersScreen(t, view, 'mentee', page)),
      ...pages((page) => wordsScreen(t, view, page)),
      ...pages((page) => namedScreen(t, { round, sheets, own }, page).screen),
      ...pages((page) => yearScreen(t, yearView, 'mentee', page)),
      yearScreen(t, yearView, 'mentor', 0),
      swotScreen(t, view, 'inner'),
      swotScreen(t, view, 'outer'),
      { text: pictureCaption(t, view, 'mentee', barLines(topicLines(detailed, detailed, [detailed]))) },
    ]);
  });

  it('fits for who leads', () => {
    const scope = { schoolId: ID, zone: 'Asia/Almaty' } as never;
    const { term } = round;
    const form = {
      scope,
      termId: ID,
      term,
      signed: [signed],
      curator: {} as never,
      mine: undefined,
      over: false,
      now: NOW,
    };
    const questions = Array.from({ length: 5 }, (_, i) => ({
      id: ID + i,
      kind: 'choice' as const,
      role: null,
      texts: { ru: words.ru.slice(0, 150) },
      options: Array.from({ length: 5 }, () => ({ ru: 'Двадцать восемь знаков в ней' })),
    }));
    const list = { schoolId: ID, zone: 'Asia/Almaty', now: NOW, questions, lockedUntil: NOW };
    const [first] = questions;
    fits([
      assessmentScreen(t, form),
      assessmentScreen(t, { ...form, mine: signed }),
      assessmentScreen(t, { ...form, curator: undefined }),
      assessmentScreen(t, { ...form, curator: undefined, signed: [] }),
      ...Array.from({ length: 10 }, (_, n) => markScreen(t, form, signed.marks.slice(0, n))),
      ownListScreen(t, list),
      ownListScreen(t, { ...list, questions: [], lockedUntil: null }),
      ...(first ? [ownOneScreen(t, list, first)] : []),
      surveysScreen(t, {
        schoolId: ID,
        school: 'Школа-лицей № 178 имени Абая Кунанбаева',
        zone: 'Asia/Almaty',
        now: NOW,
        rounds: [
          round,
          { ...round, closesAt: NOW, resultsAt: new Date('2026-12-26T12:00:00Z') },
          round,
          round,
        ].map((one, i) => ({ ...one, programmeId: ID - i, invited: 1000, answered: 900 })),
        years: [ID],
        ownQuestions: true,
        assess: ID,
      }),
    ]);
  });
});
