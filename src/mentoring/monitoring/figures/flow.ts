import type { BotContext } from '../../../platform/telegram/context.ts';
import {
  choice,
  type Draft,
  defineFlow,
  type Field,
  type Input,
  type Step,
  SubjectGone,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { refusalKey } from '../../common/refuse.ts';
import { termName } from '../../organisations/screens-words.ts';
import { curatorFor } from '../../people/queries.ts';
import { initials } from '../../people/rules.ts';
import { type FiguresAnswers, figuresAnswers } from './input.ts';
import { saveFigures } from './operations.ts';
import { type FiguresView, findFigures } from './queries.ts';
import { FIGURES, type Figure, parseFigure } from './rules.ts';
import { figuresScreen } from './screens.ts';

type D = Draft<FiguresAnswers>;
type S = Step<FiguresAnswers>;

async function viewOf(ctx: BotContext, { answers }: D): Promise<FiguresView> {
  const view = ctx.actor && (await findFigures(ctx.deps, ctx.actor, answers.membershipId, answers.number));
  if (!view?.mayEnter) throw new SubjectGone();
  return view;
}

/** The question after this one, or the end. */
function onward(figure: Figure, answers: FiguresAnswers): S {
  const next = FIGURES[FIGURES.indexOf(figure) + 1];
  return answers.one || next === undefined ? { finish: answers } : { to: next, answers };
}

const skip = (ctx: BotContext, draft: D) => [choice(draft, 'skip', ctx.t.label('nav-skip'))];
const skipped = (input: Input) => input.value === 'skip';

const fields: Record<Figure, Field<FiguresAnswers>> = {
  quality: {
    async ask(ctx, draft) {
      const { own, scope, member, term, preset } = await viewOf(ctx, draft);
      const name = termName(ctx.t, preset, term.number);
      // The readers are named before the first answer.
      const curator = own ? await curatorFor(scope, member.personId) : undefined;
      return screen(
        [
          own
            ? ctx.t('monitoring-figures-mine', { term: name })
            : ctx.t('monitoring-figures-of', {
                term: name,
                name: initials(member.fullName),
              }),
          curator && ctx.t('monitoring-figures-read-by', { name: initials(curator.fullName) }),
          '',
          ctx.t('monitoring-figures-ask-quality'),
        ],
        skip(ctx, draft),
      );
    },
    answer(ctx, draft, input) {
      if (skipped(input)) return onward('quality', draft.answers);
      const quality = parseFigure('quality', input.text ?? '');
      return quality === undefined
        ? { refuse: ctx.t('monitoring-figures-bad-quality') }
        : onward('quality', { ...draft.answers, quality });
    },
  },
  conflicts: {
    ask: (ctx, draft) =>
      screen(
        [ctx.t('monitoring-figures-ask-conflicts')],
        ['0', '1', '2', '3'].map((n) => choice(draft, n, n)),
        skip(ctx, draft),
      ),
    answer(ctx, draft, input) {
      if (skipped(input)) return onward('conflicts', draft.answers);
      const conflicts = parseFigure('conflicts', input.value ?? input.text ?? '');
      return conflicts === undefined
        ? { refuse: ctx.t('monitoring-figures-bad-conflicts') }
        : onward('conflicts', { ...draft.answers, conflicts });
    },
  },
  wantsToStay: {
    async ask(ctx, draft) {
      const { own } = await viewOf(ctx, draft);
      return screen(
        [ctx.t(own ? 'monitoring-figures-ask-stay' : 'monitoring-figures-ask-stay-of')],
        [choice(draft, 'yes', ctx.t.label(own ? 'monitoring-figures-stay' : 'monitoring-figures-stays'))],
        [choice(draft, 'no', ctx.t.label(own ? 'monitoring-figures-leave' : 'monitoring-figures-leaves'))],
        skip(ctx, draft),
      );
    },
    answer(ctx, draft, input) {
      if (skipped(input)) return onward('wantsToStay', draft.answers);
      if (input.value !== 'yes' && input.value !== 'no')
        return { refuse: ctx.t('monitoring-figures-choose') };
      return onward('wantsToStay', { ...draft.answers, wantsToStay: input.value === 'yes' });
    },
  },
};

const figuresFlow = defineFlow<FiguresAnswers>({
  kind: 'figures',
  answers: figuresAnswers,
  leaving: 'keep',
  fields,
  async finish(ctx, draft) {
    if (!ctx.actor) throw new SubjectGone();
    const { membershipId, number, quality, conflicts, wantsToStay } = draft.answers;
    const saved = await saveFigures(ctx.deps, ctx.actor, {
      membershipId,
      number,
      ...(quality === undefined ? {} : { quality }),
      ...(conflicts === undefined ? {} : { conflicts }),
      ...(wantsToStay === undefined ? {} : { wantsToStay }),
    });
    if (!saved.ok) return { refuse: ctx.t(refusalKey('monitoring-figures', saved.reason)) };
    const view = await findFigures(ctx.deps, ctx.actor, membershipId, number);
    if (!view) throw new SubjectGone();
    await ctx.toast(ctx.t.label('monitoring-figures-saved'));
    await show(ctx, figuresScreen(ctx.t, view));
    return undefined;
  },
});

/** Asks for a term's figures, all three or one; false when the actor may not enter them. */
export async function startFigures(
  ctx: BotContext,
  wanted: { membershipId: number; number: number; what: 'all' | Figure },
): Promise<boolean> {
  const { membershipId, number, what } = wanted;
  const view = ctx.actor && (await findFigures(ctx.deps, ctx.actor, membershipId, number));
  if (!view?.mayEnter) return false;
  const term = view.term.number;
  await startFlow(ctx, figuresFlow, {
    subject: `${membershipId}:${term}`,
    field: what === 'all' ? 'quality' : what,
    answers: figuresAnswers.parse({ membershipId, number: term, one: what !== 'all' }),
    anew: what !== 'all',
  });
  return true;
}

export const figuresFlows = [figuresFlow];
