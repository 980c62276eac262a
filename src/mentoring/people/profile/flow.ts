import { z } from 'zod';
import { choice, defineFlow } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { approveMentor, keptMember } from '../base/operations-queue.ts';
import { noteScreen } from '../entry/screens.ts';
import { addressAs } from '../input.ts';
import { addressSuggestions, parseFullName } from '../rules.ts';
import { approvalsTap, profileTap } from '../taps.ts';
import { renameMyself, setAddress } from './operations.ts';

const nameAnswers = z.object({ fullName: z.string().optional() });

/** One's own name. */
export const renameFlow = defineFlow<z.infer<typeof nameAnswers>>({
  kind: 'peopleRename',
  answers: nameAnswers,
  leaving: 'drop',
  fields: {
    name: {
      ask: (ctx) => screen(ctx.t('people-rename-ask')),
      answer(ctx, _, input) {
        const parsed = parseFullName(input.text ?? '');
        return parsed.ok
          ? { finish: { fullName: parsed.name } }
          : { refuse: ctx.t(`people-name-${parsed.reason}`) };
      },
    },
  },
  async finish(ctx, draft) {
    const { fullName } = draft.answers;
    if (!ctx.actor || fullName === undefined) return { to: 'name', answers: {} };
    await renameMyself(ctx.deps, ctx.actor, fullName);
    await show(
      ctx,
      screen(ctx.t('people-renamed', { name: fullName }), [profileTap.button(ctx.t.label('nav-back'))]),
    );
    return undefined;
  },
});

const addressAnswers = z.object({ addressAs: z.string().optional() });

/** How one is spoken to. */
export const addressFlow = defineFlow<z.infer<typeof addressAnswers>>({
  kind: 'peopleAddress',
  answers: addressAnswers,
  leaving: 'drop',
  fields: {
    address: {
      ask(ctx, draft) {
        const suggestions = addressSuggestions(ctx.actor?.fullName ?? '');
        return screen(
          ctx.t('people-entry-address-other'),
          ...rows(
            suggestions.map((text, i) => choice(draft, String(i), text)),
            1,
          ),
        );
      },
      answer(ctx, _, input) {
        const text = input.text ?? addressSuggestions(ctx.actor?.fullName ?? '')[Number(input.value)] ?? '';
        const parsed = addressAs.safeParse(text);
        return parsed.success
          ? { finish: { addressAs: parsed.data } }
          : { refuse: ctx.t('people-address-bad') };
      },
    },
  },
  async finish(ctx, draft) {
    const address = draft.answers.addressAs;
    if (!ctx.actor || address === undefined) return { to: 'address', answers: {} };
    await setAddress(ctx.deps, ctx.actor, address);
    await show(
      ctx,
      screen(ctx.t('people-renamed', { name: address }), [profileTap.button(ctx.t.label('nav-back'))]),
    );
    return undefined;
  },
});

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
            done.reason === 'not_allowed'
              ? 'not-allowed'
              : done.reason === 'not_mentor'
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
