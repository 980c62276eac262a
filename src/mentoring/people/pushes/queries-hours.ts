import type { PrismaClient } from '../../../platform/database/generated/client.ts';

/** When this person wants what can wait. */
export interface PushHours {
  bundleHour: number;
  digestWeekday: number;
  digestHour: number;
}

/** When this person wants their reminders and their digest. */
export async function pushHoursOf(db: PrismaClient, personId: number): Promise<PushHours> {
  return db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { bundleHour: true, digestWeekday: true, digestHour: true },
  });
}
