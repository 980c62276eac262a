import type { Composer, NextFunction } from 'grammy';
import { z } from 'zod';
import { Html } from '../i18n/html.ts';
import { wholeNumber } from '../typed.ts';
import type { ActorContext, BotContext } from './context.ts';
import { MAX_BYTES } from './marks.ts';
import { type Button, ending, type Screen } from './screen.ts';
import { show } from './show.ts';

export const id = wholeNumber(1, 2_147_483_647);
export const count = wholeNumber(0, 1_000_000);
export const checksum = wholeNumber(0, 4_294_967_295);
/** A day that exists, of this century: a forged one must not reach the calendar. */
export const day = z.iso.date().startsWith('20');
export const time = z
  .string()
  .regex(/^([01]\d|2[0-3])[0-5]\d$/)
  .transform((hhmm) => `${hhmm.slice(0, 2)}:${hhmm.slice(2)}`);
export const oneOf = <const V extends readonly [string, ...string[]]>(...values: V) => z.enum(values);

type Parts = readonly z.ZodType[];
type Values<P extends Parts> = { -readonly [I in keyof P]: z.output<P[I]> };

/** A button's meaning: `<room>.<verb>:<ids>`, encoded into at most 64 bytes and parsed again when pressed. */
export interface Tap<P extends Parts> {
  readonly name: string;
  /** The parts after the name, in order; the tests make values of them. */
  readonly parts: P;
  /** Throws when the data would not fit: a mistake of ours, found by the tests. */
  data(...values: Values<P>): string;
  button(label: string, ...values: Values<P>): Button;
  /** The values of a pressed button, or null when it is not this tap's or its data is forged. */
  parse(data: string): Values<P> | null;
}

/** Every tap of the bot, for the test that presses each as everybody else. */
export const taps: Tap<Parts>[] = [];

/** Defines a tap, e.g. `tap('meetings.answer', id, oneOf('held', 'moved', 'missed'))`. */
export function tap<const P extends Parts>(name: `${string}.${string}`, ...parts: P): Tap<P> {
  const encode = (value: unknown): string => {
    const text =
      typeof value === 'string' && /^\d{2}:\d{2}$/.test(value) ? value.replace(':', '') : String(value);
    if (text.includes(':')) throw new Error(`${name}: a value may not hold a colon`);
    return text;
  };
  const definition: Tap<P> = {
    name,
    parts,
    data(...values) {
      const data = [name, ...values.map(encode)].join(':');
      if (Buffer.byteLength(data) > MAX_BYTES) throw new Error(`${name}: ${data} is over ${MAX_BYTES} bytes`);
      return data;
    },
    button(label, ...values) {
      return { text: label, data: definition.data(...values) };
    },
    parse(data) {
      const [head, ...rest] = data.split(':');
      if (head !== name || rest.length !== parts.length) return null;
      const values: unknown[] = [];
      for (const [i, part] of parts.entries()) {
        const parsed = part.safeParse(rest[i]);
        if (!parsed.success) return null;
        values.push(parsed.data);
      }
      return values as Values<P>;
    },
  };
  taps.push(definition as unknown as Tap<Parts>);
  return definition;
}

/** The same tap, whose buttons end or erase something when they are pressed. */
export function endingTap<P extends Parts>(definition: Tap<P>): Tap<P> {
  const { button } = definition;
  definition.button = (...values) => ending(button(...values));
  return definition;
}

type Handler = (ctx: BotContext, data: string, next: NextFunction) => Promise<unknown>;

/** The taps of each composer by name: one step of its way, however many there are, for every update walks that way. */
const handlers = new WeakMap<Composer<BotContext>, Map<string, Handler>>();

function handlersOf(composer: Composer<BotContext>): Map<string, Handler> {
  const known = handlers.get(composer);
  if (known) return known;
  const made = new Map<string, Handler>();
  handlers.set(composer, made);
  composer.on('callback_query:data', async (ctx, next) => {
    const { data } = ctx.callbackQuery;
    const handler = made.get(data.split(':', 1)[0] ?? '');
    await (handler ? handler(ctx, data, next) : next());
  });
  return made;
}

/** Binds a handler to a tap; what does not parse goes on to the fallback. */
export function onTap<P extends Parts>(
  composer: Composer<BotContext>,
  definition: Tap<P>,
  handler: (ctx: BotContext, ...values: Values<P>) => Promise<unknown>,
): void {
  const known = handlersOf(composer);
  if (known.has(definition.name)) throw new Error(`${definition.name} is bound twice`);
  known.set(definition.name, async (ctx, data, next) => {
    const values = definition.parse(data);
    await (values ? handler(ctx, ...values) : next());
  });
}

/** Binds a handler to a tap only a known person may use; a guest is told so and shown the first screen. */
export function onActorTap<P extends Parts>(
  composer: Composer<BotContext>,
  definition: Tap<P>,
  handler: (ctx: ActorContext, ...values: Values<P>) => Promise<unknown>,
): void {
  onTap(composer, definition, async (ctx, ...values) => (isActor(ctx) ? handler(ctx, ...values) : gone(ctx)));
}

type Found<S> = Exclude<S, undefined | null | false>;

/** Draws what was found, or says that it is gone. A drawing that gives no screen has shown what it had to. */
export async function showFound<S>(
  ctx: BotContext,
  found: S,
  draw: (found: Found<S>) => unknown,
): Promise<void> {
  if (found === undefined || found === null || found === false) return gone(ctx);
  const drawn: unknown = await draw(found as Found<S>);
  if (isScreen(drawn)) await show(ctx, drawn);
}

const isScreen = (drawn: unknown): drawn is Screen =>
  typeof drawn === 'object' && drawn !== null && 'text' in drawn && drawn.text instanceof Html;

/**
 * Binds a tap about something: `load` finds it as this person may see it, `draw` gives its screen or goes on with it;
 * without `draw` all is done by `load`. What is not found is gone: a kind line and today's card.
 */
export function onSubject<P extends Parts, S>(
  composer: Composer<BotContext>,
  definition: Tap<P>,
  load: (ctx: ActorContext, ...values: Values<P>) => S | Promise<S>,
  draw: (ctx: ActorContext, found: Found<Awaited<S>>, ...values: Values<P>) => unknown = () => undefined,
): void {
  onActorTap(composer, definition, async (ctx, ...values) =>
    showFound(ctx, await load(ctx, ...values), (found) => draw(ctx, found, ...values)),
  );
}

/** True when it is known who acts. */
export function isActor(ctx: BotContext): ctx is ActorContext {
  return ctx.actor !== undefined;
}

/** What this person may not see, or what is gone: a kind line and today's card, below what they wrote. */
export async function gone(ctx: BotContext, reason: 'notFound' | 'notAllowed' = 'notFound'): Promise<void> {
  await ctx.toast(ctx.t.label(reason === 'notFound' ? 'not-found' : 'not-allowed'));
  await ctx.goHome({ fresh: ctx.callbackQuery === undefined });
}
