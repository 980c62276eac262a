import type { ObservationTemplateModel } from '../../../platform/database/generated/models.ts';
import { saveOnce } from '../../../platform/database/transaction.ts';
import type { Scope } from '../../common/scope.ts';
import { ownWords } from '../../common/words.ts';

import { type Template, templateCriteria, templateScale } from './input.ts';
import { DEFAULT_CODE, DEFAULT_CRITERIA, DEFAULT_MAX } from './rules.ts';

/** A row of the table as the sheet it keeps. */
export function templateOf(row: ObservationTemplateModel): Template {
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    name: row.name === null ? null : ownWords.parse(row.name),
    criteria: templateCriteria.parse(row.criteria),
    maxMark: row.maxMark,
    scale: row.scale === null ? null : templateScale.parse(row.scale),
    archived: row.archivedAt !== null,
  };
}

/** The school's own row of the built-in sheet; made when it is first needed. */
async function ensureDefault(scope: Pick<Scope, 'db' | 'schoolId'>, now: Date): Promise<void> {
  await saveOnce(async () => {
    const known = await scope.db.observationTemplate.findFirst({
      where: { code: DEFAULT_CODE },
      select: { id: true },
    });
    if (known) return;
    await scope.db.observationTemplate.create({
      data: {
        schoolId: scope.schoolId,
        code: DEFAULT_CODE,
        version: 1,
        criteria: DEFAULT_CRITERIA.map((key) => ({ key })),
        maxMark: DEFAULT_MAX,
        createdAt: now,
        requestId: `template:${scope.schoolId}:${DEFAULT_CODE}`,
      },
    });
  });
}

/** The sheets a school offers, each in its newest version, the built-in one first. */
export async function templatesOf(scope: Pick<Scope, 'db' | 'schoolId'>, now: Date): Promise<Template[]> {
  await ensureDefault(scope, now);
  const rows = await scope.db.observationTemplate.findMany({
    where: { archivedAt: null },
    orderBy: { id: 'asc' },
  });
  return rows
    .map(templateOf)
    .sort((a, b) => Number(b.code === DEFAULT_CODE) - Number(a.code === DEFAULT_CODE) || a.id - b.id);
}
