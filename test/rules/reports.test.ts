import { describe, expect, it } from 'vitest';
import {
  afterTermOn,
  factsChanged,
  lastWeekOn,
  mayRead,
  openQuestions,
  parseLine,
  reworded,
  seenLines,
  termAsked,
  traitsIn,
} from '../../src/mentoring/reports/written/rules.ts';
import type { PairFacts } from '../../src/mentoring/reports/written/rules-lines.ts';
import { countMeetings } from '../../src/mentoring/reports/written/rules-lines.ts';
import { linesOf } from '../../src/mentoring/reports/written/screens-lines.ts';
import { texts } from '../support/bot.ts';

const TERMS = [
  { number: 1, startsOn: '2026-09-01', endsOn: '2026-10-23' },
  { number: 2, startsOn: '2026-11-02', endsOn: '2026-12-25' },
];
const CALENDAR = {
  weekDays: 5 as const,
  startsOn: '2026-09-01',
  endsOn: '2027-05-25',
  daysOff: [
    { fromOn: '2026-10-26', toOn: '2026-11-01', kind: 'holidays' as const },
    { fromOn: '2026-12-24', toOn: '2027-01-10', kind: 'holidays' as const },
  ],
};

const FACTS: PairFacts = {
  what: 'mentor',
  term: { number: 1, preset: 'ruTerms' },
  yearOn: '2026-09-01',
  fromOn: '2026-09-01',
  toOn: '2026-10-23',
  mentor: 'Лебедева Ольга Викторовна',
  mentee: 'Асанов Тимур Маратович',
  meetings: [
    {
      id: 1,
      on: '2026-09-08',
      kind: 'acquaintance',
      minutes: 40,
      by: 'both',
      paper: false,
      corrected: false,
    },
    { id: 2, on: '2026-09-22', kind: 'trial', minutes: 30, by: 'curator', paper: true, corrected: false },
    { id: 3, on: '2026-10-06', kind: 'planning', minutes: 45, by: 'oneSide', paper: false, corrected: true },
  ],
  counts: { planned: 4, moved: 1, notHeld: 1, cancelled: 0, open: 0 },
  lessons: [
    {
      id: 7,
      on: '2026-10-01',
      className: '7 «Б»',
      topic: 'Present Simple',
      kind: 'mentorVisit',
      observer: 'Лебедева О. В.',
      teacher: 'Асанов Т. М.',
      marks: { sum: 11, max: 16 },
    },
  ],
  goals: [
    {
      id: 3,
      specific: 'Урок начинается по звонку',
      measure: 'lessonsOf10',
      unit: null,
      baseline: 3,
      target: 8,
      now: 5,
      dueOn: '2026-12-25',
      results: { mentor: null, mentee: null },
    },
  ],
  actions: [
    {
      id: 9,
      title: 'Посмотреть урок',
      form: 'mutualVisit',
      dueOn: '2026-10-10',
      status: 'done',
      result: 'Взял начало',
      reason: null,
    },
    {
      id: 10,
      title: 'Курс',
      form: 'course',
      dueOn: '2026-10-20',
      status: 'notDone',
      result: null,
      reason: 'Перенесли набор',
    },
  ],
  achievements: [],
  quality: [],
};

const ANSWERS = { difficulties: 'Мало времени.', readiness: 'supported', proposals: '' };
const t = texts.for('ru');
const keys = (lines: readonly { key: string }[]) => lines.map((line) => line.key);

describe('when a report is asked for', () => {
  it('is the term that ends within a week, else the one that ended last', () => {
    expect(termAsked(TERMS, '2026-10-15')).toBeUndefined();
    expect(termAsked(TERMS, '2026-10-16')?.number).toBe(1);
    expect(termAsked(TERMS, '2026-12-17')?.number).toBe(1);
    expect(termAsked(TERMS, '2026-12-18')?.number).toBe(2);
  });

  it('is reminded of when the last week with lessons begins, and the day after the term', () => {
    expect(lastWeekOn({ endsOn: '2026-10-23' }, CALENDAR)).toBe('2026-10-19');
    // The last two days are holidays already.
    expect(lastWeekOn({ endsOn: '2026-12-25' }, CALENDAR)).toBe('2026-12-21');
    expect(lastWeekOn({ endsOn: '2026-10-28' }, CALENDAR)).toBe('2026-10-19');
    expect(afterTermOn({ endsOn: '2026-10-23' })).toBe('2026-10-24');
  });
});

describe('what a report says', () => {
  it('counts the three ways of confirmation apart, and paper beside them', () => {
    expect(countMeetings(FACTS.meetings)).toEqual({ held: 2, both: 1, curator: 1, oneSide: 1, paper: 1 });
    const said = linesOf(t, FACTS, {}).map((line) => line.text.replaceAll('\u00a0', ' '));
    expect(said).toContain('Встречи: состоялось 2; назначали заранее: 4');
    expect(said).toContain('Подтверждены обоими: 1, куратором: 1; с бумажным листом: 1');
    expect(said).toContain('Отмечены одной стороной, к состоявшимся не отнесены: 1');
    expect(said).toContain(
      '22 сентября, пробная рабочая встреча, 30 мин: подтверждена куратором, бумажный лист',
    );
    expect(said).toContain('Перенесено: 1, не состоялось: 1, отменено: 0, без отметки: 0');
  });

  it('has a line for everything, with a key that stays', () => {
    expect(keys(linesOf(t, FACTS, ANSWERS))).toEqual([
      'meetings',
      'confirmed',
      'oneSide',
      'unheld',
      'meeting:1',
      'meeting:2',
      'meeting:3',
      'lessons',
      'lesson:7',
      'goal:3',
      'actions',
      'action:9',
      'action:10',
      'achievements',
      'difficulties',
      'readiness',
    ]);
    for (const locale of ['kk', 'en'] as const)
      expect(keys(linesOf(texts.for(locale), FACTS, ANSWERS))).toEqual(keys(linesOf(t, FACTS, ANSWERS)));
  });

  it('counts works instead of listing them in the mentor’s final report', () => {
    const lines = linesOf(t, { ...FACTS, what: 'mentorYear' }, { traits: 'knowledge,discipline' });
    expect(lines.filter((line) => line.section === 'works').map((line) => line.text)).toEqual([
      'встреча-знакомство: 1',
      'пробная рабочая встреча: 1',
      'встреча-планирование: 1',
      'Посещённые и обсуждённые уроки: 1',
      'Действия плана, Взаимопосещение: 1',
    ]);
    expect(lines.at(-1)?.text).toBe(
      'Краткая характеристика: знает и применяет нормативные документы; дисциплина и исполнительность',
    );
  });

  it('tells a self-analysis’ quality of learning from the first term to the last', () => {
    const quality = [
      { number: 1, value: 54 },
      { number: 4, value: 61 },
    ];
    const lines = linesOf(t, { ...FACTS, what: 'menteeYear', quality }, { practice: 'Начинаю урок с цели.' });
    expect(lines.find((line) => line.key === 'quality')?.text).toBe(
      'Качество знаний в классах: 1 четверть: 54 %, 4 четверть: 61 %',
    );
    expect(lines.at(-1)?.text).toBe('Что изменилось в практике: Начинаю урок с цели.');
  });
});

describe('an author’s words', () => {
  const made = linesOf(t, FACTS, ANSWERS);

  it('take a line’s place and give it back', () => {
    const own = reworded(made, { 'action:9': 'Урок посмотрели дважды' });
    const line = own.find((one) => one.key === 'action:9');
    expect(line).toMatchObject({ text: 'Урок посмотрели дважды' });
    expect(line?.made).toContain('Посмотреть урок');
    expect(reworded(made, {})).toEqual(made);
    // How meetings were confirmed is not the author's to word; an answer is no wording of a line.
    expect(reworded(made, { confirmed: 'Все обоими' })).toEqual(made);
    expect(reworded(made, ANSWERS)).toEqual(made);
  });

  it('are no change of facts; another meeting is', () => {
    const own = reworded(made, { 'action:9': 'Иначе' });
    expect(factsChanged(own, made)).toBe(false);
    const more = { ...FACTS, meetings: FACTS.meetings.slice(1) };
    expect(factsChanged(own, linesOf(t, more, ANSWERS))).toBe(true);
    expect(factsChanged(made, linesOf(t, FACTS, { ...ANSWERS, difficulties: 'Другое' }))).toBe(false);
  });

  it('are asked once; what has buttons can’t be left out', () => {
    expect(openQuestions('mentor', {})).toEqual(['difficulties', 'readiness', 'proposals']);
    expect(openQuestions('mentor', { difficulties: '', readiness: '', proposals: '' })).toEqual([
      'readiness',
    ]);
    expect(openQuestions('mentor', ANSWERS)).toEqual([]);
    expect(openQuestions('menteeYear', { practice: 'x' })).toEqual(['difficulties', 'nextYear']);
    expect(traitsIn('discipline,nonsense,knowledge')).toEqual(['knowledge', 'discipline']);
    expect(parseLine('  ')).toBeUndefined();
    expect(parseLine(` ${'ы'.repeat(600)} `)).toHaveLength(600);
    expect(parseLine('ы'.repeat(601))).toBeUndefined();
  });
});

describe('who reads it', () => {
  const made = linesOf(t, FACTS, ANSWERS);

  it('are heads and directors of mentors’ reports only', () => {
    expect(mayRead('director', 'mentor')).toBe(true);
    expect(mayRead('departmentHead', 'mentorYear')).toBe(true);
    expect(mayRead('director', 'mentee')).toBe(false);
    expect(mayRead('departmentHead', 'menteeYear')).toBe(false);
    expect(mayRead('curator', 'mentee')).toBe(true);
  });

  it('is the curator, who learns that a lesson was held and not its marks', () => {
    expect(made.find((line) => line.key === 'lesson:7')?.mark).toBe('11 из 16');
    const seen = seenLines(made, 'curator');
    expect(keys(seen.lines)).toEqual(keys(made));
    expect(seen.lines.every((line) => line.mark === undefined)).toBe(true);
    expect(seen).toMatchObject({ left: [], counted: [] });
  });

  it('is the curator, who reads the topic of a lesson only where its sheet was opened', () => {
    const t = texts.for('ru');
    const lessonsOf = (opened: boolean | undefined) => {
      const lessons = FACTS.lessons.map((lesson) => ({
        ...lesson,
        ...(opened === undefined ? {} : { opened }),
      }));
      const seen = seenLines(linesOf(t, { ...FACTS, lessons }, {}), 'curator').lines;
      return seen.find((line) => line.key === 'lesson:7');
    };
    expect(lessonsOf(true)?.text).toContain('Present Simple');
    expect(lessonsOf(false)?.text).toContain('7 «Б»');
    expect(JSON.stringify(lessonsOf(false))).not.toContain('Present Simple');
    expect(JSON.stringify(lessonsOf(undefined))).not.toContain('Present Simple');
    const worded = reworded(made, { 'lesson:7': 'Урок обсудили подробно' });
    expect(JSON.stringify(seenLines(worded, 'curator'))).not.toContain('Present Simple');
    // As it was confirmed before: only how many there were.
    const before = made.map(({ key, section, text }) => ({ key, section, text }));
    expect(seenLines(before, 'curator').counted).toEqual(['lessons']);
    expect(JSON.stringify(seenLines(before, 'curator'))).not.toContain('Present Simple');
  });

  it('is the head of department and the director: meetings counted, no lessons, goals and actions', () => {
    for (const reader of ['director', 'departmentHead'] as const) {
      const seen = seenLines(made, reader);
      expect(keys(seen.lines)).toEqual([
        'meetings',
        'confirmed',
        'oneSide',
        'unheld',
        'goal:3',
        'actions',
        'action:9',
        'action:10',
        'achievements',
        'difficulties',
        'readiness',
      ]);
      expect(seen).toMatchObject({ left: ['lessons'], counted: ['meetings'] });
    }
  });

  it('is the trusted person where they stand in: meetings and words, neither goals nor plan', () => {
    const seen = seenLines(made, 'trustedPerson');
    expect(keys(seen.lines)).toEqual([
      'meetings',
      'confirmed',
      'oneSide',
      'unheld',
      'meeting:1',
      'meeting:2',
      'meeting:3',
      'achievements',
      'difficulties',
      'readiness',
    ]);
    expect(seen.left).toEqual(['lessons', 'goals', 'actions']);
  });
});
