import { once } from '../../common/once.ts';
import { type OwnWords } from '../../common/words.ts';
/** A school's own observation sheets: made, put into a new version, offered or not. */

import type { Actor } from '../../../platform/database/actor.ts';
import { Prisma } from '../../../platform/database/generated/client.ts';
import { inTransaction, lockRow, type ScopedTx } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { MOST } from '../../common/rules-limits.ts';
import type { Scope } from '../../common/scope.ts';

import { type Criterion, templateCriteria } from './input.ts';
import { findTemplate, sheetsScope } from './queries-sheets.ts';
import { DEFAULT_CODE } from './rules.ts';
import { MOST_OWN_CRITERIA, MOST_SHEETS, withKeys } from './rules-criteria.ts';

export type TemplateReason = 'notFound' | 'changed' | 'many' | 'last' | 'bad';
export type TemplateDone = { ok: true; templateId: number } | Refused<TemplateReason>;

export interface NewTemplate {
  schoolId: number;
  /** The version this one takes the place of; absent of a new sheet. */
  replaces?: number;
  name: OwnWords;
  criteria: { key?: string; texts: OwnWords }[];
  maxMark: number;
  scale: OwnWords[] | null;
  requestId: string;
}

const spoken = (words: OwnWords) => Object.values(words).some((word) => word.trim() !== '');

function wellMade({ name, criteria, maxMark, scale }: NewTemplate): boolean {
  return (
    spoken(name) &&
    criteria.length >= 2 &&
    criteria.length <= MOST_OWN_CRITERIA &&
    criteria.every(({ texts }) => spoken(texts)) &&
    Number.isInteger(maxMark) &&
    maxMark >= 1 &&
    maxMark <= 5 &&
    (scale === null || (scale.length === maxMark + 1 && scale.every(spoken)))
  );
}

/** All keys the versions of this sheet have had, and the criteria of its newest. */
async function historyOf(
  tx: ScopedTx,
  code: string,
): Promise<{ newest: Criterion[]; used: string[]; version: number }> {
  const rows = await tx.observationTemplate.findMany({
    where: { code },
    orderBy: { version: 'asc' },
    select: { version: true, criteria: true },
  });
  const all = rows.map((row) => templateCriteria.parse(row.criteria));
  return {
    newest: all.at(-1) ?? [],
    used: [...new Set(all.flat().map((one) => one.key))],
    version: rows.at(-1)?.version ?? 0,
  };
}

async function write(
  deps: Deps,
  scope: Scope,
  input: NewTemplate,
  code: string,
  base: { id: number; version: number } | undefined,
): Promise<TemplateDone> {
  const now = deps.clock.now();
  const { schoolId, name, criteria, maxMark, scale, requestId } = input;
  return inTransaction<TemplateDone>(deps, scope, async (tx) => {
    if (base) await lockRow(tx, 'ObservationTemplate', schoolId, base.id);
    const known = await tx.observationTemplate.findFirst({ where: { requestId }, select: { id: true } });
    if (known) return { ok: true, templateId: known.id };
    const history = await historyOf(tx, code);
    // Another person has made a newer version meanwhile: it must not be lost unseen.
    if (history.version !== (base?.version ?? 0)) return refused('changed');
    if (!base && (await tx.observationTemplate.count({ where: { archivedAt: null } })) >= MOST_SHEETS)
      return refused('many');
    if (history.version >= MOST.versions) return refused('many');
    const { id } = await tx.observationTemplate.create({
      data: {
        schoolId,
        code,
        version: history.version + 1,
        name,
        criteria: withKeys(criteria, history.newest, history.used),
        maxMark,
        scale: scale ?? Prisma.JsonNull,
        createdById: scope.actor.personId,
        createdAt: now,
        requestId,
      },
      select: { id: true },
    });
    if (base)
      await tx.observationTemplate.updateMany({
        where: { id: base.id, archivedAt: null },
        data: { archivedAt: now },
      });
    await audit(tx, scope, now, 'observations.templateSaved', { model: 'ObservationTemplate', id });
    return { ok: true, templateId: id };
  });
}

/** Saves a sheet of the school's own, or a new version of one; what was observed on older versions keeps them. */
export async function saveTemplate(deps: Deps, actor: Actor, input: NewTemplate): Promise<TemplateDone> {
  const scope = sheetsScope(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  if (!wellMade(input)) return refused('bad');
  const base =
    input.replaces === undefined ? undefined : (await findTemplate(deps, actor, input.replaces))?.template;
  // The built-in sheet has no versions of the school's: its words are everybody's.
  if (input.replaces !== undefined && (!base || base.code === DEFAULT_CODE)) return refused('notFound');
  const code = base?.code ?? `own:${input.requestId}`;
  return once(
    () => write(deps, scope, input, code, base),
    async () => {
      const made = await scope.db.observationTemplate.findFirst({
        where: { requestId: input.requestId },
        select: { id: true },
      });
      return made ? { ok: true, templateId: made.id } : refused('changed');
    },
  );
}

/** Offers a sheet for new observations, or no longer; one is always offered, and nothing observed changes. */
export async function offerTemplate(
  deps: Deps,
  actor: Actor,
  input: { templateId: number; offered: boolean },
): Promise<TemplateDone> {
  const found = await findTemplate(deps, actor, input.templateId);
  if (!found) return refused('notFound');
  const { scope, template, newest } = found;
  if (!newest) return refused('changed');
  const now = deps.clock.now();
  const done: TemplateDone = { ok: true, templateId: template.id };
  return inTransaction<TemplateDone>(deps, scope, async (tx) => {
    // Counted under a lock of all that are offered: two who withdraw the last two at once must not both be heard.
    const offered = await tx.$queryRaw<{ id: number }[]>(Prisma.sql`
      select "id" from "ObservationTemplate" where "schoolId" = ${scope.schoolId} and "archivedAt" is null
      order by "id" for update`);
    const isOffered = offered.some((row) => row.id === template.id);
    if (isOffered === input.offered) return done;
    if (!input.offered && offered.length === 1) return refused('last');
    if (input.offered && offered.length >= MOST_SHEETS) return refused('many');
    const { count } = await tx.observationTemplate.updateMany({
      where: { id: template.id },
      data: { archivedAt: input.offered ? null : now },
    });
    if (count === 0) return refused('notFound');
    const action = input.offered ? 'observations.templateOffered' : 'observations.templateWithdrawn';
    await audit(tx, scope, now, action, { model: 'ObservationTemplate', id: template.id });
    return done;
  });
}
