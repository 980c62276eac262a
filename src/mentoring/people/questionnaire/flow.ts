import { lines } from '../../../platform/i18n/html.ts';
import type { PlainKey } from '../../../platform/i18n/texts.ts';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { choice, defineFlow, type Field, startFlow } from '../../../platform/telegram/flow.ts';
import { meant, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { capital } from '../../common/words.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { mentees, years } from '../input.ts';
import { formByMember } from '../queries-person.ts';

import { finishQuestionnaire } from './flow-end.ts';
import { type FormAnswers, formAnswers, heading, onward } from './flow-form.ts';
import { hoursField } from './flow-hours.ts';
import { manyField } from './flow-many.ts';
import { formOf } from './operations.ts';
import {
  MENTEE_CATEGORIES,
  MENTOR_TYPES,
  type QuestionnaireField,
  questionnaireFields,
  teacherCategories,
} from './rules.ts';
import { answerWords } from './screens.ts';

/** A question with one answer: buttons, or a typed number where it is one. */
function oneField(
  field: QuestionnaireField,
  options: {
    question: PlainKey;
    buttons(ctx: BotContext, answers: FormAnswers): [value: string, label: string][];
    perRow: number;
    keep(answers: FormAnswers, value: string | null): FormAnswers | undefined;
    refuse: 'people-years-bad' | 'people-capacity-bad' | 'people-press-button';
  },
): Field<FormAnswers> {
  return {
    ask(ctx, draft): Screen {
      const buttons = options
        .buttons(ctx, draft.answers)
        .map(([value, label]) => choice(draft, value, label));
      return screen(
        lines(heading(ctx.t, field, draft.answers), ctx.t(options.question)),
        ...rows(buttons, options.perRow),
        [choice(draft, 'skip', ctx.t.label('nav-skip'))],
      );
    },
    answer(ctx, draft, input) {
      if (input.value === 'skip') {
        const skipped = options.keep(draft.answers, null);
        return onward(field, skipped ?? draft.answers);
      }
      const answers = options.keep(draft.answers, input.value ?? input.text ?? '');
      return answers ? onward(field, answers) : { refuse: ctx.t(options.refuse) };
    },
  };
}

const experience = oneField('experience', {
  question: 'people-ask-experience',
  perRow: 4,
  refuse: 'people-years-bad',
  buttons: (ctx) => [
    ['0', ctx.t.label('people-years-button-first')],
    ...['1', '2', '3', '5', '8', '12', '20'].map((n): [string, string] => [n, n]),
  ],
  keep(answers, value) {
    if (value === null) return { ...answers, experienceYears: null };
    const parsed = years.safeParse(value.trim());
    return parsed.success && value.trim() !== '' ? { ...answers, experienceYears: parsed.data } : undefined;
  },
});

const category = oneField('category', {
  question: 'people-ask-category',
  perRow: 1,
  refuse: 'people-press-button',
  buttons: (ctx) => MENTEE_CATEGORIES.map((one) => [one, ctx.t.label(`people-mentee-${one}`)]),
  keep: (answers, value) =>
    value === null || MENTEE_CATEGORIES.some((one) => one === value)
      ? { ...answers, menteeCategory: value }
      : undefined,
});

const mentorType = oneField('mentorType', {
  question: 'people-ask-mentorType',
  perRow: 1,
  refuse: 'people-press-button',
  buttons: (ctx) => MENTOR_TYPES.map((one) => [one, ctx.t.label(`people-mentor-${one}`)]),
  keep: (answers, value) =>
    value === null || MENTOR_TYPES.some((one) => one === value)
      ? { ...answers, mentorType: value }
      : undefined,
});

const teacherCategory = oneField('teacherCategory', {
  question: 'people-ask-teacherCategory',
  perRow: 1,
  refuse: 'people-press-button',
  buttons: (ctx, answers) =>
    teacherCategories(answers.country).map((one) => [one, capital(ctx.t.label(`people-category-${one}`))]),
  keep: (answers, value) =>
    value === null || teacherCategories(answers.country).some((one) => one === value)
      ? { ...answers, teacherCategory: value }
      : undefined,
});

const capacity = oneField('capacity', {
  question: 'people-ask-capacity',
  perRow: 3,
  refuse: 'people-capacity-bad',
  buttons: (_, answers) =>
    Array.from({ length: Math.min(Math.max(answers.mostMentees, 1), 6) }, (__, i) => [
      String(i + 1),
      String(i + 1),
    ]),
  keep(answers, value) {
    if (value === null) return { ...answers, capacity: null };
    const parsed = mentees.safeParse(value.trim());
    return parsed.success ? { ...answers, capacity: parsed.data } : undefined;
  },
});

const summary: Field<FormAnswers> = {
  ask(ctx, draft) {
    const { answers } = draft;
    const fields = questionnaireFields(answers.role);
    const said = fields.map((field) =>
      ctx.t('people-form-line', {
        what: ctx.t(`people-line-${field}`),
        answer: answerWords(ctx.t, field, answers),
      }),
    );
    return screen(
      [
        answers.forName === undefined
          ? ctx.t('people-form-summary')
          : ctx.t('people-form-summary-for', { name: answers.forName }),
        ...said,
      ],
      [meant(choice(draft, 'done', ctx.t.label('people-form-done')))],
      ...rows(
        fields.map((field) => choice(draft, field, ctx.t.label(`people-edit-${field}`))),
        2,
      ),
    );
  },
  answer(ctx, draft, input) {
    if (input.value === 'done') return { finish: draft.answers };
    const field = questionnaireFields(draft.answers.role).find((one) => one === input.value);
    if (!field) return { refuse: ctx.t('people-press-button') };
    return { to: field, answers: { ...draft.answers, editing: true } };
  },
};

/** The анкета: one question a screen, resumable; from the summary each line is changed by itself. */
export const questionnaireFlow = defineFlow<FormAnswers>({
  kind: 'questionnaire',
  answers: formAnswers,
  leaving: 'keep',
  fields: {
    subjects: manyField('subjects'),
    stages: manyField('stages'),
    experience,
    category,
    topics: manyField('topics'),
    mentorType,
    teacherCategory,
    strengths: manyField('strengths'),
    capacity,
    hours: hoursField,
    summary,
  } satisfies Record<QuestionnaireField | 'summary', Field<FormAnswers>>,
  finish: finishQuestionnaire,
});

/** Opens the questionnaire of a membership: at its first question, where it was left, or at its summary. */
export async function openQuestionnaire(ctx: ActorContext, membershipId: number): Promise<boolean> {
  const form = await formOf(ctx.deps, ctx.actor, membershipId);
  if (!form) return false;
  const { scope, member, role } = form;
  const [kept, programme] = await Promise.all([formByMember(scope, membershipId), programmeOf(scope)]);
  const { completedAt, ...given } = kept ?? { completedAt: null };
  const first = questionnaireFields(role)[0] ?? 'subjects';
  await startFlow(ctx, questionnaireFlow, {
    subject: `member:${membershipId}`,
    field: completedAt === null ? first : 'summary',
    answers: formAnswers.parse({
      ...given,
      capacity: member.capacity,
      membershipId,
      role,
      country: scope.country,
      weekDays: programme.school.weekDays,
      lessonEnds: programme.school.lessonEnds,
      mostMentees: programme.mentorCapacity,
      ...(form.own ? {} : { forName: member.fullName }),
    }),
  });
  return true;
}
