import { ApiError, badRequest, tooMany } from './error.ts';
import type { Fault, Limits } from './types.ts';

type Planned = Fault & { left: number; pass: number };

/** Bad days on order: errors, silence, a connection cut after the deed, slowness, Telegram's pace. */
export class Faults {
  #planned: Planned[] = [];
  #sent: { ms: number; chatId: number | undefined }[] = [];
  limits: Limits = {};

  add(fault: Fault): void {
    this.#planned.push({ ...fault, left: fault.times ?? 1, pass: fault.skip ?? 0 });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault planned for this call, if any; it is used up. */
  take(method: string, chatId: number | undefined): Fault | undefined {
    const matches = this.#planned.filter(
      (fault) =>
        (fault.method === undefined ? method !== 'getUpdates' : fault.method === method) &&
        (fault.chatId === undefined || fault.chatId === chatId),
    );
    for (const fault of matches) {
      if (fault.pass > 0) {
        fault.pass--;
        continue;
      }
      fault.left--;
      if (fault.left <= 0) this.#planned = this.#planned.filter((other) => other !== fault);
      return fault;
    }
    return undefined;
  }

  /** Telegram's pace, when a test or the playground wants it: 429 for what comes faster. */
  checkPace(method: string, chatId: number | undefined, ms: number): void {
    const { perSecond, perChatPerSecond } = this.limits;
    if (chatId === undefined || !method.startsWith('send') || method === 'sendChatAction') return;
    this.#sent = this.#sent.filter((sent) => sent.ms > ms - 1000);
    const inChat = this.#sent.filter((sent) => sent.chatId === chatId).length;
    if (perSecond !== undefined && this.#sent.length >= perSecond) throw tooMany(1);
    if (perChatPerSecond !== undefined && inChat >= perChatPerSecond) throw tooMany(1);
    this.#sent.push({ ms, chatId });
  }
}

/** The error a fault answers with; undefined for faults that are no error. */
export function errorOf(fault: Fault): ApiError | undefined {
  const { kind, description } = fault;
  if (kind === 429) return tooMany(fault.retryAfter ?? 1);
  if (kind === 403) return new ApiError(403, description ?? 'Forbidden: bot was blocked by the user');
  if (kind === 400) return badRequest(description ?? 'something is wrong');
  return kind === 500 ? new ApiError(500, description ?? 'Internal Server Error') : undefined;
}
