/** Reads in plain SQL, by themselves or several as one statement. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { gather } from '../gather.ts';
import { Prisma } from './generated/client.ts';

/** The most who share a statement: the first of them waits until the last is read. */
const CROWD = 16;
/** What takes so long for a crowd, ms, or fails, is asked apart for a while: then nobody waits for what others ask. */
const SLOW_MS = 2000;
const APART_MS = 60_000;

/**
 * A read: `$1…` in the text are its values. The name is the text's own, for it is prepared under it. A column named `at` or
 * ending in `At` is an instant and comes as a Date, also inside JSON; every other one is text, a number, a list.
 */
export interface Question {
  name: string;
  text: string;
  values: readonly unknown[];
}

export type Ask = <Row>(question: Question) => Promise<Row[]>;

/** SQL: the columns that a flat `select` names, of this table. */
export const columnsOf = (table: string, select: Readonly<Record<string, unknown>>): string =>
  Object.keys(select)
    .map((key) => `${table}."${key}"`)
    .join(', ');

/** SQL: the same as one JSON object. */
export const objectOf = (table: string, select: Readonly<Record<string, unknown>>): string =>
  `json_build_object(${Object.keys(select)
    .map((key) => `'${key}', ${table}."${key}"`)
    .join(', ')})`;

/** Each question is a statement of its own. */
export function askOne(pool: Pick<pg.Pool, 'query'>): Ask {
  return async <Row>({ name, text, values }: Question) => {
    const { rows } = await pool.query<object>({ name, text, values: [...values] });
    return rows.map((row) => withInstants(row)) as Row[];
  };
}

/** The same through Prisma, where a school's wall or a transaction is around the read. */
export function askBy(db: Pick<Prisma.TransactionClient, '$queryRaw'>): Ask {
  return async <Row>({ text, values }: Question) => {
    // A value that the text names twice is given twice.
    const pieces = text.split(/\$(\d+)/);
    const strings = pieces.filter((_, i) => i % 2 === 0);
    const given = pieces.filter((_, i) => i % 2 === 1).map((place) => values[Number(place) - 1]);
    const rows = await db.$queryRaw<object[]>(new Prisma.Sql(strings, given));
    return rows.map((row) => withInstants(row)) as Row[];
  };
}

/**
 * A question that others ask at the same moment, each with their own values, goes to the database with theirs: what a
 * statement costs before it reads anything is paid once for all of them.
 */
export function askInCrowd(pool: pg.Pool): Ask {
  const alone = askOne(pool);
  const crowds = new Map<string, (values: readonly unknown[]) => Promise<object[]>>();

  function crowdOf({ name, text }: Question) {
    let apartUntil = Number.NEGATIVE_INFINITY;
    return gather<readonly unknown[], object[]>(async (all) => {
      const each = () => all.map((values) => alone<object>({ name, text, values }));
      const began = performance.now();
      if (all.length === 1 || began < apartUntil) return each();
      try {
        const rows = await alone<{ rows: object[] }>(await askedByMany(pool, { name, text }, all));
        if (performance.now() - began > SLOW_MS) apartUntil = began + APART_MS;
        return rows.map((row) => row.rows);
      } catch {
        // One of them may have asked what can't be answered: the others are answered.
        apartUntil = began + APART_MS;
        return each();
      }
    }, CROWD);
  }

  return <Row>(question: Question) => {
    if (question.values.length === 0) return alone<Row>(question);
    const crowd = crowds.get(question.name) ?? crowdOf(question);
    crowds.set(question.name, crowd);
    return crowd(question.values) as Promise<Row[]>;
  };
}

/** One statement for several who ask the same: a row each, in their order, whose `rows` are what they would have had alone. */
export async function askedByMany(
  pool: Pick<pg.Pool, 'query'>,
  { name, text }: Pick<Question, 'name' | 'text'>,
  all: readonly (readonly unknown[])[],
): Promise<Question> {
  const known = many.get(text) ?? forMany(text, await typesOf(pool, text));
  many.set(text, known);
  const values = (all[0] ?? []).map((_, k) => all.map((one) => literalOf(one[k])));
  return { name: `crowd-${name}`.slice(0, 63), text: known, values };
}

const many = new Map<string, string>();

/** The types of the values of a statement, as PostgreSQL understands its text. */
async function typesOf(pool: Pick<pg.Pool, 'query'>, text: string): Promise<string[]> {
  const results = (await pool.query(
    `prepare "types" as ${text};
     select parameter_types::text[] as "types" from pg_prepared_statements where name = 'types';
     deallocate "types"`,
  )) as unknown as pg.QueryResult<{ types: string[] }>[];
  return results[1]?.rows[0]?.types ?? [];
}

/** The same for many: value k of all of them is `$k`, each as text; their rows come as JSON, in their order. */
const forMany = (text: string, types: readonly string[]): string => `
  select (select coalesce(json_agg(r), '[]'::json) from (
    ${text.replace(/\$(\d+)/g, (_, place: string) => `(crowd."v${place}"::${types[Number(place) - 1]})`)}
  ) r) as "rows"
  from unnest(${types.map((_, k) => `$${k + 1}::text[]`).join(', ')}) with ordinality
    crowd(${types.map((_, k) => `"v${k + 1}"`).join(', ')}, "place") order by "place"`;

/** A value as PostgreSQL reads it from text. */
function literalOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) {
    if (value.some(Array.isArray)) throw new TypeError('a list of lists has no text');
    const quoted = value.map((one) => literalOf(one)?.replace(/["\\]/g, '\\$&'));
    return `{${quoted.map((one) => (one === undefined ? 'null' : `"${one}"`)).join(',')}}`;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

interface Waiting {
  question: Question;
  rows: Promise<unknown[]>;
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

/**
 * What is asked in one turn of the process goes to the database as one statement, whoever asks it; what is asked twice is
 * asked once. For one screen: it keeps what it was answered, so a write makes it old.
 */
export function askTogether(ask: Ask): Ask {
  const known = new Map<string, Waiting>();
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const asked = waiting;
    waiting = [];
    try {
      const only = asked.length === 1 ? asked[0] : undefined;
      if (only) return only.resolve(await ask(only.question));
      const { name, text } = togetherOf(asked.map((one) => one.question));
      const values = asked.flatMap((one) => one.question.values);
      const [row] = await ask<Record<string, object[]>>({ name, text, values });
      for (const [i, one] of asked.entries()) one.resolve(row?.[`q${i}`] ?? []);
    } catch (error) {
      for (const one of asked) one.reject(error);
    }
  }

  return <Row>(question: Question) => {
    const key = `${question.name} ${JSON.stringify(question.values)}`;
    const before = known.get(key);
    if (before) return before.rows as Promise<Row[]>;
    if (waiting.length === 0) setImmediate(() => void flush());
    const { promise, resolve, reject } = withResolvers<unknown[]>();
    const one: Waiting = { question, rows: promise, resolve, reject };
    known.set(key, one);
    waiting.push(one);
    return promise as Promise<Row[]>;
  };
}

function withResolvers<T>(): { promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const joined = new Map<string, { name: string; text: string }>();

/** These questions as the columns of one row. Put together once: the same names always have the same texts. */
function togetherOf(questions: readonly Question[]): { name: string; text: string } {
  const names = questions.map((one) => one.name).join(' ');
  const known = joined.get(names);
  if (known) return known;
  let before = 0;
  const columns = questions.map(({ text, values }, i) => {
    const shifted = text.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + before}`);
    before += values.length;
    return `(select coalesce(json_agg(q), '[]'::json) from (${shifted}) q) as "q${i}"`;
  });
  const made = {
    name: `together-${createHash('sha256').update(names).digest('hex').slice(0, 24)}`,
    text: `select ${columns.join(',\n')}`,
  };
  joined.set(names, made);
  return made;
}

/** Instants that came as text, inside JSON, as Dates. */
function withInstants<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => withInstants(one)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const row = value as Record<string, unknown>;
  for (const key of Object.keys(row)) {
    const one = row[key];
    if (typeof one === 'string' && (key === 'at' || key.endsWith('At'))) row[key] = new Date(one);
    else if (typeof one === 'object' && one !== null) row[key] = withInstants(one);
  }
  return value;
}
