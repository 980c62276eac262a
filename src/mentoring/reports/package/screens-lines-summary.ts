/** The справка's facts put into words: the same lines in the chat and in the document. */
import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatFullDate } from '../../../platform/time/format.ts';
import { changeOf, signed } from '../../monitoring/indicators/rules.ts';
import { AIMS, percentOf, TARGETS, type Target } from '../../monitoring/indicators/rules-targets.ts';
import { nameOf } from '../../monitoring/indicators/screens.ts';
import { valueOf } from '../../monitoring/indicators/screens-targets.ts';
import type { AttentionKind } from '../../pairing/attention/rules.ts';
import { roleLines } from '../../surveys/results/screens.ts';
import type { Edits } from '../written/rules.ts';
import { flat } from '../written/screens-lines.ts';
import type { SchoolFacts, SurveyFacts } from './queries-summary.ts';
import { type Part, SUMMARY_QUESTIONS, type SummaryLine } from './rules-summary.ts';

const line = (part: Part, key: string, text: string): SummaryLine => ({ part, key, text });

/** All lines of the справка. */
export function summaryLines(t: Translator, facts: SchoolFacts, edits: Edits): SummaryLine[] {
  return [
    ...stateLine(t, facts),
    ...pairLines(t, facts),
    ...meetingLines(t, facts),
    ...planLines(t, facts),
    ...surveyLines(t, facts.survey),
    ...TARGETS.map((target) =>
      line(
        'targets',
        `target:${target}`,
        t.label('reports-line-words', {
          label: t.label(`monitoring-target-${target}`),
          answer: targetWords(t, target, facts.targets[target]),
        }),
      ),
    ),
    ...indicatorLinesOf(t, facts),
    ...riskLines(t, facts),
    ...achievementLines(t, facts),
    ...SUMMARY_QUESTIONS.flatMap((question) => {
      const words = edits[question];
      return words === undefined || words === '' ? [] : [line('words', question, words)];
    }),
  ];
}

/** «67 % (ориентир 60 %), 4 из 6»; why there is no number when there is none. */
function targetWords(t: Translator, target: Target, shown: SchoolFacts['targets'][Target]): string {
  const aim = String(AIMS[target]);
  if (shown !== null && 'percent' in shown)
    return shown.percent === null
      ? flat(valueOf(t, target, { percent: null }))
      : t.label('summary-target', { percent: String(shown.percent), aim });
  const percent = shown === null ? undefined : percentOf(shown);
  if (shown === null || percent === undefined) return flat(valueOf(t, target, shown));
  const share = t.label('summary-target', { percent: String(percent), aim });
  return `${share}, ${t.label('summary-target-of', { done: String(shown.done), of: String(shown.of) })}`;
}

/** Of which day the state is, and of which days the events: said once, at the head. */
function stateLine(t: Translator, { stateOn, countedOn = stateOn }: SchoolFacts): SummaryLine[] {
  if (stateOn === undefined || countedOn === undefined) return [];
  if (countedOn !== stateOn)
    return [
      line(
        'pairs',
        'state',
        t.label('summary-state-apart', {
          day: formatFullDate(stateOn, t.locale),
          counted: formatFullDate(countedOn, t.locale),
        }),
      ),
    ];
  return [line('pairs', 'state', t.label('summary-state', { day: formatFullDate(stateOn, t.locale) }))];
}

function pairLines(t: Translator, { pairs }: SchoolFacts): SummaryLine[] {
  const stages = Object.fromEntries(
    Object.entries(pairs.stages).map(([stage, count]) => [stage, String(count)]),
  ) as Record<keyof typeof pairs.stages, string>;
  const { living, paused, started, completed, ended, timeOver = 0, overLimit } = pairs;
  return [
    line('pairs', 'pairs', t.label('summary-pairs', { living, paused })),
    line('pairs', 'stages', t.label('summary-stages', stages)),
    line('pairs', 'moves', t.label('summary-moves', { started, completed, ended: ended - timeOver })),
    ...(timeOver > 0 ? [line('pairs', 'timeOver', t.label('summary-time-over', { count: timeOver }))] : []),
    ...(overLimit > 0
      ? [line('pairs', 'overLimit', t.label('summary-over-limit', { count: overLimit }))]
      : []),
  ];
}

function meetingLines(t: Translator, { meetings, lessons }: SchoolFacts): SummaryLine[] {
  const { planned, held, both, curator, oneSide, paper, moved, notHeld, cancelled, open } = meetings;
  const kinds = meetings.kinds
    .map(({ kind, count }) => `${t.label(`meetings-kind-${kind}`)} ${count}`)
    .join(', ');
  return [
    line('meetings', 'meetings', t.label('reports-line-meetings', { planned, held })),
    line('meetings', 'confirmed', t.label('reports-line-confirmed', { both, curator, paper })),
    ...(oneSide > 0 ? [line('meetings', 'oneSide', t.label('reports-line-one-side', { oneSide }))] : []),
    line('meetings', 'unheld', t.label('reports-line-unheld', { moved, notHeld, cancelled, open })),
    ...(kinds === '' ? [] : [line('meetings', 'kinds', t.label('summary-kinds', { kinds }))]),
    line('meetings', 'lessons', t.label('summary-lessons', { ...lessons })),
  ];
}

function planLines(t: Translator, { goals, actions }: SchoolFacts): SummaryLine[] {
  const { done, notDone, carried, planned } = actions;
  const all = done + notDone + carried + planned;
  const { achieved, partly, notThisTime, differ = 0 } = goals;
  return [
    line('plans', 'goals', t.label('summary-goals', { agreed: goals.agreed, pairs: goals.pairs })),
    ...(achieved + partly + notThisTime > 0
      ? [line('plans', 'results', t.label('summary-results', { achieved, partly, notThisTime }))]
      : []),
    ...(differ > 0 ? [line('plans', 'differ', t.label('summary-differ', { count: differ }))] : []),
    line('plans', 'actions', t.label('reports-line-actions', { all, done, notDone, carried, planned })),
  ];
}

/** Aggregates as the survey's own wall shows them. */
function surveyLines(t: Translator, survey: SurveyFacts | null): SummaryLine[] {
  if (!survey) return [line('surveys', 'survey', t.label('summary-survey-none'))];
  const view = {
    shown: { roles: survey.roles, open: [] },
    last: survey.last ? { roles: survey.last, open: [] } : undefined,
    earlier: survey.earlier.map((roles) => ({ roles, open: [] })),
    own: new Map(survey.own),
    whole: true as const,
  };
  return (['mentee', 'mentor'] as const).flatMap((role) => {
    const { rate } = survey.roles[role];
    if (rate.invited === 0) return [];
    const head = t.label('summary-survey-rate', { role, ...rate });
    if (!survey.ready)
      return [line('surveys', `survey:${role}`, `${head}. ${t.label('summary-survey-waits')}`)];
    const cell = survey.roles[role];
    if (cell.detail === 'whole')
      return [
        line('surveys', `survey:${role}`, `${head}. ${t.label('summary-survey-whole', { mean: cell.mean })}`),
      ];
    return [
      line('surveys', `survey:${role}`, head),
      ...roleLines(t, view, role, false).map((text, i) => line('surveys', `survey:${role}:${i}`, flat(text))),
    ];
  });
}

function indicatorLinesOf(t: Translator, { indicators }: SchoolFacts): SummaryLine[] {
  return indicators.map((one) => {
    const change = changeOf(one);
    return line(
      'indicators',
      `indicator:${one.indicator}`,
      t.label('summary-indicator', {
        code: one.indicator,
        name: nameOf(t, one.indicator),
        was: one.baseline === null ? '—' : String(one.baseline),
        now: one.now === null ? '—' : String(one.now),
        change: change === undefined || change === 0 ? '' : ` (${signed(change)})`,
      }),
    );
  });
}

/** What only its reader may know is counted without a name. */
const RISKS = {
  help: 'other',
  discuss: 'other',
  pulse: 'other',
  contradiction: 'contradiction',
  oneSide: 'oneSide',
  over: 'other',
  noFirstMeeting: 'noFirstMeeting',
  noStep: 'noStep',
  missedTwice: 'missedTwice',
  noPlan: 'noPlan',
  overdue: 'overdue',
  overLimit: 'overLimit',
} as const satisfies Record<AttentionKind, string>;

/** The day whose state is told, in words; a справка confirmed before it was kept told the day it was made. */
function stateDay(t: Translator, { stateOn }: Pick<SchoolFacts, 'stateOn'>): string {
  return stateOn === undefined ? t.label('summary-day-made') : formatFullDate(stateOn, t.locale);
}

/** The same of targets and indicators. */
export const countedDay = (t: Translator, { stateOn, countedOn = stateOn }: SchoolFacts): string =>
  stateDay(t, { stateOn: countedOn });

function riskLines(t: Translator, facts: SchoolFacts): SummaryLine[] {
  const { risks } = facts;
  const day = stateDay(t, facts);
  const now = risks.now
    .map(({ kind, count }) => `${t.label('summary-risk', { kind: RISKS[kind] })} ${count}`)
    .join(', ');
  return [
    line('risks', 'risks', t.label('summary-risks-term', { count: risks.term })),
    line(
      'risks',
      'now',
      now === '' ? t.label('summary-risks-none', { day }) : t.label('summary-risks-now', { day, kinds: now }),
    ),
  ];
}

function achievementLines(t: Translator, { achievements }: SchoolFacts): SummaryLine[] {
  if (achievements.length === 0)
    return [line('achievements', 'achievements', t.label('reports-line-achievements-none'))];
  return achievements.map(({ kind, count }) =>
    line(
      'achievements',
      `achievement:${kind}`,
      t.label('reports-line-words', { label: t.label(`monitoring-fact-${kind}`), answer: String(count) }),
    ),
  );
}
