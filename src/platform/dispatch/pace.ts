import { setTimeout as sleep } from 'node:timers/promises';

export interface PaceOptions {
  /** Messages a second to everybody together; a little under Telegram's 25, for what the network bunches. */
  perSecond?: number;
  /** Between two messages to one person. */
  perChatMs?: number;
}

/** Telegram's limit of one message a second to one chat. */
export const PER_CHAT_MS = 1000;
/** A late timer may be made good by this much, no more: otherwise a stall would end in a burst. */
const CATCH_UP_MS = 20;
/** This many calls never leave faster than at the usual pace, even after the database or a busy moment held them up. */
const WINDOW = 25;

/** Keeps to Telegram's limits, in the memory of the one process that sends. */
export function createPace(options: PaceOptions = {}) {
  const gapMs = 1000 / (options.perSecond ?? 24.4);
  const perChatMs = options.perChatMs ?? PER_CHAT_MS;
  let next = -Infinity;
  let gate: Promise<void> = Promise.resolve();
  const left: number[] = [];
  const chats = new Map<number, number>();

  async function until(at: number): Promise<void> {
    const wait = at - performance.now();
    if (wait > 0) await sleep(wait);
  }

  async function through(): Promise<void> {
    if (left.length >= WINDOW) await until((left.shift() ?? 0) + WINDOW * gapMs);
    left.push(performance.now());
  }

  return {
    /** Resolves when the next message may be prepared. Await one at a time. */
    async slot(): Promise<void> {
      const at = Math.max(next, performance.now() - CATCH_UP_MS);
      next = at + gapMs;
      await until(at);
    },
    /** Resolves when a message may leave: the last thing before its call, so that delays never add up to a burst. */
    leave(): Promise<void> {
      gate = gate.then(through);
      return gate;
    },
    /** Somebody is being written to. */
    started(personId: number): void {
      chats.set(personId, performance.now() + perChatMs);
    },
    /** Telegram wants a pause in this person's chat. */
    rest(personId: number, seconds: number): void {
      chats.set(personId, performance.now() + seconds * 1000);
    },
    /** Chats it is too early to write to again. */
    resting(): number[] {
      const now = performance.now();
      for (const [personId, until] of chats) if (until <= now) chats.delete(personId);
      return [...chats.keys()];
    },
    /** How long until the first of them may be written to again. */
    restMs(): number {
      return Math.max(0, Math.min(...chats.values()) - performance.now());
    },
  };
}
