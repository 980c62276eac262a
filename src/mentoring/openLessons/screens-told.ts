/** What comes by itself about an open lesson. */
import { cut } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatMoment } from '../../platform/time/format.ts';
import { homeButton } from '../common/words.ts';
import { homeTap } from '../home/taps.ts';
import { initials } from '../people/rules.ts';
import type { OpenLessonView } from './queries.ts';
import { lessonPlace, lessonWhat, lessonWhen } from './screens.ts';
import { boardTap, openLessonTap, takeawayTap, unbookTap } from './taps.ts';

const NAMES = 4;

function names(t: Translator, lesson: OpenLessonView): string {
  const shown = lesson.guests.slice(0, NAMES).map((guest) => initials(guest.fullName));
  const left = lesson.guests.length - shown.length;
  return (left > 0 ? [...shown, t.label('open-lessons-more-guests', { count: left })] : shown).join('; ');
}

const factsOf = (t: Translator, lesson: OpenLessonView) => ({
  when: lessonWhen(t, lesson),
  what: lessonWhat(t, lesson),
  host: initials(lesson.host.fullName),
  place: cut(lessonPlace(t, lesson.place), 60),
});

/** To the host: who comes by now. */
export function bookedScreen(t: Translator, lesson: OpenLessonView): Screen {
  const button = openLessonTap.button(t.label('open-lessons-open'), lesson.id);
  return {
    ...screen(t('open-lessons-told-booked', { when: lessonWhen(t, lesson), names: names(t, lesson) }), [
      button,
    ]),
    brief: {
      line: t('open-lessons-brief-booked', { when: lessonWhen(t, lesson), count: lesson.taken }),
      button,
    },
  };
}

/** To a guest: another time or place. */
export function lessonMovedScreen(t: Translator, lesson: OpenLessonView, was: Date): Screen {
  const moved = was.getTime() !== lesson.startsAt.getTime();
  const facts = factsOf(t, lesson);
  return screen(
    moved
      ? t('open-lessons-told-moved', { ...facts, was: formatMoment(was, lesson.zone, t.locale, lesson.now) })
      : t('open-lessons-told-place', facts),
    [openLessonTap.button(t.label('open-lessons-open'), lesson.id)],
    [unbookTap.button(t.label('open-lessons-unbook'), lesson.id)],
  );
}

/** To a guest: it won't be held. */
export function lessonCancelledScreen(t: Translator, lesson: OpenLessonView): Screen {
  return screen(
    t('open-lessons-told-cancelled', factsOf(t, lesson)),
    [boardTap.button(t.label('open-lessons-to-board'), lesson.schoolId, 'ahead', 0)],
    [homeButton(t)],
  );
}

/** The day before: to a guest where to go, to the host who comes. */
export function lessonTomorrowScreen(t: Translator, lesson: OpenLessonView): Screen {
  const facts = factsOf(t, lesson);
  if (lesson.mine)
    return screen(
      lesson.guests.length === 0
        ? t('open-lessons-told-host-alone', facts)
        : t('open-lessons-told-host', { ...facts, names: names(t, lesson) }),
      [openLessonTap.button(t.label('open-lessons-open'), lesson.id)],
    );
  return screen(
    t('open-lessons-told-tomorrow', { ...facts, topic: cut(lesson.topic, 90) }),
    [openLessonTap.button(t.label('open-lessons-open'), lesson.id)],
    [unbookTap.button(t.label('open-lessons-unbook'), lesson.id)],
  );
}

/** «Что возьму себе?» */
export function takeawayAskedScreen(t: Translator, lesson: OpenLessonView): Screen {
  return screen(
    t('open-lessons-told-takeaway', factsOf(t, lesson)),
    [takeawayTap.button(t.label('open-lessons-say-takeaway'), lesson.id)],
    [homeTap.button(t.label('open-lessons-no-takeaway'))],
  );
}

/** To the host: what guests took from the lesson. */
export function takeawaySaidScreen(t: Translator, lesson: OpenLessonView): Screen {
  const said = lesson.guests.flatMap(({ takeaway }) => (takeaway === null ? [] : [takeaway]));
  const button = openLessonTap.button(t.label('open-lessons-open'), lesson.id);
  return {
    ...screen(
      t('open-lessons-told-said', {
        when: lessonWhen(t, lesson),
        lines: said
          .slice(-3)
          .map((text) => `«${cut(text, 90)}»`)
          .join('\n'),
      }),
      [button],
    ),
    brief: {
      line: t('open-lessons-brief-said', { when: lessonWhen(t, lesson), count: said.length }),
      button,
    },
  };
}
