/**
 * The kit of questions: a day, a moment, a typed line, a number, one of several, several, a list to look through. Each
 * maker gives a field of a dialogue; what is asked, what is kept and where it leads is the room's. How a question looks
 * meanwhile (the month shown, the page, what is looked for) is in `draft.look`, never among the answers.
 */
import { Html } from '../i18n/html.ts';
import type { PlainKey } from '../i18n/texts.ts';
import type { Day, Time } from '../time/local.ts';
import { type ParseOptions, parseDay, parseMoment } from '../time/parse.ts';
import type { BotContext } from './context.ts';
import { monthRows } from './datePicker.ts';
import { choice, choiceData, type Draft, type Field, type Input, type Step } from './flow.ts';
import { type Row, rows, type Screen, screen } from './screen.ts';

type May<T> = T | Promise<T>;

/** A question: its words, or a screen with buttons of its own. */
type Asked = Parameters<typeof screen>[0] | Screen;

type Ask<A> = (ctx: BotContext, draft: Draft<A>) => May<Asked>;

/** Where an answer leads. */
type Take<A, V> = (ctx: BotContext, draft: Draft<A>, value: V) => May<Step<A>>;

/** The refusal of what is no answer. */
type Refusal<A> = PlainKey | ((ctx: BotContext, draft: Draft<A>, text: string) => Html);

/** A button beside the answers («Пропустить», «Оставить»): its own row, by its value; unlabelled it is not there. */
interface Also<A> {
  label: PlainKey | ((ctx: BotContext, draft: Draft<A>) => string | undefined);
  take(ctx: BotContext, draft: Draft<A>): May<Step<A>>;
}

type Alsos<A> = Readonly<Record<string, Also<A>>>;

type Presses<A> = Readonly<Record<string, (ctx: BotContext, draft: Draft<A>) => May<Step<A>>>>;

/** The question with the rows of its field below those it has. */
function drawn(asked: Asked, ...below: (Row | false)[]): Screen {
  const shown = asked instanceof Html || Array.isArray(asked) ? screen(asked) : asked;
  const keyboard = [...(shown.keyboard ?? []), ...below].filter((row): row is Row => row !== false);
  return keyboard.length > 0 ? { ...shown, keyboard } : shown;
}

function labelOf<A>(ctx: BotContext, draft: Draft<A>, { label }: Also<A>): string | undefined {
  return typeof label === 'string' ? ctx.t.label(label) : label(ctx, draft);
}

function alsoRows<A>(ctx: BotContext, draft: Draft<A>, also: Alsos<A> = {}): Row[] {
  return Object.entries(also).flatMap(([value, one]) => {
    const label = labelOf(ctx, draft, one);
    return label === undefined ? [] : [[choice(draft, value, label)]];
  });
}

/** The button that was pressed, where it is there. */
function pressed<A>(
  ctx: BotContext,
  draft: Draft<A>,
  input: Input,
  also: Alsos<A> = {},
): Also<A> | undefined {
  const one = input.value !== undefined && Object.hasOwn(also, input.value) ? also[input.value] : undefined;
  return one && labelOf(ctx, draft, one) !== undefined ? one : undefined;
}

const refused = <A>(ctx: BotContext, draft: Draft<A>, text: string, refuse: Refusal<A>): Step<A> => ({
  refuse: typeof refuse === 'string' ? ctx.t(refuse) : refuse(ctx, draft, text),
});

/** A typed line. */
export function lineField<A, V>(spec: {
  ask: Ask<A>;
  /** Reads what was typed; undefined is what will not do. */
  read(text: string, ctx: BotContext, draft: Draft<A>): May<V | undefined>;
  /** What is wrong with it; the question is only repeated where this says 'stay'. */
  refuse: Refusal<A> | 'stay';
  /** Answers that need no typing; pressed they are read as if they were typed. */
  offers?(ctx: BotContext, draft: Draft<A>): May<readonly (readonly [value: string, label: string])[]>;
  perRow?: number | ((count: number) => number);
  also?: Alsos<A>;
  /** Buttons with a meaning of their own that `ask` has drawn. */
  presses?: Presses<A>;
  take: Take<A, NoInfer<V>>;
}): Field<A> {
  const { refuse, perRow = 1 } = spec;
  return {
    async ask(ctx, draft) {
      const offered = ((await spec.offers?.(ctx, draft)) ?? []).map(([v, label]) => choice(draft, v, label));
      const asked = await spec.ask(ctx, draft);
      const width = typeof perRow === 'number' ? perRow : perRow(offered.length);
      return drawn(asked, ...rows(offered, width), ...alsoRows(ctx, draft, spec.also));
    },
    async answer(ctx, draft, input) {
      const beside = pressed(ctx, draft, input, spec.also);
      if (beside) return beside.take(ctx, draft);
      const press = spec.presses && input.value !== undefined && spec.presses[input.value];
      if (press) return press(ctx, draft);
      const offers = spec.offers !== undefined || input.value === undefined;
      const text = (offers ? (input.value ?? input.text) : undefined) ?? '';
      const value = await spec.read(text, ctx, draft);
      if (value !== undefined) return spec.take(ctx, draft, value);
      return refuse === 'stay' ? { stay: draft.answers } : refused(ctx, draft, text, refuse);
    },
  };
}

/** A number: typed, or one of those offered. */
export function numberField<A>(spec: {
  ask: Ask<A>;
  values?: readonly number[] | ((ctx: BotContext, draft: Draft<A>) => May<readonly number[]>);
  /** The label of a button; the number itself unless given. */
  label?(ctx: BotContext, value: number): string;
  perRow?: number | ((count: number) => number);
  read(text: string, draft: Draft<A>): number | undefined;
  refuse: Refusal<A>;
  also?: Alsos<A>;
  take: Take<A, number>;
}): Field<A> {
  const { values = [], label } = spec;
  return lineField<A, number>({
    ...spec,
    read: (text, _ctx, draft) => spec.read(text.trim(), draft),
    async offers(ctx, draft) {
      const offered = typeof values === 'function' ? await values(ctx, draft) : values;
      return offered.map((n) => [String(n), label?.(ctx, n) ?? String(n)] as const);
    },
  });
}

/** One of several, by its button. */
export function oneField<A, const V>(spec: {
  ask: Ask<A>;
  values: readonly V[] | ((ctx: BotContext, draft: Draft<A>) => May<readonly V[]>);
  label(ctx: BotContext, value: NoInfer<V>, draft: Draft<A>): string;
  /** The data of a button; the value itself unless given. */
  key?(value: NoInfer<V>): string;
  perRow?: number;
  also?: Alsos<A>;
  take: Take<A, NoInfer<V>>;
  /** What else was said; the wish to be answered by a button unless given. */
  otherwise?: PlainKey | 'stay' | ((ctx: BotContext, draft: Draft<A>, input: Input) => May<Step<A>>);
}): Field<A> {
  const { values, otherwise = 'dialogue-text-only', key = String } = spec;
  const offered = (ctx: BotContext, draft: Draft<A>) =>
    typeof values === 'function' ? values(ctx, draft) : values;
  return {
    async ask(ctx, draft) {
      const buttons = (await offered(ctx, draft)).map((v) =>
        choice(draft, key(v), spec.label(ctx, v, draft)),
      );
      const asked = await spec.ask(ctx, draft);
      return drawn(asked, ...rows(buttons, spec.perRow ?? 1), ...alsoRows(ctx, draft, spec.also));
    },
    async answer(ctx, draft, input) {
      const beside = pressed(ctx, draft, input, spec.also);
      if (beside) return beside.take(ctx, draft);
      const all = input.value === undefined ? [] : await offered(ctx, draft);
      const chosen = all.findIndex((one) => key(one) === input.value);
      if (chosen >= 0) return spec.take(ctx, draft, all[chosen] as V);
      if (typeof otherwise === 'function') return otherwise(ctx, draft, input);
      return otherwise === 'stay' ? { stay: draft.answers } : { refuse: ctx.t(otherwise) };
    },
  };
}

/** Something to tick. */
export interface Tick {
  value: string;
  label: string;
  on: boolean;
}

/** Several of them, ticked one by one; «Дальше» leads on. */
export function manyField<A>(spec: {
  ask: Ask<A>;
  ticks(ctx: BotContext, draft: Draft<A>): May<readonly Tick[]>;
  perRow?: number;
  /** What a tick taken or put does; only a value that is offered. */
  turn: Take<A, string>;
  /** Where words that were typed lead; undefined of a list that only has buttons. */
  typed?: Take<A, string>;
  also?: Alsos<A>;
  next: {
    label(ctx: BotContext, draft: Draft<A>): string;
    take(ctx: BotContext, draft: Draft<A>): May<Step<A>>;
  };
  /** Said of what is no answer; the wish to be answered by a button unless given. */
  refuse?: PlainKey;
}): Field<A> {
  return {
    async ask(ctx, draft) {
      const ticks = (await spec.ticks(ctx, draft)).map(({ value, label, on }) =>
        choice(draft, value, `${on ? '☑' : '☐'} ${label}`),
      );
      const next: Row = [choice(draft, 'next', spec.next.label(ctx, draft))];
      const asked = await spec.ask(ctx, draft);
      return drawn(asked, ...rows(ticks, spec.perRow ?? 1), ...alsoRows(ctx, draft, spec.also), next);
    },
    async answer(ctx, draft, input) {
      if (input.value === 'next') return spec.next.take(ctx, draft);
      const beside = pressed(ctx, draft, input, spec.also);
      if (beside) return beside.take(ctx, draft);
      if (input.text !== undefined && spec.typed) return spec.typed(ctx, draft, input.text);
      const { value } = input;
      const known = value !== undefined && (await spec.ticks(ctx, draft)).some((one) => one.value === value);
      return known ? spec.turn(ctx, draft, value) : { refuse: ctx.t(spec.refuse ?? 'dialogue-text-only') };
    },
  };
}

/** The days a question is about, in the school's own calendar; the first and the last are those that may be chosen. */
export interface Days {
  zone: string;
  today: Day;
  from: Day;
  to: Day;
}

const MONTH = /^m(\d{4}-\d{2}-\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

/** The month a pressed button turns to. */
const turned = (input: Input): Day | undefined => MONTH.exec(input.value ?? '')?.[1];

function month<A>(ctx: BotContext, draft: Draft<A>, days: Omit<Days, 'zone'>, shown: Day): Row[] {
  return monthRows(ctx.t, {
    month: shown,
    from: days.from,
    to: days.to,
    today: days.today,
    dataOf: (day) => choiceData(draft, day),
    turnOf: (first) => choiceData(draft, `m${first}`),
  });
}

/** A day: from the near ones, from a month on the keyboard, or typed. */
export function dayField<A, D extends Days>(spec: {
  /** Read anew at each question and each answer: a draft may be a week old. */
  days(ctx: BotContext, draft: Draft<A>): May<D>;
  /** The question; `picking` while the month is there. */
  ask(ctx: BotContext, draft: Draft<A>, days: NoInfer<D>, picking: boolean): May<Asked>;
  /** Rows above the month; with `other` in place of it. */
  near?(ctx: BotContext, draft: Draft<A>, days: NoInfer<D>): readonly (Row | false)[];
  /** The button that opens the month; without it the month is there from the start. */
  other?: PlainKey;
  /** The month that is shown first; today's unless given. */
  opensAt?(draft: Draft<A>, days: NoInfer<D>): Day;
  /** Reads a typed day; a day alone, to come, unless given. */
  read?(text: string, ctx: BotContext, days: NoInfer<D>): Day | undefined;
  /** What was typed is no day. */
  unread: PlainKey;
  /** The day is not between the first and the last; any day is taken where this is not given. */
  outside?(ctx: BotContext, days: NoInfer<D>): Html;
  take(ctx: BotContext, draft: Draft<A>, day: Day, days: NoInfer<D>): May<Step<A>>;
}): Field<A> {
  const { other } = spec;
  return {
    async ask(ctx, draft) {
      const days = await spec.days(ctx, draft);
      const picking = other === undefined || draft.look.month !== undefined;
      const near = other !== undefined && picking ? [] : (spec.near?.(ctx, draft, days) ?? []);
      const opened = draft.look.month ?? spec.opensAt?.(draft, days) ?? days.today;
      const rest: Row[] =
        other === undefined || picking
          ? month(ctx, draft, days, opened)
          : [[choice(draft, `m${days.today}`, ctx.t.label(other))]];
      return drawn(await spec.ask(ctx, draft, days, picking), ...near, ...rest);
    },
    async answer(ctx, draft, input) {
      const to = turned(input);
      if (to !== undefined) return { look: { month: to } };
      const days = await spec.days(ctx, draft);
      const { value, text = '' } = input;
      const read = spec.read ?? ((typed) => parseDay(typed, ctx.now, days.zone));
      const day = value === undefined ? read(text, ctx, days) : DAY.test(value) ? value : undefined;
      if (day === undefined) return { refuse: ctx.t(spec.unread) };
      if (spec.outside && (day < days.from || day > days.to)) return { refuse: spec.outside(ctx, days) };
      return spec.take(ctx, draft, day, days);
    },
  };
}

/** A day with its hour, or either of them; typed or pressed. */
export interface Moment {
  day: Day;
  time?: Time;
}

/** A moment: slots, hours of a day or a month on the keyboard, or typed as people type it. */
export function momentField<A, M extends { zone: string }>(spec: {
  /** Read anew at each question and each answer. */
  of(ctx: BotContext, draft: Draft<A>): May<M>;
  ask(ctx: BotContext, draft: Draft<A>, of: NoInfer<M>): May<Asked>;
  /** The month on the keyboard, where there is one, and which it is first. */
  month?(draft: Draft<A>, of: NoInfer<M>): Omit<Days, 'zone'> & { opensAt?: Day };
  /** The day an hour alone belongs to; an hour alone is today's where this is not given. */
  on?(draft: Draft<A>, of: NoInfer<M>): Day;
  prefer?: ParseOptions['prefer'];
  /** What was typed is no moment. */
  unread?(ctx: BotContext, of: NoInfer<M>): Html;
  /** Buttons with a meaning of their own that `ask` has drawn. */
  presses?: Readonly<Record<string, Take<A, NoInfer<M>>>>;
  take(ctx: BotContext, draft: Draft<A>, moment: Moment, of: NoInfer<M>): May<Step<A>>;
}): Field<A> {
  const read = (ctx: BotContext, draft: Draft<A>, { text, value }: Input, of: M): Moment | undefined => {
    const on = spec.on?.(draft, of);
    if (value !== undefined) {
      if (on !== undefined && TIME.test(value)) return { day: on, time: value };
      const [day = '', time] = value.split(' ');
      if (!DAY.test(day)) return undefined;
      return time !== undefined && TIME.test(time) ? { day, time } : { day };
    }
    const options = spec.prefer ? { prefer: spec.prefer } : {};
    // An hour alone belongs to the day that was chosen; a day typed now replaces it.
    const thatDay = on === undefined ? undefined : parseMoment(`${on} ${text}`, ctx.now, of.zone, options);
    return thatDay?.time === undefined ? parseMoment(text, ctx.now, of.zone, options) : thatDay;
  };
  return {
    async ask(ctx, draft) {
      const of = await spec.of(ctx, draft);
      const grid = spec.month?.(draft, of);
      const shown = draft.look.month ?? grid?.opensAt ?? grid?.today;
      return drawn(
        await spec.ask(ctx, draft, of),
        ...(grid && shown !== undefined ? month(ctx, draft, grid, shown) : []),
      );
    },
    async answer(ctx, draft, input) {
      const to = spec.month && turned(input);
      if (to !== undefined) return { look: { month: to } };
      const of = await spec.of(ctx, draft);
      const press = input.value === undefined ? undefined : spec.presses?.[input.value];
      if (press) return press(ctx, draft, of);
      const moment = read(ctx, draft, input, of);
      if (moment) return spec.take(ctx, draft, moment, of);
      if (input.value !== undefined) return { stay: draft.answers };
      return { refuse: spec.unread?.(ctx, of) ?? ctx.t('date-not-read') };
    },
  };
}

/** Longer ones are no name. */
const MOST_LETTERS = 60;

/** A list to look through: its pages, and a name typed to look for. */
export function searchField<A>(spec: {
  /** The page; its turning buttons hold `p<page>`, «Показать всех» holds `all`. */
  ask(ctx: BotContext, draft: Draft<A>, shown: { page: number; query: string }): May<Screen>;
  /** What is looked for, of what was typed. */
  read?(text: string): string;
  /** Any other button; without it such a list only shows. */
  take?(ctx: BotContext, draft: Draft<A>, value: string): May<Step<A>>;
}): Field<A> {
  return {
    ask: async (ctx, draft) => {
      const { page = 0, query = '' } = draft.look;
      return spec.ask(ctx, draft, { page, query });
    },
    async answer(ctx, draft, { text, value }) {
      if (text !== undefined)
        return { look: { query: spec.read?.(text) ?? [...text].slice(0, MOST_LETTERS).join('') } };
      if (value === 'all') return { look: {} };
      const page = /^p(\d{1,4})$/.exec(value)?.[1];
      if (page !== undefined) return { look: { ...draft.look, page: Number(page) } };
      return spec.take ? spec.take(ctx, draft, value) : { stay: draft.answers };
    },
  };
}
