import { z } from 'zod';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import { defineFlow, type Field, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, isActor } from '../../../platform/telegram/tap.ts';
import { parseFullName } from '../../people/rules.ts';
import { officialName, type PaperName } from './input.ts';
import { setPaperName } from './operations.ts';
import { paperScope, schoolPaper } from './queries-school.ts';
import { paperNamesScreen } from './screens.ts';

const answers = z.object({
  schoolId: z.number(),
  /** There is a line already, which may be taken away. */
  given: z.boolean(),
  value: z.string().nullable().default(null),
});
type Answers = z.infer<typeof answers>;

function parsed(field: PaperName, text: string): string | undefined {
  if (field === 'officialName') {
    const read = officialName.safeParse(text);
    return read.success ? read.data : undefined;
  }
  const read = parseFullName(text);
  return read.ok ? read.name : undefined;
}

const fieldOf = (field: PaperName): Field<Answers> =>
  lineField({
    ask: (ctx) => ctx.t(`document-ask-${field}`),
    read: (text) => parsed(field, text),
    refuse: `document-bad-${field}`,
    also: {
      clear: {
        label: (ctx, { answers: { given } }) => (given ? ctx.t.label('document-name-clear') : undefined),
        take: (_ctx, draft) => ({ finish: { ...draft.answers, value: null } }),
      },
    },
    take: (_ctx, draft, value) => ({ finish: { ...draft.answers, value } }),
  });

/** One line for documents: the school's official name, or its head. */
export const paperNameFlow = defineFlow<Answers>({
  kind: 'paperName',
  answers,
  leaving: 'drop',
  left: (ctx, draft) => showPaperNames(ctx, draft.answers.schoolId),
  fields: { officialName: fieldOf('officialName'), directorName: fieldOf('directorName') },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    const { schoolId, value } = draft.answers;
    const field: PaperName = draft.field === 'directorName' ? 'directorName' : 'officialName';
    const saved = await setPaperName(ctx.deps, ctx.actor, { schoolId, field, value });
    if (!saved.ok) await gone(ctx);
    else await showPaperNames(ctx, schoolId);
    return undefined;
  },
});

/** «Для документов», to those who run the school. */
export async function showPaperNames(ctx: BotContext, schoolId: number): Promise<void> {
  const scope = isActor(ctx) ? paperScope(ctx.deps, ctx.actor, schoolId) : undefined;
  if (!scope) return gone(ctx);
  const { officialName: name, directorName } = await schoolPaper(ctx.deps, scope);
  await show(ctx, paperNamesScreen(ctx.t, { schoolId, officialName: name, directorName }));
}

/** Asks one of the two lines. */
export async function startPaperName(ctx: BotContext, schoolId: number, field: PaperName): Promise<void> {
  const scope = isActor(ctx) ? paperScope(ctx.deps, ctx.actor, schoolId) : undefined;
  if (!scope) return gone(ctx);
  const school = await schoolPaper(ctx.deps, scope);
  await startFlow(ctx, paperNameFlow, {
    subject: `school:${schoolId}:${field}`,
    field,
    answers: { schoolId, given: school[field] !== null, value: null },
    anew: true,
  });
}
