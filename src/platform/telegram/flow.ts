import { z } from 'zod';
import { type Html, lines } from '../i18n/html.ts';
import { storable } from '../typed.ts';
import type { BotContext } from './context.ts';
import type { Button, Row, Screen, SentFile, SentVoice } from './screen.ts';
import { show, takeButtonsOff } from './show.ts';

/** Drafts outlive deploys: what can't be read any more is as if it had not been turned. */
const look = z.object({
  /** Any day of the month shown; absent while there is no month on the keyboard. */
  month: z.iso.date().optional().catch(undefined),
  /** Which page of a list, from 0. */
  page: z.int().min(0).optional().catch(undefined),
  /** What the list is searched for. */
  query: z.string().optional().catch(undefined),
  /** A text about as long as a message may be, its number and second: the very next one may be the rest of it. */
  part: z.object({ text: z.string(), id: z.int(), at: z.int() }).optional().catch(undefined),
});

/** A phone cuts a longer text somewhere before 4096 signs, and sends the pieces at once. No answer may be that long. */
const CUT_FROM = 3000;
const CUT_SECONDS = 2;
const LONGEST_MESSAGE = 4096;

/** How the question being asked looks meanwhile; nothing of it is an answer. It is gone with the next question. */
export type Look = z.output<typeof look>;

/** A dialogue under way: the row is the truth, the waiting conversation only knows which field is being asked. */
export interface Draft<A> {
  id: number;
  kind: string;
  subject: string;
  field: string;
  trail: string[];
  answers: A;
  look: Look;
  messageId: number | null;
}

/** What a person gave for the field being asked: a typed line or a file (its text is empty), or the value of a button. */
export type Input =
  | { text: string; file?: SentFile; value?: never }
  | { value: string; text?: never; file?: never };

/** Thrown by a flow whose subject is there no longer: the draft is dropped and the person is told. */
export class SubjectGone extends Error {}

/** What comes of an answer. */
export type Step<A> =
  /** Go on to another field. */
  | { to: string; answers: A }
  /** The same field, drawn anew (ticks), with a word about what was taken. */
  | { stay: A; note?: Html }
  /** The same field, seen otherwise: a month or a page turned, a name looked for. */
  | { look: Look }
  /** What is wrong with the answer; the question is repeated below it and nothing is lost. */
  | { refuse: Html }
  /** All is known: `finish` is called. */
  | { finish: A }
  /** Go one field back. */
  | 'back';

export interface Field<A> {
  /** Set where a document or a photo is an answer too; elsewhere the question is asked once more. */
  takesFile?: true;
  /** The question. Buttons of the field are made with `choice`; Back and leaving are added by the flow. */
  ask(ctx: BotContext, draft: Draft<A>): Screen | Promise<Screen>;
  answer(ctx: BotContext, draft: Draft<A>, input: Input): Step<A> | Promise<Step<A>>;
}

interface Spec<A> {
  /** A word, kept in the draft's row. */
  kind: string;
  /** Reads the answers of a stored draft; they outlive deploys. */
  answers: z.ZodType<A>;
  fields: Record<string, Field<A>>;
  /** Runs one operation with `requestId: draft:<id>` and shows what comes next; a Step sends the person back to a field. */
  finish(ctx: BotContext, draft: Draft<A>): Promise<Step<A> | undefined>;
  /** Takes a voice note sent while any field is asked; without it the question is asked once more. */
  voice?(ctx: BotContext, draft: Draft<A>, voice: SentVoice): Step<A>;
  /** The button that leaves: the draft is kept («Сохранить и выйти») or dropped («Отмена»). */
  leaving: 'keep' | 'drop';
  /** What is shown after leaving; the home card unless given. */
  left?(ctx: BotContext, draft: Draft<A>): Promise<void>;
}

/** A flow with its answers' type folded in. */
export interface Flow {
  kind: string;
  /** The shape of its drafts' answers: a draft of an earlier version is read by it too. */
  shape: z.ZodType;
  leaving: 'keep' | 'drop';
  takesFile(field: string): boolean;
  ask(ctx: BotContext, draft: Draft<unknown>): Promise<Screen>;
  answer(ctx: BotContext, draft: Draft<unknown>, input: Input): Promise<Step<unknown>>;
  voice?(ctx: BotContext, draft: Draft<unknown>, voice: SentVoice): Step<unknown>;
  finish(ctx: BotContext, draft: Draft<unknown>): Promise<Step<unknown> | undefined>;
  left(ctx: BotContext, draft: Draft<unknown>): Promise<void>;
}

/** Defines a dialogue: fields, each asked by one message, every step saved in the draft's row. */
export function defineFlow<A>(spec: Spec<A>): Flow & { readonly __answers?: A } {
  const read = (draft: Draft<unknown>): Draft<A> => ({
    ...draft,
    answers: spec.answers.parse(draft.answers),
  });
  const field = (name: string): Field<A> => {
    const found = spec.fields[name];
    if (!found) throw new Error(`${spec.kind} has no field ${name}`);
    return found;
  };
  const { voice } = spec;
  return {
    kind: spec.kind,
    shape: spec.answers,
    leaving: spec.leaving,
    ...(voice ? { voice: (ctx, draft, sent) => voice(ctx, read(draft), sent) } : {}),
    takesFile: (name) => spec.fields[name]?.takesFile === true,
    ask: async (ctx, draft) => field(draft.field).ask(ctx, read(draft)),
    answer: async (ctx, draft, input) => field(draft.field).answer(ctx, read(draft), input),
    finish: (ctx, draft) => spec.finish(ctx, read(draft)),
    left: async (ctx, draft) =>
      spec.left ? spec.left(ctx, read(draft)) : ctx.goHome({ fresh: ctx.callbackQuery === undefined }),
  };
}

const BACK = '<';
const LEAVE = '~';

/** Data of a field's button: only the question it was drawn for accepts it. */
export function choiceData(draft: { id: number; field: string }, value: string): string {
  const data = `q:${draft.id}:${draft.field}:${value}`;
  if (Buffer.byteLength(data) > 64) throw new Error(`${data} is over 64 bytes`);
  return data;
}

/** A button that answers the field being asked. */
export function choice(draft: { id: number; field: string }, value: string, label: string): Button {
  return { text: label, data: choiceData(draft, value) };
}

/** Makes a button that answers the question being asked; screens draw by it without knowing of drafts. */
export type Choose = (value: string, label: string) => Button;

/** Buttons that answer the field being asked. */
export const chooseIn =
  (draft: { id: number; field: string }): Choose =>
  (value, label) =>
    choice(draft, value, label);

/** Parses the data behind a field's button. */
export function parseChoice(data: string): { draftId: number; field: string; value: string } | null {
  const match = /^(?:>[0-9a-z.]{3,7}\.)?q:(\d{1,10}):([a-zA-Z0-9]+):(.*)$/s.exec(data);
  return match?.[1] && match[2]
    ? { draftId: Number(match[1]), field: match[2], value: match[3] ?? '' }
    : null;
}

type DraftRow = Draft<unknown>;

/** A stored draft. Versions before kept the month, the page and the search among the answers: they are read from there. */
function stored<R extends { answers: unknown; look: unknown }>(row: R): R & { look: Look } {
  const known = look.safeParse(row.look ?? row.answers);
  return { ...row, look: known.success ? known.data : {} };
}

const SELECT = {
  id: true,
  kind: true,
  subject: true,
  field: true,
  trail: true,
  answers: true,
  look: true,
  messageId: true,
} as const;

function owner(ctx: BotContext) {
  return ctx.actor
    ? { personId: ctx.actor.personId }
    : { telegramId: BigInt(ctx.account.telegramId), personId: null };
}

/** The draft with this id, if it is this person's. */
export async function findDraft(ctx: BotContext, id: number): Promise<DraftRow | null> {
  const { draft } = ctx.account;
  // Nearly always it came with the account; from then on it may have changed.
  ctx.account.draft = null;
  if (draft?.id === id) return stored(draft as DraftRow);
  const row = await ctx.deps.db.draft.findFirst({ where: { id, ...owner(ctx) }, select: SELECT });
  return row && stored(row);
}

/** The latest draft, for a person whose waiting question was lost. */
export async function latestDraft(ctx: BotContext): Promise<DraftRow | null> {
  const row = await ctx.deps.db.draft.findFirst({
    where: owner(ctx),
    orderBy: [{ updatedAt: 'desc' }, { messageId: 'desc' }],
    select: SELECT,
  });
  return row && stored(row);
}

/** Starts a dialogue about a subject ('pair:5'), or goes on where the person left it. */
export async function startFlow<A>(
  ctx: BotContext,
  flow: Flow & { readonly __answers?: A },
  start: { subject: string; field: string; answers: A /** Forget an earlier draft. */; anew?: boolean },
): Promise<void> {
  const whose = ctx.actor ? 'personId' : 'telegramId';
  const { rows } = await ctx.deps.pool.query<Omit<DraftRow, 'look'> & { look: unknown }>(
    `insert into "Draft" ("kind", "${whose}", "subject", "field", "trail", "answers", "createdAt", "updatedAt")
     values ($1, $2, $3, $4, '{}', $5, $6, $6)
     on conflict ("${whose}", "kind", "subject") do update set ${start.anew ? ANEW : GOES_ON}
     returning "id", "kind", "subject", "field", "trail", "answers", "look", "messageId"`,
    [
      flow.kind,
      ctx.actor ? ctx.actor.personId : ctx.account.telegramId,
      start.subject,
      start.field,
      storable(start.answers),
      ctx.now,
    ],
  );
  if (rows[0]) await askDraft(ctx, flow, stored(rows[0]));
}

/** A draft is begun anew under a new number, so that no button of the one before is an answer in it. */
const ANEW = `"id" = excluded."id", "field" = excluded."field", "trail" = '{}', "answers" = excluded."answers", "look" = null,
  "messageId" = null, "createdAt" = excluded."createdAt", "updatedAt" = excluded."updatedAt"`;
const GOES_ON = `"updatedAt" = excluded."updatedAt"`;

/** The question each update has asked last: kept together with where its dialogue is. */
const asked = new WeakMap<object, DraftRow>();

/** Keeps the question that was asked, and the state of the dialogue where it is given: one statement. */
export async function saveAsked(ctx: BotContext, dialogue?: { state: unknown }): Promise<void> {
  const draft = asked.get(ctx.update);
  asked.delete(ctx.update);
  const { pool } = ctx.deps;
  const state = dialogue && [
    ctx.account.telegramId,
    dialogue.state === null ? null : storable(dialogue.state),
  ];
  const values = draft && [
    draft.id,
    draft.field,
    draft.trail,
    storable(draft.answers),
    storable(draft.look),
    draft.messageId,
    ctx.now,
  ];
  if (state && values)
    await pool.query({
      name: 'dialogue-asks',
      text: `with asked as (${KEEP}) update "Account" set "dialogue" = $9 where "telegramId" = $8`,
      values: [...values, ...state],
    });
  else if (state) await pool.query(`update "Account" set "dialogue" = $2 where "telegramId" = $1`, state);
  else if (values) await pool.query({ name: 'draft-asks', text: KEEP, values });
}

/** The draft asked last is the one /cancel and a voice note are about, also when it was only taken up again. */
const KEEP = `update "Draft" set "field" = $2, "trail" = $3, "answers" = $4, "look" = $5, "messageId" = $6, "updatedAt" = $7
  where "id" = $1`;

/** Shows the question a draft waits for and waits for its answer. */
export async function askDraft(ctx: BotContext, flow: Flow, draft: DraftRow, refusal?: Html): Promise<void> {
  const question = await flow.ask(ctx, draft);
  const back = draft.trail.length > 0 ? [choice(draft, BACK, ctx.t.label('nav-back'))] : [];
  const leave = choice(
    draft,
    LEAVE,
    ctx.t.label(flow.leaving === 'keep' ? 'nav-save-and-exit' : 'nav-cancel'),
  );
  // «Сохранить и выйти» is too long for half a row.
  const nav: Row[] =
    flow.leaving === 'keep' ? [back, [leave]].filter((row) => row.length > 0) : [[...back, leave]];
  const text = refusal ? lines(refusal, '', question.text) : question.text;
  const messageId = await show(ctx, { ...question, text, keyboard: [...(question.keyboard ?? []), ...nav] });
  if (draft.messageId !== null && draft.messageId !== messageId) await takeButtonsOff(ctx, draft.messageId);
  if (asked.get(ctx.update)?.id !== draft.id) await saveAsked(ctx);
  asked.set(ctx.update, { ...draft, messageId });
  await waitFor(ctx, draft);
}

async function waitFor(ctx: BotContext, draft: DraftRow): Promise<void> {
  await ctx.conversation.exitAll();
  const at = ctx.queue === undefined ? {} : { queue: ctx.queue };
  await ctx.conversation.enter('ask', { draftId: draft.id, field: draft.field, ...at });
}

/** Takes an answer to the question a draft waits for. */
export async function answerDraft(ctx: BotContext, flow: Flow, draft: DraftRow, input: Input): Promise<void> {
  if (input.value === LEAVE) return leaveDraft(ctx, flow, draft);
  const { part } = draft.look;
  const { message_id: id = 0, date: at = 0 } = ctx.message ?? {};
  const continues = part?.id === id - 1 && input.text !== undefined && at - part.at <= CUT_SECONDS;
  const text = continues ? part.text + input.text : input.text;
  const given = continues && text !== undefined ? { text } : input;
  let step: Step<unknown> | undefined = input.value === BACK ? 'back' : await flow.answer(ctx, draft, given);
  if (text !== undefined && text.length >= CUT_FROM) {
    // The whole of it was answered when its first piece came.
    if (continues && typeof step === 'object' && 'refuse' in step) return waitFor(ctx, draft);
    const gap = (ctx.message?.text?.length ?? 0) < LONGEST_MESSAGE ? '\n' : '';
    draft = { ...draft, look: { ...draft.look, part: { text: text + gap, id, at } } };
  }
  if (typeof step === 'object' && 'finish' in step) {
    const complete = { ...draft, answers: step.finish };
    step = await flow.finish(ctx, complete);
    if (!step) {
      await ctx.conversation.exitAll();
      await ctx.deps.db.draft.deleteMany({ where: { id: draft.id } });
      // Only a question above the last message shown still has its buttons.
      if (draft.messageId !== null && ctx.callbackQuery === undefined)
        await takeButtonsOff(ctx, draft.messageId);
      return;
    }
  }
  await go(ctx, flow, draft, step);
}

/** Takes a voice note where the dialogue keeps them; false where it does not. */
export async function answerVoice(
  ctx: BotContext,
  flow: Flow,
  draft: DraftRow,
  voice: SentVoice,
): Promise<boolean> {
  if (!flow.voice) return false;
  await go(ctx, flow, draft, flow.voice(ctx, draft, voice));
  return true;
}

async function go(ctx: BotContext, flow: Flow, draft: DraftRow, step: Step<unknown>): Promise<void> {
  if (typeof step === 'object' && 'refuse' in step) return askDraft(ctx, flow, draft, step.refuse);
  const note = typeof step === 'object' && 'stay' in step ? step.note : undefined;
  await askDraft(ctx, flow, moved(draft, step), note);
}

function moved(draft: DraftRow, step: Step<unknown>): DraftRow {
  if (step === 'back') {
    const trail = [...draft.trail];
    const field = trail.pop() ?? draft.field;
    return { ...draft, field, trail, look: {} };
  }
  if ('stay' in step) return { ...draft, answers: step.stay };
  if ('look' in step) return { ...draft, look: step.look };
  if ('to' in step) {
    // Going to a field already passed is going back to it, not a longer way.
    const known = draft.trail.indexOf(step.to);
    const trail =
      known >= 0
        ? draft.trail.slice(0, known)
        : step.to === draft.field
          ? draft.trail
          : [...draft.trail, draft.field];
    return { ...draft, field: step.to, trail, answers: step.answers, look: {} };
  }
  return draft;
}

/** Leaves the dialogue: the draft is kept or dropped as the flow says. */
export async function leaveDraft(ctx: BotContext, flow: Flow, draft: DraftRow): Promise<void> {
  await ctx.conversation.exitAll();
  if (flow.leaving === 'drop') await ctx.deps.db.draft.deleteMany({ where: { id: draft.id } });
  else await ctx.toast(ctx.t.label('draft-kept'));
  await flow.left(ctx, draft);
}
