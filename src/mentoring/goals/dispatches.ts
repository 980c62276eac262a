import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { kind, type Recipient } from '../../platform/dispatch/kinds.ts';
import { cut, lines } from '../../platform/i18n/html.ts';
import { type Screen, screen } from '../../platform/telegram/screen.ts';
import { dayOf } from '../../platform/time/local.ts';
import { partnerName, recipientSide } from '../pairing/queries.ts';
import { firstWithInitial, initials } from '../people/rules.ts';
import { wordingLines } from './screens.ts';
import { goalTap, planTap, reviewTap } from './taps.ts';

const SIDE = {
  select: { personId: true, status: true, nameHidden: true, person: { select: { fullName: true } } },
} as const;

/**
 * The goal as it is when the message is sent, read by its own id. Nothing is sent unless the recipient is a side of its
 * pair.
 */
async function facts(deps: Deps, goalId: number, person: Recipient) {
  const goal = await deps.db.goal.findUnique({
    where: { id: goalId },
    select: {
      id: true,
      pairId: true,
      author: true,
      status: true,
      version: true,
      versions: { orderBy: { number: 'desc' }, take: 1 },
      reviews: { orderBy: { id: 'desc' }, take: 1, select: { kind: true, comment: true } },
      pair: {
        select: {
          status: true,
          mentor: SIDE,
          mentee: SIDE,
          programme: { select: { school: { select: { zone: true } } } },
        },
      },
    },
  });
  const version = goal?.versions[0];
  if (!goal || !version || (goal.pair.status !== 'active' && goal.pair.status !== 'paused')) return null;
  // Mentees are colleagues by first name, mentors are named in full form, as on every card.
  const side = recipientSide(goal.pair, person.personId);
  if (!side) return null;
  const name =
    side === 'mentor'
      ? firstWithInitial(partnerName(goal.pair, side))
      : initials(partnerName(goal.pair, side));
  const zone = goal.pair.programme.school.zone;
  return { goal, version, name, today: dayOf(deps.clock.now(), zone), t: deps.texts.for(person.locale) };
}

/** «Цель на согласование», to the partner of its author. */
export const goalSent = kind('goals.sent', z.object({ goalId: z.number(), version: z.number() }), {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const f = await facts(deps, args.goalId, person);
    if (!f || f.goal.status !== 'sent' || f.goal.version !== args.version) return null;
    const { t, goal } = f;
    return screen(
      [
        t('goals-push-sent', { name: f.name }),
        '',
        wordingLines(t, { ...f.version, relevance: f.version.relevance }, f.today),
      ],
      [reviewTap.button(t.label('goals-agree'), goal.id, goal.version, 'agreed')],
      [reviewTap.button(t.label('goals-suggest'), goal.id, goal.version, 'suggestion')],
      [reviewTap.button(t.label('goals-keep-for-meeting'), goal.id, goal.version, 'keptForMeeting')],
    );
  },
});

/** «Цель согласована», to its author. */
export const goalAgreed = kind('goals.agreed', z.object({ goalId: z.number() }), {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const f = await facts(deps, args.goalId, person);
    if (f?.goal.status !== 'agreed') return null;
    const { t, goal } = f;
    return screen(
      [t('goals-push-agreed', { name: f.name }), t('goals-push-agreed-next')],
      [planTap.button(t.label('goals-to-plan'), goal.pairId, 0)],
    );
  },
});

/** An edit suggested, or kept for the meeting, to the goal's author. */
export const goalSuggested = kind('goals.suggested', z.object({ goalId: z.number() }), {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const f = await facts(deps, args.goalId, person);
    if (!f) return null;
    const { t, goal } = f;
    const open = [goalTap.button(t.label('goals-open'), goal.id)];
    if (goal.status === 'keptForMeeting') return screen([t('goals-push-meeting', { name: f.name })], open);
    if (goal.status !== 'suggestion') return null;
    const comment = goal.reviews[0]?.comment;
    return screen(
      [
        t('goals-push-suggested', { name: f.name }),
        comment ? lines('', t('goals-card-comment', { comment: cut(comment, 300) })) : null,
        t('goals-push-suggested-note'),
      ],
      open,
    );
  },
});

export const goalDispatches = [goalSent, goalAgreed, goalSuggested];
