import type pg from 'pg';
import { z } from 'zod';
import { actorById } from '../database/actor.ts';
import { kind } from '../dispatch/kinds.ts';
import { screen } from '../telegram/screen.ts';
import { againTap } from './taps.ts';

/**
 * A file that is ready. It is sent only to a person who still has every role it was made with: a message may wait
 * longer than a role lasts.
 */
export const fileReady = kind(
  'files.ready',
  z.object({ exportId: z.number(), number: z.number(), memberships: z.array(z.number()) }),
  {
    urgency: 'act',
    async render(deps, { exportId, number, memberships }, person) {
      const t = deps.texts.for(person.locale);
      const actor = await actorById(deps.pool, person.personId, deps);
      const { rows } = await deps.pool.query<{
        id: number;
        name: string;
        size: number;
        count: number;
        kept: boolean;
      }>(
        `select f."id", f."name", f."size", f."bytes" is not null as "kept", (select count(*)::int from "ExportFile" o where o."exportId" = f."exportId") as "count"
        from "ExportFile" f join "Export" e on e."id" = f."exportId"
        where f."exportId" = $1 and f."number" = $2 and e."personId" = $3`,
        [exportId, number, person.personId],
      );
      const [file] = rows;
      if (!file || !actor) return null;
      const { id, name, size, count, kept } = file;
      const again = [againTap.button(t.label('files-again'), exportId)];
      const has = new Set(activeMemberships(actor));
      if (!memberships.every((id) => has.has(id))) return screen(t('files-changed', { name }), again);
      if (!kept) return screen(t('files-erased', { name }), again);
      const text =
        count > 1 ? t('files-delivered-part', { number, count, name }) : t('files-delivered', { name });
      return { text, file: { kind: 'document', name, bytes: await bytesOf(deps.pool, id, size) } };
    },
  },
);

const PIECE = 2 * 1024 * 1024;

/** A file's bytes in pieces: whole they would come as a text twice as long. */
async function bytesOf(pool: pg.Pool, id: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += PIECE) {
    const { rows } = await pool.query<{ piece: Buffer }>(
      `select substring("bytes" from $2 for $3) as "piece" from "ExportFile" where "id" = $1`,
      [id, at + 1, PIECE],
    );
    if (rows[0]) bytes.set(rows[0].piece, at);
  }
  return bytes;
}

/** A person's rights rest on these; an administrator of all schools comes first, as 0. */
export function activeMemberships(actor: {
  isAdministrator: boolean;
  memberships: readonly { id: number; status: string }[];
}): number[] {
  const ids = actor.memberships.filter((m) => m.status === 'active').map((m) => m.id);
  return actor.isAdministrator ? [0, ...ids] : ids;
}
