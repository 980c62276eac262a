import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../platform/telegram/context.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone, onActorTap } from '../../platform/telegram/tap.ts';
import { scopeOf } from '../common/scope.ts';
import { showAdmin, showSchool } from './chat-show.ts';
import { programmeOf } from './queries.ts';
import { startSettings } from './school/flow-settings.ts';
import { changeSchool } from './school/operations.ts';
import { localesScreen } from './screens.ts';
import {
  adminTap,
  attachSchoolTap,
  editSchoolTap,
  schoolLocalesTap,
  schoolLocaleTap,
  schoolTap,
} from './taps.ts';

async function showLocales(ctx: ActorContext, schoolId: number): Promise<unknown> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  if (!scope?.may('editSchool')) return gone(ctx);
  return show(ctx, localesScreen(ctx.t, schoolId, (await programmeOf(scope)).school.locales));
}

async function toggleLocale(
  ctx: ActorContext,
  schoolId: number,
  locale: 'ru' | 'kk' | 'en',
): Promise<unknown> {
  const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
  if (!scope) return gone(ctx);
  const { locales } = (await programmeOf(scope)).school;
  const known = (['ru', 'kk', 'en'] as const).filter((one) => locales.includes(one) !== (one === locale));
  // The last language stays: an invitation is in some language.
  if (known.length > 0) await changeSchool(ctx.deps, ctx.actor, schoolId, { locales: known });
  return showLocales(ctx, schoolId);
}

export function schoolChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command('admin', showAdmin);
  onActorTap(chat, adminTap, showAdmin);
  onActorTap(chat, schoolTap, showSchool);
  onActorTap(chat, schoolLocalesTap, showLocales);
  onActorTap(chat, schoolLocaleTap, toggleLocale);
  onActorTap(chat, editSchoolTap, async (ctx, schoolId, field) => {
    const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
    if (!scope?.may(field === 'lessons' ? 'calendar' : 'editSchool')) return gone(ctx);
    const { school } = await programmeOf(scope);
    return startSettings(ctx, {
      schoolId,
      field,
      now: field === 'lessons' ? school.lessonEnds.join(', ') : school[field],
    });
  });
  onActorTap(chat, attachSchoolTap, async (ctx, schoolId, kind) => {
    const scope = scopeOf(ctx.deps, ctx.actor, schoolId);
    if (!scope?.may('attachSchool')) return gone(ctx);
    return startSettings(ctx, { schoolId, field: 'parent', now: scope.name, kind });
  });
  return chat;
}
