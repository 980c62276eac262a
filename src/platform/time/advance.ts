import type { MovableClock } from './clock.ts';

export interface MovableWorld {
  clock: MovableClock;
  /** The first instant after this one at which a dispatch falls due or a tick would find something. */
  nextDueAt(after: Date): Promise<Date | undefined>;
  runTick(): Promise<void>;
  /** Sends what is due, to the last message. */
  drain(): Promise<void>;
}

/**
 * Moves the clock to `to`, stopping at every instant at which something happens, so that each thing happens at its
 * own hour and in its order. Never moves it back.
 */
export async function advanceTo(to: Date, world: MovableWorld): Promise<void> {
  const { clock } = world;
  const stopAt = async (at: Date) => {
    if (at > clock.now()) clock.set(at);
    await world.runTick();
    await world.drain();
  };
  // What is due already belongs to the hour the clock shows now.
  await stopAt(clock.now());
  for (;;) {
    const now = clock.now();
    const next = await world.nextDueAt(now);
    if (!next || next >= to) break;
    if (next <= now) throw new Error('the next due instant must be later than now');
    await stopAt(next);
  }
  await stopAt(to);
}
