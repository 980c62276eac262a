import { cut } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField } from '../../../platform/telegram/fields.ts';
import {
  choice,
  type Draft,
  defineFlow,
  type Field,
  SubjectGone,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { type SentFile, screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { refusalKey } from '../../common/refuse.ts';
import { type AchievementAnswers, achievementAnswers, achievementTitle } from './input.ts';
import { addAchievement, changeAchievement } from './operations.ts';
import { achievementsOf, findAchievement, findOwner, type OwnerView } from './queries.ts';
import { type AchievementKind, lastSuchDay, mayBeDoneOn, parseLink } from './rules.ts';
import { achievementScreen, achievementsScreen } from './screens.ts';

type D = Draft<AchievementAnswers>;

async function ownerOf(ctx: BotContext, draft: D): Promise<OwnerView> {
  const view = ctx.actor && (await findOwner(ctx.deps, ctx.actor, draft.answers.membershipId));
  if (!view?.mayAdd) throw new SubjectGone();
  return view;
}

/** How a file is kept in one column: its kind says by which call it is sent again. */
export function keptFile(fileId: string): SentFile {
  const id = fileId.slice(fileId.indexOf(':') + 1);
  return { kind: fileId.startsWith('photo:') ? 'photo' : 'document', id };
}

const titleField: Field<AchievementAnswers> = lineField({
  ask: (ctx, { answers: { kind } }) =>
    ctx.t('monitoring-fact-ask-title', {
      kind: ctx.t.label(`monitoring-fact-${kind}`),
      example: ctx.t.label(`monitoring-fact-${kind}-example`),
    }),
  read: (text) => achievementTitle.safeParse(text).data,
  refuse: (ctx, _draft, text) =>
    ctx.t(text.length > 160 ? 'monitoring-fact-too-long' : 'monitoring-fact-too-short'),
  take(_ctx, draft, title) {
    const answers = { ...draft.answers, title };
    return answers.editing ? { finish: answers } : { to: 'doneOn', answers };
  },
});

function readDay(ctx: BotContext, input: { text?: string; value?: string }, zone: string): Day | undefined {
  const today = dayOf(ctx.now, zone);
  if (input.value === 'today') return today;
  if (input.value === 'yesterday') return addDays(today, -1);
  const text = input.text ?? '';
  const day = parseDay(text, ctx.now, zone, { prefer: 'past' });
  return day && lastSuchDay(day, today, text);
}

const dayField: Field<AchievementAnswers> = {
  ask: (ctx, draft) =>
    screen(
      [
        ctx.t('monitoring-fact-ask-day', {
          kind: ctx.t.label(`monitoring-fact-${draft.answers.kind}`),
          title: cut(draft.answers.title, 120),
        }),
      ],
      [
        choice(draft, 'today', ctx.t.label('monitoring-fact-today')),
        choice(draft, 'yesterday', ctx.t.label('monitoring-fact-yesterday')),
      ],
    ),
  async answer(ctx, draft, input) {
    const view = await ownerOf(ctx, draft);
    const doneOn = readDay(ctx, input, view.scope.zone);
    if (doneOn === undefined) return { refuse: ctx.t('monitoring-fact-bad-day') };
    if (!mayBeDoneOn(doneOn, view.today)) return { refuse: ctx.t('monitoring-fact-refused-badDay') };
    const answers = { ...draft.answers, doneOn };
    if (answers.editing) return { finish: answers };
    // Logged here and now: who puts the phone away at the question about a file has lost nothing.
    const saved = await log(ctx, draft, doneOn);
    if (!saved.ok) return { refuse: ctx.t(refusalKey('monitoring-fact', saved.reason)) };
    return { to: 'proof', answers: { ...answers, achievementId: saved.achievementId } };
  },
};

async function log(ctx: BotContext, draft: D, doneOn: Day) {
  if (!ctx.actor) throw new SubjectGone();
  const { achievementId, membershipId, kind, title } = draft.answers;
  if (achievementId !== null) return changeAchievement(ctx.deps, ctx.actor, { achievementId, title, doneOn });
  const requestId = `draft:${draft.id}`;
  return addAchievement(ctx.deps, ctx.actor, { membershipId, kind, title, doneOn, requestId });
}

const proofField: Field<AchievementAnswers> = {
  takesFile: true,
  async ask(ctx, draft) {
    const { editing, doneOn } = draft.answers;
    if (editing) return screen([ctx.t('monitoring-fact-ask-proof')]);
    const { today } = await ownerOf(ctx, draft);
    const day = formatDay(doneOn ?? today, ctx.t.locale, today);
    return screen(
      [ctx.t('monitoring-fact-logged-ask-proof', { day })],
      [choice(draft, 'none', ctx.t.label('monitoring-fact-no-proof'))],
    );
  },
  answer(ctx, draft, input) {
    if (input.value === 'none') return { finish: { ...draft.answers, proof: null } };
    if (input.file)
      return { finish: { ...draft.answers, proof: { fileId: `${input.file.kind}:${input.file.id}` } } };
    const link = parseLink(input.text ?? '');
    return link === undefined
      ? { refuse: ctx.t('monitoring-fact-bad-proof') }
      : { finish: { ...draft.answers, proof: { link } } };
  },
};

const achievementFlow = defineFlow<AchievementAnswers>({
  kind: 'achievement',
  answers: achievementAnswers,
  leaving: 'keep',
  fields: { title: titleField, doneOn: dayField, proof: proofField },
  async finish(ctx, draft) {
    const { achievementId, editing, title, doneOn, proof } = draft.answers;
    if (!ctx.actor || achievementId === null) throw new SubjectGone();
    const change = {
      ...(editing && draft.field === 'title' ? { title } : {}),
      ...(editing && draft.field === 'doneOn' && doneOn !== null ? { doneOn } : {}),
      ...(proof === null ? {} : { proof }),
    };
    if (Object.keys(change).length > 0) {
      const saved = await changeAchievement(ctx.deps, ctx.actor, { achievementId, ...change });
      if (!saved.ok) return { refuse: ctx.t(refusalKey('monitoring-fact', saved.reason)) };
    }
    const found = await findAchievement(ctx.deps, ctx.actor, achievementId);
    if (!found) throw new SubjectGone();
    await show(ctx, achievementScreen(ctx.t, found, ctx.t('monitoring-fact-saved')));
    return undefined;
  },
  async left(ctx, draft) {
    const view = ctx.actor && (await findOwner(ctx.deps, ctx.actor, draft.answers.membershipId));
    if (!view) return ctx.goHome({ fresh: true });
    await show(ctx, achievementsScreen(ctx.t, view, await achievementsOf(view, 0)));
  },
});

/** Asks for a new achievement of this kind, or goes on where it was left before it was logged. */
export async function startAchievement(
  ctx: BotContext,
  membershipId: number,
  kind: AchievementKind,
): Promise<void> {
  const subject = `${kind}:${membershipId}`;
  const logged = await ctx.deps.db.draft.count({
    where: { personId: ctx.actor?.personId ?? 0, kind: 'achievement', subject, field: 'proof' },
  });
  await startFlow(ctx, achievementFlow, {
    subject,
    field: 'title',
    answers: achievementAnswers.parse({ membershipId, kind }),
    anew: logged > 0,
  });
}

/** Asks for one line of an achievement anew. */
export async function startAchievementEdit(
  ctx: BotContext,
  achievementId: number,
  field: 'title' | 'doneOn' | 'proof',
): Promise<boolean> {
  const found = ctx.actor && (await findAchievement(ctx.deps, ctx.actor, achievementId));
  if (!found?.changeable) return false;
  const { membershipId, kind, title } = found.item;
  await startFlow(ctx, achievementFlow, {
    subject: `edit:${achievementId}`,
    field,
    answers: achievementAnswers.parse({ membershipId, kind, title, achievementId, editing: true }),
    anew: true,
  });
  return true;
}

export const achievementFlows = [achievementFlow];
