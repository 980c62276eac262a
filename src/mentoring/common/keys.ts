/**
 * Keys of messages that wait: what a message is about, which one it is, and to whom. The key says a message once, and
 * what is withdrawn is named by its beginning: `keyOf('meeting', 42)` means everything about that meeting.
 */

/** What messages are about; the word is kept in rows that wait, so it stays when a table is renamed. */
type About =
  | 'actions'
  | 'consent'
  | 'erasure'
  | 'goal'
  | 'help'
  | 'invite'
  | 'meeting'
  | 'member'
  | 'move'
  | 'nudge'
  | 'observation'
  | 'offer'
  | 'openlesson'
  | 'pair'
  | 'pulse'
  | 'referral'
  | 'reports'
  | 'school'
  | 'survey'
  | 'unreachable';

declare const built: unique symbol;
/** A key or the beginning of one, made here and nowhere else. */
export type Key = string & { readonly [built]: true };

/** `meeting:42:remind`: the beginning of a key, or one without a person. */
export function keyOf(about: About | Key, ...parts: (string | number)[]): Key {
  return [about, ...parts].join(':') as Key;
}

/** `meeting:42:remind:person:7`: the key of one message to one person. */
export function keyTo(personId: number, about: About | Key, ...parts: (string | number)[]): Key {
  return keyOf(about, ...parts, 'person', personId);
}
