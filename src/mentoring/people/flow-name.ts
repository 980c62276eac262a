import type { PlainKey } from '../../platform/i18n/texts.ts';
import { lineField } from '../../platform/telegram/fields.ts';
import type { Draft, Field, Step } from '../../platform/telegram/flow.ts';
import { parseFullName } from './rules.ts';

/** A full name, typed. */
export const fullNameField = <A>(
  ask: PlainKey,
  take: (draft: Draft<A>, fullName: string) => Step<A>,
): Field<A> =>
  lineField({
    ask: (ctx) => ctx.t(ask),
    read: (text) => parseFullName(text),
    refuse: 'stay',
    take: (ctx, draft, read) =>
      read.ok ? take(draft, read.name) : { refuse: ctx.t(`people-name-${read.reason}`) },
  });
