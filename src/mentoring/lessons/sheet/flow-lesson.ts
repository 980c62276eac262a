import { refusalKey } from '../../common/refuse.ts';
/** The first questions of a sheet: which day, class, subject, topic, and what the visit was for. */

import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { dayField, lineField, oneField } from '../../../platform/telegram/fields.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { addDays, type Day } from '../../../platform/time/local.ts';
import { parseMoment } from '../../../platform/time/parse.ts';
import { pastDayLabel } from '../../meetings/arrange/screens.ts';
import { classNameOf } from '../../openLessons/rules.ts';
import { previousSchoolDay } from '../../organisations/rules.ts';
import { subjectsOf } from '../../people/queries.ts';
import { codeOfTyped, SUBJECTS, subjectsFor } from '../../people/questionnaire/rules.ts';
import { fold } from '../../people/rules.ts';
import { subjectPick, subjectWord } from '../../people/screens-words.ts';
import { templatesOf } from '../templates/queries.ts';
import { templateWord } from '../templates/screens-words.ts';
import { headLine, limits, onward, type Place, placeOf, type SheetStep, typedLine } from './flow-place.ts';
import type { SheetAnswers } from './input.ts';
import { rememberedLessons } from './queries-waiting.ts';
import { aimsFor, heldProblem } from './rules.ts';

type SheetField = Field<SheetAnswers>;

/** The last days with lessons: today's, yesterday's, and two before. */
function lessonDays({ programme, today }: Place): Day[] {
  const days: Day[] = [];
  for (let day = today; days.length < 4 && day >= programme.startsOn; ) {
    const lesson = previousSchoolDay(programme.calendar, day);
    if (lesson >= programme.startsOn) days.push(lesson);
    day = addDays(lesson, -1);
  }
  return days;
}

const day: SheetField = dayField({
  async days(ctx, draft) {
    const place = await placeOf(ctx, draft);
    return { ...place, zone: place.scope.zone, from: place.programme.startsOn, to: place.today };
  },
  ask: (ctx, _draft, { who }) => [ctx.t('observations-head', { who }), ctx.t('observations-ask-day')],
  near: (ctx, draft, place) =>
    rows(
      lessonDays(place).map((on) => choice(draft, on, pastDayLabel(ctx.t, on, place.today))),
      2,
    ),
  other: 'meetings-other-day',
  read: (text, ctx, { zone }) => parseMoment(text, ctx.now, zone, { prefer: 'past' })?.day,
  unread: 'date-not-read',
  take(ctx, { answers }, heldOn, { today, programme }) {
    const problem = heldProblem(heldOn, today, programme.startsOn);
    return problem ? { refuse: ctx.t(refusalKey('observations', problem)) } : onward({ ...answers, heldOn });
  },
});

const GRADES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'] as const;
const LETTER = /^[«"“'„]?\p{L}[»"”'“]?$/u;
/** Longer ones have no room on a button. */
const CLASS_ON_BUTTON = 12;
const SUBJECT_ON_BUTTON = 28;

const remembered = (ctx: BotContext, { scope, teacher }: Place) =>
  rememberedLessons(
    ctx.deps,
    scope.mine.map((m) => m.id),
    teacher.membershipId,
  );

function takeClass(ctx: BotContext, answers: SheetAnswers, text: string): SheetStep {
  const className = classNameOf(text);
  return className === undefined
    ? { refuse: ctx.t('observations-refused-class') }
    : onward({ ...answers, className });
}

const className: SheetField = {
  async ask(ctx, draft) {
    const place = await placeOf(ctx, draft);
    const known = (await remembered(ctx, place)).classes.filter((c) => c.length <= CLASS_ON_BUTTON);
    return screen(
      [headLine(ctx, place, draft.answers), ctx.t('observations-ask-class')],
      ...rows(
        known.slice(0, 6).map((c) => choice(draft, `=${c}`, c)),
        3,
      ),
      ...rows(
        GRADES.map((g) => choice(draft, g, g)),
        6,
      ),
    );
  },
  answer(ctx, { answers }, { text, value }) {
    if (text !== undefined) return takeClass(ctx, answers, text);
    if (value?.startsWith('=')) return takeClass(ctx, answers, value.slice(1));
    return { to: 'letter', answers: { ...answers, grade: value ?? null } };
  },
};

const letter: SheetField = {
  ask(ctx, draft) {
    const letters = ctx.t.label('observations-letters').split(' ');
    return screen(
      ctx.t('observations-ask-letter', { grade: draft.answers.grade ?? '' }),
      ...rows(
        letters.map((l) => choice(draft, l, l)),
        4,
      ),
      [choice(draft, '-', ctx.t.label('observations-letter-none'))],
    );
  },
  answer(ctx, { answers }, { text, value }) {
    if (text !== undefined && /^\d/.test(text)) return takeClass(ctx, answers, text);
    // The topic may come a question too early: it is no letter.
    if (text !== undefined && !LETTER.test(text.trim()))
      return { refuse: ctx.t('observations-refused-class') };
    return takeClass(ctx, answers, `${answers.grade ?? ''}${value === '-' ? '' : (value ?? text ?? '')}`);
  },
};

/** Subjects as they may be typed: their name, or the short one of the buttons. */
function subjectLabels(t: Translator): Map<string, string> {
  return new Map(
    SUBJECTS.flatMap((code) => [
      [fold(subjectWord(t, code)), code] as const,
      [fold(subjectPick(t, code)), code] as const,
    ]),
  );
}

const subject: SheetField = {
  async ask(ctx, draft) {
    const place = await placeOf(ctx, draft);
    const { scope, teacher } = place;
    const [named, before] = await Promise.all([
      subjectsOf(scope, teacher.membershipId),
      remembered(ctx, place),
    ]);
    const own = [...named, ...before.subjects];
    const known = [...new Set(own)].filter((s) => Buffer.byteLength(s) <= SUBJECT_ON_BUTTON).slice(0, 6);
    const offered =
      known.length > 0
        ? known.map((s) => [choice(draft, `=${s}`, cut(subjectWord(ctx.t, s), 30))])
        : rows(
            subjectsFor(scope.country)
              .slice(0, 12)
              .map((s) => choice(draft, `=${s}`, subjectPick(ctx.t, s))),
            2,
          );
    return screen([headLine(ctx, place, draft.answers), ctx.t('observations-ask-subject')], ...offered);
  },
  answer(ctx, { answers }, { text, value }) {
    if (value !== undefined) return onward({ ...answers, subject: value.slice(1) });
    const read = typedLine(ctx, 'subject', text);
    return read.ok ? onward({ ...answers, subject: codeOfTyped(read.text, subjectLabels(ctx.t)) }) : read;
  },
};

const topic: SheetField = lineField({
  ...limits('topic'),
  ask: async (ctx, draft) => [
    headLine(ctx, await placeOf(ctx, draft), draft.answers),
    ctx.t('observations-ask-topic'),
  ],
  take: (_ctx, { answers }, words) => onward({ ...answers, topic: words }),
});

const aim: SheetField = oneField({
  ask: async (ctx, draft) => [
    headLine(ctx, await placeOf(ctx, draft), draft.answers),
    ctx.t('observations-ask-aim'),
  ],
  values: (_ctx, { answers }) => aimsFor(answers.kind),
  label: (ctx, one) => ctx.t.label(`observations-aim-${one}`),
  take: (_ctx, { answers }, one) => onward({ ...answers, aim: one, aimText: null }),
  otherwise(ctx, { answers }, { text }) {
    const read = typedLine(ctx, 'aim', text);
    return read.ok ? onward({ ...answers, aim: 'own', aimText: read.text }) : read;
  },
});

/** Asked only where the school has several sheets. */
const sheet: SheetField = oneField({
  ask: async (ctx, draft) => [
    headLine(ctx, await placeOf(ctx, draft), draft.answers),
    ctx.t('observations-ask-sheet'),
  ],
  values: async (ctx, draft) => templatesOf((await placeOf(ctx, draft)).scope, ctx.now),
  key: (it) => String(it.id),
  label: (ctx, it) => cut(templateWord(ctx.t, it), 30),
  take: (_ctx, { answers }, chosen) => onward({ ...answers, templateId: chosen.id, marks: {} }),
});

export const lessonFields = { day, className, letter, subject, topic, aim, sheet };
