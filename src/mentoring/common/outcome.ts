/** How an operation ends: done, or refused for a reason people can be told. Only surprises throw. */

/** An expected refusal; `reason` is camelCase and ends the key of its sentence, `<room>-refused-<reason>`. */
export interface Refused<R extends string = string> {
  ok: false;
  reason: R;
}

/** A refusal for this reason, with what its sentence needs beside it. */
export function refused<const R extends string>(reason: R): Refused<R>;
export function refused<const R extends string, const More extends object>(
  reason: R,
  more: More,
): Refused<R> & More;
export function refused(reason: string, more: object = {}): Refused {
  return { ok: false, reason, ...more };
}
