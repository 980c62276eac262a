import { Prisma } from '../../../platform/database/generated/client.ts';
import type { OpenTx } from '../../../platform/database/transaction.ts';
import { inOpenTransaction } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { dropFilesOf } from '../../../platform/files/orders.ts';
import { NAMELESS } from '../../../platform/i18n/html.ts';
import { formsOf } from '../../people/rules.ts';
import { OWNED, THEIRS } from '../myData/queries-owned.ts';
import { WORDS, type Words } from '../myData/rules.ts';
import { BACK } from '../queries.ts';

/** Says that something stood here. */
const MARK = `'—'`;
/** Where the sign is another one. */
const MARKED: Readonly<Record<string, string>> = {
  'Person.fullName': `'${NAMELESS}'`,
  'ReportVersion.lines': `x."lines" || jsonb_build_object('edits', '{}'::jsonb,
    'lines', case jsonb_typeof(x."lines"->'lines') when 'object' then '{}'::jsonb else '[]'::jsonb end)`,
};

/** How an empty column of each kind looks. */
function blank(column: { type: string; nullable: boolean }): string {
  if (column.nullable) return 'null';
  if (column.type === 'ARRAY') return `'{}'`;
  return column.type === 'jsonb' ? `'{}'::jsonb` : `''`;
}

/** A table's columns, to know what is empty in each. */
type Columns = ReadonlyMap<string, { type: string; nullable: boolean }>;

async function columnsOf(tx: OpenTx): Promise<Columns> {
  const rows = await tx.$queryRawUnsafe<{ name: string; type: string; nullable: boolean }[]>(
    `select table_name || '.' || column_name as "name", data_type as "type", is_nullable = 'YES' as "nullable"
    from information_schema.columns where table_schema = current_schema()`,
  );
  return new Map(rows.map(({ name, ...column }) => [name, column]));
}

/** The statement that does what one line of the table says; undefined where it says that nothing happens. */
function statementOf(words: Words, columns: Columns): string | undefined {
  const { model, fate, whose = [] } = words;
  if (fate === 'keep') return undefined;
  const where = whose.map((owner) => OWNED[owner]).join(' or ');
  if (fate === 'row') return `with ${THEIRS} delete from "${model}" x where ${where}`;
  const set = words.columns.map((column) => {
    const name = `${model}.${column}`;
    const known = columns.get(name);
    if (!known) throw new Error(`no column ${name}`);
    const value = fate === 'anonymise' ? (MARKED[name] ?? MARK) : blank(known);
    // What was never filled stays so: it is not counted either.
    return `"${column}" = ${fate === 'anonymise' && known.nullable ? `case when x."${column}" is not null then ${value} end` : value}`;
  });
  return `with ${THEIRS} update "${model}" x set ${set.join(', ')} where ${where}`;
}

/**
 * Anonymises these people in one transaction: walks the table, removes their names from what others' papers keep, and
 * drops files that may hold a name. They must have no role any more. A second call changes nothing. `still`: who of
 * them is to be erased, asked again once they are held with their memberships; a tap may have come before.
 */
export async function erasePersons(
  deps: Deps,
  ids: readonly number[],
  options: { still?: Still } = {},
): Promise<number> {
  const now = deps.clock.now();
  return inOpenTransaction(deps, async (tx) => {
    const held = await tx.$queryRaw<{ id: number; fullName: string; telegramId: bigint | null }[]>`
      select p."id", p."fullName", a."telegramId" from "Person" p left join "Account" a on a."personId" = p."id"
      where p."id" = any(${[...ids]}) and p."erasedAt" is null order by p."id" for update of p`;
    // Taking it back or coming in changes one of these rows, so what is read now stays.
    await tx.$queryRaw`select "id" from "Membership" where "personId" = any(${[...ids]}) order by "id" for update`;
    const standing = await options.still?.(tx, ids);
    const persons = held.filter(({ id }) => standing?.has(id) ?? true);
    if (persons.length === 0) return 0;
    const found = persons.map(({ id }) => id);
    const accounts = persons.flatMap(({ telegramId }) => telegramId ?? []);
    await tx.$executeRaw`update "Person" set "erasedAt" = ${now}::timestamptz, "isAdministrator" = false where "id" = any(${found})`;
    await unname(tx, persons);
    const columns = await columnsOf(tx);
    for (const words of WORDS) {
      if (words.model === 'Inbox' || words.model === 'Lane') continue;
      const sql = statementOf(words, columns);
      if (sql !== undefined) await tx.$executeRawUnsafe(sql, found);
    }
    // Waiting updates are handled in a moment, as a new account's; the holder of a lane in use gives it back.
    await tx.$executeRaw`delete from "Inbox" where "lane" = any(${accounts}) and ("doneAt" is not null or "failedAt" is not null)`;
    await tx.$executeRaw`delete from "Lane" where "id" = any(${accounts}) and "until" < clock_timestamp()`;
    await tx.$executeRaw`update "Membership" set "status" = 'ended', "endedAt" = coalesce("endedAt", ${now}::timestamptz)
      where "personId" = any(${found}) and "status" <> 'ended'`;
    await tx.$executeRaw`update "HelpRequest" h set "status" = 'closed', "closedAt" = ${now}::timestamptz from "Membership" m
      where m."personId" = any(${found}) and h."schoolId" = m."schoolId" and h."fromId" = m."id" and h."status" = 'open'`;
    await tx.$executeRaw`update "Erasure" set "doneAt" = ${now}::timestamptz
      where "personId" = any(${found}) and "takenBackAt" is null and "doneAt" is null`;
    return persons.length;
  });
}

/** Asked inside the transaction that erases: who of these persons it is still for. */
export type Still = (tx: OpenTx, ids: readonly number[]) => Promise<ReadonlySet<number>>;

/** People whose request stands: not taken back by a tap, nor by giving the first consent anew. */
export async function openErasures(tx: OpenTx, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await tx.$queryRaw<{ personId: number }[]>(Prisma.sql`
    select e."personId" from "Erasure" e where e."personId" = any(${[...ids]}) and e."takenBackAt" is null and e."doneAt" is null
      and not ${Prisma.raw(BACK)}`);
  return new Set(rows.map((row) => row.personId));
}

/** Removes their names from others' reports and drafts, and drops files of their schools that may name them. */
async function unname(tx: OpenTx, persons: readonly { id: number; fullName: string }[]): Promise<void> {
  for (const { id, fullName } of persons) {
    for (const form of formsOf(fullName)) {
      const inJson = JSON.stringify(form).slice(1, -1);
      await tx.$executeRaw`
        update "ReportVersion" v set "lines" = replace(v."lines"::text, ${inJson}, ${NAMELESS})::jsonb
        where v."schoolId" in (select "schoolId" from "Membership" where "personId" = ${id})
          and position(${inJson} in v."lines"::text) > 0`;
      await tx.$executeRaw`
        update "Report" r set "edits" = replace(r."edits"::text, ${inJson}, ${NAMELESS})::jsonb
        where r."schoolId" in (select "schoolId" from "Membership" where "personId" = ${id})
          and position(${inJson} in r."edits"::text) > 0`;
      await tx.$executeRaw`
        update "Draft" d set "answers" = replace(d."answers"::text, ${inJson}, ${NAMELESS})::jsonb,
          "look" = replace(d."look"::text, ${inJson}, ${NAMELESS})::jsonb
        where d."personId" in (select o."personId" from "Membership" m join "Membership" o on o."schoolId" = m."schoolId"
          where m."personId" = ${id}) and position(${inJson} in concat(d."answers", d."look")) > 0`;
    }
  }
  const ids = persons.map(({ id }) => id);
  const near = await tx.$queryRaw<{ id: number }[]>`
    select distinct o."personId" as "id" from "Membership" m join "Membership" o on o."schoolId" = m."schoolId"
    where m."personId" = any(${ids})`;
  await dropFilesOf(
    tx,
    near.map(({ id }) => id),
  );
}
