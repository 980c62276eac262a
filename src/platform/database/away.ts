import { performance } from 'node:perf_hooks';
import type { Logger } from 'pino';

const SAY_EVERY_MS = 60_000;

/** What Node, PostgreSQL (shutting down, crashed, starting, full, gone) and Prisma call a database that is away. */
const CODES = new Set(
  `ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH EHOSTDOWN ENETUNREACH ENETDOWN ENOTFOUND EAI_AGAIN
   57P01 57P02 57P03 57P05 53300 08000 08001 08003 08004 08006
   P1001 P1002 P1008 P1017 P2024`.split(/\s+/),
);
const WORDS =
  /connection terminated|terminating connection|timeout exceeded when trying to connect|closed the connection|can't reach database|not queryable|connection error|server closed|unable to start a transaction/i;

/** Whether an error says that the database is away, and not that a statement was wrong. It may be back in a second. */
export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isAway)) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (
    CODES.has(code ?? '') || WORDS.test(error.message) || (error.cause !== undefined && isAway(error.cause))
  );
}

/** The cause in few words; several addresses tried at once fail as one error without a message. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

interface Absence {
  since: number;
  saidAt: number;
}
const absences = new WeakMap<Logger, Absence>();

/**
 * Logs what one of the process's own loops met. An absent database meets all of them several times a second: the log
 * says so at once and then once a minute. Anything else is an error with its own words.
 */
export function logTrouble(log: Logger, error: unknown, what: string): void {
  if (!isAway(error)) {
    log.error({ err: error }, what);
    return;
  }
  const now = performance.now();
  const absence = absences.get(log) ?? { since: now, saidAt: -Infinity };
  absences.set(log, absence);
  if (now - absence.saidAt < SAY_EVERY_MS) return;
  absence.saidAt = now;
  log.warn({ seconds: Math.round((now - absence.since) / 1000) }, 'the database does not answer');
}

/** A connection was made: an absence, if there was one, is over. */
export function logReturn(log: Logger): void {
  const absence = absences.get(log);
  if (!absence) return;
  absences.delete(log);
  const seconds = Math.round((performance.now() - absence.since) / 100) / 10;
  log.warn({ seconds }, 'the database answers again');
}
