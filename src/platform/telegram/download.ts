import { type Api, GrammyError } from 'grammy';

/** What was fetched, or why not: too large, or Telegram does not give it (any more). */
export type Downloaded = { ok: true; bytes: Buffer } | { ok: false; reason: 'tooBig' | 'gone' };

const API_ROOT = 'https://api.telegram.org';

/** Fetches a file somebody sent, if it is no larger than `most` bytes; by the same address the bot itself uses. */
export async function download(api: Api, fileId: string, most: number): Promise<Downloaded> {
  const file = await api.getFile(fileId).catch((error: unknown) => {
    // 400: the file is over Telegram's own limit, or nobody knows its id any more.
    if (error instanceof GrammyError && error.error_code === 400) return error;
    throw error;
  });
  if (file instanceof GrammyError)
    return { ok: false, reason: file.description.includes('too big') ? 'tooBig' : 'gone' };
  if ((file.file_size ?? 0) > most) return { ok: false, reason: 'tooBig' };
  if (file.file_path === undefined) return { ok: false, reason: 'gone' };
  const root = api.options?.apiRoot ?? API_ROOT;
  const get = api.options?.fetch ?? fetch;
  const path = file.file_path.split('/').map(encodeURIComponent).join('/');
  const response = await get(`${root}/file/bot${api.token}/${path}`);
  if (!response.ok) return { ok: false, reason: 'gone' };
  const bytes = Buffer.from(await response.arrayBuffer());
  return bytes.length > most ? { ok: false, reason: 'tooBig' } : { ok: true, bytes };
}
