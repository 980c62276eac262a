import { describe, expect, it } from 'vitest';
import { lessonItem } from '../../src/mentoring/home/screens-items.ts';
import type { LessonLine, SheetBody, SheetView } from '../../src/mentoring/lessons/sheet/queries.ts';
import * as sheets from '../../src/mentoring/lessons/sheet/screens.ts';
import * as lists from '../../src/mentoring/lessons/sheet/screens-list.ts';
import { reflectedScreen, toldScreen } from '../../src/mentoring/lessons/sheet/screens-told.ts';
import { DEFAULT_CRITERIA } from '../../src/mentoring/lessons/templates/rules.ts';
import type { MyPair } from '../../src/mentoring/pairing/lists/queries.ts';
import type { PairView } from '../../src/mentoring/pairing/queries.ts';
import { LOCALES, type Translator } from '../../src/platform/i18n/texts.ts';
import { inlineKeyboard, type Screen } from '../../src/platform/telegram/screen.ts';
import { texts } from '../support/bot.ts';
import { styleProblems } from '../support/style.ts';

const NOW = new Date('2026-12-16T09:00:00Z');
const ID = 2_000_000_000;
const LONG = 'Константинопольская-Лебедева Александра Владиславовна';
const LINE = 'Слова о том, что было на этом уроке и о чём говорили после, '.repeat(3).slice(0, 120);
const side = (id: number) => ({
  membershipId: id,
  personId: id,
  fullName: LONG,
  addressAs: 'А',
  locale: 'ru' as const,
  hasTelegram: true,
});

const body: SheetBody = {
  template: {
    id: 1,
    code: 'default',
    version: 1,
    name: null,
    criteria: DEFAULT_CRITERIA.map((key) => ({ key })),
    maxMark: 2,
    scale: null,
    archived: false,
  },
  topic: LINE,
  aim: 'own',
  aimText: LINE,
  marks: DEFAULT_CRITERIA.map((key, i) => ({
    criterion: { key },
    mark: i === 3 ? null : i % 3,
    comment: i > 4 ? 'Слово '.repeat(33) : null,
  })),
  points: { sum: 13, max: 14 },
  facts: `${'Что было. '.repeat(59)}\n${'Строка за строкой.\n'.repeat(20)}${'безпробела'.repeat(60)}`,
  course: { start: LINE.repeat(3), middle: null, end: LINE.repeat(3) },
  strengths: ['@goals', LINE, LINE],
  growthPoints: ['@differentiation', LINE, LINE],
  agreedStep: LINE.slice(0, 160),
  action: null,
  reply: {
    seenAt: NOW,
    reflection: 'Слово '.repeat(100),
    reflectedAt: NOW,
    disagreement: 'Слово '.repeat(100),
    acceptedAt: null,
    deniedAt: null,
    disagreedAt: NOW,
  },
};

function sheet(change: Partial<SheetView> = {}): SheetView {
  return {
    id: ID,
    scope: { schoolId: 1, zone: 'Europe/Moscow' } as SheetView['scope'],
    today: '2027-01-16',
    kind: 'mentorVisit',
    pairId: ID,
    pairLives: true,
    as: 'observer',
    observer: side(1),
    teacher: side(2),
    heldOn: '2026-09-30',
    className: 'подготовительный “Ғ”',
    subject: 'kazakhLiterature',
    createdAt: NOW,
    sharedAt: NOW,
    opened: true,
    correctsId: ID - 1,
    correctionReason: LINE,
    correctedById: null,
    body,
    voices: Array.from({ length: 20 }, () => ({ fileId: 'x', seconds: 9 })),
    ...change,
  };
}

const view = {
  pair: { id: ID, status: 'active' },
  side: 'mentor',
  mentor: side(1),
  mentee: side(2),
  today: '2027-01-16',
} as unknown as PairView;
const line = (i: number): LessonLine => ({
  id: ID - i,
  kind: i % 2 === 0 ? 'menteeVisit' : 'mentorVisit',
  pairId: ID,
  observerId: 1,
  teacherId: 2,
  heldOn: '2026-09-30',
  className: 'подготовительный “Ғ”',
  subject: 'kazakhLiterature',
  shared: i % 3 !== 0,
  opened: false,
  points: { sum: 13, max: 16 },
});

function screens(t: Translator): Record<string, Screen> {
  const made: Record<string, Screen> = {};
  const shapes: Record<string, Partial<SheetView>> = {
    saved: { sharedAt: null, correctsId: null, correctionReason: null },
    shared: {},
    mine: { as: 'teacher' },
    corrected: { correctedById: ID - 2 },
    held: { as: 'curator', body: null },
    opened: { as: 'curator' },
    colleague: { kind: 'colleagueVisit', pairId: null, as: 'teacher' },
    bare: { body: { ...body, reply: null, strengths: [], growthPoints: [], agreedStep: null } },
  };
  for (const [name, change] of Object.entries(shapes)) {
    made[name] = sheets.sheetScreen(t, sheet(change));
    made[`${name} told`] = toldScreen(t, sheet(change), 'shared');
  }
  for (const part of ['marks', 'facts', 'answers'] as const)
    for (let page = 0; page < 9; page += 1)
      made[`${part} ${page}`] = sheets.partScreen(t, sheet({ as: 'teacher' }), part, page);
  made['drop'] = sheets.dropScreen(t, sheet());
  made['disagreed'] = toldScreen(t, sheet(), 'disagreed');
  made['reflected'] = reflectedScreen(t, sheet());
  made['list'] = lists.lessonsScreen(t, view, [1, 2, 3, 4, 5, 6, 7].map(line), 0);
  made['empty'] = lists.lessonsScreen(t, view, [], 0);
  const pair = { id: ID, side: 'mentor', partner: LONG } as MyPair;
  made['choose'] = lists.chooseLessonScreen(t, [pair, { ...pair, side: 'mentee' }]);
  made['left'] = lists.draftLeftScreen(t, { id: ID, className: 'подготовительный “Ғ”', day: '30.09' });
  for (const kind of ['share', 'read', 'draft'] as const) {
    const about = { className: '10 “Ә”', heldOn: '2026-09-30', at: NOW, partner: LONG };
    const item = lessonItem(t, { ...about, kind, observationId: ID, draftId: ID } as never, '2027-01-16');
    made[`item ${kind}`] = { text: item.line, keyboard: [...item.buttons, [item.one]] };
  }
  return made;
}

describe('screens of observed lessons', () => {
  it.each(LOCALES)('stay within T4, T5 and T7 in %s, however long the names', (locale) => {
    const problems = Object.entries(screens(texts.for(locale))).flatMap(([name, { text, keyboard }]) => {
      const params = { text: text.value, reply_markup: inlineKeyboard(keyboard ?? []) };
      return styleProblems({ method: 'sendMessage', params } as never).map((p) => `${name}: ${p}`);
    });
    expect(problems).toEqual([]);
  });

  it.each(LOCALES)('names every criterion short enough for a button with its mark in %s', (locale) => {
    const t = texts.for(locale);
    for (const key of DEFAULT_CRITERIA)
      expect([...t.label(`observations-criterion-${key}`)].length).toBeLessThanOrEqual(24);
  });
});
