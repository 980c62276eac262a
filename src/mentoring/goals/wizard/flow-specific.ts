/** Step 1 of the wizard: what will be different, in one sentence. */
import { cut, type Html, lines } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { choice, type Field } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { topicWord } from '../../people/screens-words.ts';
import { type GoalAnswers, specific, unit } from '../input.ts';
import { topicsOfMentee } from '../queries.ts';
import { PRODUCTS } from '../rules.ts';
import { type GoalDraft as D, limits, onward, refuseLine, sentence, takeSpecific } from './flow-words.ts';

export const specificField: Field<GoalAnswers> = {
  async ask(ctx, draft) {
    const topics = ctx.actor ? await topicsOfMentee(ctx.deps, ctx.actor, draft.answers.pairId) : [];
    return screen(
      [
        ctx.t('goals-step1'),
        draft.answers.specific
          ? lines('', ctx.t('goals-vague-now', { specific: sentence(draft.answers) }))
          : null,
        '',
        ctx.t('goals-ask-specific'),
      ],
      [choice(draft, 'examples', ctx.t.label('goals-examples'))],
      ...topics
        .slice(0, 2)
        .map((topic, i) => [
          choice(
            draft,
            `topic${i}`,
            cut(ctx.t.label('goals-from-questionnaire', { topic: topicWord(ctx.t, topic) }), 30),
          ),
        ]),
      [choice(draft, 'product', ctx.t.label('goals-from-product'))],
      draft.answers.specific ? [choice(draft, 'keep', ctx.t.label('goals-keep'))] : null,
    );
  },
  async answer(ctx, draft, input) {
    if (input.value === 'examples') return { to: 'examples', answers: draft.answers };
    if (input.value === 'product') return { to: 'product', answers: draft.answers };
    if (input.value === 'keep') return onward('measure', draft.answers);
    if (input.value?.startsWith('topic') && ctx.actor) {
      const topic = (await topicsOfMentee(ctx.deps, ctx.actor, draft.answers.pairId))[
        Number(input.value.slice(5))
      ];
      // A topic is not yet a goal: it goes through the same gentle question as a vague word.
      return topic
        ? { to: 'vague', answers: { ...draft.answers, specific: topicWord(ctx.t, topic), vagueAsked: true } }
        : { stay: draft.answers };
    }
    const parsed = specific.safeParse(input.text ?? '');
    return parsed.success
      ? takeSpecific(draft, parsed.data)
      : { refuse: refuseLine(ctx, input.text ?? '', 300) };
  },
};

/** «Оставить как есть»: a sentence made of somebody's own product may be vague too. */
const keep = {
  label: 'goals-keep',
  take: (_ctx: BotContext, draft: D) => takeSpecific(draft, draft.answers.specific),
} as const;

/** A field that is one typed line of a goal's first step, from wherever it came: its vague word is asked about once. */
export function typedSpecific(
  ask: (ctx: BotContext, draft: D) => Html[],
  keeps: boolean,
): Field<GoalAnswers> {
  return lineField({
    ...limits(specific, 300),
    ask,
    also: keeps ? { keep } : {},
    take: (_ctx, draft, words) => takeSpecific(draft, words),
  });
}

export const productField: Field<GoalAnswers> = lineField({
  ...limits(unit, 60),
  ask: (ctx) => [ctx.t('goals-step1'), '', ctx.t('goals-product-ask')],
  offers: (ctx) => PRODUCTS.map((p) => [p, ctx.t.label(`goals-product-${p}`)]),
  perRow: 2,
  also: {
    own: { label: 'goals-product-own', take: (ctx) => ({ refuse: ctx.t('goals-product-own-ask') }) },
  },
  take(ctx, { answers }, words) {
    const known = PRODUCTS.find((p) => p === words);
    const product = known ? ctx.t.label(`goals-product-${known}`) : words;
    const sentenceOf = ctx.t.label('goals-product-specific', { product });
    return { to: 'productWhere', answers: { ...answers, product, specific: sentenceOf } };
  },
});
