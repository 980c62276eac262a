import { z } from 'zod';
import type { InviteKind } from '../../../platform/database/generated/enums.ts';
import { everyOf } from '../../../platform/known.ts';

export const entryAnswers = z.object({
  code: z.string(),
  inviteKind: z.enum(everyOf<InviteKind>()(['school', 'personal', 'newPhone', 'staff'])),
  schoolId: z.number(),
  school: z.string(),
  /** Whose law its papers name; drafts of before have none. */
  country: z.string().optional(),
  /** They have another school or role already, so their name is known. */
  joins: z.boolean().default(false),
  /** Roles of a pair they may take. */
  roles: z.array(z.enum(['mentor', 'mentee'])).default(['mentor', 'mentee']),
  consentAt: z.string().optional(),
  declined: z.boolean().optional(),
  fullName: z.string().optional(),
  /** Rows of the roster that may be this person; the first is being asked about. */
  matches: z
    .array(z.object({ id: z.number(), fullName: z.string(), subjects: z.array(z.string()) }))
    .default([]),
  matchedId: z.number().optional(),
  notMe: z.boolean().optional(),
  addressAs: z.string().optional(),
  role: z.enum(['mentor', 'mentee']).optional(),
});

export type EntryAnswers = z.infer<typeof entryAnswers>;
