import { backupState } from '../../platform/database/nightly.ts';
import type { Html } from '../../platform/i18n/html.ts';
import type { BotContext } from '../../platform/telegram/context.ts';
import { show } from '../../platform/telegram/show.ts';
import { gone } from '../../platform/telegram/tap.ts';
import { dayOf } from '../../platform/time/local.ts';
import type { Right } from '../common/rights.ts';
import { type Scope, scopeOf } from '../common/scope.ts';
import { calendarScreen, daysOffScreen, termsScreen } from './calendar/screens.ts';
import { inviteById, schoolInvite, staffInvites } from './invites/queries.ts';
import { inviteLink, inviteProblem } from './invites/rules.ts';
import {
  inviteScreen,
  inviteSettingsScreen,
  inviteSureScreen,
  linkContext,
  qrPicture,
  staffInviteScreen,
  staffInvitesScreen,
} from './invites/screens.ts';
import { numbersScreen, programmeScreen } from './programme/screens.ts';
import { nextProgramme, programmeOf } from './queries.ts';
import { peopleOf, staffOf } from './roles/queries.ts';
import {
  administratorsScreen,
  handOverScreen,
  readerOf,
  rolesScreen,
  trustedScreen,
} from './roles/screens.ts';
import { adminView, parentOf } from './school/queries.ts';
import { adminScreen, schoolScreen } from './screens.ts';

/** The school as its staff may see it; everybody else is shown that it is not there. */
async function asStaff(
  ctx: BotContext,
  schoolId: number,
  right: Right,
  draw: (scope: Scope) => Promise<unknown>,
) {
  const scope = ctx.actor && scopeOf(ctx.deps, ctx.actor, schoolId);
  if (!scope?.may(right)) return gone(ctx);
  await draw(scope);
}

/** Settings of a school. */
export const showSchool = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'seeSettings', async (scope) => {
    const programme = await programmeOf(scope);
    const parent = await parentOf(ctx.deps.db, schoolId);
    await show(ctx, schoolScreen(ctx.t, readerOf(scope), programme, parent, ctx.now));
  });

/** /admin */
export async function showAdmin(ctx: BotContext): Promise<void> {
  if (!ctx.actor) return ctx.goHome({ fresh: true });
  const view = await adminView(ctx.deps.db, ctx.actor);
  if (view.schools.length === 0 && !view.mayCreate) return gone(ctx);
  // The machine is the business of who runs the house, not of each school.
  const backup = view.mayCreate ? await backupState(ctx.deps.pool) : 'fine';
  await show(ctx, adminScreen(ctx.t, view, backup));
}

/** «Показать ссылку и QR» */
export const showInvite = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'invite', async (scope) => {
    const invite = await schoolInvite(scope);
    const working = invite && inviteProblem(invite, ctx.now) === undefined;
    const picture = working ? await qrPicture(inviteLink(ctx.deps.bot.username, invite.code)) : undefined;
    await show(ctx, inviteScreen(ctx.t, linkContext(ctx.deps, scope), invite, picture));
  });

export const showInviteSettings = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'invite', async (scope) => {
    const invite = await schoolInvite(scope);
    if (!invite || invite.revokedAt) return showInvite(ctx, schoolId);
    await show(ctx, inviteSettingsScreen(ctx.t, linkContext(ctx.deps, scope), invite));
  });

export const showInviteSure = (ctx: BotContext, schoolId: number, what: 'renew' | 'revoke') =>
  asStaff(ctx, schoolId, 'invite', async (scope) => {
    const invite = await schoolInvite(scope);
    if (!invite || invite.revokedAt) return showInvite(ctx, schoolId);
    await show(ctx, inviteSureScreen(ctx.t, linkContext(ctx.deps, scope), invite, what));
  });

export const showStaffInvites = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'invite', async (scope) => {
    const invites = await staffInvites(scope, ctx.now);
    await show(ctx, staffInvitesScreen(ctx.t, readerOf(scope), linkContext(ctx.deps, scope), invites));
  });

export const showStaffInvite = (ctx: BotContext, schoolId: number, inviteId: number, before?: Html) =>
  asStaff(ctx, schoolId, 'invite', async (scope) => {
    const invite = await inviteById(scope, inviteId);
    if (invite?.kind !== 'staff' || !invite.role || !scope.mayGive(invite.role)) return gone(ctx);
    await show(ctx, staffInviteScreen(ctx.t, linkContext(ctx.deps, scope), invite, before));
  });

export const showRoles = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'seeSettings', async (scope) =>
    show(ctx, rolesScreen(ctx.t, readerOf(scope), await staffOf(scope))),
  );

export const showTrusted = (ctx: BotContext, schoolId: number, page: number) =>
  asStaff(ctx, schoolId, 'nameTrusted', async (scope) => {
    const people = await peopleOf(scope);
    const now = people
      .filter((person) => person.roles.includes('trustedPerson'))
      .map((person) => person.fullName);
    await show(ctx, trustedScreen(ctx.t, readerOf(scope), people, now, page));
  });

export const showAdministrators = (ctx: BotContext, schoolId: number, page: number) =>
  asStaff(ctx, schoolId, 'nameAdministrators', async (scope) =>
    show(ctx, administratorsScreen(ctx.t, readerOf(scope), await peopleOf(scope), page)),
  );

export const showHandOver = (ctx: BotContext, schoolId: number, page: number) =>
  asStaff(ctx, schoolId, 'handOver', async (scope) =>
    show(ctx, handOverScreen(ctx.t, readerOf(scope), await peopleOf(scope), page)),
  );

export const showCalendar = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'calendar', async (scope) => {
    await show(ctx, calendarScreen(ctx.t, schoolId, await programmeOf(scope), dayOf(ctx.now, scope.zone)));
  });

export const showTerms = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'calendar', async (scope) =>
    show(ctx, termsScreen(ctx.t, schoolId, await programmeOf(scope))),
  );

export const showDaysOff = (ctx: BotContext, schoolId: number, page: number) =>
  asStaff(ctx, schoolId, 'calendar', async (scope) => {
    await show(
      ctx,
      daysOffScreen(ctx.t, schoolId, await programmeOf(scope), dayOf(ctx.now, scope.zone), page),
    );
  });

/** Where a dialogue about dates was started from. */
export const showCalendarPart = (
  ctx: BotContext,
  schoolId: number,
  what: 'term' | 'dayOff' | 'year' | 'newDayOff',
) => (what === 'term' || what === 'year' ? showTerms(ctx, schoolId) : showDaysOff(ctx, schoolId, 0));

export const showProgramme = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'seeSettings', async (scope) => {
    const programme = await programmeOf(scope);
    const next = await nextProgramme(scope, programme.startsOn);
    await show(ctx, programmeScreen(ctx.t, readerOf(scope), programme, next, dayOf(ctx.now, scope.zone)));
  });

export const showNumbers = (ctx: BotContext, schoolId: number) =>
  asStaff(ctx, schoolId, 'numbers', async (scope) =>
    show(ctx, numbersScreen(ctx.t, schoolId, await programmeOf(scope))),
  );
