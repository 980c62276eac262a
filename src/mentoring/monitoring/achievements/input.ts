import { z } from 'zod';
import { typedText } from '../../../platform/typed.ts';
import { ACHIEVEMENT_KINDS } from './rules.ts';

export const achievementTitle = typedText(2, 160);

/** What the dialogue about an achievement holds while it asks. */
export const achievementAnswers = z.object({
  membershipId: z.number(),
  kind: z.enum(ACHIEVEMENT_KINDS),
  title: z.string().default(''),
  doneOn: z.string().nullable().default(null),
  /** Set as soon as it is logged: what comes after can be left out. */
  achievementId: z.number().nullable().default(null),
  proof: z
    .union([z.object({ link: z.string() }), z.object({ fileId: z.string() })])
    .nullable()
    .default(null),
  /** One line of an achievement that was logged before. */
  editing: z.boolean().default(false),
});

export type AchievementAnswers = z.output<typeof achievementAnswers>;
