import type pg from 'pg';
import type { Who } from './everybody.ts';

/** A row that was made, changed or taken away. */
export interface ChangedRow {
  table: string;
  row: Record<string, unknown>;
}

/** Tables every update writes, from any sender. */
const OF_THE_BOT = ['Inbox', 'Lane', 'Lease', '_prisma_migrations'];

async function tables(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  return rows.map((row) => row.name).filter((name) => !OF_THE_BOT.includes(name));
}

/** Gives each table's ids a range of its own, so that an id names one thing whatever button it stands behind. */
export async function spreadIds(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(sequencename) as name from pg_sequences where schemaname = 'public' order by 1`,
  );
  for (const [i, { name }] of rows.entries())
    await pool.query(`alter sequence ${name} restart with ${10_000 * (i + 1)}`);
}

/** Keeps every row that changes from now on, the old and the new one. */
export async function logChanges(pool: pg.Pool): Promise<void> {
  await pool.query(`create table "_changes" (n bigserial, name text, row jsonb)`);
  await pool.query(`create function "_log"() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new is not distinct from old then return null; end if;
      if tg_op <> 'INSERT' then insert into "_changes" (name, row) values (tg_table_name, to_jsonb(old)); end if;
      if tg_op <> 'DELETE' then insert into "_changes" (name, row) values (tg_table_name, to_jsonb(new)); end if;
      return null;
    end $$`);
  for (const name of await tables(pool)) {
    if (name === '_changes') continue;
    await pool.query(
      `create trigger "_log" after insert or update or delete on "${name}" for each row execute function "_log"()`,
    );
  }
}

/** What changed since this was asked last. */
export async function changesSince(pool: pg.Pool): Promise<ChangedRow[]> {
  const { rows } = await pool.query<{ name: string; row: Record<string, unknown> }>(
    `delete from "_changes" returning name, row`,
  );
  const changed = rows.map(({ name, row }) => ({ table: name, row }));
  return changed.filter((one) => one.table !== 'SurveyRound' || !onlyKept(one.row, changed));
}

/** Results are kept as they were at the first look after their hour, by any reader: nothing else of the round changed. */
function onlyKept(row: Record<string, unknown>, changed: readonly ChangedRow[]): boolean {
  const rest = (of: Record<string, unknown>) => JSON.stringify({ ...of, results: 0, yearResults: 0 });
  const same = changed.filter((one) => one.table === 'SurveyRound' && one.row['id'] === row['id']);
  return same.length > 1 && same.every((one) => rest(one.row) === rest(row));
}

/** A row of one's own that any tap may touch: the account, the person, an unfinished answer, an order of a file, a wrong code. */
export function isOwn({ table, row }: ChangedRow, phone: number, who: Who | undefined): boolean {
  if (table === 'Account') return Number(row['telegramId']) === phone;
  // Counted by a hash of the account, which nobody else's button changes.
  if (table === 'WrongCode') return true;
  if (table === 'Draft') return row['personId'] === who?.personId || Number(row['telegramId']) === phone;
  return table === 'Export' && row['personId'] === who?.personId;
}

const BY_PERSON = ['personId', 'actorId', 'createdById', 'recordedById', 'toPersonId', 'authorId'];
const BY_MEMBERSHIP = [
  'membershipId',
  'fromId',
  'observerId',
  'hostId',
  'guestId',
  'mentorId',
  'menteeId',
  'memberId',
  'readerId',
  'toId',
  'curatorId',
];

/** A role that its person did not have before and may not give themselves: who enters waits, who left stays out. */
function isRaised(row: Record<string, unknown>, who: Who): boolean {
  const active = (status: unknown) => status === 'active';
  return (
    active(row['status']) && !who.memberships.some((held) => held.id === row['id'] && active(held.status))
  );
}

/** A row that is about oneself: what one does with one's own data, and what others are told because of it; wordings are everybody's. */
export function touchesOwn(changed: ChangedRow, phone: number, who: Who | undefined): boolean {
  if (isOwn(changed, phone, who) || ['Dispatch', 'ConsentText'].includes(changed.table)) return true;
  if (!who) return ['Person', 'Refusal'].includes(changed.table);
  const { row, table } = changed;
  if (table === 'Person') return row['id'] === who.personId;
  const mine = new Set<unknown>(who.memberships.map((member) => member.id));
  if (table === 'Membership') return row['personId'] === who.personId && !isRaised(row, who);
  if (who.pairs.includes(Number(row['pairId'] ?? (table === 'Pair' && row['id'])))) return true;
  return (
    BY_PERSON.some((key) => row[key] === who.personId) || BY_MEMBERSHIP.some((key) => mine.has(row[key]))
  );
}
