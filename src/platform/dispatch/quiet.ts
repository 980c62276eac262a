import type { Time } from '../time/local.ts';

const NIGHT_FROM = 20;
const NIGHT_TO = 8;

/** True when a message makes no sound at that local time: 20:00–08:00, or from the later hour that was asked for. */
export function isQuiet(row: { silentAtNight: boolean; loudUntilHour: number | null }, time: Time): boolean {
  if (!row.silentAtNight) return false;
  const hour = Number(time.slice(0, 2));
  return hour < NIGHT_TO || hour >= Math.max(NIGHT_FROM, row.loudUntilHour ?? NIGHT_FROM);
}
