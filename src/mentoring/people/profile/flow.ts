import { z } from 'zod';
import { choice, defineFlow } from '../../../platform/telegram/flow.ts';
import { rows, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { addressAs } from '../input.ts';
import { addressSuggestions, parseFullName } from '../rules.ts';
import { profileTap } from '../taps.ts';
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
