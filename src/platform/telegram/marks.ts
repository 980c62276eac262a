import type { Button } from './screen.ts';

/** What may stand before the data of a button: where it was pressed, not what it means. */

/** Telegram allows 64 bytes of data behind a button. */
export const MAX_BYTES = 64;

/** Before the data of a button that several things share a message with: what it opens comes below, the message stays. */
const BESIDE = '+';

/** The same button in a message that is to stay as it is; one whose data would grow too long redraws it all the same. */
export function beside(button: Button): Button {
  if (!('data' in button) || Buffer.byteLength(button.data) >= MAX_BYTES) return button;
  return { ...button, data: `${BESIDE}${button.data}` };
}

/** The data without that mark or the queue's, and what they said. */
export function withoutBeside(data: string): { data: string; beside: boolean; queue: string | undefined } {
  const marked = QUEUED.exec(data);
  if (marked) return { data: marked[2] ?? '', beside: false, queue: marked[1] };
  return data.startsWith(BESIDE)
    ? { data: data.slice(BESIDE.length), beside: true, queue: undefined }
    : { data, beside: false, queue: undefined };
}

/** Before the data of a button that is shown while somebody goes through their queue: which thing of it they are at. */
const QUEUED = /^>([0-9a-z]{1,3}\.[0-9a-z]{1,3})\.(.*)$/s;

/** The same button in the queue; one whose data would grow too long, or that leads home, leaves it. */
export function inQueue(button: Button, queue: string): Button {
  if (!('data' in button) || button.data.startsWith('home.') || QUEUED.test(button.data)) return button;
  const data = `>${queue}.${button.data}`;
  return Buffer.byteLength(data) > MAX_BYTES ? button : { ...button, data };
}
