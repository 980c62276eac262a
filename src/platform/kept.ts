/** Facts that are kept as JSON for years: one shape with a version, and how what was kept before is read. */
import type { z } from 'zod';
import type { Prisma } from './database/generated/client.ts';

export interface Kept<T> {
  /** What goes into the column, with its version. A list has no place for one: its next version is an object. */
  keep(value: T): Prisma.InputJsonObject | Prisma.InputJsonArray;
  /** What the column holds, of whatever version. Throws for what no version of ours wrote. */
  read(column: unknown): T;
}

/** Makes a row of the next version from one of the version before. */
export type Step = (row: unknown) => object;

/**
 * `shape` is today's. `older[0]` makes version 2 of version 1, and so on: a change of the shape adds a step and never
 * changes one. Rows without `v` are of version 1: they were kept before versions were.
 */
export function kept<T extends object>(
  name: string,
  shape: z.ZodType<T>,
  older: readonly Step[] = [],
): Kept<T> {
  const today = older.length + 1;
  return {
    keep(value) {
      const sound = shape.parse(value);
      return (Array.isArray(sound) ? sound : { v: today, ...sound }) as
        | Prisma.InputJsonObject
        | Prisma.InputJsonArray;
    },
    read(column) {
      const from = versionOf(column);
      if (from > today) throw new Error(`${name} is of version ${from}, this program reads up to ${today}`);
      return shape.parse(older.slice(from - 1).reduce<unknown>((row, step) => step(row), column));
    },
  };
}

function versionOf(column: unknown): number {
  if (typeof column !== 'object' || column === null || !('v' in column)) return 1;
  return typeof column.v === 'number' && Number.isInteger(column.v) && column.v > 0 ? column.v : 1;
}
