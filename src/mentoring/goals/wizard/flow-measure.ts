/** Step 2 of the wizard: how it is counted, how much there is now, how much is wanted. */
import { type Html, plain } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { numberField, oneField } from '../../../platform/telegram/fields.ts';
import type { Field } from '../../../platform/telegram/flow.ts';
import type { GoalAnswers } from '../input.ts';
import { MEASURES, type Measure, parseValue, rangeOf, valueChoices } from '../rules.ts';
import { valueWords } from '../screens.ts';
import { onward, sentence } from './flow-words.ts';

export const measureField: Field<GoalAnswers> = oneField({
  ask: (ctx, { answers }) => [
    ctx.t('goals-step2'),
    ctx.t('goals-so-far', { specific: sentence(answers) }),
    '',
    ctx.t('goals-ask-measure'),
  ],
  // A goal that began with the pupils' product is counted in pupils first.
  values: (_ctx, { answers: { product } }): readonly Measure[] =>
    product ? ['shareOfPupils', ...MEASURES.filter((m) => m !== 'shareOfPupils')] : MEASURES,
  label: (ctx, m) => ctx.t.label(`goals-measure-${m}`),
  take(_ctx, draft, measure) {
    const answers = { ...draft.answers, measure, unit: null, baseline: null, target: null };
    if (measure === 'own') return { to: 'unit', answers };
    if (measure === 'product') return onward('helps', { ...answers, baseline: 0, target: 1 });
    return { to: 'baseline', answers };
  },
});

/** The values offered: no start at the scale's end, because it leaves nowhere to go, and no aim at zero. */
function valuesFor(measure: Measure, key: 'baseline' | 'target', baseline: number | null): number[] {
  const { from, to } = rangeOf(measure);
  const end = key === 'baseline' ? to : from;
  return valueChoices(measure).filter((v) => v !== end && (key === 'baseline' || v !== baseline));
}

/** What is wrong with a number of a goal counted this way. */
export function badValue(ctx: BotContext, measure: Measure): Html {
  const { from, to } = rangeOf(measure);
  const example = String(Math.round((from + Math.min(to, 10)) / 2));
  return ctx.t('goals-bad-value', { from: String(from), to: String(to), example });
}

/** A number of the goal: its value now, or the value aimed at. */
export function valueField(key: 'baseline' | 'target'): Field<GoalAnswers> {
  return numberField({
    ask(ctx, { answers }) {
      const { measure, baseline, unit } = answers;
      return [
        ctx.t('goals-step2'),
        ctx.t('goals-so-far', { specific: sentence(answers) }),
        unit ? plain(unit) : null,
        '',
        key === 'baseline'
          ? ctx.t('goals-ask-baseline')
          : ctx.t('goals-ask-target', { now: valueWords(ctx.t, measure, baseline) }),
      ];
    },
    values: (_ctx, { answers: { measure, baseline } }) => valuesFor(measure ?? 'own', key, baseline),
    perRow: (count) => (count > 6 ? 5 : 6),
    read: (text, { answers }) => parseValue(answers.measure ?? 'own', text),
    refuse: (ctx, { answers }) => badValue(ctx, answers.measure ?? 'own'),
    take(ctx, { answers }, value) {
      if (key === 'baseline') return { to: 'target', answers: { ...answers, baseline: value } };
      if (value === answers.baseline)
        return { refuse: ctx.t('goals-same-value', { now: valueWords(ctx.t, answers.measure, value) }) };
      return onward('helps', { ...answers, target: value });
    },
  });
}
