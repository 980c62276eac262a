import type { Time } from '../time/local.ts';
import { NIGHT } from '../time/night.ts';

const hourOf = (time: Time): number => Number(time.slice(0, 2));
/** The most sounds a person may hear in a week (product.md 9); fewer in a week without meetings. */
const LOUD_A_WEEK = 9;
const LOUD_WITHOUT_MEETINGS = 5;

interface Loudness {
  silentAtNight: boolean;
  loudUntilHour: number | null;
}

/** True when a message makes no sound at that local time: at night, or from the later hour that was asked for. */
export function isQuiet(row: Loudness, time: Time): boolean {
  if (!row.silentAtNight) return false;
  const hour = hourOf(time);
  return hour < hourOf(NIGHT.to) || hour >= Math.max(hourOf(NIGHT.from), row.loudUntilHour ?? 0);
}

/**
 * True when a message comes without sound: the answer to one's own act, at night, in quiet mode, right after another one,
 * or when the week has had its sounds. What `rings` sounds whatever was said that week. The last sound of a week is kept for what can't wait, a meeting that moves or falls out today.
 */
export function isSilent(
  row: Loudness & { own?: boolean; rings?: boolean },
  to: { quiet: boolean; loud: number; meets: boolean; justRang: boolean },
  time: Time,
): boolean {
  if (row.own) return true;
  if (row.rings) return isQuiet(row, time) || to.quiet;
  const urgent = row.loudUntilHour !== null;
  const most = (to.meets ? LOUD_A_WEEK : LOUD_WITHOUT_MEETINGS) - (urgent ? 0 : 1);
  return isQuiet(row, time) || ((to.quiet || to.justRang) && !urgent) || to.loud >= most;
}
