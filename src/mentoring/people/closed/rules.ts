/** A phone that got a person by a link: what it does not show or do in its first day. */
import { addMinutes } from '../../../platform/time/local.ts';

/** From when on a phone that was asked for at this moment shows everything. */
export function closedUntil(askedAt: Date): Date {
  return addMinutes(askedAt, 24 * 60);
}

/** What only the person or their pair see: notes, private requests and answers, files of one's own; and leaving for good. */
export const CLOSED = [
  'documents.lesson',
  'documents.portfolio',
  'documents.sheet',
  'export.csv',
  'export.make',
  'export.sheet',
  'files.again',
  'meetings.note',
  'meetings.notes',
  'meetings.opennotes',
  'observations.lesson',
  'observations.part',
  'pairing.asked',
  'pairing.close',
  'pairing.discuss',
  'pairing.reply',
  'pairing.resend',
  'pairing.trial',
  'people.sensitive',
  'people.withdrawn:programme',
  'privacy.erased',
  'privacy.files',
  'surveys.open',
  'surveys.pulses',
  'surveys.q',
  'surveys.start',
  'surveys.summary',
] as const;

/** Whether what is behind this button waits until the phone is known. */
export function isClosed(data: string): boolean {
  return CLOSED.some((one) => data === one || data.startsWith(`${one}:`));
}
