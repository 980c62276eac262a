import { z } from 'zod';
import { Html, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import type { Step } from '../../../platform/telegram/flow.ts';
import { questionnaire } from '../input.ts';
import { fieldAfter, type QuestionnaireField, questionnaireFields } from './rules.ts';

/** What the dialogue of the анкета holds. */
export const formAnswers = questionnaire.extend({
  membershipId: z.number(),
  role: z.enum(['mentor', 'mentee']),
  country: z.string(),
  weekDays: z.number().default(5),
  lessonEnds: z.array(z.string()).default([]),
  mostMentees: z.number().default(3),
  /** The person it belongs to, when the curator fills it in from paper. */
  forName: z.string().optional(),
  /** One line is being changed from the summary. */
  editing: z.boolean().default(false),
  /** The weekday whose hours are shown. */
  weekday: z.number().default(1),
});
export type FormAnswers = z.infer<typeof formAnswers>;

/** Where an answered question leads: the next one, or back to the summary it was opened from. */
export function onward(field: QuestionnaireField, answers: FormAnswers): Step<FormAnswers> {
  const next = answers.editing ? undefined : fieldAfter(answers.role, field);
  return { to: next ?? 'summary', answers: { ...answers, editing: false } };
}

/** «Анкета · 2 из 6», and whose it is. */
export function heading(t: Translator, field: QuestionnaireField, answers: FormAnswers): Html {
  const order = questionnaireFields(answers.role);
  const step = t('people-form-step', { step: String(order.indexOf(field) + 1), of: String(order.length) });
  return answers.forName === undefined ? step : new Html(`${step.value} · ${plain(answers.forName).value}`);
}
