import type pg from 'pg';

/** A table of ours, quoted, with the columns a row of it is written by. */
export interface Table {
  name: string;
  columns: string;
}

/** Tables of the running process or of the migrations; they hold no data of people. */
const NOT_DATA = ['_prisma_migrations', 'Lease', 'Lane'];

/** The tables that hold people's data. */
export async function dataTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select quote_ident(c.relname) as "name", string_agg(quote_ident(a.attname), ', ' order by a.attnum) as "columns"
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname`,
    [NOT_DATA],
  );
  return rows;
}

/** Rows come table by table, so links between tables are put back, and checked, when all are there. */
export async function withoutLinks(client: pg.ClientBase, fill: () => Promise<void>): Promise<void> {
  const { rows: links } = await client.query<{ table: string; name: string; says: string }>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as "name", pg_get_constraintdef(oid) as "says"
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const link of links) await client.query(`alter table ${link.table} drop constraint ${link.name}`);
  await fill();
  for (const link of links)
    await client.query(`alter table ${link.table} add constraint ${link.name} ${link.says}`);
}

/** How far each counter of ids has come; those that never moved are left out. */
export async function counters(client: pg.ClientBase): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `select format('%I.%I', schemaname, sequencename) as "name", last_value::text as "last" from pg_sequences
     where schemaname = 'public' and last_value is not null`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

export async function setCounters(client: pg.ClientBase, last: Record<string, string>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, sequencename) as "name" from pg_sequences where schemaname = 'public'`,
  );
  for (const { name } of rows)
    if (last[name] !== undefined) await client.query('select setval($1::regclass, $2)', [name, last[name]]);
}
