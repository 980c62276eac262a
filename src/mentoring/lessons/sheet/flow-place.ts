/** What every question of a sheet's dialogue needs to know: the school, the two people, the sheet. */

import type { Html } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { type Draft, type Step, SubjectGone } from '../../../platform/telegram/flow.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import type { Scope } from '../../common/scope.ts';
import { scopeOfSubject } from '../../common/scope.ts';
import { type ProgrammeView, programmeOf } from '../../organisations/queries.ts';
import { findPair, SIDE, type SideView, sideView } from '../../pairing/queries.ts';
import type { Template } from '../templates/input.ts';
import { templateOf } from '../templates/queries.ts';
import { type LineName, LONGEST, readLine, type SheetAnswers } from './input.ts';
import { whoWord } from './screens-words.ts';

export type SheetDraft = Draft<SheetAnswers>;
export type SheetStep = Step<SheetAnswers>;

export interface Place {
  scope: Scope;
  today: Day;
  programme: ProgrammeView;
  teacher: SideView;
  /** The teacher, as the observer calls them. */
  who: string;
}

/** The two people and their school, read again at each question: a draft may be a week old. */
export async function placeOf(ctx: BotContext, { answers }: SheetDraft): Promise<Place> {
  const found = await peopleOf(ctx, answers);
  if (!found) throw new SubjectGone();
  const { scope, teacher, programme } = found;
  const sides = { kind: answers.kind, as: 'observer' as const, teacher, observer: teacher };
  return { scope, teacher, programme, today: dayOf(ctx.now, scope.zone), who: whoWord(sides) };
}

async function peopleOf(ctx: BotContext, { kind, pairId, teacherId }: SheetAnswers) {
  const { actor, deps } = ctx;
  if (!actor) return undefined;
  if (pairId !== null) {
    const view = await findPair(deps, actor, pairId);
    if (!view?.side) return undefined;
    const teacher = view[kind === 'mentorVisit' ? 'mentee' : 'mentor'];
    return { scope: view.scope, teacher, programme: view.programme };
  }
  const scope = await scopeOfSubject(deps, actor, 'Membership', teacherId);
  const row = await scope?.db.membership.findFirst({ where: { id: teacherId }, select: SIDE });
  if (!scope || !row) return undefined;
  return { scope, teacher: sideView(row, deps.defaultLocale), programme: await programmeOf(scope) };
}

/** The sheet the draft is written on: it keeps its version whatever the school does meanwhile. */
export async function templateFor(ctx: BotContext, draft: SheetDraft): Promise<Template> {
  const { scope } = await placeOf(ctx, draft);
  const [row] = await scope.ask<Parameters<typeof templateOf>[0]>({
    name: 'lesson-template',
    text: `select t.* from "ObservationTemplate" t where t."schoolId" = $1 and t."id" = $2`,
    values: [scope.schoolId, draft.answers.templateId ?? 0],
  });
  if (!row) throw new SubjectGone();
  return templateOf(row);
}

/** «👁 Тимур А. · ср 25 ноября»: what is being written of, above each question. */
export function headLine(ctx: BotContext, place: Place, answers: SheetAnswers): Html {
  if (answers.heldOn === null) return ctx.t('observations-head', { who: place.who });
  return ctx.t('observations-title', {
    who: place.who,
    day: formatDay(answers.heldOn, ctx.t.locale, place.today),
  });
}

const ASKED = [
  ['heldOn', 'day'],
  ['className', 'className'],
  ['subject', 'subject'],
  ['topic', 'topic'],
  ['aim', 'aim'],
  ['templateId', 'sheet'],
] as const;

/** The first question without an answer; the criteria follow when all of these are known. */
export function nextField(answers: SheetAnswers): string {
  return ASKED.find(([key]) => answers[key] === null)?.[1] ?? 'c0';
}

/** On to what is not known yet, or back to the whole sheet when one line of it was being changed. */
export function onward(answers: SheetAnswers): SheetStep {
  return { to: answers.checked ? 'check' : nextField(answers), answers };
}

/** Reads a typed line, or says what is wrong with it. */
export function typedLine(
  ctx: BotContext,
  name: LineName,
  text: string | undefined,
): { ok: true; text: string } | { ok: false; refuse: Html } {
  if (text === undefined) return { ok: false, refuse: ctx.t('dialogue-text-only') };
  const read = readLine(name, text);
  return read === undefined ? { ok: false, refuse: badLine(ctx, name, text) } : { ok: true, text: read };
}

function badLine(ctx: BotContext, name: LineName, text: string): Html {
  const now = [...text].length;
  return now < 2 ? ctx.t('goals-too-short') : ctx.t('goals-too-long', { max: LONGEST[name], now });
}

/** How a typed line of a sheet is read, and refused. */
export const limits = (name: LineName) => ({
  read: (text: string) => readLine(name, text),
  refuse: (ctx: BotContext, _draft: unknown, text: string) => badLine(ctx, name, text),
});

/** Leaves what was there («Пропустить» where there was nothing), or clears it. */
export function keepOrClear(
  was: (answers: SheetAnswers) => string | null,
  leave: (answers: SheetAnswers) => SheetStep,
  clear: (answers: SheetAnswers) => SheetStep,
) {
  return {
    skip: {
      label: (ctx: BotContext, { answers }: SheetDraft) =>
        ctx.t.label(was(answers) === null ? 'nav-skip' : 'observations-leave'),
      take: (_ctx: BotContext, { answers }: SheetDraft) => leave(answers),
    },
    clear: {
      label: (ctx: BotContext, { answers }: SheetDraft) =>
        was(answers) === null ? undefined : ctx.t.label('observations-clear'),
      take: (_ctx: BotContext, { answers }: SheetDraft) => clear(answers),
    },
  };
}
