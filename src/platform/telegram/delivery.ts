import { type Api, GrammyError, HttpError } from 'grammy';
import type { Screen } from './screen.ts';
import { type SendOptions, sendScreen } from './send.ts';

/** All possible results of sending a message. The sender of dispatches knows nothing else of Telegram. */
export type Delivery =
  | { kind: 'sent'; messageId: number }
  /** Blocked us, was deleted, never wrote to us: nothing more until they come back. */
  | { kind: 'unreachable' }
  | { kind: 'rateLimited'; retryAfter: number }
  /** Telegram will never take this message. */
  | { kind: 'badRequest'; description: string }
  /** Telegram did not answer, or answered that it can't now. `maybeSent`: the message may have arrived all the same. */
  | { kind: 'network'; description: string; maybeSent: boolean };

export interface Deliver {
  send(chat: number, screen: Screen, options: SendOptions): Promise<Delivery>;
  /** True when Telegram answers at all. */
  answers(): Promise<boolean>;
}

/** Sends through an Api of its own, without retries below it: the sender retries itself. */
export function deliverBy(api: Api): Deliver {
  return {
    async send(chat, screen, options) {
      try {
        return { kind: 'sent', messageId: await sendScreen(api, chat, screen, options) };
      } catch (error) {
        return failureOf(error);
      }
    },
    async answers() {
      return api.getMe().then(
        () => true,
        () => false,
      );
    },
  };
}

const GONE = ['chat not found', 'user is deactivated', 'PEER_ID_INVALID', 'user not found'];
/** The request never left, or was refused before Telegram read it. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What an error of a call says about its message. Anything that is not Telegram's or the network's is thrown on. */
export function failureOf(error: unknown): Exclude<Delivery, { kind: 'sent' }> {
  if (error instanceof GrammyError) {
    const { error_code: code, description } = error;
    if (code === 429) return { kind: 'rateLimited', retryAfter: error.parameters.retry_after ?? 1 };
    if (code === 403 || (code === 400 && GONE.some((text) => description.includes(text))))
      return { kind: 'unreachable' };
    if (code === 400 || code === 413) return { kind: 'badRequest', description };
    return { kind: 'network', description: `${code}`, maybeSent: false };
  }
  if (error instanceof HttpError) {
    const code = codeOf(error.error);
    return {
      kind: 'network',
      description: code ?? 'no answer',
      maybeSent: code === undefined || !NEVER_LEFT.has(code),
    };
  }
  throw error;
}

/** The system's code of a failed fetch: it is on the error's cause, or on its cause. */
function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
  }
  return undefined;
}
