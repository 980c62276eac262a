import type { Job } from '../dispatch/ticks.ts';
import { addMinutes } from '../time/local.ts';

/** A file is deleted a week after it was made; later it can be ordered anew. */
const KEPT_MINUTES = 7 * 24 * 60;
const HOUR = 60;

export const eraseFiles: Job = {
  name: 'files-erase',
  async run(deps, now) {
    await deps.pool.query(
      `update "ExportFile" f set "bytes" = null from "Export" e
      where e."id" = f."exportId" and f."bytes" is not null and e."status" = 'ready' and e."finishedAt" <= $1`,
      [addMinutes(now, -KEPT_MINUTES)],
    );
  },
  async nextAt(deps, after) {
    const { rows } = await deps.pool.query<{ at: Date | null }>(
      `select min(e."finishedAt") as "at" from "Export" e join "ExportFile" f on f."exportId" = e."id"
      where f."bytes" is not null and e."status" = 'ready'`,
    );
    const first = rows[0]?.at;
    if (!first) return undefined;
    const at = addMinutes(first, KEPT_MINUTES);
    return at > after ? at : addMinutes(after, HOUR);
  },
};
