import type { Actor } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type Scope, scopeOf, scopeOfSubject } from '../../common/scope.ts';
import type { Template } from './input.ts';
import { templateOf, templatesOf } from './queries.ts';

/** The school whose sheets the actor keeps, or undefined. */
export function sheetsScope(deps: Deps, actor: Actor, schoolId: number): Scope | undefined {
  const scope = scopeOf(deps, actor, schoolId);
  return scope?.may('numbers') ? scope : undefined;
}

/** The sheets of a school: those offered for new observations, and those that are not (any more). */
export interface SheetsView {
  schoolId: number;
  offered: Template[];
  withdrawn: Template[];
}

/** All sheets of a school in their newest versions, for who keeps them. */
export async function findTemplates(
  deps: Deps,
  actor: Actor,
  schoolId: number,
): Promise<SheetsView | undefined> {
  const scope = sheetsScope(deps, actor, schoolId);
  if (!scope) return undefined;
  const offered = await templatesOf(scope, deps.clock.now());
  const rows = await scope.db.observationTemplate.findMany({
    where: { archivedAt: { not: null } },
    orderBy: [{ code: 'asc' }, { version: 'desc' }],
    distinct: ['code'],
  });
  const codes = new Set(offered.map((one) => one.code));
  return {
    schoolId,
    offered,
    withdrawn: rows.filter((row) => !codes.has(row.code)).map(templateOf),
  };
}

/** One version of a sheet, whether it is the newest, and how many lessons were observed by the sheet in all. */
export async function findTemplate(
  deps: Deps,
  actor: Actor,
  templateId: number,
): Promise<{ scope: Scope; template: Template; newest: boolean; observed: number } | undefined> {
  const found = await scopeOfSubject(deps, actor, 'ObservationTemplate', templateId);
  const scope = found && sheetsScope(deps, actor, found.schoolId);
  const row = scope && (await scope.db.observationTemplate.findFirst({ where: { id: templateId } }));
  if (!scope || !row) return undefined;
  const [newer, observed] = await Promise.all([
    scope.db.observationTemplate.count({ where: { code: row.code, version: { gt: row.version } } }),
    scope.db.countedLesson.count({ where: { template: { code: row.code } } }),
  ]);
  return { scope, template: templateOf(row), newest: newer === 0, observed };
}
