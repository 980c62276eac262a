import type { GoalResult, GoalReviewKind } from '../../platform/database/generated/enums.ts';
import { cut, type Html, lines, plain } from '../../platform/i18n/html.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { everyOf } from '../../platform/known.ts';
import { pageOf, rows, type Screen, screen } from '../../platform/telegram/screen.ts';
import { formatDay } from '../../platform/time/format.ts';
import { dayOf } from '../../platform/time/local.ts';
import { homeButton } from '../common/words.ts';

import type { PairView } from '../pairing/queries.ts';
import { otherSide as other } from '../pairing/rules.ts';
import { partnerOf } from '../pairing/screens-words.ts';
import { pairTap } from '../pairing/taps.ts';
import { firstWithInitial, initials } from '../people/rules.ts';
import { pairPapersTap } from '../reports/papers/taps.ts';
import { keptHelps, type Wording } from './input.ts';
import { type ActionRow, type GoalRow, type PairPlan, sideOf, wordingOf } from './queries.ts';
import { CHECKED_STAGES } from './queries-checkin.ts';
import { checkInDue } from './remind/rules.ts';
import { canAssess, canClose, canEdit, canReview, isHelp, type Measure, type WorkForm } from './rules.ts';
import {
  actionTap,
  addActionTap,
  assessTap,
  carryTap,
  checkInTap,
  doneTap,
  dropGoalTap,
  editActionTap,
  editGoalTap,
  goalsTap,
  goalTap,
  newGoalTap,
  notDoneTap,
  planTap,
  resultTap,
  reviewTap,
  sendGoalTap,
  versionsTap,
} from './taps.ts';

const BUTTON = 30;
const PAGE = 6;
/** The number of a goal's values that fit in one line. */
const VALUES = 10;
const RESULTS = everyOf<GoalResult>()(['achieved', 'partly', 'notThisTime']);

/** A number as people of this language write it. */
export function amount(t: Translator, value: number | null): string {
  return value === null ? '—' : formatNumber(value, t.locale);
}

/** A value of a measure, alone: «3 из 10», «70 %». */
export function valueWords(t: Translator, measure: Measure | null, value: number | null): string {
  const named = amount(t, value);
  switch (measure) {
    case 'lessonsOf10':
    case 'selfRating':
      return t.label('goals-value-ofTen', { value: named });
    case 'timesAWeek':
      return t.label('goals-value-timesAWeek', { value: named, count: value ?? 0 });
    case 'shareOfPupils':
      return t.label('goals-value-share', { value: named });
    case 'product':
    case 'own':
    case null:
      return named;
  }
}

/** A known help inside a sentence begins with a small letter; a person's own words stay as they are. */
function helpWords(t: Translator, help: string): string {
  if (!isHelp(help)) return help;
  const label = t.label(`goals-help-${help}`);
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** How a goal is counted, in a sentence: «на 8 уроках из 10 (сейчас 3)». */
export function measured(
  t: Translator,
  w: Pick<Wording, 'unit' | 'baseline' | 'target'> & { measure: string },
): Html {
  const args = { now: amount(t, w.baseline), want: amount(t, w.target) };
  switch (w.measure as Measure) {
    case 'product':
      return t('goals-measured-product');
    case 'own':
      return t('goals-measured-own', { ...args, unit: w.unit ?? '' });
    case 'lessonsOf10':
      return t('goals-measured-lessonsOf10', { ...args, count: w.target ?? 0 });
    case 'timesAWeek':
      return t('goals-measured-timesAWeek', { ...args, count: w.target ?? 0 });
    case 'shareOfPupils':
      return t('goals-measured-shareOfPupils', args);
    case 'selfRating':
      return t('goals-measured-selfRating', args);
  }
}

/** A goal's words on a card: the sentence, what helps, why. */
export function wordingLines(
  t: Translator,
  w: Omit<Wording, 'helps' | 'measure'> & { helps: unknown; measure: string },
  today: string,
): Html {
  const named = keptHelps
    .read(w.helps)
    .map((h) => helpWords(t, h))
    .join('; ');
  return lines(
    t('goals-sentence', {
      due: formatDay(w.dueOn, t.locale, today),
      specific: cut(w.specific, 160),
      measured: measured(t, w),
    }),
    named.length > 0 && t('goals-helps', { helps: cut(named, 120) }),
    w.relevance !== null && t('goals-why', { relevance: cut(w.relevance, 80) }),
  );
}

/** Goals and plan of a pair. */
export function goalsScreen(t: Translator, { view, goals, actions }: PairPlan): Screen {
  const done = actions.filter((a) => a.status === 'done').length;
  const living = view.pair.status === 'active' || view.pair.status === 'paused';
  const named = goals.map((goal) => ({ goal, specific: wordingOf(goal)?.specific ?? '' }));
  return screen(
    [
      t('goals-title', { partner: partnerOf(view) }),
      '',
      ...named
        .slice(0, 3)
        .map(({ goal, specific }) => lines(plain(cut(specific, 90)), t(`goals-status-${goal.status}`))),
      goals.length > 3 && t('goals-more', { count: goals.length - 3 }),
      goals.length === 0 && t('goals-none'),
      '',
      actions.length > 0 ? t('goals-plan', { done, all: actions.length }) : t('goals-plan-empty'),
    ],
    ...named
      .slice(0, 5)
      .map(({ goal, specific }) => [
        goalTap.button(t.label('goals-open-goal', { specific: cut(specific, BUTTON - 4) }), goal.id),
      ]),
    view.side && living
      ? [newGoalTap.button(t.label(goals.length === 0 ? 'goals-new-first' : 'goals-new'), view.pair.id)]
      : null,
    [
      planTap.button(
        actions.length > 0
          ? t.label('goals-plan', { done, all: actions.length })
          : t.label('goals-add-action'),
        view.pair.id,
        0,
      ),
    ],
    [pairPapersTap.button(t.label('document-open'), view.pair.id, t.locale)],
    [pairTap.button(t.label('nav-back'), view.pair.id), homeButton(t)],
  );
}

/** A value of a goal, alone: «5»; of a product whether it is there. */
export function bareValue(t: Translator, measure: string, value: number | null): string {
  if (measure !== 'product') return amount(t, value);
  return t.label(value === 1 ? 'goals-checkin-there' : 'goals-checkin-not-there');
}

/** The values a goal went through: «5 → 6 → 8». */
function valuesLine(
  t: Translator,
  w: { measure: string; baseline: number | null },
  checkIns: readonly { value: number | null }[],
): string {
  const values = [w.baseline, ...checkIns.map((one) => one.value)].filter((value) => value !== null);
  const shown = values.length > VALUES ? values.slice(-VALUES) : values;
  return shown.map((value) => bareValue(t, w.measure, value)).join(' → ');
}

/** «5 → 6 → 8 (цель: 8)» */
function valuesSaid(
  t: Translator,
  w: { measure: string; baseline: number | null; target: number | null },
  checkIns: readonly { value: number | null }[],
): Html {
  const want = bareValue(t, w.measure, w.target);
  return t('goals-card-values', { values: valuesLine(t, w, checkIns), want });
}

/** Whether «сколько сейчас?» waits for this reader's answer. */
function isAsked(view: PairView, goal: GoalRow): boolean {
  const { status, stage } = view.pair;
  const w = wordingOf(goal);
  if (view.side !== 'mentee' || goal.status !== 'agreed' || goal.agreedAt === null || !w) return false;
  if (status !== 'active' || !CHECKED_STAGES.some((one) => one === stage)) return false;
  const agreed = { agreedOn: dayOf(goal.agreedAt, view.scope.zone), dueOn: w.dueOn };
  const dueOn = checkInDue(agreed, view.pair, view.calendar, view.today);
  return dueOn !== undefined && !goal.checkIns.some((one) => one.dueOn === dueOn);
}

/** One goal, with what this reader may do about it now. */
export function goalScreen(t: Translator, view: PairView, goal: GoalRow): Screen {
  const w = wordingOf(goal);
  const mine = goal.author === view.side;
  const comment = goal.reviews.find(
    (r) => r.kind === 'suggestion' && r.versionNumber === goal.version,
  )?.comment;
  const reviewing = sideOf(view, other(goal.author));
  const review = (kind: GoalReviewKind, label: string) =>
    reviewTap.button(label, goal.id, goal.version, kind);
  const results = goal.assessments.map((a) =>
    a.side === view.side
      ? t('goals-result-mine', { result: t.label(`goals-result-${a.result}`) })
      : t('goals-result-other', {
          name: initials(view[a.side].fullName),
          result: t.label(`goals-result-${a.result}`),
        }),
  );
  return screen(
    [
      t('goals-card-title', {
        status:
          reviewing && goal.status === 'sent'
            ? t.label('goals-status-yours')
            : t.label(`goals-status-${goal.status}`),
      }),
      '',
      w ? wordingLines(t, w, view.today) : null,
      comment && goal.status === 'suggestion'
        ? lines('', t('goals-card-comment', { comment: cut(comment, 200) }))
        : null,
      ...results,
      goal.checkIns.length > 0 && w ? valuesSaid(t, w, goal.checkIns) : null,
      goal.versions.length > 1 && t('goals-card-versions', { count: goal.versions.length }),
    ],
    reviewing && canReview(goal.status)
      ? [review('agreed', t.label(reviewing.onPaper ? 'goals-agree-paper' : 'goals-agree'))]
      : null,
    reviewing && !reviewing.onPaper && canReview(goal.status)
      ? [review('suggestion', t.label('goals-suggest'))]
      : null,
    reviewing && !reviewing.onPaper && goal.status === 'sent'
      ? [review('keptForMeeting', t.label('goals-keep-for-meeting'))]
      : null,
    mine && (goal.status === 'saved' || goal.status === 'suggestion')
      ? [sendGoalTap.button(t.label('goals-send-again'), goal.id)]
      : null,
    mine && canEdit(goal.status) ? [editGoalTap.button(t.label('goals-edit'), goal.id)] : null,
    isAsked(view, goal) ? [checkInTap.button(t.label('goals-checkin-do'), goal.id)] : null,
    sideOf(view) && canAssess(goal.status, view.pair.stage)
      ? [assessTap.button(t.label('goals-assess-title'), goal.id)]
      : null,
    mine && canEdit(goal.status) ? [dropGoalTap.button(t.label('goals-drop'), goal.id)] : null,
    goal.versions.length > 1 ? [versionsTap.button(t.label('goals-versions'), goal.id)] : null,
    [goalsTap.button(t.label('nav-back'), goal.pairId), homeButton(t)],
  );
}

/** Every wording a goal had. */
export function versionsScreen(t: Translator, view: PairView, goal: GoalRow): Screen {
  const version = (v: GoalRow['versions'][number]) =>
    t('goals-version-line', {
      number: v.number,
      day: formatDay(dayOf(v.createdAt, view.scope.zone), t.locale, view.today),
      specific: cut(v.specific, 90),
    });
  return screen(
    [t('goals-versions-title'), '', ...goal.versions.slice(0, 6).map(version)],
    [goalTap.button(t.label('nav-back'), goal.id)],
  );
}

/** The final meeting's question about one goal. */
export function assessScreen(t: Translator, view: PairView, goal: GoalRow): Screen {
  const w = wordingOf(goal);
  return screen(
    [
      t('goals-assess-title'),
      '',
      w ? wordingLines(t, w, view.today) : null,
      w && goal.checkIns.length > 0 ? valuesSaid(t, w, goal.checkIns) : null,
      '',
      t('goals-assess-note'),
    ],
    isAsked(view, goal) ? [checkInTap.button(t.label('goals-checkin-do'), goal.id)] : null,
    ...RESULTS.map((result) => [resultTap.button(t.label(`goals-result-${result}`), goal.id, result)]),
    [goalTap.button(t.label('nav-back'), goal.id)],
  );
}

const MARKS = { planned: '○', done: '✅', notDone: '–', carried: '→' } as const;

/** When it was done, once it is; until then the day it is to be done by. */
function dayWords(t: Translator, view: PairView, action: ActionRow): string {
  const day = (on: string) => formatDay(on, t.locale, view.today);
  if (action.status === 'done' && action.closedAt !== null)
    return t.label('goals-action-done-on', { day: day(dayOf(action.closedAt, view.scope.zone)) });
  return action.dueOn === null
    ? t.label('goals-action-no-date')
    : t.label('goals-action-due', { day: day(action.dueOn) });
}

/** The plan: actions by date, paged; each opens its card. */
export function planScreen(t: Translator, { view, actions }: PairPlan, page: number): Screen {
  const shown = pageOf(actions, page, PAGE, (p) => planTap.data(view.pair.id, p));
  const dated = actions.filter((a) => a.dueOn !== null).length;
  const line = (a: ActionRow) =>
    t('goals-action-line', {
      mark: MARKS[a.status],
      title: cut(a.title, 36),
      due: dayWords(t, view, a),
    });
  const button = (a: ActionRow) => [actionTap.button(`${MARKS[a.status]} ${cut(a.title, BUTTON - 2)}`, a.id)];
  return screen(
    [
      t('goals-plan-title', { partner: partnerOf(view) }),
      '',
      ...shown.items.map(line),
      actions.length === 0 && t('goals-plan-none'),
      actions.length > 0 && '',
      actions.length > 0 &&
        (dated < 3 && view.pair.stage === 'planning'
          ? t('goals-plan-need', { dated })
          : t('goals-plan-next')),
    ],
    ...shown.items.map(button),
    shown.turn,
    sideOf(view) ? [addActionTap.button(t.label('goals-add-action'), view.pair.id)] : null,
    [goalsTap.button(t.label('nav-back'), view.pair.id), homeButton(t)],
  );
}

/** One action: what, when, whose, and what may be done about it. */
export function actionScreen(t: Translator, view: PairView, action: ActionRow): Screen {
  const who =
    action.responsible === view.side
      ? t.label('goals-action-who-you')
      : firstWithInitial(view[action.responsible].fullName);
  const open = canClose(action.status) && sideOf(view) !== undefined;
  const edit = (field: 'title' | 'form' | 'dueOn' | 'responsible') =>
    editActionTap.button(t.label(`goals-edit-${field}`), action.id, field);
  return screen(
    [
      t('goals-action-title', { mark: MARKS[action.status], title: cut(action.title, 160) }),
      t('goals-action-facts', {
        form: t.label(`goals-form-${action.form as WorkForm}`),
        due: dayWords(t, view, action),
        who,
      }),
      action.result !== null && t('goals-action-result', { result: cut(action.result, 200) }),
      action.notDoneReason !== null && t('goals-action-reason', { reason: cut(action.notDoneReason, 200) }),
      action.status === 'carried' && t('goals-action-carried'),
    ],
    open ? [doneTap.button(t.label('goals-done'), action.id)] : null,
    open ? [notDoneTap.button(t.label('goals-not-done'), action.id)] : null,
    open ? [carryTap.button(t.label('goals-carry'), action.id)] : null,
    ...(open ? rows([edit('dueOn'), edit('title')], 2) : []),
    ...(open ? [[edit('form')], [edit('responsible')]] : []),
    [planTap.button(t.label('nav-back'), action.pairId, 0), homeButton(t)],
  );
}
