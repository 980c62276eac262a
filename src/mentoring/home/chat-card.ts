import { scopeOf } from '../../platform/database/scope.ts';
import type { ActorContext } from '../../platform/telegram/context.ts';
import { dayOf } from '../../platform/time/local.ts';
import { waitingForMe as goalsWaiting } from '../goals/queries.ts';
import { meetingsForCurator, meetingsForHome } from '../meetings/queries-home.ts';
import { programmeOf } from '../organisations/queries.ts';
import { checklist } from '../organisations/queries-people.ts';
import { leadersOf } from '../pairing/queries.ts';
import { myEntryState, waitingForCurator } from '../people/queries-bases.ts';
import { initials } from '../people/rules.ts';
import { pairConsentTap, questionnaireTap } from '../people/taps.ts';
import { homeFacts, leads } from './queries.ts';
import type { HomeData, HomeItem } from './screens.ts';
import { approvalItem, goalItem, pendingItem } from './screens-items.ts';
import { aheadItem, decisionItem, meetingItem } from './screens-meetings.ts';

/** A zone for somebody who is in no school yet. */
const NO_ZONE = 'UTC';

/** What a school's curator is waited for by. */
async function queueOf(ctx: ActorContext, schoolId: number): Promise<HomeItem[]> {
  const scope = scopeOf(ctx.deps.db, ctx.actor, schoolId);
  if (!scope) return [];
  const [people, leaders, programme] = await Promise.all([waitingForCurator(scope), leadersOf(scope), programmeOf(scope)]);
  const meetings = await meetingsForCurator(scope, programme.calendar, leaders, ctx.now);
  const pending = pendingItem(ctx.t, schoolId, people.pending);
  return [
    ...(pending ? [pending] : []),
    ...people.approvals.map((person) => approvalItem(ctx.t, person)),
    ...meetings.map((item) => decisionItem(ctx.t, item, scope.zone, ctx.now)),
  ];
}

/** Everything the home card of this person shows, read afresh. */
export async function homeData(ctx: ActorContext): Promise<HomeData> {
  const { actor, deps, now, t } = ctx;
  const zone = actor.memberships[0]?.zone ?? NO_ZONE;
  const today = dayOf(now, zone);
  const led = leads(actor);
  const [facts, meetings, goals, entries, queues] = await Promise.all([
    homeFacts(deps, actor),
    meetingsForHome(deps, actor, now),
    goalsWaiting(deps, actor, today),
    myEntryState(deps, actor),
    Promise.all(led.map((schoolId) => queueOf(ctx, schoolId))),
  ]);
  const items: HomeItem[] = [
    ...queues.flat(),
    ...meetings.waiting.map((item) => meetingItem(t, item)),
    ...meetings.ahead.slice(0, 3).map((meeting) => aheadItem(t, meeting)),
    ...goals.map((item) => goalItem(t, item, { today, zone })),
  ];
  const unfinished = entries.find((entry) => entry.state !== 'ready');
  const first = led.length === 1 ? led[0] : undefined;
  const school = actor.memberships.find((m) => m.schoolId === first);
  const scope = first === undefined ? undefined : scopeOf(deps.db, actor, first);
  const steps = scope && facts.counts?.all === 0 ? await checklist(scope) : undefined;
  return {
    now,
    today,
    name: actor.addressAs,
    items,
    pairs: facts.pairs,
    counts: facts.counts,
    led: first !== undefined && school ? { schoolId: first, school: school.schoolName } : null,
    setup: first !== undefined && school && steps && !(steps.invited && steps.trustedNamed && steps.firstPair) ? { schoolId: first, school: school.schoolName, ...steps } : null,
    waiting: waitingOf(ctx, unfinished ?? entries[0]),
  };
}

/** The sentence of somebody without a pair: what is done, and who does what next. */
function waitingOf(ctx: ActorContext, entry: Awaited<ReturnType<typeof myEntryState>>[number] | undefined): HomeData['waiting'] {
  if (!entry) return null;
  const { t, actor } = ctx;
  const args = { name: actor.addressAs, curator: entry.curator ? initials(entry.curator) : '' };
  switch (entry.state) {
    case 'pending':
      return { text: t('home-pending', args) };
    case 'form':
      return { text: t('home-questionnaire', { name: args.name }), row: [questionnaireTap.button(t.label('home-fill'), entry.membershipId)] };
    case 'consent':
      return { text: t('home-consent-line'), row: [pairConsentTap.button(t.label('home-consent-show'), entry.membershipId)] };
    case 'approval':
      return { text: t('home-approval', args), row: [questionnaireTap.button(t.label('home-form-open'), entry.membershipId)] };
    case 'ready': {
      const text = entry.role === 'mentor' ? t('home-pair-none-mentor', args) : t('home-pair-none', args);
      return { text, row: [questionnaireTap.button(t.label('home-form-open'), entry.membershipId)] };
    }
  }
}
