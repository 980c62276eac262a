import { z } from 'zod';
import { actorById } from '../database/actor.ts';
import { kind } from '../dispatch/kinds.ts';
import { screen } from '../telegram/screen.ts';
import { againTap } from './taps.ts';

/**
 * A file that is ready. It is sent only to somebody who still has every role it was made with: a message may wait for
 * Telegram, or for its person, longer than a role lasts.
 */
export const fileReady = kind(
  'files.ready',
  z.object({ exportId: z.number(), number: z.number(), memberships: z.array(z.number()) }),
  {
    urgency: 'act',
    async render(deps, { exportId, number, memberships }, person) {
      const t = deps.texts.for(person.locale);
      const actor = await actorById(deps.pool, person.personId, deps);
      const { rows } = await deps.pool.query<{ name: string; count: number; bytes: Buffer | null }>(
        `select f."name", f."bytes", (select count(*)::int from "ExportFile" o where o."exportId" = f."exportId") as "count"
        from "ExportFile" f join "Export" e on e."id" = f."exportId"
        where f."exportId" = $1 and f."number" = $2 and e."personId" = $3`,
        [exportId, number, person.personId],
      );
      const [file] = rows;
      if (!file || !actor) return null;
      const { name, count, bytes } = file;
      const again = [againTap.button(t.label('files-again'), exportId)];
      const has = new Set(activeMemberships(actor));
      if (!memberships.every((id) => has.has(id))) return screen(t('files-changed', { name }), again);
      if (!bytes) return screen(t('files-erased', { name }), again);
      const text =
        count > 1 ? t('files-delivered-part', { number, count, name }) : t('files-delivered', { name });
      return { text, file: { kind: 'document', name, bytes } };
    },
  },
);

/** What somebody may rests on these; an administrator of the whole house stands first, as 0. */
export function activeMemberships(actor: {
  isAdministrator: boolean;
  memberships: readonly { id: number; status: string }[];
}): number[] {
  const ids = actor.memberships.filter((m) => m.status === 'active').map((m) => m.id);
  return actor.isAdministrator ? [0, ...ids] : ids;
}
