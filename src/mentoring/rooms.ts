import type { Composer } from 'grammy';
import type { DispatchKind } from '../platform/dispatch/kinds.ts';
import type { BotContext } from '../platform/telegram/context.ts';
import type { Flow } from '../platform/telegram/flow.ts';
import { goalsRoom } from './goals/chat.ts';

/** What a room brings to the bot. */
export interface Room {
  chat: Composer<BotContext>;
  flows: readonly Flow[];
  dispatches: readonly DispatchKind<unknown>[];
}

/** Every room of the house, in the order its taps are tried. */
export function rooms(): Room[] {
  return [goalsRoom()];
}
