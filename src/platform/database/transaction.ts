import type { Deps } from '../deps.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import type { ScopedDb } from './scope.ts';

/** Inside a transaction of one school. */
export type ScopedTx = Parameters<Parameters<ScopedDb['$transaction']>[0]>[0];
/** Inside a transaction over tables of no school. */
export type OpenTx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
/** What raw SQL needs of either. */
export type AnyTx = Pick<OpenTx, '$executeRaw' | '$queryRaw'>;

const RETRIES = 3;
const LIMITS = { maxWait: 5000, timeout: 10_000 };

function isConflict(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034') return true;
  const text = error instanceof Error ? error.message : '';
  return text.includes('40001') || text.includes('40P01') || text.includes('deadlock detected');
}

async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= RETRIES || !isConflict(error)) throw error;
    }
  }
}

/** When the first message that a transaction, or a client outside of one, has written falls due. */
const writtenDue = new WeakMap<object, Date>();

/** Notes that a message was written by this client. */
export function noteDue(by: object, dueAt: Date): void {
  const known = writtenDue.get(by);
  if (!known || dueAt < known) writtenDue.set(by, dueAt);
}

/** When the first message falls due that was written by this client since it was asked last; undefined for none. */
export function takeDue(by: object): Date | undefined {
  const dueAt = writtenDue.get(by);
  writtenDue.delete(by);
  return dueAt;
}

interface Limits {
  /** How long to wait for a connection, and how long it may take, ms. */
  maxWait: number;
  timeout: number;
}

/** Tried again after a deadlock; once it is committed the sender is woken, if a message was written, for its hour. */
async function run<Tx extends object, T>(
  deps: Pick<Deps, 'wake' | 'memo'>,
  begin: (noted: (tx: Tx) => Promise<T>) => Promise<T>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let dueAt: Date | undefined;
  const doing = () =>
    retried(() =>
      begin(async (tx) => {
        const done = await work(tx);
        dueAt = takeDue(tx);
        return done;
      }),
    );
  const result = await (deps.memo ? deps.memo.pause(doing) : doing());
  if (dueAt) deps.wake(dueAt);
  return result;
}

/** One short transaction in one school, tried again after a deadlock; the sender hears of what it wrote for it. */
export function inTransaction<T>(
  deps: Deps,
  scope: { db: ScopedDb },
  work: (tx: ScopedTx) => Promise<T>,
  limits: Limits = LIMITS,
): Promise<T> {
  return run(deps, (noted) => scope.db.$transaction(noted, limits), work);
}

/** The same over tables of no school (entry, drafts); scoped tables are reached by `inSchool`. */
export function inOpenTransaction<T>(deps: Deps, work: (tx: OpenTx) => Promise<T>): Promise<T> {
  return run(deps, (noted) => deps.db.$transaction(noted, LIMITS), work);
}

/** Holds a row of a school until the transaction ends: what is counted under it stays true. */
export async function lockRow(
  tx: AnyTx,
  model:
    | 'Membership'
    | 'Programme'
    | 'Pair'
    | 'Invite'
    | 'Meeting'
    | 'Offer'
    | 'OpenLesson'
    | 'ObservationTemplate'
    | 'SurveyRound',
  schoolId: number,
  id: number,
): Promise<void> {
  await tx.$queryRaw(
    Prisma.sql`select "id" from ${Prisma.raw(`"${model}"`)} where "schoolId" = ${schoolId} and "id" = ${id} for update`,
  );
}

/** Holds a person, or a school as a whole, until the transaction ends: for what has no row of a school to be counted under. */
export async function lockOpenRow(tx: AnyTx, model: 'Person' | 'School', id: number): Promise<void> {
  await tx.$queryRaw(
    Prisma.sql`select "id" from ${Prisma.raw(`"${model}"`)} where "id" = ${id} for no key update`,
  );
}

/** Holds several memberships of a school, always in one order, so that two who need the same ones don't wait for each other. */
export async function lockMembers(tx: AnyTx, schoolId: number, ids: readonly number[]): Promise<void> {
  for (const id of [...new Set(ids)].toSorted((a, b) => a - b)) await lockRow(tx, 'Membership', schoolId, id);
}

/** True when a row with this unique key exists already: a double tap, shown as done. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/** Runs an update-or-create, and once more when another transaction has created the row meanwhile. */
export async function saveOnce<T>(save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return save();
  }
}

/** True when a link pointed at what this school does not have; shown as "not found". */
export function isForeign(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003';
}
