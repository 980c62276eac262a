/** What a log may say of an error. */
interface LoggedError {
  type: string;
  message: string;
  code?: string | number;
  stack: string;
  cause?: LoggedError;
}

const DEEPEST = 4;

/**
 * An error without what it carries along. grammY's errors hold the whole update and the context with names; Prisma's
 * quote a query's values. What is left says what happened and where, without people's words.
 */
export function safeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const type = error.constructor.name;
  const code = 'code' in error ? error.code : 'error_code' in error ? error.error_code : undefined;
  // BotError and HttpError keep what happened in `error`, all others in `cause`.
  const inner = 'error' in error ? error.error : error.cause;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type,
    message: messageOf(error, type),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    stack: frames.join('\n'),
    ...(inner instanceof Error && depth < DEEPEST ? { cause: safeError(inner, depth + 1) } : {}),
  };
}

/** Prisma's last line names the argument, those before it quote the query; values in quotes and keys are left out. */
function messageOf(error: Error, type: string): string {
  const lines = error.message.trim().split('\n');
  const line = (type.startsWith('Prisma') ? lines.at(-1) : lines[0]) ?? '';
  return line.replace(/"[^"]*"/g, '"…"').replace(/=\([^)]*\)/g, '=(…)');
}
