/** Which screens a person reaches in a few taps, and what each tap costs the database. */
import { BotError } from 'grammy';
import pg from 'pg';
import { parseChoice } from '../../src/platform/telegram/flow.ts';
import { withoutBeside } from '../../src/platform/telegram/marks.ts';
import type { InsideBot, Shown } from './inside.ts';
import { onOneLine, onStatements } from './statements.ts';

/** Statements around every update that the inside bot has not: store it, claim its lane, finish the lane (quiet.test.ts). */
const AROUND = 3;
/** What a transaction begins and ends with is no question. */
const FRAME = /^(begin|commit|rollback|savepoint|release)\b/i;
/** A button that stands on a list many times is pressed so often. */
const SAMPLES = 1;

/** Before what is typed, in a way. */
const TYPES = '✎ ';

/** One tap, by the way that led to it. */
export interface Reached {
  /** The name of the tap; of an answer to a question, the dialogue and the question. */
  kind: string;
  /** In all, from the stored update to done. */
  count: number;
  who: string;
  way: readonly string[];
  /** A question of a dialogue was answered, and the next one asked. */
  step: boolean;
  /** The statements between, as they were sent. */
  statements: readonly string[];
}

const doneOf = (kind: string) =>
  kind.endsWith(IN_QUEUE) ? `${kind.slice(0, -IN_QUEUE.length)} done${IN_QUEUE}` : `${kind} done`;

/** The dialogues' questions by the ids of their drafts. */
type Drafts = ReadonlyMap<number, string>;

/** After the kind of a tap that stands in the queue: an act goes on there, and draws the next thing. */
export const IN_QUEUE = ' in the queue';
const inQueue = (button: string) => (withoutBeside(button).queue === undefined ? '' : IN_QUEUE);

function kindOf(button: string, drafts: Drafts): string {
  const { data } = withoutBeside(button);
  const asked = parseChoice(data);
  // A menu of the library names itself before a slash.
  if (asked === null) return `${data.split(/(?<!^)[:/]/)[0] ?? ''}${inQueue(button)}`;
  const answer = asked.value === '<' ? ' back' : asked.value === '~' ? ' leave' : '';
  return `${drafts.get(asked.draftId) ?? 'draft'}.${asked.field}${answer}${inQueue(button)}`;
}

/**
 * Makes everything that this process does on its one connection undone at will: a transaction is around it, and the
 * transactions of the bot become parts of it.
 */
export function undoable(): { stop(): void } {
  type Query = (this: unknown, ...args: unknown[]) => unknown;
  const real = Reflect.get(pg.Client.prototype, 'query') as Query;
  let depth = 0;
  const inside = (text: string): string => {
    if (text === 'BEGIN') return `savepoint part${(depth += 1)}`;
    if (text === 'COMMIT') return `release savepoint part${depth--}`;
    if (text === 'ROLLBACK') return `rollback to savepoint part${depth--}`;
    return text;
  };
  Reflect.set(pg.Client.prototype, 'query', function (this: unknown, ...args: unknown[]) {
    const [what, ...rest] = args as [string | { text?: string }, ...unknown[]];
    if (typeof what === 'string') return real.call(this, inside(what), ...rest);
    if (typeof what.text === 'string' && /^[A-Z]+$/.test(what.text))
      return real.call(this, { ...what, text: inside(what.text) }, ...rest);
    return real.apply(this, args);
  } satisfies Query);
  return { stop: () => void Reflect.set(pg.Client.prototype, 'query', real) };
}

/** What is typed where a question has no button to go on with. */
const TYPED = ['Показать правила класса', '5', '25.11 15:30', 'Орлова Анна Игоревна', '12'];
/** A dialogue is followed so far; the longest has some thirty questions, and some ask the same one until one has enough. */
const MOST_STEPS = 40;
const MOST_ALIKE = 4;

/** Whether a statement changes anything that a later screen may show. */
const writes = (text: string) => !/^(select|with)\b/i.test(text) || / for (no key )?update\b/i.test(text);

/**
 * Presses every kind of button within `depth` taps of the home card, breadth first and each from the state in which it
 * was found, and goes through every dialogue that begins there. What a tap writes is undone. The bot's database has one
 * connection. `pushed`: buttons of messages that came by themselves.
 */
export async function reach(
  bot: InsideBot,
  who: { name: string; phone: number; pushed?: readonly string[] },
  depth: number,
): Promise<Reached[]> {
  const { pool } = bot.deps;
  const reached: Reached[] = [];
  const pressed = new Map<string, number>();
  const drafts = new Map<number, string>();
  /** Ways whose last tap has written something. */
  const wrote = new Set<string>();
  const followed = new Set<string>();
  let quiet = true;
  let sent: string[] = [];
  const stop = onStatements(({ text }) => {
    if (!quiet && !FRAME.test(text)) sent.push(onOneLine(text));
  });
  const readDrafts = async () => {
    const { rows } = await pool.query<{ id: number; kind: string }>('select "id", "kind" from "Draft"');
    for (const { id, kind } of rows) drafts.set(id, kind);
  };
  let shown: Shown[] = [];
  /** Drafts are numbered anew each time they are begun: the button is found by its question and its value. */
  const here = (data: string): string => {
    const asked = parseChoice(data);
    const same = (one: string) => {
      const other = parseChoice(one);
      return other !== null && other.field === asked?.field && other.value === asked.value;
    };
    return (asked && shown.flatMap((one) => one.buttons).findLast(same)) ?? data;
  };
  const act = async (step: string): Promise<void> => {
    const data = step.startsWith(TYPES) ? step.slice(TYPES.length) : here(step);
    const says = step.startsWith(TYPES) || step.startsWith('/');
    shown = await (says ? bot.says(who.phone, data) : bot.press(who.phone, data));
  };
  /** One step, counted. */
  const take = async (way: readonly string[], kind: string, asking = false): Promise<void> => {
    quiet = false;
    sent = [];
    try {
      await act(way.at(-1) ?? '');
    } catch (error) {
      // What grammY adds to it is its whole context.
      const own: unknown = error instanceof BotError ? error.error : error;
      if (own instanceof Error) own.message = `${who.name}, ${way.join(' → ')}: ${own.message}`;
      throw own;
    } finally {
      quiet = true;
    }
    const asks = shown.some((one) => one.buttons.some((data) => parseChoice(data) !== null));
    if (sent.some(writes)) wrote.add(way.join(' '));
    const step = asking && asks;
    reached.push({
      kind: asking && !asks ? doneOf(kind) : kind,
      count: sent.length + AROUND,
      who: who.name,
      way,
      step,
      statements: sent,
    });
  };
  /** From a question on to the end of its dialogue, answering with each of its buttons in turn. */
  const follow = async (way: string[]): Promise<void> => {
    let on = way;
    const times = new Map<string, number>();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await readDrafts();
      const answers = shown.flatMap((one) => one.buttons).filter((data) => parseChoice(data) !== null);
      const first = answers[0] === undefined ? null : parseChoice(answers[0]);
      if (!first) return;
      const queued = inQueue(answers[0] ?? '');
      const kind = `${drafts.get(first.draftId) ?? 'draft'}.${first.field}${queued}`;
      const alike = (times.get(kind) ?? 0) + 1;
      if (alike > MOST_ALIKE) return;
      times.set(kind, alike);
      const choices = answers.filter((data) => !/:[<~]$/.test(data));
      const answer = choices[step % (choices.length + 1)] ?? `${TYPES}${TYPED[step % TYPED.length]}`;
      on = [...on, answer];
      await take(on, kind, true);
    }
  };

  let level: string[][] = [['/start'], ...(who.pushed ?? []).map((data) => ['/start', data])];
  try {
    for (let taps = 0; taps <= depth; taps += 1) {
      const next: string[][] = [];
      for (const way of level) {
        await pool.query('start transaction');
        try {
          // What only shows something need not be gone through again.
          const last = way.findLastIndex(
            (_, i) => i < way.length - 1 && wrote.has(way.slice(0, i + 1).join(' ')),
          );
          shown = [];
          for (const data of way.slice(1, last + 1)) await act(data);
          await readDrafts();
          const kind = kindOf(here(way.at(-1) ?? ''), drafts);
          await take(way, kind);
          await readDrafts();
          for (const data of new Set(shown.flatMap((one) => one.buttons))) {
            const to = kindOf(data, drafts);
            const before = pressed.get(to) ?? 0;
            if (before >= SAMPLES) continue;
            pressed.set(to, before + 1);
            next.push([...way, data]);
          }
          const asked = shown.flatMap((one) => one.buttons).find((data) => parseChoice(data) !== null);
          const dialogue = asked === undefined ? undefined : drafts.get(parseChoice(asked)?.draftId ?? 0);
          if (dialogue !== undefined && !followed.has(`${kind} ${dialogue}`)) {
            followed.add(`${kind} ${dialogue}`);
            await follow(way);
          }
        } finally {
          await pool.query('rollback');
        }
      }
      level = next;
    }
  } finally {
    stop();
  }
  return reached;
}
