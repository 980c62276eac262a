import type { Actor } from '../../../platform/database/actor.ts';
import { inTransaction, saveOnce } from '../../../platform/database/transaction.ts';
import type { Deps } from '../../../platform/deps.ts';
import { audit } from '../../common/audit.ts';
import { type Refused, refused } from '../../common/outcome.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { keptSchool } from '../achievements/queries.ts';
import { countedOn, programmesToFreeze } from './queries.ts';
import { COUNTED, type Indicator, isCounted } from './rules.ts';

/**
 * What the bot counts is kept as it was on the programme's first day, once; looking again changes nothing. A school that was
 * not here on that day is asked instead.
 */
export async function freezeBaselines(
  deps: Deps,
  days: readonly { zone: string; today: string }[],
  now: Date,
): Promise<void> {
  // One school at a time: a region's first of September is not one long statement.
  for (const programmeId of await programmesToFreeze(deps.pool, days)) {
    const counts = (await countedOn(deps.pool, [programmeId], null)).get(programmeId);
    if (!counts) continue;
    await deps.pool.query(
      `insert into "IndicatorValue" ("schoolId", "programmeId", "indicator", "value", "moment", "recordedAt")
        select $1, $2, r.*, 'baseline'::"IndicatorMoment", $5::timestamptz from unnest($3::text[], $4::float[]) as r
        on conflict ("programmeId", "indicator", "moment") do nothing`,
      [counts.schoolId, programmeId, [...COUNTED], COUNTED.map((indicator) => counts[indicator]), now],
    );
  }
}

/**
 * Enters an indicator the bot can't count: as it is now, or as it was when the programme began. Of a counted one the number
 * at the start may be put right, with a reason: the bot may not have been there yet.
 */
export async function enterIndicator(
  deps: Deps,
  actor: Actor,
  input: {
    schoolId: number;
    indicator: Indicator;
    moment: 'baseline' | 'now';
    value: number;
    reason?: string | undefined;
  },
): Promise<{ ok: true } | Refused<'notFound' | 'counted'>> {
  const scope = keptSchool(deps, actor, input.schoolId);
  if (!scope) return refused('notFound');
  const { reason = null } = input;
  if (isCounted(input.indicator) && (input.moment === 'now' || reason === null)) return refused('counted');
  const { id: programmeId } = await programmeOf(scope);
  const { schoolId, indicator, moment, value } = input;
  const now = deps.clock.now();
  const facts = { value, reason, enteredById: actor.personId, recordedAt: now };
  const save = () =>
    inTransaction(deps, scope, async (tx) => {
      const { count } = await tx.indicatorValue.updateMany({
        where: { programmeId, indicator, moment },
        data: facts,
      });
      if (count === 0)
        await tx.indicatorValue.create({ data: { ...facts, schoolId, programmeId, indicator, moment } });
      await audit(tx, scope, now, `indicator.${moment}.${indicator}`);
    });
  await saveOnce(save);
  return { ok: true };
}
