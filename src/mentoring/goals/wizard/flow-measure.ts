/** Step 2 of the wizard: how it is counted, how much there is now, how much is wanted. */
import { plain } from '../../../platform/i18n/html.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import type { GoalAnswers } from '../input.ts';
import { MEASURES, type Measure, parseValue, rangeOf, valueChoices } from '../rules.ts';
import { valueWords } from '../screens.ts';
import { onward, sentence } from './flow-words.ts';

export const measureField: Field<GoalAnswers> = {
  ask(ctx, draft) {
    // A goal that began with the pupils' product is counted in pupils first.
    const order: Measure[] = draft.answers.product
      ? ['shareOfPupils', ...MEASURES.filter((m) => m !== 'shareOfPupils')]
      : [...MEASURES];
    return screen(
      [
        ctx.t('goals-step2'),
        ctx.t('goals-so-far', { specific: sentence(draft.answers) }),
        '',
        ctx.t('goals-ask-measure'),
      ],
      ...order.map((m) => [choice(draft, m, ctx.t.label(`goals-measure-${m}`))]),
    );
  },
  answer(ctx, draft, input) {
    const measure = MEASURES.find((m) => m === input.value);
    if (!measure) return { refuse: ctx.t('dialogue-text-only') };
    const answers = { ...draft.answers, measure, unit: null, baseline: null, target: null };
    if (measure === 'own') return { to: 'unit', answers };
    if (measure === 'product') return onward('helps', { ...answers, baseline: 0, target: 1 });
    return { to: 'baseline', answers };
  },
};

/** The values offered: no start at the scale's end, because it leaves nowhere to go, and no aim at zero. */
function valuesFor(measure: Measure, key: 'baseline' | 'target', baseline: number | null): number[] {
  const { from, to } = rangeOf(measure);
  const end = key === 'baseline' ? to : from;
  return valueChoices(measure).filter((v) => v !== end && (key === 'baseline' || v !== baseline));
}

/** A number of the goal: its value now, or the value aimed at. */
export function valueField(key: 'baseline' | 'target'): Field<GoalAnswers> {
  return {
    ask(ctx, draft) {
      const { measure, baseline } = draft.answers;
      const values = valuesFor(measure ?? 'own', key, baseline);
      return screen(
        [
          ctx.t('goals-step2'),
          ctx.t('goals-so-far', { specific: sentence(draft.answers) }),
          draft.answers.unit ? plain(draft.answers.unit) : null,
          '',
          key === 'baseline'
            ? ctx.t('goals-ask-baseline')
            : ctx.t('goals-ask-target', { now: valueWords(ctx.t, measure, baseline) }),
        ],
        ...rows(
          values.map((v) => choice(draft, String(v), String(v))),
          values.length > 6 ? 5 : 6,
        ),
      );
    },
    answer(ctx, draft, input) {
      const measure = draft.answers.measure ?? 'own';
      const value = parseValue(measure, input.value ?? input.text ?? '');
      const { from, to } = rangeOf(measure);
      if (value === undefined)
        return {
          refuse: ctx.t('goals-bad-value', {
            from: String(from),
            to: String(to),
            example: String(Math.round((from + Math.min(to, 10)) / 2)),
          }),
        };
      if (key === 'baseline') return { to: 'target', answers: { ...draft.answers, baseline: value } };
      if (value === draft.answers.baseline)
        return { refuse: ctx.t('goals-same-value', { now: valueWords(ctx.t, measure, value) }) };
      return onward('helps', { ...draft.answers, target: value });
    },
  };
}
