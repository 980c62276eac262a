import { cut } from '../../../platform/i18n/html.ts';
import type { BotContext } from '../../../platform/telegram/context.ts';
import { monthRows } from '../../../platform/telegram/datePicker.ts';
import {
  choice,
  choiceData,
  defineFlow,
  type Field,
  type Step,
  startFlow,
} from '../../../platform/telegram/flow.ts';
import { screen } from '../../../platform/telegram/screen.ts';
import { show, showNew } from '../../../platform/telegram/show.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { addDays, type Day, dayOf } from '../../../platform/time/local.ts';
import { parseDay } from '../../../platform/time/parse.ts';
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
import { type GoalDraft, onward, pairOf, refuseLine, sentence } from './flow-words.ts';
import { vagueWord } from './rules.ts';

const helpsField: Field<GoalAnswers> = {
  ask(ctx, draft) {
    const { helps, measure, baseline, target } = draft.answers;
    const own = helps.filter((h) => !HELPS.some((known) => known === h));
    const tick = (value: string, on: boolean, label: string) => [
      choice(draft, value, cut(`${on ? '☑' : '☐'} ${label}`, 30)),
    ];
    return screen(
      [
        ctx.t('goals-step3'),
        ctx.t('goals-so-far', { specific: sentence(draft.answers) }),
        measure !== 'product' &&
          ctx.t('goals-now-want', {
            now: valueWords(ctx.t, measure, baseline),
            want: valueWords(ctx.t, measure, target),
          }),
        ctx.t('goals-ask-helps'),
      ],
      ...HELPS.map((h) => tick(h, helps.includes(h), ctx.t.label(`goals-help-${h}`))),
      ...own.map((h, i) => tick(`own${i}`, true, h)),
      [choice(draft, 'add', ctx.t.label('goals-help-own'))],
      [
        choice(
          draft,
          'next',
          helps.length > 0
            ? ctx.t.label('goals-next', { count: helps.length })
            : ctx.t.label('goals-next-none'),
        ),
      ],
    );
  },
  answer(ctx, draft, input) {
    const { helps } = draft.answers;
    if (input.text !== undefined) return addHelp(ctx, draft, input.text);
    if (input.value === 'next') return onward('relevance', draft.answers);
    if (input.value === 'add') return { to: 'helpOwn', answers: draft.answers };
    const own = helps.filter((h) => !HELPS.some((known) => known === h));
    const pressed = input.value.startsWith('own')
      ? own[Number(input.value.slice(3))]
      : HELPS.find((h) => h === input.value);
    if (pressed === undefined) return { stay: draft.answers };
    const next = helps.includes(pressed) ? helps.filter((h) => h !== pressed) : [...helps, pressed];
    return { stay: { ...draft.answers, helps: next } };
  },
};

function addHelp(ctx: BotContext, draft: GoalDraft, text: string): Step<GoalAnswers> {
  const parsed = helpText.safeParse(text);
  if (!parsed.success) return { refuse: refuseLine(ctx, text, 120) };
  const helps = [...new Set([...draft.answers.helps, parsed.data])].slice(0, 8);
  return { to: 'helps', answers: { ...draft.answers, helps } };
}

const helpOwnField: Field<GoalAnswers> = {
  ask: (ctx) => screen([ctx.t('goals-step3'), '', ctx.t('goals-ask-help-own')]),
  answer: (ctx, draft, input) => addHelp(ctx, draft, input.text ?? ''),
};

const relevanceField: Field<GoalAnswers> = {
  ask: (ctx, draft) =>
    screen(
      [
        ctx.t('goals-step4'),
        ctx.t('goals-so-far', { specific: sentence(draft.answers) }),
        '',
        ctx.t('goals-ask-relevance'),
      ],
      [choice(draft, 'skip', ctx.t.label('nav-skip'))],
    ),
  answer(ctx, draft, input) {
    if (input.value === 'skip') return onward('due', { ...draft.answers, relevance: null });
    const parsed = relevance.safeParse(input.text ?? '');
    return parsed.success
      ? onward('due', { ...draft.answers, relevance: parsed.data })
      : { refuse: refuseLine(ctx, input.text ?? '', 300) };
  },
};

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

function takeDue(ctx: BotContext, draft: GoalDraft, view: PairView, due: Day | undefined): Step<GoalAnswers> {
  if (due === undefined) return { refuse: ctx.t('goals-bad-date') };
  if (due <= view.today || due > view.programme.endsOn) {
    return {
      refuse: ctx.t('goals-date-range', { end: formatDay(view.programme.endsOn, ctx.t.locale, view.today) }),
    };
  }
  return { to: 'check', answers: { ...draft.answers, dueOn: due, month: null } };
}

const dueField: Field<GoalAnswers> = {
  async ask(ctx, draft) {
    const view = await pairOf(ctx, draft);
    const day = (on: Day) => formatDay(on, ctx.t.locale, view.today);
    const picker = draft.answers.month
      ? monthRows(ctx.t, {
          month: draft.answers.month,
          from: addDays(view.today, 1),
          to: view.programme.endsOn,
          today: view.today,
          dataOf: (on) => choiceData(draft, on),
          turnOf: (month) => choiceData(draft, `m${month}`),
        })
      : [
          // A month ahead at most: the year goes without saying, and a button has no room for it.
          ...dueChoices(view).map((c) => [
            choice(draft, c.day, ctx.t.label(c.key, { day: formatDay(c.day, ctx.t.locale, c.day) })),
          ]),
          [choice(draft, `m${view.today}`, ctx.t.label('goals-due-other'))],
        ];
    const question = draft.answers.month
      ? ctx.t('goals-due-pick')
      : ctx.t('goals-ask-due', { end: day(view.programme.endsOn) });
    return screen(
      [ctx.t('goals-step5'), ctx.t('goals-so-far', { specific: sentence(draft.answers) }), '', question],
      ...picker,
    );
  },
  async answer(ctx, draft, input) {
    const view = await pairOf(ctx, draft);
    if (input.value?.startsWith('m')) return { stay: { ...draft.answers, month: input.value.slice(1) } };
    return takeDue(ctx, draft, view, input.value ?? parseDay(input.text ?? '', ctx.now, view.scope.zone));
  },
};

const CHANGES = {
  specific: 'specific',
  measure: 'measure',
  helps: 'helps',
  relevance: 'relevance',
  due: 'due',
} as const;

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
      [choice(draft, 'send', cut(ctx.t.label('goals-send', { partner }), 30))],
      [
        choice(draft, 'change', ctx.t.label('goals-change')),
        choice(draft, 'save', ctx.t.label('goals-save')),
      ],
    );
  },
  answer(ctx, draft, input) {
    if (input.value === 'change') return { to: 'change', answers: draft.answers };
    if (input.value === 'send' || input.value === 'save')
      return { finish: { ...draft.answers, month: input.value } };
    return { refuse: ctx.t('dialogue-text-only') };
  },
};

const changeField: Field<GoalAnswers> = {
  ask: (ctx, draft) =>
    screen(
      [ctx.t('goals-change-what')],
      ...Object.keys(CHANGES).map((c) => [
        choice(draft, c, ctx.t.label(`goals-change-${c as keyof typeof CHANGES}`)),
      ]),
    ),
  answer(ctx, draft, input) {
    const to = Object.values(CHANGES).find((c) => c === input.value);
    return to ? { to, answers: draft.answers } : { refuse: ctx.t('dialogue-text-only') };
  },
};

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
    unit: {
      ask: (ctx) => screen([ctx.t('goals-step2'), '', ctx.t('goals-ask-unit')]),
      answer(ctx, draft, input) {
        const parsed = unit.safeParse(input.text ?? '');
        return parsed.success
          ? { to: 'baseline', answers: { ...draft.answers, unit: parsed.data } }
          : { refuse: refuseLine(ctx, input.text ?? '', 60) };
      },
    },
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
    const send = draft.answers.month === 'send';
    const words = wording.safeParse(draft.answers);
    if (!words.success) return { to: 'specific', answers: { ...draft.answers, month: null } };
    const { pairId, goalId } = draft.answers;
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
    vagueAsked: true,
  });
  await startFlow(ctx, goalFlow, { subject: `goal:${goalId}`, field: 'check', answers, anew: true });
  return true;
}
