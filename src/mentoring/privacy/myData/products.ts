import { z } from 'zod';
import { documentName } from '../../../platform/documents/typography.ts';
import { product } from '../../../platform/files/products.ts';
import { withoutNames } from '../../common/names.ts';
import { everyMembership } from '../../common/scope.ts';
import { formsOf } from '../../people/rules.ts';
import { myDataDocument } from './documents.ts';
import { mineOf } from './queries.ts';

/** Grows when a key changes its meaning or goes; new keys don't change it. */
const FORMAT_VERSION = 1;

/**
 * «Мои данные»: what is kept about the person who asks, to read and for machines. It can't be asked for another person.
 */
export const myDataProduct = product('privacy.mine', z.object({}), async ({ deps, actor, t }) => {
  const madeAt = deps.clock.now();
  const tables = (await mineOf(deps.pool, actor.personId)).map((table) =>
    // What a report says was written down with the names of then.
    table.model === 'ReportVersion' ? withoutNames(actor.hidden, table, formsOf) : table,
  );
  const data = Object.fromEntries(tables.map(({ model, rows }) => [model, rows]));
  const json = Buffer.from(`${JSON.stringify({ formatVersion: FORMAT_VERSION, madeAt, data }, null, 1)}\n`);
  const zone = everyMembership(actor)[0]?.zone ?? 'UTC';
  const docx = await myDataDocument(t, { fullName: actor.fullName, madeAt, zone, tables });
  const title = t.label('privacy-mine-file');
  return {
    ok: true,
    files: [
      { name: documentName(title, 'docx'), bytes: docx },
      { name: documentName(title, 'json'), bytes: json },
    ],
  };
});
