import { Composer } from 'grammy';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { startFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, onActorTap, onSubject } from '../../../platform/telegram/tap.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, dayOf } from '../../../platform/time/local.ts';
import { everyMembership } from '../../common/scope.ts';
import { showPaperConsents } from '../entry/chat-paper.ts';
import { sheetsOfPerson } from '../paper/operations-sheets.ts';
import { paperRoles } from '../paper/queries.ts';
import { pushHoursOf } from '../pushes/queries-hours.ts';
import { consentsOf, hasConsent } from '../queries-consents.ts';
import { filesAbout } from '../queries-kept.ts';
import { ownSensitive } from '../queries-person.ts';
import { askNextConsent } from '../questionnaire/flow-end.ts';
import {
  addressTap,
  becomeMentorTap,
  consentsTap,
  consentTap,
  decideConsentTap,
  keptTap,
  pairConsentTap,
  paperConsentTap,
  pauseOffTap,
  pauseTap,
  pauseUntilTap,
  privacySeesTap,
  privacyTextTap,
  profileTap,
  questionnaireTap,
  renameTap,
} from '../taps.ts';
import { addressFlow, renameFlow } from './flow.ts';
import { becomeMentor, decideConsent, pauseNotices } from './operations.ts';
import {
  type ConsentsOfSchool,
  consentScreen,
  consentsScreen,
  keptScreen,
  pauseScreen,
  privacySeesScreen,
  privacyTextScreen,
  profileScreen,
  whatOf,
} from './screens.ts';

/** The zone of the person's first school; a person without any is told days by UTC. */
function zoneOf(ctx: ActorContext): string {
  return everyMembership(ctx.actor)[0]?.zone ?? 'UTC';
}

const PAUSES = [3, 7, 14] as const;
const LONGEST_PAUSE = 60;
/** As many as a screen has lines for. */
const FILES_SHOWN = 3;

async function showProfile(ctx: ActorContext): Promise<void> {
  const { actor } = ctx;
  const roles = everyMembership(actor)
    .filter((m) => m.status !== 'invited')
    .map((m) => ({
      membershipId: m.id,
      schoolId: m.schoolId,
      school: m.schoolName,
      role: m.role,
      active: m.status === 'active',
    }));
  const [hours, onPaper] = await Promise.all([
    pushHoursOf(ctx.deps.db, actor.personId),
    paperRoles(ctx.deps.db, actor.personId),
  ]);
  await show(
    ctx,
    profileScreen(ctx.t, { ...actor, roles, hours, onPaper, today: dayOf(ctx.now, zoneOf(ctx)) }),
  );
}

/** The person's consents, school by school. */
async function consentsBySchool(ctx: ActorContext): Promise<ConsentsOfSchool[]> {
  const consents = await consentsOf(ctx.deps.db, ctx.actor.personId);
  const schools = new Map(everyMembership(ctx.actor).map((m) => [m.schoolId, m]));
  const zone = zoneOf(ctx);
  const left = new Map(
    consents.filter((c) => !schools.has(c.schoolId)).map((c) => [c.schoolId, c.operator] as const),
  );
  const of = (schoolId: number) => consents.filter((c) => c.schoolId === schoolId);
  return [
    ...[...schools].map(([schoolId, { schoolName, zone: own }]) => ({
      schoolId,
      school: schoolName,
      zone: own,
      consents: of(schoolId),
      left: false,
    })),
    ...[...left].map(([schoolId, school]) => ({
      schoolId,
      school,
      zone,
      consents: of(schoolId),
      left: true,
    })),
  ];
}

async function showConsents(ctx: ActorContext): Promise<void> {
  await show(ctx, consentsScreen(ctx.t, await consentsBySchool(ctx), dayOf(ctx.now, zoneOf(ctx))));
}

/** «Мои данные и настройки», consents, quiet days, who sees what. */
export function profileChat(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command('pause', (ctx, next) => (ctx.actor ? showPause(ctx as ActorContext) : next()));
  onActorTap(chat, privacySeesTap, (ctx) => show(ctx, privacySeesScreen(ctx.t)));
  onActorTap(chat, keptTap, async (ctx, group) => {
    const { db } = ctx.deps;
    const { personId } = ctx.actor;
    const zone = zoneOf(ctx);
    const marks = group === 'mark' ? await ownSensitive(db, ctx.actor) : [];
    const files = group === 'service' ? await filesAbout(db, personId, FILES_SHOWN) : [];
    await show(ctx, keptScreen(ctx.t, { group, today: dayOf(ctx.now, zone), zone, marks, files }));
  });
  onActorTap(chat, privacyTextTap, (ctx) =>
    show(ctx, privacyTextScreen(ctx.t, [...new Set(everyMembership(ctx.actor).map((m) => m.schoolName))])),
  );

  onActorTap(chat, profileTap, showProfile);
  onActorTap(chat, renameTap, (ctx) =>
    startFlow(ctx, renameFlow, { subject: 'me', field: 'name', answers: {}, anew: true }),
  );
  onActorTap(chat, addressTap, (ctx) =>
    startFlow(ctx, addressFlow, { subject: 'me', field: 'address', answers: {}, anew: true }),
  );

  onActorTap(chat, becomeMentorTap, async (ctx, schoolId) => {
    const done = await becomeMentor(ctx.deps, ctx.actor, schoolId);
    if (!done.ok) return gone(ctx, done.reason === 'notFound' ? 'notFound' : 'notAllowed');
    await ctx.reload();
    return show(
      ctx,
      screen(
        ctx.t('people-became-mentor'),
        [questionnaireTap.button(ctx.t.label('people-fill-questionnaire'), done.membershipId)],
        [profileTap.button(ctx.t.label('nav-back'))],
      ),
    );
  });
  onActorTap(chat, consentsTap, showConsents);
  onSubject(
    chat,
    consentTap,
    async (ctx, _kind, schoolId) => (await consentsBySchool(ctx)).find((one) => one.schoolId === schoolId),
    async (ctx, of, kind, schoolId) => {
      const { personId } = ctx.actor;
      const sheets =
        kind === 'surveyTotals' ? await sheetsOfPerson(ctx.deps.db, { schoolId, personId }) : undefined;
      return show(ctx, consentScreen(ctx.t, { kind, of, today: dayOf(ctx.now, of.zone), sheets }));
    },
  );
  onSubject(
    chat,
    pairConsentTap,
    (ctx, membershipId) => everyMembership(ctx.actor).find((m) => m.id === membershipId),
    async (ctx, member) => {
      // Answered with «Не даю», or taken back: the same screen again, to be answered anew.
      const of = (await consentsBySchool(ctx)).find((one) => one.schoolId === member.schoolId);
      const last = of?.consents.find((one) => one.kind === 'pairContact');
      if (!of || !last || (last.given && last.withdrawnAt === null))
        return askNextConsent(ctx, member.schoolId);
      return show(ctx, consentScreen(ctx.t, { kind: 'pairContact', of, today: dayOf(ctx.now, of.zone) }));
    },
  );
  onActorTap(chat, decideConsentTap, async (ctx, kind, schoolId, answer) => {
    const given = answer === 'yes' || answer === 'give';
    // The effects of taking it back are said first, in one way for every button.
    if (
      !given &&
      kind === 'pairContact' &&
      (await hasConsent(ctx.deps.db, ctx.actor.personId, kind, schoolId))
    )
      return showConsents(ctx);
    const done = await decideConsent(ctx.deps, ctx.actor, { kind, schoolId, given });
    if (!done.ok) return gone(ctx);
    if (done.sheets)
      await ctx.alert(ctx.t.label('people-consent-surveys-done', { what: whatOf(done.sheets) }));
    else await ctx.toast(ctx.t.label('people-consent-saved'));
    return answer === 'yes' || answer === 'no' ? askNextConsent(ctx, schoolId) : showConsents(ctx);
  });
  onActorTap(chat, paperConsentTap, async (ctx, schoolId) => {
    const mine = everyMembership(ctx.actor).filter((m) => m.schoolId === schoolId);
    const first = mine[0];
    if (!first) return gone(ctx);
    return showPaperConsents(ctx, {
      school: { name: first.schoolName, country: first.country },
      mentor: mine.some((m) => m.role === 'mentor'),
      fullName: ctx.actor.fullName,
    });
  });

  onActorTap(chat, pauseTap, showPause);
  onActorTap(chat, pauseUntilTap, async (ctx, until) => {
    const today = dayOf(ctx.now, zoneOf(ctx));
    if (until <= today || until > addDays(today, LONGEST_PAUSE)) return showPause(ctx);
    await pauseNotices(ctx.deps, ctx.actor, until);
    await ctx.toast(ctx.t.label('people-quiet-done', { day: formatDay(until, ctx.t.locale, today) }));
    ctx.actor.pausedUntilOn = until;
    return showProfile(ctx);
  });
  onActorTap(chat, pauseOffTap, async (ctx) => {
    await pauseNotices(ctx.deps, ctx.actor, null);
    await ctx.toast(ctx.t.label('people-quiet-ended'));
    ctx.actor.pausedUntilOn = null;
    return showProfile(ctx);
  });
  return chat;
}

async function showPause(ctx: ActorContext): Promise<void> {
  const today = dayOf(ctx.now, zoneOf(ctx));
  await show(
    ctx,
    pauseScreen(
      ctx.t,
      PAUSES.map((n) => addDays(today, n)),
      ctx.actor.pausedUntilOn,
      today,
    ),
  );
}
