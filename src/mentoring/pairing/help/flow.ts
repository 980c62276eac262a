import { z } from 'zod';
import type { ActorContext, BotContext } from '../../../platform/telegram/context.ts';
import { lineField, oneField } from '../../../platform/telegram/fields.ts';
import { defineFlow, SubjectGone, startFlow } from '../../../platform/telegram/flow.ts';
import { show } from '../../../platform/telegram/show.ts';
import { gone, isActor } from '../../../platform/telegram/tap.ts';
import { refusalKey } from '../../common/refuse.ts';
import type { Scope } from '../../common/scope.ts';
import { initials } from '../../people/rules.ts';
import { parseLine } from '../input.ts';
import { askHelp, closeHelp } from './operations.ts';
import { type Asker, askersOf, askingScope, findHelp, helpReaders } from './queries.ts';
import { helpCard, helpKindScreen, helpReaderScreen, helpSentScreen, helpTextScreen } from './screens.ts';

const KINDS = ['urgentQuestion', 'anotherMentor', 'conflict', 'psychologist'] as const;

const helpAnswers = z.object({
  schoolId: z.number().optional(),
  fromId: z.number().optional(),
  kind: z.enum(KINDS).optional(),
  readerId: z.number().optional(),
  text: z.string().optional(),
});
type Answers = z.infer<typeof helpAnswers>;

function scopeFor(ctx: BotContext, answers: Answers): Scope {
  const scope = ctx.actor && askingScope(ctx.deps, ctx.actor, answers.fromId ?? 0);
  if (!scope) throw new SubjectGone();
  return scope;
}

/** Where the questions begin: who waits for the entry has one reader, and only the line is left to write. */
async function begin(
  ctx: ActorContext,
  asker: Asker,
): Promise<{ to: 'kind' | 'text'; answers: Answers } | undefined> {
  const answers: Answers = { schoolId: asker.schoolId, fromId: asker.membershipId };
  if (!asker.entering) return { to: 'kind', answers };
  const kind = 'urgentQuestion' as const;
  const [reader] = await readersOf(ctx, { ...answers, kind });
  return reader && { to: 'text', answers: { ...answers, kind, readerId: reader.membershipId } };
}

async function readersOf(ctx: BotContext, answers: Answers) {
  return (await helpReaders(scopeFor(ctx, answers), answers.kind ?? 'urgentQuestion')).readers;
}

/** «🙋 Нужна помощь»: what about, who will read it, a line. */
export const helpFlow = defineFlow<Answers>({
  kind: 'help',
  answers: helpAnswers,
  leaving: 'drop',
  fields: {
    school: oneField({
      ask: (ctx) => ctx.t('pairing-help-school'),
      values: (ctx) => (ctx.actor ? askersOf(ctx.actor) : []),
      key: (asker) => String(asker.schoolId),
      label: (_ctx, asker) => asker.schoolName,
      otherwise: 'stay',
      async take(ctx, _draft, asker) {
        if (!isActor(ctx)) throw new SubjectGone();
        return (await begin(ctx, asker)) ?? { refuse: ctx.t('pairing-help-none') };
      },
    }),
    kind: {
      ask(ctx, draft) {
        const scope = scopeFor(ctx, draft.answers);
        const mentee = scope.may('beMentored') !== undefined;
        // The author is never a reader of their own request.
        const counsels = scope.may('counsel') !== undefined;
        return helpKindScreen(
          ctx.t,
          draft,
          KINDS.filter((k) => (mentee || k !== 'anotherMentor') && !(counsels && k === 'psychologist')),
        );
      },
      answer(_ctx, draft, input) {
        const kind = KINDS.find((k) => k === input.value);
        return kind ? { to: 'reader', answers: { ...draft.answers, kind } } : { stay: draft.answers };
      },
    },
    reader: {
      async ask(ctx, draft) {
        return helpReaderScreen(
          ctx.t,
          draft,
          draft.answers.kind ?? 'urgentQuestion',
          await readersOf(ctx, draft.answers),
        );
      },
      async answer(ctx, draft, input) {
        const reader = (await readersOf(ctx, draft.answers)).find(
          (r) => `r${r.membershipId}` === input.value,
        );
        return reader
          ? { to: 'text', answers: { ...draft.answers, readerId: reader.membershipId } }
          : { stay: draft.answers };
      },
    },
    text: lineField({
      async ask(ctx, draft) {
        const reader = (await readersOf(ctx, draft.answers)).find(
          (r) => r.membershipId === draft.answers.readerId,
        );
        return reader ? helpTextScreen(ctx.t, reader) : ctx.t('pairing-refused-noReader');
      },
      read: (text) => parseLine(text, 1000),
      refuse: 'stay',
      take: (_ctx, draft, text) => ({ finish: { ...draft.answers, text } }),
    }),
  },
  async finish(ctx, draft) {
    const { fromId, kind, readerId, text } = draft.answers;
    if (
      !ctx.actor ||
      fromId === undefined ||
      kind === undefined ||
      readerId === undefined ||
      text === undefined
    )
      return undefined;
    const outcome = await askHelp(ctx.deps, ctx.actor, {
      fromId,
      kind,
      readerId,
      text,
      requestId: `draft:${draft.id}`,
    });
    if (!outcome.ok) {
      return { refuse: ctx.t(refusalKey('pairing', outcome.reason)) };
    }
    const view = await findHelp(ctx.deps, ctx.actor, outcome.helpId);
    await show(ctx, helpSentScreen(ctx.t, view ? initials(view.help.reader.person.fullName) : ''));
    return undefined;
  },
});

/** Starts it from the home card; or with the school, kind and reader known («Вопрос куратору»). */
export async function startHelp(
  ctx: ActorContext,
  known?: Required<Pick<Answers, 'schoolId' | 'fromId' | 'kind' | 'readerId'>>,
): Promise<void> {
  if (known) return start(ctx, 'question', { to: 'text', answers: known });
  const askers = askersOf(ctx.actor);
  const [first, second] = askers;
  if (!first) return gone(ctx);
  const at = second ? { to: 'school', answers: {} } : await begin(ctx, first);
  if (at) return start(ctx, 'help', at);
  await ctx.toast(ctx.t.label('pairing-help-none'));
  await ctx.goHome();
}

async function start(
  ctx: ActorContext,
  subject: 'question' | 'help',
  at: { to: string; answers: Answers },
): Promise<void> {
  await startFlow(ctx, helpFlow, { subject, field: at.to, answers: at.answers, anew: true });
}

const replyAnswers = z.object({ helpId: z.number(), reply: z.string().optional() });

/** The reader's line of answer. */
export const helpReplyFlow = defineFlow<z.infer<typeof replyAnswers>>({
  kind: 'helpReply',
  answers: replyAnswers,
  leaving: 'drop',
  fields: {
    reply: lineField({
      async ask(ctx, draft) {
        const view = ctx.actor && (await findHelp(ctx.deps, ctx.actor, draft.answers.helpId));
        return ctx.t('pairing-help-reply-ask', {
          name: view ? initials(view.help.from.person.fullName) : '',
        });
      },
      read: (text) => parseLine(text, 1000),
      refuse: 'stay',
      take: (_ctx, draft, reply) => ({ finish: { ...draft.answers, reply } }),
    }),
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    await closeHelp(ctx.deps, ctx.actor, draft.answers);
    const view = await findHelp(ctx.deps, ctx.actor, draft.answers.helpId);
    if (view) {
      const name = initials(view.help.from.person.fullName);
      await ctx.goOn(
        () => show(ctx, helpCard(ctx.t, view, ctx.now)),
        ctx.t('pairing-help-replied', { name }),
      );
    }
    return undefined;
  },
});

/** Asks the reader for a line of answer. */
export async function startHelpReply(ctx: BotContext, helpId: number): Promise<void> {
  await startFlow(ctx, helpReplyFlow, { subject: `help:${helpId}`, field: 'reply', answers: { helpId } });
}
