/** How a refusal is said: one sentence a reason, under `<room>-refused-<reason>`. */
import type { PlainKey } from '../../platform/i18n/texts.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import { gone } from '../../platform/telegram/tap.ts';

type SentenceOf = Extract<PlainKey, `${string}-refused-${string}`>;
/** Slices of texts that have sentences of refusal. */
type Refusing = SentenceOf extends infer K
  ? K extends `${infer Room}-refused-${string}`
    ? Room
    : never
  : never;
/** Reasons a room has a sentence for. */
type ReasonIn<Room extends string> = SentenceOf extends infer K
  ? K extends `${Room}-refused-${infer R}`
    ? R
    : never
  : never;

/** The key of the sentence that says why not: `ctx.t(…)` under a question that is asked again, `ctx.t.label(…)` in a toast. */
export function refusalKey<Room extends Refusing>(room: Room, reason: ReasonIn<Room>): SentenceOf {
  // Each room with its reason is a key by the types above; the compiler can't see it of their sum.
  return `${room}-refused-${reason}` as SentenceOf;
}

/** Says why not in a window (`toast`: in a line that floats by); what is not found is gone: a kind line and today's card. */
export async function refuse<Room extends Refusing>(
  ctx: BotContext,
  room: Room,
  reason: ReasonIn<Room> | 'notFound',
  how: 'alert' | 'toast' = 'alert',
): Promise<void> {
  if (reason === 'notFound') return gone(ctx);
  await ctx[how](ctx.t.label(refusalKey(room, reason)));
}
