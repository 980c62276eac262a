import { notice } from './dom.js';
import { t } from './texts.js';

async function ask(path, init) {
  const response = await fetch(path, init);
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? response.status);
  return body;
}

export const get = (path) => ask(path);
export const post = (path, body = {}) => ask(path, { method: 'POST', body: JSON.stringify(body) });

/** What a person does on a phone: act(5, 'text', {text}). Failures are told at the foot of the page. */
export async function act(userId, what, body) {
  try {
    return await post(`/people/${userId}/${what}`, body);
  } catch (error) {
    notice(t('failed', { reason: error.message }));
    return undefined;
  }
}

/** Sends a file as a document, or as a photo when it is a picture. */
export async function upload(userId, file) {
  const kind = /^image\/(png|jpeg|gif|webp)$/.test(file.type) ? 'photo' : 'document';
  const query = new URLSearchParams({ name: file.name });
  try {
    await ask(`/people/${userId}/${kind}?${query}`, { method: 'POST', body: file });
  } catch (error) {
    notice(t('failed', { reason: error.message }));
  }
}

/** The address of a file for the page; `inline` shows a picture in place. */
export const fileUrl = (fileId, inline = false) =>
  `/people/files/${encodeURIComponent(fileId)}${inline ? '?inline' : ''}`;

/** Everything that happens in the world, as it happens; `onReturn` after a lost connection came back. */
export function listen(onEvent, onReturn) {
  let lost = false;
  const source = new EventSource('/people/events');
  source.addEventListener('message', (event) => onEvent(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    if (!lost) notice(t('lost'));
    lost = true;
  });
  source.addEventListener('open', () => {
    if (lost) onReturn();
    lost = false;
  });
}
