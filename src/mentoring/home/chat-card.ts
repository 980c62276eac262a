import type { Html } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { ActorContext } from '../../platform/telegram/context.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { membersWith, memberWith } from '../common/rights.ts';
import { everyMembership, scopeOf } from '../common/scope.ts';
import { findWaitingGoals } from '../goals/queries.ts';
import { checkInsForMe } from '../goals/queries-checkin.ts';
import { lessonsForMe } from '../lessons/sheet/queries-waiting.ts';
import { meetingsForCurator, meetingsForHome } from '../meetings/queries-home.ts';
import { digestSchools, risksOf } from '../monitoring/digest/queries.ts';
import { figuresWaiting } from '../monitoring/figures/queries.ts';
import { referralsForMe } from '../monitoring/nudge/queries.ts';
import { wroteLately } from '../monitoring/nudge/rules.ts';
import { yearTurn } from '../monitoring/year/rules.ts';
import { programmeIn, programmesIn } from '../organisations/queries.ts';
import { checklist } from '../organisations/roles/queries.ts';
import type { WatchedPair } from '../pairing/attention/queries.ts';
import { type MyPair, myPairs } from '../pairing/lists/queries.ts';
import { findWaitingPairs, waitingForCurator as pairsForCurator } from '../pairing/lists/queries-waiting.ts';
import { pickMentorTap } from '../pairing/taps.ts';
import { type EntryState, myEntryState, waitingForCurator } from '../people/base/queries.ts';
import { movesFor } from '../people/phone/queries.ts';
import { initials } from '../people/rules.ts';
import { pairConsentTap, questionnaireTap } from '../people/taps.ts';
import { reportItems } from './chat-reports.ts';
import { surveyItems } from './chat-surveys.ts';
import { hadPair, leads, readsTogether, readsTotals, stageCounts, weekCounts } from './queries.ts';
import type { HomeData, HomeItem } from './screens.ts';
import {
  approvalItem,
  checkInItem,
  figuresItem,
  formItem,
  goalItem,
  lessonItem,
  pendingItem,
  phoneItem,
  referralItem,
  yearItem,
} from './screens-items.ts';
import { aheadItem, decisionItem, meetingItem } from './screens-meetings.ts';
import { attentionItem, nextItem, pairItem } from './screens-pairs.ts';
import { partnerWord } from './screens-words.ts';

/** For whom a card is read, and in which words. */
export type Reader = Pick<ActorContext, 'deps' | 'actor' | 'now' | 't'>;

/** A zone for somebody who is in no school yet. */
const NO_ZONE = 'UTC';

/** What a school's curator is waited for by. */
async function queueOf(ctx: Reader, schoolId: number): Promise<HomeItem[]> {
  const { deps, now } = ctx;
  const scope = scopeOf(deps, ctx.actor, schoolId);
  if (!scope) return [];
  // A person who stands in for a curator reads what is private about a pair, but does not let people in.
  const keeps = scope.may('keepPeople') !== undefined;
  const [people, pairs, moves, meetings] = await Promise.all([
    waitingForCurator(scope, deps.ask),
    pairsForCurator(scope, now, deps.ask),
    keeps ? movesFor(scope, deps.ask) : [],
    meetingsForCurator(scope, now, deps.ask),
  ]);
  const today = dayOf(now, scope.zone);
  const pending = pendingItem(ctx.t, schoolId, people.pending);
  return [
    ...(keeps && pending ? [pending] : []),
    ...moves.map((move) => phoneItem(ctx.t, move)),
    ...(keeps ? people.approvals.map((person) => approvalItem(ctx.t, person)) : []),
    ...pairs.map((item) => pairItem(ctx.t, item, today)),
    ...meetings.map((item) => decisionItem(ctx.t, item, scope.zone, now)),
  ];
}

/** Schools in which something may wait for me as a curator, or as the one who stands in. */
function queued(ctx: Reader): number[] {
  return [...new Set(membersWith(ctx.actor.memberships, 'queue').map((m) => m.schoolId))];
}

/** Pairs at risk in the schools where this person acts; one whose sides were just written to is left to answer. */
async function risksFor(ctx: Reader): Promise<{ pair: WatchedPair; today: Day }[]> {
  const { deps, now } = ctx;
  const found = await Promise.all(
    queued(ctx).map(async (schoolId) => {
      const scope = scopeOf(deps, ctx.actor, schoolId);
      if (!scope) return [];
      const today = dayOf(now, scope.zone);
      return (await risksOf(scope, now, deps.ask)).map((pair) => ({ pair, today }));
    }),
  );
  return found.flat().filter(({ pair }) => !wroteLately(pair.nudge?.at, now));
}

/** The turn of the year in the schools this person leads; their programmes are read by the card anyway. */
async function yearItems(ctx: Reader, led: readonly number[]): Promise<HomeItem[]> {
  const programmes = await programmesIn(ctx.deps.ask, led);
  return [...programmes].flatMap(([schoolId, programme]) => {
    const today = dayOf(ctx.now, programme.school.zone);
    const turn = yearTurn(programme, today);
    return turn ? [yearItem(ctx.t, { schoolId, turn, programme }, today)] : [];
  });
}

/** A pair at risk by what does not wait as a decision: that stands in the queue, or is asked of the pair itself. */
const risksBeyondQueue = (pair: WatchedPair): WatchedPair => ({
  ...pair,
  attention: pair.attention.filter((one) => !one.queued),
});

/** Everything the home card of this person shows, read afresh and as one statement: no part waits for another's answer. */
export async function homeData({ deps: alone, actor, now, t }: Reader): Promise<HomeData> {
  const deps = readsTogether(alone);
  const ctx: Reader = { deps, actor, now, t };
  const zone = everyMembership(actor)[0]?.zone ?? NO_ZONE;
  const today = dayOf(now, zone);
  const led = leads(actor);
  const totals = readsTotals(actor);
  const [
    counts,
    pairs,
    waiting,
    meetings,
    goals,
    checkIns,
    lessons,
    referrals,
    entries,
    queues,
    surveys,
    figures,
    reports,
    risks,
    pairIsOver,
    years,
    read,
    week,
  ] = await Promise.all([
    stageCounts(deps, led),
    myPairs(deps, actor),
    findWaitingPairs(deps, actor),
    meetingsForHome(deps, actor, now),
    findWaitingGoals(deps, actor, today),
    checkInsForMe(deps, actor),
    lessonsForMe(deps, actor),
    referralsForMe(deps, actor),
    myEntryState(deps, actor),
    Promise.all(queued(ctx).map((schoolId) => queueOf(ctx, schoolId))),
    surveyItems(ctx),
    figuresWaiting(deps, actor),
    reportItems(ctx),
    risksFor(ctx),
    hadPair(deps, actor),
    yearItems(ctx, led),
    stageCounts(deps, totals),
    weekCounts(deps, totals, now),
  ]);
  const mine: HomeItem[] = [
    ...meetings.waiting.map((item) => meetingItem(t, item)),
    ...meetings.ahead.slice(0, 3).map((meeting) => aheadItem(t, meeting)),
    ...waiting.map((item) => pairItem(t, item, today)),
    ...goals.map((item) => goalItem(t, item, { today, zone })),
    ...lessons.map((item) => lessonItem(t, item, today)),
    ...checkIns.map((item) => checkInItem(t, item, zone)),
    ...referrals.map((item) => referralItem(t, item)),
  ];
  const waits = [...queues.flat(), ...mine.map((item) => ofPair(item, pairs))];
  // The next step of a pair is named only when nothing of that pair waits already.
  const steps = pairs
    .filter((pair) => !waits.some((item) => item.pairId === pair.id))
    .flatMap((pair) => nextItem(t, pair, zone) ?? []);
  const forms = pairs.length > 0 || counts ? entries.flatMap((entry) => formItem(t, entry, now) ?? []) : [];
  // Each pair once: what has to be decided about it says more than that it is at risk.
  const attention = risks
    .filter(({ pair }) => !waits.some((item) => item.pairId === pair.id))
    .flatMap((risk) => attentionItem(t, risksBeyondQueue(risk.pair), now, risk.today) ?? []);
  const all = [
    ...waits,
    ...surveys,
    ...steps,
    ...forms,
    ...figures.map((item) => figuresItem(t, item)),
    ...years,
    ...reports,
    ...attention,
  ];
  // Somebody who leads and is a side of a pair too is told which of the two it is about.
  const items = counts ? all.map((item) => asOwn(t, item)) : all;
  const unfinished = entries.find((entry) => entry.state !== 'ready');
  const first = led.length === 1 ? led[0] : undefined;
  const school = actor.memberships.find((m) => m.schoolId === first);
  const scope = first === undefined ? undefined : scopeOf(deps, actor, first);
  const left = scope && counts?.all === 0 ? await checklist(scope) : undefined;
  return {
    now,
    today,
    name: actor.addressAs,
    items,
    pairs,
    counts,
    figures: read && week ? { counts: read, week } : null,
    hears: memberWith(actor.memberships, 'hearHelp')?.role ?? null,
    digest: digestSchools(actor).length > 0,
    led: first !== undefined && school ? { schoolId: first, school: school.schoolName } : null,
    setup:
      first !== undefined && school && left && !(left.invited && left.trustedNamed && left.firstPair)
        ? { schoolId: first, school: school.schoolName, ...left }
        : null,
    waiting: pairs.length > 0 ? null : await waitingOf(ctx, unfinished ?? entries[0], pairIsOver),
  };
}

/** A thing of a pair of mine, with the side and the name that its own screen knows from the pair. */
function ofPair(item: HomeItem, pairs: readonly MyPair[]): HomeItem {
  const pair = pairs.find(({ id }) => id === item.pairId);
  return pair && item.side === undefined ? { ...item, side: pair.side, who: partnerWord(pair) } : item;
}

/** «Вы — наставник. …» */
function asOwn(t: Translator, item: HomeItem): HomeItem {
  const { side } = item;
  if (side === undefined) return item;
  const own = (line: Html) => t('home-own', { line, side });
  return { ...item, line: own(item.line), ...(item.brief ? { brief: own(item.brief) } : {}) };
}

/** The sentence of somebody without a pair: what is done, and who does what next. */
async function waitingOf(
  ctx: Reader,
  entry: EntryState | undefined,
  pairIsOver: boolean,
): Promise<HomeData['waiting']> {
  if (!entry) return null;
  const { t, actor } = ctx;
  const args = { name: actor.addressAs, curator: entry.curator ? initials(entry.curator) : '' };
  switch (entry.state) {
    case 'pending':
      return { text: t('home-pending', args) };
    case 'form':
      return {
        text: t('home-questionnaire', { name: args.name }),
        row: [questionnaireTap.button(t.label('home-fill'), entry.membershipId)],
      };
    case 'consent':
      return {
        text: t('home-consent-line'),
        row: [pairConsentTap.button(t.label('home-consent-show'), entry.membershipId)],
      };
    case 'approval':
      return {
        text: t('home-approval', args),
        row: [questionnaireTap.button(t.label('home-form-open'), entry.membershipId)],
      };
    case 'ready': {
      const text = pairIsOver
        ? t('home-greeting-past', { name: args.name })
        : entry.role === 'mentor'
          ? t('home-pair-none-mentor', args)
          : t('home-pair-none', args);
      const scope = entry.role === 'mentee' ? scopeOf(ctx.deps, actor, entry.schoolId) : undefined;
      if (scope && (await programmeIn(ctx.deps.ask, scope.schoolId)).menteePicks) {
        return {
          text,
          row: [pickMentorTap.button(t.label('pairing-pick-open'), entry.membershipId)],
          past: pairIsOver,
        };
      }
      return {
        text,
        row: [questionnaireTap.button(t.label('home-form-open'), entry.membershipId)],
        past: pairIsOver,
      };
    }
  }
}
