import type pg from 'pg';
import type { Statement } from '../support/statements.ts';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Filter?: string;
  Plans?: Node[];
}

/** An index by its name: the column it begins with, and whether it holds only some rows of its table. */
export type Indexes = ReadonlyMap<string, { table: string; first: string; partial: boolean }>;

/** Every index of the public tables. */
export async function readIndexes(client: pg.ClientBase): Promise<Indexes> {
  const { rows } = await client.query<{ name: string; table: string; first: string; partial: boolean }>(
    `select i.relname as name, t.relname as table, pg_get_indexdef(x.indexrelid, 1, true) as first, x.indpred is not null as partial
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
     where t.relnamespace = 'public'::regnamespace`,
  );
  return new Map(rows.map(({ name, ...index }) => [name, index]));
}

export interface WholeRead {
  table: string;
  how: string;
}

/**
 * The tables a plan reads whole, each with how: row by row, through an index without a condition, or by one whose
 * first column is not asked for. An index of only what waits may be read whole.
 */
function wholeReads(plan: Node, indexes: Indexes): WholeRead[] {
  const found: WholeRead[] = [];
  const look = (node: Node, limited: boolean) => {
    const type = node['Node Type'];
    const index = indexes.get(node['Index Name'] ?? '');
    if (type === 'Seq Scan' || type === 'Sample Scan') {
      // The first row there is, whichever: a look whether a table has any.
      if (!limited || node.Filter !== undefined)
        found.push({ table: node['Relation Name'] ?? '', how: 'row by row' });
    } else if (index && !index.partial) {
      const cond = node['Index Cond'];
      if (cond === undefined) {
        if (!limited) found.push({ table: index.table, how: `by all of ${node['Index Name'] ?? ''}` });
      } else if (!cond.includes(index.first))
        found.push({ table: index.table, how: `by ${node['Index Name'] ?? ''} without ${index.first}` });
    }
    // The first rows in the order of an index are no whole read.
    const first =
      type === 'Limit' ||
      (limited &&
        ['Index Scan', 'Index Only Scan', 'Nested Loop', 'LockRows', 'Result', 'Subquery Scan'].includes(
          type,
        ));
    for (const part of node.Plans ?? []) look(part, first);
  };
  look(plan, false);
  return found;
}

interface Plan {
  'QUERY PLAN': [{ Plan: Node & { 'Total Cost': number } }];
}

export interface Explained {
  cost: number;
  reads: WholeRead[];
}

/** What the planner would do with these values, or without knowing them. */
export async function explain(
  client: pg.ClientBase,
  { text, values }: Statement,
  how: 'custom' | 'generic',
  indexes: Indexes,
): Promise<Explained> {
  // Of a merge join nobody can tell how far it reads: it stops where the shorter side does. With cheaper looks the
  // tables count as if they were several times as large: a scan grows with them, a look by an index does not.
  await client.query('begin; set local enable_mergejoin = off; set local random_page_cost = 1.5');
  try {
    const { rows } =
      how === 'custom'
        ? await client.query<Plan>(`explain (format json) ${text}`, [...values])
        : await client.query<Plan>(`explain (generic_plan, format json) ${text}`);
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    if (!plan) throw new Error('no plan');
    return { cost: plan['Total Cost'], reads: wholeReads(plan, indexes) };
  } finally {
    await client.query('rollback');
  }
}
