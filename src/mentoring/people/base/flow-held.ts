import { z } from 'zod';
import { defineFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { noteScreen } from '../screens-words.ts';
import { approvalsTap } from '../taps.ts';
import { approveMentor, keptMember } from './operations-queue.ts';

const heldAnswers = z.object({ membershipId: z.number(), on: z.string().optional() });

/** On which earlier day собеседование and обучение were held. */
export const heldFlow = defineFlow<z.infer<typeof heldAnswers>>({
  kind: 'peopleHeld',
  answers: heldAnswers,
  leaving: 'drop',
  fields: {
    day: {
      ask: (ctx) => screen(ctx.t('people-held-ask')),
      async answer(ctx, draft, input) {
        const kept = ctx.actor && (await keptMember(ctx.deps, ctx.actor, draft.answers.membershipId));
        const zone = kept?.ok === true ? kept.scope.zone : 'UTC';
        const on = parseDay(input.text ?? '', ctx.now, zone);
        if (on === undefined) return { refuse: ctx.t('date-not-read') };
        // A day and month alone mean the coming one; here only what has been can be meant.
        const today = dayOf(ctx.now, zone);
        const past = on > today ? `${Number(on.slice(0, 4)) - 1}${on.slice(4)}` : on;
        const typedYear = /\d{4}/.test(input.text ?? '');
        if (on > today && typedYear) return { refuse: ctx.t('people-held-future') };
        return { finish: { ...draft.answers, on: past } };
      },
    },
  },
  async finish(ctx, draft) {
    const { membershipId, on } = draft.answers;
    if (!ctx.actor || on === undefined) return { to: 'day', answers: draft.answers };
    const done = await approveMentor(ctx.deps, ctx.actor, { membershipId, what: 'both', on });
    if (!done.ok) {
      await show(
        ctx,
        noteScreen(
          ctx.t,
          ctx.t(
            done.reason === 'notAllowed'
              ? 'not-allowed'
              : done.reason === 'notMentor'
                ? 'people-not-mentor'
                : 'not-found',
          ),
        ),
      );
      return undefined;
    }
    await show(
      ctx,
      screen(ctx.t('people-approved-toast'), [
        approvalsTap.button(ctx.t.label('nav-back'), done.schoolId, 0),
      ]),
    );
    return undefined;
  },
});
