import type { InviteKind } from '../../../platform/database/generated/enums.ts';
import { isStaff, roleHas } from '../../common/rights.ts';

/**
 * Codes of invites, readable aloud and from a poor print. Eight signs for a whole school, NST4-7KQ2; twelve for one
 * person, because guessing one of those is enough to get in.
 */

/** No O, I, L (they look like 0 and 1) and no U: typed, they are taken for their look-alikes. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTHS: Readonly<Record<'school' | 'one', number>> = { school: 8, one: 12 };

/** Cyrillic letters that look like a sign of the alphabet, and the Latin ones that look like digits. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  Ё: 'E',
  З: '3',
  І: '1',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
  Ч: '4',
  O: '0',
  I: '1',
  L: '1',
};

/** The number of signs, and of random bytes, in the code of such a link. */
export function codeLength(kind: InviteFacts['kind']): number {
  return kind === 'school' ? LENGTHS.school : LENGTHS.one;
}

/** A new code, a sign for each random byte: begins with a letter and has a digit fourth, so that no date or word is one. */
export function codeFrom(bytes: Uint8Array): string {
  let code = '';
  for (const [index, byte] of bytes.entries()) {
    const signs = index === 0 ? LETTERS : index === 3 ? '23456789' : ALPHABET;
    code += signs.charAt(byte % signs.length);
  }
  return code;
}

/** The code as it is kept, whatever case, hyphens, spaces and look-alikes were typed; undefined if it is none. */
export function normaliseCode(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const signs = Array.from(text.normalize('NFC').toUpperCase())
    .filter((sign) => !/[\s‐‑–—_.-]/.test(sign) && !/\p{Cf}/u.test(sign))
    .map((sign) => LOOK_ALIKE[sign] ?? sign);
  if (!Object.values(LENGTHS).includes(signs.length) || !signs.every((sign) => ALPHABET.includes(sign)))
    return undefined;
  return signs.join('');
}

/** True for a text that can only be meant as a code: the shape `codeFrom` gives. */
export function looksLikeCode(text: string): boolean {
  const code = normaliseCode(text);
  return code !== undefined && LETTERS.includes(code.charAt(0)) && /[2-9]/.test(code.charAt(3));
}

/** NST4-7KQ2 */
export function formatCode(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join('-');
}

/** The number of wrong codes an account may try within an hour of the first. */
const MOST_WRONG = 10;
const WRONG_MINUTES = 60;

/** When an account that tried too many wrong codes may try again; undefined while it may. */
export function codesAgainAt(tried: { count: number; since: Date } | null, now: Date): Date | undefined {
  if (!tried || tried.count < MOST_WRONG) return undefined;
  const until = new Date(tried.since.getTime() + WRONG_MINUTES * 60_000);
  return until > now ? until : undefined;
}

/** From when on wrong codes count together at this moment. */
export function wrongSince(now: Date): Date {
  return new Date(now.getTime() - WRONG_MINUTES * 60_000);
}

export interface InviteFacts {
  kind: InviteKind;
  usesLimit: number;
  uses: number;
  expiresAt: Date;
  revokedAt: Date | null;
}

export type InviteProblem = 'revoked' | 'used' | 'full' | 'expired';

/** Why this invite no longer lets people in; undefined while it does. `full`: a link for many, all places taken. */
export function inviteProblem(invite: InviteFacts, now: Date): InviteProblem | undefined {
  if (invite.revokedAt !== null) return 'revoked';
  if (invite.uses >= invite.usesLimit) return invite.usesLimit === 1 ? 'used' : 'full';
  if (now >= invite.expiresAt) return 'expired';
  return undefined;
}

/** The code in a pasted link or among the words of a text, its groups of four apart or not; undefined when there is none. */
export function findCode(text: string): string | undefined {
  const link = /[?&]start=([\w-]+)/.exec(text)?.[1];
  if (link !== undefined) return normaliseCode(link);
  const words = text.split(/[^\p{L}\p{N}_‐‑–—-]+/u).filter((word) => word !== '');
  for (const count of [3, 2, 1])
    for (let at = 0; at + count <= words.length; at += 1) {
      const some = words.slice(at, at + count);
      const isWhole = count === 1 || some.every((word) => word.length === 4);
      if (isWhole && looksLikeCode(some.join(''))) return normaliseCode(some.join(''));
    }
  return looksLikeCode(text) ? normaliseCode(text) : undefined;
}

/** The code that was given, also one of a shape no invite has; undefined when there is none. */
export function readCode(text: string): string | undefined {
  return findCode(text) ?? normaliseCode(text);
}

/** The address that opens the bot with this code. */
export function inviteLink(botUsername: string, code: string): string {
  return `https://t.me/${botUsername}?start=${code}`;
}

/** Roles that run a programme: an entry by a link for one waits for a person who may give that role. */
const runs = (role: string | null) => role !== null && isStaff(role) && roleHas(role, 'runProgramme');

/**
 * Whether an entry by this link waits for a confirmation. By a link for many it always does. By a link for a colleague
 * it does when the role runs the school, or when the person is in the school already.
 */
export function waitsForConfirmation(
  invite: { kind: InviteFacts['kind']; role: string | null },
  inSchool: boolean,
): boolean {
  if (invite.kind === 'school') return true;
  return invite.kind === 'staff' && (inSchool || runs(invite.role));
}

/** How long links live and how many people they let in, unless changed by a button. */
export const SCHOOL_INVITE = { days: 30, limit: 100 } as const;
export const STAFF_INVITE = { days: 14, limit: 1 } as const;
export const INVITE_DAYS = [7, 30, 90] as const;
export const INVITE_LIMITS = [30, 100, 300] as const;
