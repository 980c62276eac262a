import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../../platform/telegram/tap.ts';
import { addDays, type Day, dayOf, instantOf } from '../../../platform/time/local.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { auditActors, auditDays, auditLines } from './queries.ts';
import { AUDIT_PAGE, AUDIT_PEOPLE, auditDaysScreen, auditPeopleScreen, auditScreen } from './screens.ts';
import { auditDaysTap, auditDayTap, auditOfTap, auditPeopleTap, auditTap } from './taps.ts';

const WEEK = 7;
/** The log goes back three years. */
const MOST_WEEKS = 160;

/** Midnight that begins this day of the school. */
const begins = (scope: Scope, day: Day) => instantOf(day, '00:00', scope.zone);

async function asReader(
  ctx: ActorContext,
  schoolId: number,
  then: (scope: Scope) => Promise<unknown>,
): Promise<unknown> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  return scope?.may('readAudit') ? then(scope) : gone(ctx);
}

function showAudit(
  ctx: ActorContext,
  schoolId: number,
  of: { actorId: number; day?: Day },
  page: number,
): Promise<unknown> {
  return asReader(ctx, schoolId, async (scope) => {
    const { actorId, day } = of;
    const between = day ? { from: begins(scope, day), to: begins(scope, addDays(day, 1)) } : {};
    const lines = await auditLines(scope, {
      actorId,
      ...between,
      skip: page * AUDIT_PAGE,
      take: AUDIT_PAGE,
    });
    const { zone } = scope;
    const today = dayOf(ctx.now, zone);
    await show(ctx, auditScreen(ctx.t, { schoolId, zone, today, ...of, page, lines }));
  });
}

/** The log of a school, to its administrator. */
export function auditChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, auditTap, (ctx, schoolId, page) => showAudit(ctx, schoolId, { actorId: 0 }, page));
  onActorTap(chat, auditOfTap, (ctx, schoolId, actorId, page) => showAudit(ctx, schoolId, { actorId }, page));
  onActorTap(chat, auditDayTap, (ctx, schoolId, actorId, day, page) =>
    showAudit(ctx, schoolId, { actorId, day }, page),
  );
  onActorTap(chat, auditPeopleTap, (ctx, schoolId, page) =>
    asReader(ctx, schoolId, async (scope) => {
      const people = await auditActors(scope, { skip: page * AUDIT_PEOPLE, take: AUDIT_PEOPLE });
      await show(ctx, auditPeopleScreen(ctx.t, { schoolId, page, people }));
    }),
  );
  onActorTap(chat, auditDaysTap, (ctx, schoolId, actorId, wanted) =>
    asReader(ctx, schoolId, async (scope) => {
      const weeks = Math.min(wanted, MOST_WEEKS);
      const today = dayOf(ctx.now, scope.zone);
      const last = addDays(today, -WEEK * weeks);
      const from = begins(scope, addDays(last, 1 - WEEK));
      const found = await auditDays(scope, { actorId, from, to: begins(scope, addDays(last, 1)) });
      await show(ctx, auditDaysScreen(ctx.t, { schoolId, actorId, weeks, today, ...found }));
    }),
  );
  return chat;
}
