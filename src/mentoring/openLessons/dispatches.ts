/**
 * Messages about an open lesson: to its guests when it moves or is cancelled, and reminders; to its host about guests.
 */
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { type DispatchKind, kind, type Urgency } from '../../platform/dispatch/kinds.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { type OpenLessonView, openLessonForRecipient } from './queries.ts';
import {
  bookedScreen,
  lessonCancelledScreen,
  lessonMovedScreen,
  lessonTomorrowScreen,
  takeawayAskedScreen,
  takeawaySaidScreen,
} from './screens-told.ts';

const about = z.object({
  schoolId: z.number(),
  openLessonId: z.number(),
  /** The hour it was written of: of another one there is another message. */
  startsAt: z.coerce.date(),
  place: z.string().nullish(),
  was: z.coerce.date().optional(),
});
type About = z.infer<typeof about>;

function ofLesson(
  name: string,
  draw: (t: Translator, lesson: OpenLessonView, args: About) => Screen | null,
  options: { urgency: Urgency; lateByMinutes?: number },
): DispatchKind<About> {
  return kind(`observations.${name}`, about, {
    ...options,
    async render(deps: Deps, args, person) {
      const lesson = await openLessonForRecipient(deps, args, person.personId);
      return lesson ? draw(deps.texts.for(person.locale), lesson, args) : null;
    },
  });
}

const sameHour = (lesson: OpenLessonView, args: About) =>
  lesson.startsAt.getTime() === args.startsAt.getTime();

/** Somebody has booked a seat: a line among others, with how many come by now. */
export const booked = ofLesson(
  'openBooked',
  (t, lesson) =>
    lesson.mine && lesson.state === 'ahead' && lesson.taken > 0 ? bookedScreen(t, lesson) : null,
  { urgency: 'bundle' },
);

export const lessonMoved = ofLesson(
  'openMoved',
  (t, lesson, args) =>
    lesson.visit &&
    lesson.state === 'ahead' &&
    sameHour(lesson, args) &&
    lesson.place === (args.place ?? null)
      ? lessonMovedScreen(t, lesson, args.was ?? lesson.startsAt)
      : null,
  { urgency: 'act' },
);

export const lessonCancelled = ofLesson(
  'openCancelled',
  (t, lesson) => (lesson.visit && lesson.state === 'cancelled' ? lessonCancelledScreen(t, lesson) : null),
  { urgency: 'act' },
);

/** The day before, to guests and host. */
export const lessonTomorrow = ofLesson(
  'openTomorrow',
  (t, lesson, args) => {
    if (!sameHour(lesson, args) || !(lesson.mine || lesson.visit)) return null;
    // A lesson called off takes its reminders with it: where one is left, its host has left the school.
    if (lesson.state === 'cancelled') return lesson.mine ? null : lessonCancelledScreen(t, lesson);
    return lesson.state === 'ahead' ? lessonTomorrowScreen(t, lesson) : null;
  },
  { urgency: 'meeting', lateByMinutes: 3 * 60 },
);

/** «Что возьму себе?», ten minutes after the end. */
export const askTakeaway = ofLesson(
  'openTakeaway',
  (t, lesson, args) =>
    lesson.state === 'past' && sameHour(lesson, args) && lesson.visit?.takeaway === null
      ? takeawayAskedScreen(t, lesson)
      : null,
  { urgency: 'meeting', lateByMinutes: 14 * 60 },
);

/** A guest has said it: a line among others for the host. */
export const takeawaySaid = ofLesson(
  'openTakeawaySaid',
  (t, lesson) =>
    lesson.mine && lesson.guests.some((guest) => guest.takeaway !== null)
      ? takeawaySaidScreen(t, lesson)
      : null,
  { urgency: 'bundle' },
);

export const openLessonDispatches = [
  booked,
  lessonMoved,
  lessonCancelled,
  lessonTomorrow,
  askTakeaway,
  takeawaySaid,
];
