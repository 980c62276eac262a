import QRCode from 'qrcode';
import { type Html, lines } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Row, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { STAFF_ROLES } from '../../common/rights.ts';
import { homeButton } from '../../common/words.ts';

import type { Reader } from '../roles/screens.ts';
import {
  inviteDaysTap,
  inviteLimitTap,
  inviteSettingsTap,
  inviteSureTap,
  inviteTap,
  newStaffInviteTap,
  renewInviteTap,
  revokeInviteTap,
  rolesTap,
  staffInvitesTap,
} from '../taps.ts';
import type { InviteView } from './queries.ts';
import { formatCode, INVITE_DAYS, INVITE_LIMITS, inviteLink, inviteProblem } from './rules.ts';

/** What the screens of links need beside the invite itself. */
export interface LinkContext {
  schoolId: number;
  school: string;
  zone: string;
  now: Date;
  today: Day;
  bot: string;
}

/** The context of a school's links at this moment. */
export function linkContext(
  deps: { clock: { now(): Date }; bot: { username: string } },
  scope: { schoolId: number; name: string; zone: string },
): LinkContext {
  const now = deps.clock.now();
  const { schoolId, name, zone } = scope;
  return { schoolId, school: name, zone, now, today: dayOf(now, zone), bot: deps.bot.username };
}

const DAY_MS = 24 * 60 * 60 * 1000;

function until(t: Translator, context: LinkContext, invite: InviteView): string {
  return formatDay(dayOf(invite.expiresAt, context.zone), t.locale, context.today);
}

/** Opens Telegram's own choice of a chat with the link and a line of text ready to send. */
function shareUrl(t: Translator, context: LinkContext, invite: InviteView): string {
  const url = encodeURIComponent(inviteLink(context.bot, invite.code));
  const text = t.label('organisations-share-text', { school: context.school, code: formatCode(invite.code) });
  return `https://t.me/share/url?url=${url}&text=${encodeURIComponent(text)}`;
}

/** The link into a chat with words beside it, or onto the clipboard alone. */
function sendRow(t: Translator, context: LinkContext, invite: InviteView): Row {
  return [
    { text: t.label('organisations-share'), url: shareUrl(t, context, invite) },
    { text: t.label('organisations-copy'), copy: inviteLink(context.bot, invite.code) },
  ];
}

/** The picture of a link, large enough to be read from a printed sheet. */
export async function qrPicture(link: string): Promise<Uint8Array> {
  return QRCode.toBuffer(link, { type: 'png', width: 720, margin: 3, errorCorrectionLevel: 'M' });
}

/** The link of the whole school with its picture; without an invite that works, what became of it. */
export function inviteScreen(
  t: Translator,
  context: LinkContext,
  invite: InviteView | null,
  picture?: Uint8Array,
): Screen {
  const { schoolId } = context;
  const problem = invite ? inviteProblem(invite, context.now) : 'revoked';
  const home = [homeButton(t)];
  const renew = renewInviteTap.button(t.label('organisations-renew'), schoolId);
  const staff = [staffInvitesTap.button(t.label('organisations-staff-invites-button'), schoolId)];
  if (!invite || problem === 'revoked') return screen(t('organisations-invite-none'), [renew], staff, home);
  const settings = [inviteSettingsTap.button(t.label('organisations-invite-settings-button'), schoolId)];
  if (problem) {
    return screen(
      t('organisations-invite-over', {
        why: problem === 'expired' ? 'expired' : 'full',
        until: until(t, context, invite),
        uses: String(invite.uses),
        limit: String(invite.usesLimit),
      }),
      settings,
      [renew],
      home,
    );
  }
  const text = t('organisations-invite', {
    school: context.school,
    link: inviteLink(context.bot, invite.code),
    code: formatCode(invite.code),
    until: until(t, context, invite),
    uses: String(invite.uses),
    limit: String(invite.usesLimit),
  });
  const shown = screen(
    text,
    sendRow(t, context, invite),
    settings,
    [
      inviteSureTap.button(t.label('organisations-renew'), schoolId, 'renew'),
      inviteSureTap.button(t.label('organisations-revoke'), schoolId, 'revoke'),
    ],
    staff,
    home,
  );
  return picture ? { ...shown, file: { kind: 'photo', name: 'qr.png', bytes: picture } } : shown;
}

/** The question before a link that works stops working. */
export function inviteSureScreen(
  t: Translator,
  context: LinkContext,
  invite: InviteView,
  what: 'renew' | 'revoke',
): Screen {
  return screen(
    t('organisations-invite-sure', { code: formatCode(invite.code) }),
    [
      what === 'renew'
        ? renewInviteTap.button(t.label('organisations-renew-now'), context.schoolId)
        : revokeInviteTap.button(t.label('organisations-revoke-now'), invite.id),
    ],
    [inviteTap.button(t.label('nav-back'), context.schoolId)],
  );
}

/** How long the school's link lives and how many it lets in. */
export function inviteSettingsScreen(t: Translator, context: LinkContext, invite: InviteView): Screen {
  const text = t('organisations-invite-settings', {
    code: formatCode(invite.code),
    until: until(t, context, invite),
    uses: String(invite.uses),
    limit: String(invite.usesLimit),
  });
  const left = Math.round((invite.expiresAt.getTime() - context.now.getTime()) / DAY_MS);
  const marked = (chosen: boolean, label: string) =>
    chosen ? t.label('organisations-chosen', { label }) : label;
  return screen(
    text,
    INVITE_DAYS.map((days) =>
      inviteDaysTap.button(marked(days === left, t.label('organisations-days', { days })), invite.id, days),
    ),
    INVITE_LIMITS.map((limit) =>
      inviteLimitTap.button(
        marked(limit === invite.usesLimit, t.label('organisations-limit', { limit: String(limit) })),
        invite.id,
        limit,
      ),
    ),
    [inviteTap.button(t.label('nav-back'), context.schoolId)],
  );
}

/** Links for colleagues: those not used yet, and a new one for each role the reader may give. */
export function staffInvitesScreen(
  t: Translator,
  reader: Reader,
  context: LinkContext,
  invites: readonly InviteView[],
): Screen {
  const mayGive = STAFF_ROLES.filter((role) => reader.mayGive(role));
  const waiting: Html[] = invites.map((invite) =>
    t('organisations-staff-invite-line', {
      role: t('organisations-role', { role: invite.role ?? 'mentee' }),
      code: formatCode(invite.code),
      until: until(t, context, invite),
    }),
  );
  const list = waiting.length > 0 ? lines('', t('organisations-staff-invites-waiting'), ...waiting) : null;
  return screen(
    [t('organisations-staff-invites'), list],
    ...rows(
      mayGive.map((role) =>
        newStaffInviteTap.button(t.label('organisations-role', { role }), context.schoolId, role),
      ),
      1,
    ),
    ...invites.map((invite) => [
      revokeInviteTap.button(
        t.label('organisations-revoke-code', { code: formatCode(invite.code) }),
        invite.id,
      ),
    ]),
    [rolesTap.button(t.label('nav-back'), context.schoolId)],
  );
}

/** One staff link, ready to be sent on. `before`: what led to it. */
export function staffInviteScreen(
  t: Translator,
  context: LinkContext,
  invite: InviteView,
  before?: Html,
): Screen {
  const text = t('organisations-staff-invite', {
    role: t('organisations-role', { role: invite.role ?? 'mentee' }),
    link: inviteLink(context.bot, invite.code),
    code: formatCode(invite.code),
    until: until(t, context, invite),
  });
  return screen(
    before ? [before, '', text] : text,
    sendRow(t, context, invite),
    [revokeInviteTap.button(t.label('organisations-revoke'), invite.id)],
    [staffInvitesTap.button(t.label('nav-back'), context.schoolId)],
    [homeButton(t)],
  );
}
