import { type Api, GrammyError } from 'grammy';

/** What was fetched, or why not: too large, or Telegram does not give it (any more, or in time). */
export type Downloaded = { ok: true; bytes: Buffer } | { ok: false; reason: 'tooBig' | 'gone' };

const API_ROOT = 'https://api.telegram.org';
/** From the question to the last byte. */
const MOST_MS = 20_000;

/**
 * Fetches a file a person sent, from the Bot API server the bot uses. Stops at `most` bytes while they come in: one's
 * own server gives files of any size and may not tell the size.
 */
export async function download(
  api: Api,
  fileId: string,
  most: number,
  withinMs = MOST_MS,
): Promise<Downloaded> {
  const file = await api.getFile(fileId).catch((error: unknown) => {
    // 400: the file is over Telegram's own limit, or its id has expired.
    if (error instanceof GrammyError && error.error_code === 400) return error;
    throw error;
  });
  if (file instanceof GrammyError)
    return { ok: false, reason: file.description.includes('too big') ? 'tooBig' : 'gone' };
  if ((file.file_size ?? 0) > most) return { ok: false, reason: 'tooBig' };
  if (file.file_path === undefined) return { ok: false, reason: 'gone' };
  const root = api.options?.apiRoot ?? API_ROOT;
  const path = file.file_path.split('/').map(encodeURIComponent).join('/');
  return fetchUpTo(`${root}/file/bot${api.token}/${path}`, most, withinMs);
}

/** The body, unless it is longer than `most` bytes, late or broken off. The rest of a longer one is not read. */
async function fetchUpTo(url: string, most: number, withinMs: number): Promise<Downloaded> {
  const halt = new AbortController();
  const late = setTimeout(() => halt.abort(), withinMs);
  try {
    const response = await fetch(url, { signal: halt.signal });
    if (!response.ok || !response.body) return { ok: false, reason: 'gone' };
    if (Number(response.headers.get('content-length') ?? 0) > most) return { ok: false, reason: 'tooBig' };
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) return { ok: false, reason: 'tooBig' };
      chunks.push(chunk);
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch {
    // The address in the error holds the token: nothing of it goes on.
    return { ok: false, reason: 'gone' };
  } finally {
    clearTimeout(late);
    halt.abort();
  }
}
