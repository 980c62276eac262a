import type { Composer } from 'grammy';
import type { DispatchKind } from '../platform/dispatch/kinds.ts';
import type { Job } from '../platform/dispatch/ticks.ts';
import type { Product } from '../platform/files/products.ts';
import type { BotContext } from '../platform/telegram/context.ts';
import type { Flow } from '../platform/telegram/flow.ts';

/** What a room brings to the bot. */
export interface Room {
  chat: Composer<BotContext>;
  flows: readonly Flow[];
  dispatches: readonly DispatchKind<unknown>[];
  /** What it does by the clock. */
  jobs?: readonly Job[];
  /** Files that can be asked of it. */
  products?: readonly Product<unknown>[];
}
