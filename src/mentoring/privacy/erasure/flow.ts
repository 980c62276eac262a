import { z } from 'zod';
import { defineFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone } from '../../../platform/telegram/tap.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { scopeOfSubject } from '../../common/scope.ts';
import { eraseByPaper } from '../operations.ts';
import { paperScreen } from '../screens.ts';

const answers = z.object({ membershipId: z.number(), on: z.string().optional() });

/** The date of the paper by which somebody asks for erasure. */
export const erasePaperFlow = defineFlow<z.infer<typeof answers>>({
  kind: 'privacyPaper',
  answers,
  leaving: 'drop',
  fields: {
    day: {
      ask: (ctx) => screen(ctx.t('privacy-paper-ask')),
      async answer(ctx, draft, input) {
        const scope =
          ctx.actor && (await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', draft.answers.membershipId));
        const zone = scope?.zone ?? 'UTC';
        const on = parseDay(input.text ?? '', ctx.now, zone);
        if (on === undefined) return { refuse: ctx.t('date-not-read') };
        // A day and month alone mean the coming one; a paper has been signed already.
        const today = dayOf(ctx.now, zone);
        const past = on > today ? `${Number(on.slice(0, 4)) - 1}${on.slice(4)}` : on;
        if (on > today && /\d{4}/.test(input.text ?? '')) return { refuse: ctx.t('people-held-future') };
        return { finish: { ...draft.answers, on: past } };
      },
    },
  },
  async finish(ctx, draft) {
    const { membershipId, on } = draft.answers;
    if (!ctx.actor || on === undefined) return { to: 'day', answers: draft.answers };
    const scope = await scopeOfSubject(ctx.deps, ctx.actor, 'Membership', membershipId);
    const today = dayOf(ctx.now, scope?.zone ?? 'UTC');
    const { requestId } = ctx;
    const done = await eraseByPaper(ctx.deps, ctx.actor, { membershipId, paperOn: on, today, requestId });
    if (!done.ok && done.reason !== 'elsewhere') await gone(ctx);
    else
      await show(
        ctx,
        paperScreen(
          ctx.t,
          done.ok ? formatDay(dayOf(done.dueAt, scope?.zone ?? 'UTC'), ctx.t.locale, today) : undefined,
        ),
      );
    return undefined;
  },
});
