import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { type DispatchKind, kind, type Urgency } from '../../platform/dispatch/kinds.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { meetingForRecipient, pairForRecipient } from './queries-recipient.ts';
import type { MeetingView } from './queries-view.ts';
import { cardState } from './rules-card.ts';
import { whoFor } from './screens.ts';
import { agreedClaimScreen, differScreen, proposalScreen, questionScreen } from './screens-meeting.ts';
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

const aboutMeeting = z.object({
  schoolId: z.number(),
  meetingId: z.number(),
  revision: z.number(),
  was: z.coerce.date().optional(),
});
export type AboutMeeting = z.infer<typeof aboutMeeting>;

type Draw = (t: Translator, m: MeetingView, args: AboutMeeting) => Screen | null;

/** A kind about one meeting; it is drawn from the meeting as it is when it is sent. */
function about(
  name: string,
  draw: Draw,
  options: { urgency?: Urgency; lateByMinutes?: number } = {},
): DispatchKind<AboutMeeting> {
  return kind(`meetings.${name}`, aboutMeeting, {
    urgency: options.urgency ?? 'act',
    ...(options.lateByMinutes === undefined ? {} : { lateByMinutes: options.lateByMinutes }),
    async render(deps: Deps, args, person) {
      const m = await meetingForRecipient(deps, args, person.personId);
      return m ? draw(deps.texts.for(person.locale), m, args) : null;
    },
  });
}

const isNow = (m: MeetingView, args: AboutMeeting) => m.revision === args.revision;
const waitsForMe = (m: MeetingView, args: AboutMeeting) => isNow(m, args) && cardState(m) === 'proposedToMe';
/** Also when silence has made it one side's: a late answer still counts. */
const asks = (t: Translator, m: MeetingView): Screen | null => {
  const state = cardState(m);
  return state === 'question' || (state === 'oneSide' && m.own === undefined) ? questionScreen(t, m) : null;
};

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
/** «Состоялась?» by the clock, after the meeting's end; the job of reminders inserts it. */
const held = about('held', asks, { urgency: 'meeting', lateByMinutes: 14 * 60 });
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
  held,
  differ,
  settled,
  corrected,
  notesAsked,
];
