import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { type DispatchKind, kind, type Urgency } from '../../platform/dispatch/kinds.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { meetingForRecipient } from './queries-recipient.ts';
import type { MeetingView } from './queries-view.ts';
import { cardState } from './rules-card.ts';
import { questionScreen } from './screens-meeting.ts';

const aboutMeeting = z.object({
  schoolId: z.number(),
  meetingId: z.number(),
  revision: z.number(),
  was: z.coerce.date().optional(),
  /** A day from which another message says it. */
  until: z.string().optional(),
});
export type AboutMeeting = z.infer<typeof aboutMeeting>;

type Draw = (t: Translator, m: MeetingView, args: AboutMeeting) => Screen | null;

/** A kind about one meeting; it is drawn from the meeting as it is when it is sent. */
export function about(
  name: string,
  draw: Draw,
  options: { urgency?: Urgency; lateByMinutes?: number; rings?: boolean } = {},
): DispatchKind<AboutMeeting> {
  return kind(`meetings.${name}`, aboutMeeting, {
    urgency: options.urgency ?? 'act',
    ...(options.lateByMinutes === undefined ? {} : { lateByMinutes: options.lateByMinutes }),
    ...(options.rings ? { rings: true } : {}),
    async render(deps: Deps, args, person) {
      const m = await meetingForRecipient(deps, args, person.personId);
      return m ? draw(deps.texts.for(person.locale), m, args) : null;
    },
  });
}

/** «Состоялась?», to a side that has not said; also when silence has made it one side's: a late answer still counts. */
export const asks: Draw = (t, m) => {
  const state = cardState(m);
  return state === 'question' || (state === 'oneSide' && m.own === undefined) ? questionScreen(t, m) : null;
};
