import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedByMany } from '../../src/platform/database/ask.ts';
import { Prisma } from '../../src/platform/database/generated/client.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { onOneLine, recordStatements, type Statement } from '../support/statements.ts';
import { ALLOWED, BOUNDED, NOT_DRIVEN } from './allowed.ts';
import { doTheRest, pressEverything, runTheHouse, setScene } from './drive.ts';
import { explain, type Indexes, readIndexes } from './explain.ts';
import { fillDatabase } from './filled.ts';
import { sqlLiterals } from './literals.ts';

/** Copies, migrations and the server itself: read whole or not at all, by one process, outside of any school's day. */
const APART =
  /^(playground|restore\.ts|platform\/database\/(backup|copy|embedded|locks|migrate|nightly)\.ts)/;

const isOfScreen = ({ name, values }: Statement) =>
  name?.startsWith('together-') === true && values.length > 0;

describe('a statement reads what it is asked for, however much lies beside it', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let indexes: Indexes;
  let seen: Statement[];
  const literals = sqlLiterals(APART);
  /** Written in the source and sent by nothing above. */
  const unseen = () => {
    // Several questions asked as one have their parameters counted through.
    const bare = (text: string) => onOneLine(text).replace(/\$\d+/g, '$');
    const sent = seen.map((one) => bare(one.text)).join('\n');
    return literals.filter(({ parts }) => !sent.includes(bare(parts[0] ?? '')));
  };

  beforeAll(async () => {
    database = await testDatabase();
    await fillDatabase(database.url);
    client = new pg.Client({ connectionString: database.url, options: '-c timezone=UTC' });
    await client.connect();
    indexes = await readIndexes(client);
    const recording = recordStatements();
    try {
      const scene = await recording.without(setScene);
      await pressEverything(scene);
      await doTheRest(scene);
      await runTheHouse(scene);
    } finally {
      recording.stop();
    }
    seen = [...recording.statements.values()];
    // What one asks of a screen is asked for several in a crowd.
    for (const { name, text, values } of seen.filter(isOfScreen)) {
      const crowd = await askedByMany(client, { name: name ?? '', text }, [values, values]);
      seen.push(crowd);
    }
    if (process.env['STATEMENTS'])
      writeFileSync(
        process.env['STATEMENTS'],
        JSON.stringify(seen, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
      );
  }, 600_000);
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  /** The tables that grow and that this statement reads whole, by the plans PostgreSQL may choose for it. */
  async function wholeReadsOf(statement: Statement, generic: boolean): Promise<string[]> {
    const custom = generic ? undefined : await explain(client, statement, 'custom', indexes);
    // A prepared one is planned without its values too, and that plan is taken when it promises to cost no more.
    const blind =
      generic || statement.name !== undefined
        ? await explain(client, statement, 'generic', indexes)
        : undefined;
    const taken = custom === undefined || (blind && blind.cost <= custom.cost * 1.1) ? blind : undefined;
    return [...new Set([...(custom?.reads ?? []), ...(taken?.reads ?? [])])]
      .filter((read) => read.table in Prisma.ModelName && !(read.table in BOUNDED))
      .map((read) => `${read.table} ${read.how}`);
  }

  const nameOf = ({ name, text }: Pick<Statement, 'name' | 'text'>) => name ?? onOneLine(text);
  const allowed = (statement: Pick<Statement, 'name' | 'text'>) =>
    ALLOWED.some(({ begins }) => nameOf(statement).startsWith(begins));

  it('on a database in which every table that grows has grown', async () => {
    const small: string[] = [];
    for (const table of Object.values(Prisma.ModelName)) {
      if (table in BOUNDED || table.startsWith('Counted')) continue;
      const { rowCount } = await client.query(`select 1 from "${table}" limit 500`);
      if (rowCount !== 500) small.push(`${table}: ${rowCount}`);
    }
    expect(small).toEqual([]);
  });

  it('is sent once here, or written without a hole, so that its plan is seen', () => {
    const missing = unseen().filter(
      ({ at, whole, parts }) =>
        whole === undefined && !NOT_DRIVEN.some(({ has }) => parts.some((part) => part.includes(has))) && at,
    );
    expect(missing.map(({ at, parts }) => `${at} ${parts[0]?.slice(0, 120)}`)).toEqual([]);
  });

  it('reads no table that grows from one end to the other', async () => {
    const wrong: string[] = [];
    const planned = seen.flatMap((statement) => {
      const text = statement.text.replace(/^declare \w+ no scroll cursor for /, '');
      const isPlanned = /^\s*(select|insert|update|delete|with)\b/i.test(text);
      return isPlanned && !allowed(statement) ? [{ ...statement, text }] : [];
    });
    expect(planned.length).toBeGreaterThan(500);
    const unsent = unseen().flatMap(({ whole }) =>
      whole === undefined ? [] : [{ text: whole, name: undefined, values: [] }],
    );
    await client.query(`set statement_timeout = '20s'`);
    for (const [statements, generic] of [
      [planned, false],
      [unsent, true],
    ] as const)
      for (const statement of statements) {
        const reads = await wholeReadsOf(statement, generic).catch((error: Error) => [error.message]);
        if (reads.length > 0) wrong.push(`${reads.join(', ')}: ${nameOf(statement).slice(0, 300)}`);
      }
    expect(wrong).toEqual([]);
  }, 180_000);

  it('has no allowance that nothing needs any more', () => {
    const texts = seen.map(nameOf);
    const idle = ALLOWED.filter(({ begins }) => !texts.some((text) => text.startsWith(begins)));
    expect(idle).toEqual([]);
  });
});
