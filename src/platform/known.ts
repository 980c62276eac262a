/** The member of the list that this is; undefined for anything else. Narrows what is stored, typed or pressed. */
export function known<const V extends string | number>(values: readonly V[], given: unknown): V | undefined {
  return values.find((value) => value === given);
}

/**
 * A list of all members of a union, in an order of one's own: `everyOf<Side>()(['mentor', 'mentee'])`. One that is forgotten
 * does not compile, and the message names it.
 */
export const everyOf =
  <U extends string>() =>
  <const L extends readonly U[]>(
    list: L & ([U] extends [L[number]] ? unknown : { forgotten: Exclude<U, L[number]> }),
  ): L =>
    list;
