import { beforeEach, describe, expect, it } from 'vitest';
import { plain } from '../../../src/platform/i18n/html.ts';
import { loadTexts } from '../../../src/platform/i18n/texts.ts';
import type { BotContext } from '../../../src/platform/telegram/context.ts';
import {
  dayField,
  lineField,
  manyField,
  momentField,
  numberField,
  oneField,
  searchField,
} from '../../../src/platform/telegram/fields.ts';
import type { Draft, Field, Input } from '../../../src/platform/telegram/flow.ts';
import { screen } from '../../../src/platform/telegram/screen.ts';
import { NOON } from '../support.ts';

interface Answers {
  day: string | null;
  time: string | null;
  text: string | null;
  count: number | null;
  one: 'a' | 'b' | null;
  many: string[];
}
type D = Draft<Answers>;

const t = loadTexts('locales').for('ru');
// Of the context only the language and the hour are looked at.
const ctx = { t, now: NOON } as unknown as BotContext;
const ZONE = 'Asia/Almaty';
const TODAY = '2026-11-25';
const DAYS = { zone: ZONE, today: TODAY, from: '2026-11-26', to: '2027-05-25' };

let draft: D;
beforeEach(() => {
  draft = {
    id: 7,
    kind: 'test',
    subject: 'x',
    field: 'f',
    trail: [],
    answers: { day: null, time: null, text: null, count: null, one: null, many: [] },
    look: {},
    messageId: null,
  };
});

/** The buttons as `text=value`, row by row. */
async function asked(field: Field<Answers>): Promise<string[][]> {
  const { keyboard = [] } = await field.ask(ctx, draft);
  return keyboard.map((row) =>
    row.map((b) => `${b.text}=${'data' in b ? b.data.replace(/^q:7:f:/, '') : 'a link'}`),
  );
}
const words = async (field: Field<Answers>) => (await field.ask(ctx, draft)).text.value;
const says = async (field: Field<Answers>, text: string) => field.answer(ctx, draft, { text });
const taps = async (field: Field<Answers>, value: string) => field.answer(ctx, draft, { value });

describe('a typed line', () => {
  const field: Field<Answers> = lineField({
    ask: () => plain('?'),
    read: (text) => (text.length > 1 ? text : undefined),
    refuse: () => plain('short'),
    also: {
      skip: { label: 'nav-skip', take: (_, { answers }) => ({ finish: answers }) },
      keep: { label: (_, d) => d.answers.text ?? undefined, take: () => 'back' },
    },
    take: (_, { answers }, text) => ({ to: 'next', answers: { ...answers, text } }),
  });

  it('is read, refused or passed over', async () => {
    expect(await asked(field)).toEqual([[`${t.label('nav-skip')}=skip`]]);
    expect(await says(field, 'ab')).toMatchObject({ to: 'next', answers: { text: 'ab' } });
    expect(await says(field, 'a')).toEqual({ refuse: plain('short') });
    expect(await taps(field, 'skip')).toEqual({ finish: draft.answers });
  });

  it('has a button only where it has a label, and no other value is a line', async () => {
    expect(await taps(field, 'keep')).toEqual({ refuse: plain('short') });
    expect(await taps(field, 'forged')).toEqual({ refuse: plain('short') });
    expect(await taps(field, 'constructor')).toEqual({ refuse: plain('short') });
    draft.answers.text = 'was';
    expect(await asked(field)).toContainEqual(['was=keep']);
    expect(await taps(field, 'keep')).toBe('back');
  });

  it('may only repeat its question', async () => {
    const quiet: Field<Answers> = lineField<Answers, string>({
      ask: () => plain('?'),
      read: () => undefined,
      refuse: 'stay',
      take: () => 'back',
    });
    expect(await says(quiet, 'x')).toEqual({ stay: draft.answers });
  });
});

describe('a number', () => {
  const field: Field<Answers> = numberField({
    ask: () => screen([plain('?')], [{ text: 'own', data: 'x' }]),
    values: [1, 2, 3],
    perRow: 2,
    read: (text) => (/^\d$/.test(text) ? Number(text) : undefined),
    refuse: 'dialogue-text-only',
    take: (_, { answers }, count) => ({ finish: { ...answers, count } }),
  });

  it('is typed or pressed, below what the screen has itself', async () => {
    expect(await asked(field)).toEqual([['own=x'], ['1=1', '2=2'], ['3=3']]);
    expect(await taps(field, '2')).toMatchObject({ finish: { count: 2 } });
    expect(await says(field, ' 9 ')).toMatchObject({ finish: { count: 9 } });
    expect(await says(field, 'nine')).toEqual({ refuse: t('dialogue-text-only') });
  });
});

describe('one of several', () => {
  const field: Field<Answers> = oneField({
    ask: () => plain('?'),
    values: ['a', 'b'],
    label: (_, one) => one.toUpperCase(),
    take: (_, { answers }, one) => ({ finish: { ...answers, one } }),
  });

  it('is taken by its button alone', async () => {
    expect(await asked(field)).toEqual([['A=a'], ['B=b']]);
    expect(await taps(field, 'b')).toMatchObject({ finish: { one: 'b' } });
    expect(await taps(field, 'c')).toEqual({ refuse: t('dialogue-text-only') });
    expect(await says(field, 'b')).toEqual({ refuse: t('dialogue-text-only') });
  });

  it('may be a thing with a key, and hear what else was said', async () => {
    const things: Field<Answers> = oneField({
      ask: () => plain('?'),
      values: () => Promise.resolve([{ id: 5, name: 'Five' }]),
      key: (one) => String(one.id),
      label: (_, one) => one.name,
      take: (_, { answers }, one) => ({ finish: { ...answers, count: one.id } }),
      otherwise: (_, { answers }, input) => ({ stay: { ...answers, text: input.text ?? null } }),
    });
    expect(await asked(things)).toEqual([['Five=5']]);
    expect(await taps(things, '5')).toMatchObject({ finish: { count: 5 } });
    expect(await says(things, 'other')).toMatchObject({ stay: { text: 'other' } });
  });
});

describe('several', () => {
  const field: Field<Answers> = manyField({
    ask: () => plain('?'),
    ticks: (_, { answers }) =>
      ['x', 'y'].map((value) => ({ value, label: value, on: answers.many.includes(value) })),
    turn: (_, { answers }, value) => ({ stay: { ...answers, many: [...answers.many, value] } }),
    next: { label: () => 'on', take: (_, { answers }) => ({ finish: answers }) },
  });

  it('are ticked one by one, only those that are offered', async () => {
    draft.answers.many = ['y'];
    expect(await asked(field)).toEqual([['☐ x=x'], ['☑ y=y'], ['on=next']]);
    expect(await taps(field, 'x')).toMatchObject({ stay: { many: ['y', 'x'] } });
    expect(await taps(field, 'z')).toEqual({ refuse: t('dialogue-text-only') });
    expect(await says(field, 'x')).toEqual({ refuse: t('dialogue-text-only') });
    expect(await taps(field, 'next')).toEqual({ finish: draft.answers });
  });
});

describe('a day', () => {
  const spec = {
    days: () => DAYS,
    unread: 'date-not-read' as const,
    outside: () => plain('outside'),
    take: (_: BotContext, { answers }: D, day: string) => ({ to: 'next', answers: { ...answers, day } }),
  };
  const near: Field<Answers> = dayField({
    ...spec,
    ask: (_, __, ___, picking) => plain(picking ? 'pick' : 'when'),
    near: () => [[{ text: 'soon', data: 'q:7:f:2026-12-01' }]],
    other: 'goals-due-other',
  });
  const grid: Field<Answers> = dayField({ ...spec, ask: () => plain('when') });

  it('offers the near ones, and opens a month by its button', async () => {
    expect(await words(near)).toBe('when');
    expect(await asked(near)).toEqual([['soon=2026-12-01'], [`${t.label('goals-due-other')}=m${TODAY}`]]);
    expect(await taps(near, `m${TODAY}`)).toEqual({ look: { month: TODAY } });
    draft.look = { month: '2026-12-01' };
    expect(await words(near)).toBe('pick');
    const rows = await asked(near);
    expect(rows[0]).toEqual(['‹=m2026-11-01', 'Декабрь 2026=m2026-12-01', '›=m2027-01-01']);
    expect(rows.flat()).not.toContain('soon=2026-12-01');
  });

  it('is taken from a button or typed, between its bounds', async () => {
    expect((await asked(grid))[0]?.[0]).toBe('Ноябрь 2026=m2026-11-01');
    expect(await taps(grid, '2026-12-01')).toMatchObject({ to: 'next', answers: { day: '2026-12-01' } });
    expect(await says(grid, '1 декабря')).toMatchObject({ answers: { day: '2026-12-01' } });
    expect(await says(grid, 'скоро')).toEqual({ refuse: t('date-not-read') });
    expect(await taps(grid, TODAY)).toEqual({ refuse: plain('outside') });
    expect(await says(grid, '26.05.2027')).toEqual({ refuse: plain('outside') });
  });

  it('takes no forged day', async () => {
    for (const value of ['2026', '2026-12-01x', 'm', 'm2026', 'm2026-12-01 or'])
      expect(await taps(grid, value), value).toEqual({ refuse: t('date-not-read') });
  });
});

describe('a moment', () => {
  const field: Field<Answers> = momentField({
    of: () => ({ zone: ZONE, here: 'there' }),
    ask: () => plain('when'),
    month: () => DAYS,
    on: ({ answers }) => answers.day ?? TODAY,
    presses: { else: (_, { answers }, { here }) => ({ to: here, answers }) },
    take: (_, { answers }, { day, time = null }) => ({ finish: { ...answers, day, time } }),
  });

  it('is a day, an hour of the day chosen, or both; pressed or typed', async () => {
    expect(await taps(field, '2026-12-01')).toMatchObject({ finish: { day: '2026-12-01', time: null } });
    expect(await taps(field, '2026-12-01 15:30')).toMatchObject({
      finish: { day: '2026-12-01', time: '15:30' },
    });
    draft.answers.day = '2026-12-03';
    expect(await taps(field, '09:05')).toMatchObject({ finish: { day: '2026-12-03', time: '09:05' } });
    expect(await says(field, '16:00')).toMatchObject({ finish: { day: '2026-12-03', time: '16:00' } });
    expect(await says(field, '4 декабря 8:00')).toMatchObject({
      finish: { day: '2026-12-04', time: '08:00' },
    });
    expect(await says(field, 'потом')).toEqual({ refuse: t('date-not-read') });
  });

  it('turns its month, and has buttons of its own', async () => {
    expect(await taps(field, 'm2027-01-01')).toEqual({ look: { month: '2027-01-01' } });
    expect(await taps(field, 'else')).toEqual({ to: 'there', answers: draft.answers });
    expect(await taps(field, 'nothing')).toEqual({ stay: draft.answers });
    draft.look = { month: '2027-01-01' };
    expect((await asked(field))[0]?.[1]).toBe('Январь 2027=m2027-01-01');
  });
});

describe('a list to look through', () => {
  const field: Field<Answers> = searchField({
    ask: (_, __, { page, query }) => screen(plain(`${page}/${query}`)),
    take: (_, { answers }, value) => ({ finish: { ...answers, text: value } }),
  });
  const look = async (input: Input) => {
    const step = await field.answer(ctx, draft, input);
    if (typeof step === 'object' && 'look' in step) draft.look = step.look;
    return words(field);
  };

  it('is turned, searched anew by each line, and shown whole again; nothing of it is an answer', async () => {
    expect(await words(field)).toBe('0/');
    expect(await look({ text: 'Иван' })).toBe('0/Иван');
    expect(await look({ value: 'p3' })).toBe('3/Иван');
    expect(await look({ text: 'Пётр' })).toBe('0/Пётр');
    expect(await look({ value: 'all' })).toBe('0/');
    expect(await taps(field, 'm5')).toMatchObject({ finish: { text: 'm5' } });
    expect(draft.answers.text).toBeNull();
  });
});
