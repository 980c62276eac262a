import type { Time } from './local.ts';

/** Night for people, on their own clock: nobody is asked anything then, and what comes makes no sound. */
export const NIGHT = { from: '20:00', to: '08:00' } as const satisfies Record<string, Time>;

/** True from eight in the evening until eight in the morning. */
export const isNight = (time: Time): boolean => time >= NIGHT.from || time < NIGHT.to;
