import type { Update } from 'grammy/types';
import { ApiError } from './error.ts';

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

export interface Webhook {
  url: string;
  secret: string;
  maxConnections: number;
  lastErrorDate?: number;
  lastErrorMessage?: string;
}

export interface UpdatesDump {
  nextId: number;
  pending: { lane: number; update: Update }[];
  allowed: string[] | undefined;
  webhook: Webhook | undefined;
}

interface Poll {
  limit: number;
  offset: number;
  finish(updates: Update[] | ApiError): void;
}

const NOT_BY_DEFAULT = ['chat_member', 'message_reaction', 'message_reaction_count'];
const CONFLICT =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

/** The updates of one bot: kept until confirmed by offset, or until its webhook answers 2xx. */
export class Updates {
  #pending: { lane: number; update: Update }[] = [];
  #nextId = 100_001;
  #poll: Poll | undefined;
  #busy = new Set<number>();
  #stopped = false;
  #stop = new AbortController();
  allowed: string[] | undefined;
  webhook: Webhook | undefined;
  /** Runs a method call that a webhook's answer may carry. */
  onWebhookReply: (call: Record<string, unknown>) => Promise<void> = () => Promise.resolve();
  now: () => Date;
  changed: () => void;

  constructor(now: () => Date, changed: () => void) {
    this.now = now;
    this.changed = changed;
  }

  get waiting(): number {
    return this.#pending.length;
  }

  /** Queues an update of one person (the lane): one person's updates reach a webhook in order. */
  push(lane: number, kind: UpdateKind, body: object): void {
    const wanted = this.allowed ? this.allowed.includes(kind) : !NOT_BY_DEFAULT.includes(kind);
    if (!wanted) return;
    // The body is copied: a message edited later must not change an update that waits.
    const update = structuredClone({ update_id: this.#nextId++, [kind]: body }) as Update;
    this.#pending.push({ lane, update });
    this.#answerPoll();
    this.#pump();
  }

  /** One getUpdates: answers at once when something waits, else when something comes or time is out. */
  poll(offset: number, limit: number, seconds: number, gone: AbortSignal): Promise<Update[]> {
    if (this.webhook !== undefined)
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    this.#poll?.finish(new ApiError(409, CONFLICT));
    if (offset < 0) this.#pending.splice(0, Math.max(0, this.#pending.length + offset));
    else this.#pending = this.#pending.filter(({ update }) => update.update_id >= offset);
    this.changed();
    return new Promise((resolve, reject) => {
      const finish = (result: Update[] | ApiError) => {
        clearTimeout(timer);
        gone.removeEventListener('abort', leave);
        if (this.#poll === poll) this.#poll = undefined;
        if (result instanceof ApiError) reject(result);
        else resolve(result);
      };
      const leave = () => finish([]);
      const timer = setTimeout(leave, Math.min(seconds, 50) * 1000);
      const poll: Poll = { limit, offset, finish };
      this.#poll = poll;
      gone.addEventListener('abort', leave);
      this.#answerPoll();
    });
  }

  setWebhook(webhook: Webhook): void {
    this.webhook = webhook;
    this.#poll?.finish(new ApiError(409, 'Conflict: terminated by setWebhook request'));
    this.#pump();
  }

  drop(): void {
    this.#pending = [];
    this.changed();
  }

  stop(): void {
    this.#stopped = true;
    this.#stop.abort();
    this.#poll?.finish([]);
  }

  dump(): UpdatesDump {
    return { nextId: this.#nextId, pending: this.#pending, allowed: this.allowed, webhook: this.webhook };
  }

  load(dump: UpdatesDump): void {
    this.#nextId = dump.nextId;
    this.#pending = dump.pending;
    this.allowed = dump.allowed;
    this.webhook = dump.webhook;
    this.#pump();
  }

  #answerPoll(): void {
    if (this.#poll === undefined || this.#pending.length === 0) return;
    this.#poll.finish(this.#pending.slice(0, this.#poll.limit).map(({ update }) => update));
  }

  /** Starts a delivery for every lane that has something and none under way. */
  #pump(): void {
    if (this.webhook === undefined || this.#stopped) return;
    for (const { lane } of this.#pending) {
      if (this.#busy.size >= this.webhook.maxConnections) return;
      if (this.#busy.has(lane)) continue;
      this.#busy.add(lane);
      void this.#deliverLane(lane).finally(() => {
        this.#busy.delete(lane);
        if (this.#pending.some((item) => item.lane === lane)) this.#pump();
      });
    }
  }

  async #deliverLane(lane: number): Promise<void> {
    for (let failures = 0; this.webhook !== undefined && !this.#stopped; ) {
      const next = this.#pending.find((item) => item.lane === lane);
      if (next === undefined) return;
      if (await this.#deliver(this.webhook, next.update)) {
        this.#pending = this.#pending.filter((item) => item !== next);
        this.changed();
        failures = 0;
      } else {
        // Telegram waits longer; here the pause stays short so that a test of retries is quick.
        await new Promise((resolve) => setTimeout(resolve, Math.min(3000, 50 * 2 ** failures++)));
      }
    }
  }

  async #deliver(webhook: Webhook, update: Update): Promise<boolean> {
    try {
      const response = await fetch(webhook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(webhook.secret === '' ? {} : { 'x-telegram-bot-api-secret-token': webhook.secret }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(60_000)]),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`Wrong response from the webhook: ${response.status}`);
      if (answer.startsWith('{')) await this.onWebhookReply(JSON.parse(answer)).catch(() => undefined);
      return true;
    } catch (error) {
      webhook.lastErrorDate = Math.floor(this.now().getTime() / 1000);
      webhook.lastErrorMessage = error instanceof Error ? error.message : 'Connection failed';
      return false;
    }
  }
}
