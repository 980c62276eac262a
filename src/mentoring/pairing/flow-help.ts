import { z } from 'zod';
import type { BotContext } from '../../platform/telegram/context.ts';
import { choice, defineFlow, SubjectGone, startFlow } from '../../platform/telegram/flow.ts';
import { screen } from '../../platform/telegram/screen.ts';
import { show } from '../../platform/telegram/show.ts';
import { type Scope, scopeOf } from '../common/scope.ts';
import { initials } from '../people/rules.ts';
import { parseLine } from './input.ts';
import { askHelp, closeHelp } from './operations-help.ts';
import { findHelp, helpReaders } from './queries-help.ts';
import {
  helpCard,
  helpKindScreen,
  helpReaderScreen,
  helpSentScreen,
  helpTextScreen,
} from './screens-help.ts';

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
  const scope = ctx.actor && scopeOf(ctx.deps.db, ctx.actor, answers.schoolId ?? 0);
  if (!scope) throw new SubjectGone();
  return scope;
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
    school: {
      ask(ctx, draft) {
        return screen(
          [ctx.t('pairing-help-school')],
          ...schoolsOf(ctx).map((s) => [choice(draft, String(s.schoolId), s.schoolName)]),
        );
      },
      answer(ctx, draft, input) {
        const member = schoolsOf(ctx).find((s) => String(s.schoolId) === input.value);
        return member
          ? { to: 'kind', answers: { schoolId: member.schoolId, fromId: member.id } }
          : { stay: draft.answers };
      },
    },
    kind: {
      ask(ctx, draft) {
        const mentee = scopeFor(ctx, draft.answers).may('beMentored') !== undefined;
        return helpKindScreen(
          ctx.t,
          draft,
          KINDS.filter((k) => mentee || k !== 'anotherMentor'),
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
    text: {
      async ask(ctx, draft) {
        const reader = (await readersOf(ctx, draft.answers)).find(
          (r) => r.membershipId === draft.answers.readerId,
        );
        return reader ? helpTextScreen(ctx.t, reader) : screen([ctx.t('pairing-refused-no-reader')]);
      },
      answer(_ctx, draft, input) {
        const text = input.text === undefined ? undefined : parseLine(input.text, 1000);
        return text === undefined ? { stay: draft.answers } : { finish: { ...draft.answers, text } };
      },
    },
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
      return { refuse: ctx.t(`pairing-refused-${outcome.reason}`) };
    }
    const view = await findHelp(ctx.deps, ctx.actor, outcome.helpId);
    await show(ctx, helpSentScreen(ctx.t, view ? initials(view.help.reader.person.fullName) : ''));
    return undefined;
  },
});

/** The memberships by which a person takes part, one a school. */
function schoolsOf(ctx: BotContext) {
  const taking = (ctx.actor?.memberships ?? []).filter(
    (m) => m.status === 'active' && (m.role === 'mentee' || m.role === 'mentor'),
  );
  const mentees = taking.filter((m) => m.role === 'mentee');
  return [
    ...mentees,
    ...taking.filter((m) => m.role === 'mentor' && !mentees.some((one) => one.schoolId === m.schoolId)),
  ];
}

/** Starts it from the home card; or with the school, kind and reader known («Вопрос куратору»). */
export async function startHelp(
  ctx: BotContext,
  known?: Required<Pick<Answers, 'schoolId' | 'fromId' | 'kind' | 'readerId'>>,
): Promise<void> {
  const schools = schoolsOf(ctx);
  const only = schools.length === 1 ? schools[0] : undefined;
  if (!known && schools.length === 0) return ctx.goHome();
  const answers: Answers = known ?? (only ? { schoolId: only.schoolId, fromId: only.id } : {});
  const field = known ? 'text' : only ? 'kind' : 'school';
  await startFlow(ctx, helpFlow, { subject: known ? 'question' : 'help', field, answers, anew: true });
}

const replyAnswers = z.object({ helpId: z.number(), reply: z.string().optional() });

/** The reader's line of answer. */
export const replyFlow = defineFlow<z.infer<typeof replyAnswers>>({
  kind: 'helpReply',
  answers: replyAnswers,
  leaving: 'drop',
  fields: {
    reply: {
      async ask(ctx, draft) {
        const view = ctx.actor && (await findHelp(ctx.deps, ctx.actor, draft.answers.helpId));
        return screen([
          ctx.t('pairing-help-reply-ask', { name: view ? initials(view.help.from.person.fullName) : '' }),
        ]);
      },
      answer(_ctx, draft, input) {
        const reply = input.text === undefined ? undefined : parseLine(input.text, 1000);
        return reply === undefined ? { stay: draft.answers } : { finish: { ...draft.answers, reply } };
      },
    },
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    await closeHelp(ctx.deps, ctx.actor, draft.answers);
    const view = await findHelp(ctx.deps, ctx.actor, draft.answers.helpId);
    if (view) await show(ctx, helpCard(ctx.t, view, ctx.now));
    return undefined;
  },
});

/** Asks the reader for a line of answer. */
export async function startReply(ctx: BotContext, helpId: number): Promise<void> {
  await startFlow(ctx, replyFlow, { subject: `help:${helpId}`, field: 'reply', answers: { helpId } });
}
