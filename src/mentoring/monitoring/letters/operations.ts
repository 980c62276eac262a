import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { tryAgain } from '../../../platform/dispatch/outbox.ts';
import { deadLetters } from './queries.ts';

/** Sends a message again that was given up, to a person of a school the actor runs; false when there is none. */
export async function sendAgain(deps: Deps, actor: Actor, id: number): Promise<boolean> {
  const letters = await deadLetters(deps, actor);
  if (!letters.some((letter) => letter.id === id)) return false;
  const again = await tryAgain(deps.pool, BigInt(id), deps.clock.now());
  deps.wake();
  return again;
}
