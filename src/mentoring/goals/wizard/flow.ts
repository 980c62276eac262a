import { cut } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { dayField, lineField, manyField, oneField } from '../../../platform/telegram/fields.ts';
import { choice, defineFlow, type Field, type Step, startFlow } from '../../../platform/telegram/flow.ts';
import { meant, screen } from '../../../platform/telegram/screen.ts';
import { show, showNew } from '../../../platform/telegram/show.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, dayOf } from '../../../platform/time/local.ts';
import { refusalKey } from '../../common/refuse.ts';
import { nextSchoolDay, termOf } from '../../organisations/rules.ts';
import type { PairView } from '../../pairing/queries.ts';
import { initials } from '../../people/rules.ts';
import { type GoalAnswers, goalAnswers, helpText, keptHelps, relevance, unit, wording } from '../input.ts';
import { saveGoal } from '../operations.ts';
import { findGoal } from '../queries.ts';
import { HELPS } from '../rules.ts';
import { valueWords, wordingLines } from '../screens.ts';
import { measureField, valueField } from './flow-measure.ts';
import { productField, specificField, typedSpecific } from './flow-specific.ts';
import { dueDays, dueOutside, limits, onward, pairOf, refuseLine, sentence } from './flow-words.ts';
import { vagueWord } from './rules.ts';

/** Those ticked that are none of the offered. */
const ownHelps = (helps: readonly string[]) => helps.filter((h) => !HELPS.some((known) => known === h));

const helpsField: Field<GoalAnswers> = manyField({
  ask(ctx, { answers }) {
    const { measure, baseline, target } = answers;
    return [
      ctx.t('goals-step3'),
      ctx.t('goals-so-far', { specific: sentence(answers) }),
      measure !== 'product' &&
        ctx.t('goals-now-want', {
          now: valueWords(ctx.t, measure, baseline),
          want: valueWords(ctx.t, measure, target),
        }),
      ctx.t('goals-ask-helps'),
    ];
  },
  ticks: (ctx, { answers: { helps } }) => [
    ...HELPS.map((h) => ({
      value: h,
      label: cut(ctx.t.label(`goals-help-${h}`), HELP_ON_BUTTON),
      on: helps.includes(h),
    })),
    ...ownHelps(helps).map((h, i) => ({ value: `own${i}`, label: cut(h, HELP_ON_BUTTON), on: true })),
  ],
  turn(_ctx, { answers }, value) {
    const { helps } = answers;
    const pressed = value.startsWith('own') ? ownHelps(helps)[Number(value.slice(3))] : value;
    if (pressed === undefined) return { stay: answers };
    const next = helps.includes(pressed) ? helps.filter((h) => h !== pressed) : [...helps, pressed];
    return { stay: { ...answers, helps: next } };
  },
  typed(ctx, draft, text) {
    const help = helpText.safeParse(text);
    return help.success ? addHelp(draft.answers, help.data) : { refuse: refuseLine(ctx, text, 120) };
  },
  also: { add: { label: 'goals-help-own', take: (_ctx, { answers }) => ({ to: 'helpOwn', answers }) } },
  next: {
    label: (ctx, { answers: { helps } }) =>
      helps.length > 0 ? ctx.t.label('goals-next', { count: helps.length }) : ctx.t.label('goals-next-none'),
    take: (_ctx, { answers }) => onward('relevance', answers),
  },
});

/** Beside its tick. */
const HELP_ON_BUTTON = 28;

function addHelp(answers: GoalAnswers, help: string): Step<GoalAnswers> {
  const helps = [...new Set([...answers.helps, help])].slice(0, 8);
  return { to: 'helps', answers: { ...answers, helps } };
}

const helpOwnField: Field<GoalAnswers> = lineField({
  ...limits(helpText, 120),
  ask: (ctx) => [ctx.t('goals-step3'), '', ctx.t('goals-ask-help-own')],
  take: (_ctx, { answers }, help) => addHelp(answers, help),
});

const relevanceField: Field<GoalAnswers> = lineField({
  ...limits(relevance, 300),
  ask: (ctx, { answers }) => [
    ctx.t('goals-step4'),
    ctx.t('goals-so-far', { specific: sentence(answers) }),
    '',
    ctx.t('goals-ask-relevance'),
  ],
  also: {
    skip: {
      label: 'nav-skip',
      take: (_ctx, { answers }) => onward('due', { ...answers, relevance: null }),
    },
  },
  take: (_ctx, { answers }, words) => onward('due', { ...answers, relevance: words }),
});

/** The days offered as a goal's term: the end of the school term, two weeks, a month; each a school day before the pair's end. */
function dueChoices(view: PairView) {
  const term = termOf(view.programme.terms, view.today);
  const candidates = [
    { key: 'goals-due-weeks' as const, day: nextSchoolDay(view.calendar, addDays(view.today, 14)) },
    { key: 'goals-due-month' as const, day: nextSchoolDay(view.calendar, addDays(view.today, 30)) },
  ];
  const choices =
    term && term.endsOn > view.today
      ? [
          {
            key:
              view.programme.preset === 'ruTrimesters'
                ? ('goals-due-trimester' as const)
                : ('goals-due-term' as const),
            day: term.endsOn,
          },
          ...candidates,
        ]
      : candidates;
  return choices.filter((c) => c.day <= view.pair.endsOn);
}

const dueField: Field<GoalAnswers> = dayField({
  days: (ctx, draft) => dueDays(ctx, draft, 1),
  ask: (ctx, { answers }, { programme, today }, picking) => [
    ctx.t('goals-step5'),
    ctx.t('goals-so-far', { specific: sentence(answers) }),
    '',
    picking
      ? ctx.t('goals-due-pick')
      : ctx.t('goals-ask-due', { end: formatDay(programme.endsOn, ctx.t.locale, today) }),
  ],
  near: (ctx, draft, view) =>
    dueChoices(view).map((c) => [
      // A month ahead at most: the year goes without saying, and a button has no room for it.
      choice(draft, c.day, ctx.t.label(c.key, { day: formatDay(c.day, ctx.t.locale, c.day) })),
    ]),
  other: 'goals-due-other',
  unread: 'goals-bad-date',
  outside: dueOutside,
  take: (_ctx, { answers }, dueOn) => ({ to: 'check', answers: { ...answers, dueOn } }),
});

const CHANGES = ['specific', 'measure', 'helps', 'relevance', 'due'] as const;

const checkField: Field<GoalAnswers> = {
  async ask(ctx, draft) {
    const view = await pairOf(ctx, draft);
    const words = wording.safeParse(draft.answers);
    const partner = initials(view[view.side === 'mentor' ? 'mentee' : 'mentor'].fullName);
    return screen(
      [
        ctx.t('goals-check-title'),
        words.success ? wordingLines(ctx.t, words.data, dayOf(ctx.now, view.scope.zone)) : null,
        '',
        ctx.t('goals-who-sees', { partner }),
      ],
      [meant(choice(draft, 'send', cut(ctx.t.label('goals-send', { partner }), 30)))],
      [
        choice(draft, 'change', ctx.t.label('goals-change')),
        choice(draft, 'save', ctx.t.label('goals-save')),
      ],
    );
  },
  answer(ctx, draft, input) {
    if (input.value === 'change') return { to: 'change', answers: draft.answers };
    if (input.value === 'send' || input.value === 'save')
      return { finish: { ...draft.answers, send: input.value === 'send' } };
    return { refuse: ctx.t('dialogue-text-only') };
  },
};

const changeField: Field<GoalAnswers> = oneField({
  ask: (ctx) => ctx.t('goals-change-what'),
  values: CHANGES,
  label: (ctx, line) => ctx.t.label(`goals-change-${line}`),
  take: (_ctx, { answers }, to) => ({ to, answers }),
});

/** The SMART wizard of screens.md 4: the sentence grows on every screen, every step is a row in the database. */
export const goalFlow = defineFlow<GoalAnswers>({
  kind: 'goal',
  answers: goalAnswers,
  leaving: 'keep',
  fields: {
    specific: specificField,
    examples: typedSpecific((ctx) => [ctx.t('goals-step1'), ctx.t('goals-examples-text')], false),
    product: productField,
    productWhere: typedSpecific(
      (ctx, d) => [
        ctx.t('goals-step1'),
        ctx.t('goals-product-chosen', { product: d.answers.product ?? '', specific: sentence(d.answers) }),
      ],
      true,
    ),
    vague: typedSpecific(
      (ctx, d) => [
        ctx.t('goals-step1'),
        ctx.t('goals-vague', { word: vagueWord(d.answers.specific) ?? cut(d.answers.specific, 60) }),
      ],
      true,
    ),
    measure: measureField,
    unit: lineField({
      ...limits(unit, 60),
      ask: (ctx) => [ctx.t('goals-step2'), '', ctx.t('goals-ask-unit')],
      take: (_ctx, { answers }, words) => ({ to: 'baseline', answers: { ...answers, unit: words } }),
    }),
    baseline: valueField('baseline'),
    target: valueField('target'),
    helps: helpsField,
    helpOwn: helpOwnField,
    relevance: relevanceField,
    due: dueField,
    check: checkField,
    change: changeField,
  },
  async finish(ctx, draft) {
    if (!ctx.actor) return 'back';
    const words = wording.safeParse(draft.answers);
    if (!words.success) return { to: 'specific', answers: draft.answers };
    const { pairId, goalId, send } = draft.answers;
    const saved = await saveGoal(ctx.deps, ctx.actor, {
      pairId,
      goalId,
      wording: words.data,
      send,
      requestId: `draft:${draft.id}`,
    });
    if (!saved.ok) return { refuse: ctx.t(refusalKey('goals', saved.reason)) };
    const view = await pairOf(ctx, draft);
    const partner = view[view.side === 'mentor' ? 'mentee' : 'mentor'];
    const told = !send
      ? ctx.t('goals-saved')
      : partner.hasTelegram
        ? ctx.t('goals-sent', { partner: initials(partner.fullName) })
        : ctx.t('goals-sent-paper');
    await (ctx.callbackQuery ? show : showNew)(ctx, { text: told });
    await ctx.goHome({ fresh: true });
    return undefined;
  },
});

/** Starts the wizard for a pair, or goes on with its draft. */
export async function startGoal(ctx: BotContext, pairId: number): Promise<void> {
  await startFlow(ctx, goalFlow, {
    subject: `pair:${pairId}`,
    field: 'specific',
    answers: goalAnswers.parse({ pairId }),
  });
}

/** Opens the wizard on the last screen with the wording of a goal, to change one line of it. */
export async function startGoalEdit(ctx: BotContext, goalId: number): Promise<boolean> {
  const found = ctx.actor && (await findGoal(ctx.deps, ctx.actor, goalId));
  const last = found?.goal.versions[0];
  if (!found || !last || found.goal.author !== found.view.side) return false;
  const answers = goalAnswers.parse({
    ...last,
    helps: keptHelps.read(last.helps),
    pairId: found.goal.pairId,
    goalId,
    // Words that were kept when they were asked about are not asked about again.
    vagueAsked: vagueWord(last.specific) !== undefined,
  });
  await startFlow(ctx, goalFlow, { subject: `goal:${goalId}`, field: 'check', answers, anew: true });
  return true;
}
