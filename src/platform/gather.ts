/** Who waits so long for the load under way, ms, goes without it. */
const PATIENCE_MS = 100;

/**
 * One load for all who ask while another is under way, for up to `most` keys: alone nobody waits, in a crowd many share a
 * statement. A load begins after each of its keys was asked for; one that takes long holds nobody up for longer than
 * `PATIENCE_MS`. `load` answers each key in its place, at once or by a promise of its own.
 */
export function gather<K, V>(
  load: (keys: K[]) => Promise<(V | Promise<V>)[]>,
  most = 50,
): (key: K) => Promise<V> {
  let waiting: { key: K; resolve(value: V | Promise<V>): void; reject(error: unknown): void }[] = [];
  let running = 0;
  let impatient: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    running += 1;
    while (waiting.length > 0) {
      const asked = waiting.slice(0, most);
      waiting = waiting.slice(most);
      if (waiting.length > 0) hurry();
      try {
        const values = await load(asked.map((one) => one.key));
        for (const [i, one] of asked.entries()) one.resolve(values[i] as V | Promise<V>);
        // Those that are answered apart are part of this load, and nobody waits for another's.
        await Promise.allSettled(values);
      } catch (error) {
        for (const one of asked) one.reject(error);
      }
    }
    running -= 1;
  }

  function hurry(): void {
    impatient ??= setTimeout(() => {
      impatient = undefined;
      if (waiting.length > 0) void run();
    }, PATIENCE_MS);
  }

  return (key) =>
    new Promise<V>((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (running === 0) void run();
      else hurry();
    });
}
