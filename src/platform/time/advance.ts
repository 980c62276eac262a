import type { MovableClock } from './clock.ts';

export interface MovableWorld {
  clock: MovableClock;
  /** The first instant after this one at which a message falls due. */
  nextDispatchAt(after: Date): Promise<Date | undefined>;
  /** The first instant after this one at which a tick would find something. */
  nextTickAt(after: Date): Promise<Date | undefined>;
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
  const tick = async () => {
    await world.runTick();
    await world.drain();
  };
  // What is due already belongs to the hour the clock shows now.
  await tick();
  let tickAt = await world.nextTickAt(clock.now());
  for (;;) {
    const now = clock.now();
    const sendAt = await world.nextDispatchAt(now);
    const next = sendAt && tickAt ? (sendAt < tickAt ? sendAt : tickAt) : (sendAt ?? tickAt);
    if (!next || next >= to) break;
    if (next <= now) throw new Error('the next due instant must be later than now');
    clock.set(next);
    if (next.getTime() === tickAt?.getTime()) {
      await tick();
      // What is sent makes no work for a tick: only a tick moves the next one.
      tickAt = await world.nextTickAt(next);
    } else {
      await world.drain();
    }
  }
  if (to > clock.now()) clock.set(to);
  if (tickAt && tickAt <= to) await tick();
  else await world.drain();
}
