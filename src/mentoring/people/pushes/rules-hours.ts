/** The hours a person may choose for reminders and digest: by day, when a message may make a sound. */
export const PUSH_HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const;

/** True for an hour one may choose. */
export const isPushHour = (hour: number): boolean => PUSH_HOURS.some((one) => one === hour);

/** «08:00» */
export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
