import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { kind } from '../../platform/dispatch/kinds.ts';
import { type AboutMeeting, about, asks } from './dispatches-about.ts';
import { pairForRecipient } from './queries-recipient.ts';
import type { MeetingView } from './queries-view.ts';
import { remindDispatches } from './remind/dispatches.ts';
import { cardState } from './rules-card.ts';
import { whoFor } from './screens.ts';
import { agreedClaimScreen, differScreen, proposalScreen } from './screens-meeting.ts';
import {
  acceptedScreen,
  cancelledScreen,
  correctedScreen,
  declinedScreen,
  lateScreen,
  movedScreen,
  notesAskedScreen,
  rightScreen,
  settledScreen,
} from './screens-told.ts';

const isNow = (m: MeetingView, args: AboutMeeting) => m.revision === args.revision;
const waitsForMe = (m: MeetingView, args: AboutMeeting) => isNow(m, args) && cardState(m) === 'proposedToMe';

export const proposed = about('proposed', (t, m, args) =>
  waitsForMe(m, args) ? proposalScreen(t, m) : null,
);
export const otherTime = about('otherTime', (t, m, args) =>
  waitsForMe(m, args) ? proposalScreen(t, m) : null,
);
export const moved = about('moved', (t, m, args) =>
  waitsForMe(m, args) ? movedScreen(t, m, args.was) : null,
);
export const agreedClaim = about('agreed', (t, m, args) =>
  isNow(m, args) && m.status === 'agreed' ? agreedClaimScreen(t, m) : null,
);
export const accepted = about('accepted', (t, m, args) =>
  isNow(m, args) && m.status === 'agreed' ? acceptedScreen(t, m) : null,
);
export const right = about('right', (t, m, args) =>
  isNow(m, args) && m.status === 'agreed' ? rightScreen(t, m) : null,
);
export const declined = about('declined', (t, m) => (m.status === 'cancelled' ? declinedScreen(t, m) : null));
export const cancelled = about('cancelled', (t, m) =>
  m.status === 'cancelled' ? cancelledScreen(t, m) : null,
);
export const late = about(
  'late',
  (t, m, args) => (isNow(m, args) && m.status === 'agreed' ? lateScreen(t, m) : null),
  { lateByMinutes: 60 },
);
/** What somebody wrote down afterwards, and what the curator asks once more. */
export const question = about('question', asks);
export const differ = about('differ', (t, m) =>
  cardState(m) === 'differ' && m.own !== undefined ? differScreen(t, m, m.own) : null,
);
export const settled = about('settled', (t, m) =>
  m.status === 'settled' && m.outcome !== 'oneSide' ? settledScreen(t, m) : null,
);
export const corrected = about('corrected', (t, m) =>
  m.corrections.length > 0 ? correctedScreen(t, m) : null,
);

export const notesAsked = kind('meetings.notes', z.object({ schoolId: z.number(), pairId: z.number() }), {
  urgency: 'act',
  async render(deps: Deps, args, person) {
    const pair = await pairForRecipient(deps, args, person.personId);
    return pair
      ? notesAskedScreen(deps.texts.for(person.locale), { who: whoFor(pair), pairId: args.pairId })
      : null;
  },
});

/** The kinds of message this room sends. */
export const dispatchKinds = [
  proposed,
  otherTime,
  moved,
  agreedClaim,
  accepted,
  right,
  declined,
  cancelled,
  late,
  question,
  differ,
  settled,
  corrected,
  notesAsked,
  ...remindDispatches,
];
