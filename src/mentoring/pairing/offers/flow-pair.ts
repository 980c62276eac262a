import type { BotContext } from '../../../platform/telegram/context.ts';
import { lineField, searchField } from '../../../platform/telegram/fields.ts';
import {
  type Draft,
  defineFlow,
  type Step,
  SubjectGone,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show } from '../../../platform/telegram/show.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
import { refusalKey } from '../../common/refuse.ts';
import { type Scope, scopeOf } from '../../common/scope.ts';
import { programmeOf } from '../../organisations/queries.ts';
import { initials } from '../../people/rules.ts';
import { type NewPairAnswers, newPairAnswers, parseLine, parseOrder } from '../input.ts';
import { lateChoices, offerTerm, ownEnd } from '../rules.ts';
import { createOffer, endOfPair } from './operations.ts';
import { findOffer } from './queries.ts';
import { type MentorChoice, menteesToPair, menteeToPair, mentorsFor } from './queries-candidates.ts';
import { preselectedKind } from './rules.ts';
import { offerCard, offerScreen } from './screens.ts';
import { checkScreen, lateScreen, menteesScreen, mentorsScreen } from './screens-choose.ts';

type Answers = NewPairAnswers;
type D = Draft<Answers>;

/** The school of the draft, in its owner's scope; undefined when the owner has lost the role meanwhile. */
function scopeFor(ctx: BotContext, answers: Answers): Scope {
  const scope = ctx.actor && scopeOf(ctx.deps, ctx.actor, answers.schoolId);
  const may =
    scope && (answers.picking ? scope.mine.some((m) => m.id === answers.menteeId) : scope.may('leadPairs'));
  if (!may) throw new SubjectGone();
  return scope;
}

async function chosen(ctx: BotContext, answers: Answers) {
  const scope = scopeFor(ctx, answers);
  const otherwise = ctx.deps.defaultLocale;
  const [programme, mentee] = await Promise.all([
    programmeOf(scope),
    menteeToPair(scope, answers.menteeId ?? 0, otherwise),
  ]);
  const today = dayOf(ctx.now, scope.zone);
  const mentors = async (options: { search?: string; id?: number } = {}): Promise<MentorChoice[]> => {
    if (!mentee) return [];
    const all = await mentorsFor(scope, mentee, {
      ...options,
      capacity: programme.mentorCapacity,
      otherwise,
    });
    return answers.picking ? all.filter((m) => m.left > 0) : all;
  };
  return { scope, programme, mentee, mentors, today };
}

const searched = (text: string): string => parseLine(text, 60) ?? '';

const idOf = (value: string | undefined): number | undefined => {
  const digits = /^m(\d{1,10})$/.exec(value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** «➕ Новая пара»: mentee, mentor, send; a reason, a late pair's end and the order only where they are wanted. */
export const newPairFlow = defineFlow<Answers>({
  kind: 'newPair',
  answers: newPairAnswers,
  leaving: 'drop',
  fields: {
    mentee: searchField({
      async ask(ctx, draft, { query, page }) {
        const list = await menteesToPair(scopeFor(ctx, draft.answers), query, ctx.deps.defaultLocale);
        return menteesScreen(ctx.t, draft, list, query, page);
      },
      read: searched,
      async take(ctx, draft, value) {
        const menteeId = idOf(value);
        if (menteeId === undefined) return { stay: draft.answers };
        const { mentee } = await chosen(ctx, { ...draft.answers, menteeId });
        if (!mentee) return { refuse: ctx.t('pairing-choose-gone') };
        return { to: 'mentor', answers: { ...draft.answers, menteeId } };
      },
    }),
    mentor: searchField({
      async ask(ctx, draft, { query, page }) {
        const { picking } = draft.answers;
        const { mentee, mentors } = await chosen(ctx, draft.answers);
        if (!mentee) return screen([ctx.t('pairing-choose-gone')]);
        return mentorsScreen(ctx.t, draft, await mentors({ search: query }), {
          mentee,
          query,
          page,
          picking,
        });
      },
      read: searched,
      async take(ctx, draft, value) {
        const mentorId = idOf(value);
        if (mentorId === undefined) return { stay: draft.answers };
        const { mentee, mentors, today, programme } = await chosen(ctx, draft.answers);
        const mentor = (await mentors({ id: mentorId }))[0];
        if (!mentee || !mentor) return { refuse: ctx.t('pairing-choose-gone') };
        const kind = preselectedKind(mentor.profile, mentor.reasons, mentee.taken);
        const { overLimitReason: _, ...rest } = draft.answers;
        const answers = { ...rest, mentorId, kind, sawFree: mentor.left > 0 };
        const late = lateChoices(today, programme.endsOn).length > 0;
        return { to: late ? 'late' : mentor.left > 0 ? 'check' : 'reason', answers };
      },
    }),
    late: {
      async ask(ctx, draft) {
        const { programme, today } = await chosen(ctx, draft.answers);
        return lateScreen(ctx.t, draft, lateChoices(today, programme.endsOn), programme.endsOn, today);
      },
      answer(_ctx, draft, input) {
        const late = newPairAnswers.shape.late.safeParse(input.value).data;
        if (late === undefined) return { stay: draft.answers };
        const answers = { ...draft.answers, late };
        if (late === 'ownDates') return { to: 'end', answers };
        return {
          to: answers.sawFree === false && answers.overLimitReason === undefined ? 'reason' : 'check',
          answers,
        };
      },
    },
    end: lineField({
      ask: (ctx) => ctx.t('pairing-end-date-ask'),
      async read(text, ctx, draft) {
        const { programme, today, scope } = await chosen(ctx, draft.answers);
        const day = parseDay(text, ctx.now, scope.zone);
        return day && ownEnd(programme.calendar, today, day);
      },
      refuse: 'pairing-end-date-bad',
      take: (_ctx, draft, endsOn) => ({ to: 'check', answers: { ...draft.answers, endsOn } }),
    }),
    reason: lineField({
      async ask(ctx, draft) {
        const { mentors } = await chosen(ctx, draft.answers);
        const mentor = (await mentors({ id: draft.answers.mentorId ?? 0 }))[0];
        if (!mentor) return ctx.t('pairing-refused-noMentor');
        const { pairs, offers, capacity } = mentor.seats;
        return ctx.t('pairing-over-ask', {
          mentor: initials(mentor.fullName),
          taken: pairs + offers,
          all: capacity,
        });
      },
      read: (text) => parseLine(text),
      refuse: 'stay',
      take: (_ctx, draft, reason) => ({
        to: 'check',
        answers: { ...draft.answers, overLimitReason: reason },
      }),
    }),
    check: { ask: askCheck, answer: answerCheck },
    order: lineField({
      ask: (ctx) => ctx.t('pairing-order-ask-new'),
      read: (text, ctx, draft) => parseOrder(text, ctx.now, scopeFor(ctx, draft.answers).zone),
      refuse: 'pairing-order-bad',
      take: (_ctx, draft, order) => ({
        to: 'check',
        answers: { ...draft.answers, orderNumber: order.number, orderOn: order.on ?? undefined },
      }),
    }),
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return undefined;
    const { menteeId, mentorId, kind, late, endsOn, overLimitReason, orderNumber, orderOn, sawFree } =
      draft.answers;
    if (menteeId === undefined || mentorId === undefined || kind === undefined)
      return { refuse: ctx.t('pairing-choose-gone') };
    const outcome = await createOffer(ctx.deps, ctx.actor, {
      menteeId,
      mentorId,
      mentorKind: kind,
      late,
      endsOn,
      overLimitReason,
      orderNumber,
      orderOn,
      sawFree,
      requestId: `draft:${draft.id}`,
    });
    if (!outcome.ok) return { refuse: ctx.t(refusalKey('pairing', outcome.reason)) };
    const view = await findOffer(ctx.deps, ctx.actor, outcome.offerId);
    if (!view) return undefined;
    const picked = draft.answers.picking && view.side;
    await show(ctx, picked ? offerScreen(ctx.t, view, picked) : offerCard(ctx.t, view));
    return undefined;
  },
});

async function askCheck(ctx: BotContext, draft: D) {
  const { mentee, mentors, programme, today } = await chosen(ctx, draft.answers);
  const { late, endsOn, kind, overLimitReason, orderNumber, orderOn, picking, mentorId } = draft.answers;
  const mentor = (await mentors({ id: mentorId ?? 0 }))[0];
  if (!mentee || !mentor || !kind) return screen([ctx.t('pairing-choose-gone')]);
  const end = endOfPair(programme, today, { late, endsOn });
  const { dueOn } = offerTerm(programme.calendar, today, programme.offerWorkingDays);
  const known = 'refused' in end ? programme.endsOn : end.endsOn;
  return checkScreen(ctx.t, draft, {
    mentee,
    mentor,
    kind,
    endsOn: known,
    late,
    dueOn,
    overLimitReason,
    today,
    picking,
    order: orderNumber === undefined ? undefined : { number: orderNumber, on: orderOn },
  });
}

function answerCheck(_ctx: BotContext, draft: D, { value }: { value?: string }): Step<Answers> {
  if (value === 'send') return { finish: draft.answers };
  if (value === 'consultant' || value === 'subject') return { stay: { ...draft.answers, kind: value } };
  if (value === 'order' || value === 'reason') return { to: value, answers: draft.answers };
  return { stay: draft.answers };
}

/** Starts a new pair: in a school, or for a mentee already chosen. An earlier half-made choice is forgotten. */
export async function startNewPair(ctx: BotContext, schoolId: number, menteeId?: number): Promise<void> {
  const answers = {
    schoolId,
    picking: false,
    ...(menteeId === undefined ? {} : { menteeId }),
  };
  await startFlow(ctx, newPairFlow, {
    subject: `school:${schoolId}`,
    field: menteeId === undefined ? 'mentee' : 'mentor',
    answers,
    anew: true,
  });
}

/** A mentee picks a mentor. */
export async function startPick(ctx: BotContext, schoolId: number, menteeId: number): Promise<void> {
  const answers = { schoolId, picking: true, menteeId };
  await startFlow(ctx, newPairFlow, { subject: `pick:${menteeId}`, field: 'mentor', answers, anew: true });
}
