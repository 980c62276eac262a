import { Composer } from 'grammy';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { onActorTap } from '../../../platform/telegram/tap.ts';
import { refuse } from '../../common/refuse.ts';
import {
  showInvite,
  showInviteSettings,
  showInviteSure,
  showStaffInvite,
  showStaffInvites,
} from '../chat-show.ts';
import {
  inviteDaysTap,
  inviteLimitTap,
  inviteSettingsTap,
  inviteSureTap,
  inviteTap,
  newStaffInviteTap,
  renewInviteTap,
  revokeInviteTap,
  staffInvitesTap,
} from '../taps.ts';
import {
  createStaffInvite,
  renewSchoolInvite,
  revokeInvite,
  setInviteDays,
  setInviteLimit,
} from './operations.ts';

/** Links of a school: for everybody, and for colleagues with a role. */
export function invitesChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  onActorTap(chat, inviteTap, showInvite);
  onActorTap(chat, inviteSettingsTap, showInviteSettings);
  onActorTap(chat, inviteSureTap, showInviteSure);
  onActorTap(chat, staffInvitesTap, showStaffInvites);
  onActorTap(chat, renewInviteTap, async (ctx, schoolId) => {
    const made = await renewSchoolInvite(ctx.deps, ctx.actor, { schoolId, requestId: ctx.requestId });
    return made.ok ? showInvite(ctx, schoolId) : refuse(ctx, 'organisations', made.reason);
  });
  onActorTap(chat, newStaffInviteTap, async (ctx, schoolId, role) => {
    const made = await createStaffInvite(ctx.deps, ctx.actor, { schoolId, role, requestId: ctx.requestId });
    return made.ok
      ? showStaffInvite(ctx, schoolId, made.inviteId)
      : refuse(ctx, 'organisations', made.reason);
  });
  onActorTap(chat, revokeInviteTap, async (ctx, inviteId) => {
    const done = await revokeInvite(ctx.deps, ctx.actor, inviteId);
    if (!done.ok) return refuse(ctx, 'organisations', done.reason);
    await ctx.toast(ctx.t.label('organisations-revoked'));
    return done.kind === 'staff' ? showStaffInvites(ctx, done.schoolId) : showInvite(ctx, done.schoolId);
  });
  onActorTap(chat, inviteDaysTap, async (ctx, inviteId, days) => {
    const done = await setInviteDays(ctx.deps, ctx.actor, inviteId, days);
    return done.ok ? showInviteSettings(ctx, done.schoolId) : refuse(ctx, 'organisations', done.reason);
  });
  onActorTap(chat, inviteLimitTap, async (ctx, inviteId, limit) => {
    const done = await setInviteLimit(ctx.deps, ctx.actor, inviteId, limit);
    return done.ok ? showInviteSettings(ctx, done.schoolId) : refuse(ctx, 'organisations', done.reason);
  });
  return chat;
}
