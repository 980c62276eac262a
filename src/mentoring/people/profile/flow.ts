import { z } from 'zod';
import { lineField } from '../../../platform/telegram/fields.ts';
import { defineFlow } from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { fullNameField } from '../flow-name.ts';
import { addressAs } from '../input.ts';
import { addressSuggestions } from '../rules.ts';
import { profileTap } from '../taps.ts';
import { renameMyself, setAddress } from './operations.ts';

const nameAnswers = z.object({ fullName: z.string().optional() });

/** One's own name. */
export const renameFlow = defineFlow<z.infer<typeof nameAnswers>>({
  kind: 'peopleRename',
  answers: nameAnswers,
  leaving: 'drop',
  fields: {
    name: fullNameField('people-rename-ask', (_draft, fullName) => ({ finish: { fullName } })),
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
    address: lineField({
      ask: (ctx) => ctx.t('people-entry-address-other'),
      offers: (ctx) => addressSuggestions(ctx.actor?.fullName ?? '').map((text, i) => [String(i), text]),
      read(text, ctx) {
        const suggested = addressSuggestions(ctx.actor?.fullName ?? '')[Number(text)];
        return addressAs.safeParse(suggested ?? text).data;
      },
      refuse: 'people-address-bad',
      take: (_ctx, _draft, address) => ({ finish: { addressAs: address } }),
    }),
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
