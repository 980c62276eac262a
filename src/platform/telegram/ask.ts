import {
  type Conversation,
  type ConversationData,
  conversations,
  createConversation,
  type VersionedState,
} from '@grammyjs/conversations';
import { Composer, type Context } from 'grammy';
import { clean } from '../i18n/html.ts';
import type { BotContext } from './context.ts';
import {
  answerDraft,
  answerVoice,
  askDraft,
  type Flow,
  findDraft,
  latestDraft,
  leaveDraft,
  parseChoice,
  SubjectGone,
  saveAsked,
} from './flow.ts';
import type { SentFile } from './screen.ts';
import { showNew } from './show.ts';

/** Which field of which draft is being asked. */
interface Question {
  draftId: number;
  field: string;
  /** The thing of the queue in which it is asked. */
  queue?: string;
}

/** Bumped when `ask` changes; a discarded state costs one question asked again, since the draft has the truth. */
const VERSION = 1;

const isCommand = (text: string | undefined) => text?.startsWith('/') === true;

/** Waits for what can be an answer to one question, then lets the update go on to where the draft is kept. */
async function ask(conversation: Conversation<BotContext>, _ctx: Context, question: Question): Promise<void> {
  await conversation.waitUntil(
    (ctx) => {
      const text = ctx.message?.text;
      if (text !== undefined) return !isCommand(text);
      const pressed = ctx.callbackQuery?.data === undefined ? null : parseChoice(ctx.callbackQuery.data);
      return pressed?.draftId === question.draftId && pressed.field === question.field;
    },
    { next: true },
  );
  await conversation.external((ctx) => {
    waiting.set(ctx, question);
  });
  await conversation.halt({ next: true });
}

/** The question this update answers; kept beside the context so that nothing of it is stored. */
const waiting = new WeakMap<object, Question>();

/** Everything dialogues need: the waiting question, the gate by which one leaves it, and the flows themselves. */
export function dialogues(
  flows: readonly Flow[],
  leavesDialogue: (ctx: BotContext) => boolean,
): Composer<BotContext> {
  const byKind = new Map(flows.map((flow) => [flow.kind, flow]));
  const composer = new Composer<BotContext>();
  // Edited messages and membership changes must never be taken for answers.
  const dialogue = composer.on(['message', 'callback_query']);

  dialogue.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof SubjectGone)) throw error;
      const draft = await latestDraft(ctx);
      if (draft) await ctx.deps.db.draft.deleteMany({ where: { id: draft.id } });
      await showNew(ctx, { text: ctx.t('not-found') });
      await ctx.goHome({ fresh: true });
    }
  });

  dialogue.use(async (ctx, next) => {
    try {
      await next();
    } finally {
      // Where the dialogue did not change, nothing has kept the question yet.
      await saveAsked(ctx);
    }
  });
  dialogue.use(
    conversations<BotContext, Context>({
      storage: {
        type: 'context',
        version: VERSION,
        adapter: {
          read: (ctx) => (ctx.account.dialogue ?? undefined) as VersionedState<ConversationData> | undefined,
          write: (ctx, state) => saveAsked(ctx, { state }),
          delete: (ctx) => saveAsked(ctx, { state: null }),
        },
      },
    }),
  );
  dialogue.use(async (ctx, next) => {
    if (leavesDialogue(ctx)) await ctx.conversation.exitAll();
    await next();
  });
  dialogue.use(createConversation<BotContext, Context>(ask, 'ask'));

  dialogue.command('cancel', async (ctx) => {
    const draft = await latestDraft(ctx);
    const flow = draft ? byKind.get(draft.kind) : undefined;
    if (draft && flow) return leaveDraft(ctx, flow, draft);
    await ctx.goHome({ fresh: true });
  });

  dialogue.use(async (ctx, next) => {
    const data = ctx.callbackQuery?.data;
    const pressed = data === undefined ? null : parseChoice(data);
    if (pressed) {
      const draft = await findDraft(ctx, pressed.draftId);
      const flow = draft ? byKind.get(draft.kind) : undefined;
      if (!draft || !flow) return next();
      // A tap on a question already answered: the same press delivered twice, or an older message.
      if (draft.field !== pressed.field) return askDraft(ctx, flow, draft);
      return answerDraft(ctx, flow, draft, { value: pressed.value });
    }
    const question = waiting.get(ctx);
    ctx.queue ??= question?.queue;
    const text = ctx.message?.text;
    if (!question || text === undefined) return next();
    const draft = await findDraft(ctx, question.draftId);
    const flow = draft ? byKind.get(draft.kind) : undefined;
    if (!draft || !flow) return next();
    if (draft.field !== question.field) return askDraft(ctx, flow, draft);
    return answerDraft(ctx, flow, draft, { text: clean(text).trim() });
  });

  // A voice note, a sticker or a file does not break a dialogue: where it is no answer, the question is asked once more.
  dialogue.on('message').use(async (ctx, next) => {
    if (ctx.message?.text !== undefined || ctx.conversation.active('ask') === 0) return next();
    const draft = await latestDraft(ctx);
    const flow = draft ? byKind.get(draft.kind) : undefined;
    if (!draft || !flow) return next();
    const voice = ctx.message?.voice;
    const sent = voice && { kind: 'voice' as const, id: voice.file_id, seconds: voice.duration };
    if (sent && (await answerVoice(ctx, flow, draft, sent))) return undefined;
    const file = fileOf(ctx);
    if (file && flow.takesFile(draft.field)) {
      if (ctx.message?.media_group_id !== undefined) await showNew(ctx, { text: ctx.t('dialogue-album') });
      return answerDraft(ctx, flow, draft, { text: '', file });
    }
    await askDraft(ctx, flow, draft, ctx.t(ctx.message?.voice ? 'dialogue-voice' : 'dialogue-text-only'));
  });
  return composer;
}

/** The document or the largest size of the photo that was sent. */
function fileOf(ctx: BotContext): SentFile | undefined {
  const photo = ctx.message?.photo?.at(-1);
  if (photo) return { kind: 'photo', id: photo.file_id };
  const document = ctx.message?.document;
  return document && { kind: 'document', id: document.file_id };
}
