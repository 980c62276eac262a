import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import type { Locale } from '../i18n/texts.ts';
import type { Screen } from '../telegram/screen.ts';

/** The person a dispatch goes to, as they are at the moment of sending. */
export interface Recipient {
  personId: number;
  telegramId: number;
  locale: Locale;
}

/** The three classes of pushes: a person's act toward me, a meeting, everything else. */
export type Urgency = 'act' | 'meeting' | 'bundle';

/** Smaller is sent earlier. */
export const URGENCY: Record<Urgency, number> = { act: 0, meeting: 1, bundle: 2 };

interface KindOptions<A> {
  urgency: Urgency;
  /** Later than this it is no longer worth saying, and is closed unsent. */
  lateByMinutes?: number;
  /** For the third class: comes alone at its own minute, outside the day's bundle. */
  alone?: boolean;
  /** Sounds however many sounds the week has had: people are about to leave for it. */
  rings?: boolean;
  /** Goes in a bundle that is not put off to another day: its hour was promised. */
  anchored?: boolean;
  /** Called when it is sent, with the facts as they are then; null when it is no longer true. */
  render(deps: Deps, args: A, person: Recipient): Promise<Screen | null>;
}

/** A message a room sends: rows of the outbox name it, its room renders it. */
export interface DispatchKind<A> extends KindOptions<A> {
  name: string;
  args: z.ZodType<A>;
}

/** All of it but the words: a room may plan what a higher one says. */
export type PlannedKind<A> = Omit<DispatchKind<A>, 'render'>;

/** Declares a kind of message: `kind('meetings.proposed', z.object({ meetingId: z.number() }), { urgency: 'act', render })`. */
export function kind<A>(name: string, args: z.ZodType<A>, options: KindOptions<A>): DispatchKind<A> {
  return { name, args, ...options };
}

export type Registry = ReadonlyMap<string, DispatchKind<unknown>>;

/** All kinds of all rooms by name; the sender sends only these, and leaves others to a newer replica. */
export function registryOf(kinds: readonly DispatchKind<unknown>[]): Registry {
  const registry = new Map(kinds.map((k) => [k.name, k]));
  if (registry.size < kinds.length) throw new Error('two kinds of dispatches have one name');
  return registry;
}
