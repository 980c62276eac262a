import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../platform/telegram/tap.ts';
import { dayOf } from '../../platform/time/local.ts';
import { scopeOf } from '../common/scope.ts';
import { auditActors, auditLines } from './queries-audit.ts';
import { AUDIT_PAGE, auditPeopleScreen, auditScreen } from './screens-audit.ts';
import { auditOfTap, auditPeopleTap, auditTap } from './taps-audit.ts';

async function showAudit(ctx: ActorContext, schoolId: number, actorId: number, page: number): Promise<void> {
  const scope = scopeOf(ctx.deps.db, ctx.actor, schoolId);
  if (!scope?.may('readAudit')) return gone(ctx);
  const lines = await auditLines(scope, { actorId, skip: page * AUDIT_PAGE, take: AUDIT_PAGE });
  const { zone } = scope;
  const today = dayOf(ctx.now, zone);
  await show(ctx, auditScreen(ctx.t, { schoolId, zone, today, actorId, page, lines }));
}

/** The log of a school, to its administrator. */
export function auditChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, auditTap, (ctx, schoolId, page) => showAudit(ctx, schoolId, 0, page));
  onActorTap(chat, auditOfTap, showAudit);
  onActorTap(chat, auditPeopleTap, async (ctx, schoolId) => {
    const scope = scopeOf(ctx.deps.db, ctx.actor, schoolId);
    if (!scope?.may('readAudit')) return gone(ctx);
    await show(ctx, auditPeopleScreen(ctx.t, schoolId, await auditActors(scope)));
  });
  return chat;
}
