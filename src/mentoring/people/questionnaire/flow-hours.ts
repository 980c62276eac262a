import { lines } from '../../../platform/i18n/html.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { hoursWords, weekdayWord } from '../screens-words.ts';
import { type FormAnswers, heading, onward } from './flow-form.ts';
import { formatFreeHour, hoursToOffer, parseFreeHour } from './rules.ts';

const TIME = /^([01]?\d|2[0-3])[:. ]([0-5]\d)$/;

const toggle = (hours: readonly string[], hour: string) =>
  hours.includes(hour) ? hours.filter((one) => one !== hour) : [...hours, hour];

/** «Когда удобно встречаться»: a weekday, then its hours; one tap makes every day the same. */
export const hoursField: Field<FormAnswers> = {
  ask(ctx, draft) {
    const { answers } = draft;
    const { weekday, freeHours } = answers;
    const days = Array.from({ length: answers.weekDays }, (_, i) => i + 1);
    const offered = hoursToOffer(answers.lessonEnds);
    const typed = freeHours
      .map(parseFreeHour)
      .filter(
        (hour) =>
          hour !== undefined && hour.weekday === weekday && !offered.some((one) => one.time === hour.time),
      )
      .map((hour) => ({ time: hour?.time ?? '', lesson: undefined }));
    const times = [...offered, ...typed].map(({ time, lesson }) => {
      const mark = freeHours.includes(formatFreeHour({ weekday, time })) ? '☑' : '☐';
      const label =
        lesson === undefined
          ? `${mark} ${time}`
          : ctx.t.label('people-hours-lesson', { mark, time, lesson: String(lesson) });
      return choice(draft, `t${time.replace(':', '')}`, label);
    });
    const chosen = hoursWords(ctx.t, freeHours);
    const next =
      freeHours.length === 0
        ? ctx.t.label('nav-skip')
        : ctx.t.label('people-form-next', { count: freeHours.length });
    const mineHere = freeHours.some((hour) => hour.startsWith(`${weekday}-`));
    return screen(
      lines(
        heading(ctx.t, 'hours', answers),
        ctx.t('people-ask-hours'),
        chosen === '' ? undefined : ctx.t('people-hours-chosen', { hours: chosen }),
      ),
      days.map((day) =>
        choice(draft, `d${day}`, day === weekday ? `• ${weekdayWord(ctx.t, day)}` : weekdayWord(ctx.t, day)),
      ),
      ...rows(times, 2),
      mineHere && [choice(draft, 'same', ctx.t.label('people-hours-same'))],
      [choice(draft, 'next', next)],
    );
  },
  answer(ctx, draft, input) {
    const { answers } = draft;
    const { weekday, freeHours } = answers;
    if (input.value === 'next') return onward('hours', answers);
    if (input.value === 'same') {
      const times = freeHours.filter((hour) => hour.startsWith(`${weekday}-`)).map((hour) => hour.slice(2));
      const days = Array.from({ length: answers.weekDays }, (_, i) => i + 1);
      const all = days.flatMap((day) => times.map((time) => formatFreeHour({ weekday: day, time })));
      return { stay: { ...answers, freeHours: all.slice(0, 35) } };
    }
    const day = /^d([1-7])$/.exec(input.value ?? '');
    if (day) return { stay: { ...answers, weekday: Number(day[1]) } };
    const pressed = /^t(\d{2})(\d{2})$/.exec(input.value ?? '') ?? TIME.exec(input.text ?? '');
    if (!pressed?.[1] || !pressed[2]) return { refuse: ctx.t('people-hours-bad') };
    const hour = formatFreeHour({ weekday, time: `${pressed[1].padStart(2, '0')}:${pressed[2]}` });
    return { stay: { ...answers, freeHours: toggle(freeHours, hour).slice(0, 35) } };
  },
};
