/** The next step of a stage in one line, and the button that takes it: the same on the home card and in a reminder. */
import { cut, type Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, type Screen, screen } from '../../../platform/telegram/screen.ts';
import type { Day } from '../../../platform/time/local.ts';
import { assessTap, goalsTap, planTap } from '../../goals/taps.ts';
import { meetingsTap, meetingTap, newMeetingTap } from '../../meetings/taps.ts';
import { firstWithInitial, initials } from '../../people/rules.ts';
import type { Side } from '../rules.ts';
import { dayText } from '../screens-words.ts';
import { closingTap, pairTap, readyTap, trialTap } from '../taps.ts';
import type { Stage, Step } from './rules.ts';

export interface NextStep {
  pairId: number;
  side: Side;
  partner: string;
  stage: Stage;
  step: Step;
  dueOn: Day;
  today: Day;
  /** What the step is about, where it is one thing. */
  meetingId?: number | undefined;
  goalId?: number | undefined;
}

const KEYS = {
  arrangeMeeting: 'meeting',
  answerProposal: 'meeting',
  confirmMeeting: 'confirm',
  answerPrivately: 'answer',
  agreeGoal: 'goal',
  planActions: 'plan',
  sayReady: 'ready',
  settleActions: 'actions',
  assessGoals: 'assess',
  sumUp: 'sum-up',
} as const satisfies Partial<Record<Step, string>>;

const isStep = (step: Step): step is keyof typeof KEYS => step in KEYS;
const NAME = 20;

/** «Тимур А. · Пробная: назначить встречу, можно до пт 27 ноября»; undefined for a step without a button. */
export function nextLine(t: Translator, next: NextStep): Html | undefined {
  if (!isStep(next.step)) return undefined;
  const day = dayText(t, next.dueOn, next.today);
  return t(`pairing-next-${KEYS[next.step]}`, {
    who: cut(next.side === 'mentor' ? firstWithInitial(next.partner) : initials(next.partner), NAME),
    stage: t.label(`pairing-stage-${next.stage}`),
    due:
      next.dueOn < next.today ? t.label('pairing-next-was', { day }) : t.label('pairing-next-until', { day }),
  });
}

/** The button that does it. */
export function nextButton(t: Translator, next: NextStep): Button | undefined {
  const { pairId, meetingId, goalId } = next;
  switch (next.step) {
    case 'arrangeMeeting':
    case 'answerProposal':
      return newMeetingTap.button(t.label('pairing-next-meeting-do'), pairId);
    case 'confirmMeeting': {
      const label = t.label('pairing-next-confirm-do');
      return meetingId === undefined
        ? meetingsTap.button(label, pairId, 0)
        : meetingTap.button(label, meetingId);
    }
    case 'answerPrivately':
      return trialTap.button(t.label('pairing-next-answer-do'), pairId);
    case 'agreeGoal':
      return goalsTap.button(t.label('pairing-next-goal-do'), pairId);
    case 'planActions':
    case 'settleActions':
      return planTap.button(t.label('pairing-next-plan-do'), pairId, 0);
    case 'sayReady':
      return readyTap.button(t.label('pairing-next-ready-do'), pairId);
    case 'assessGoals': {
      const label = t.label('pairing-next-assess-do');
      return goalId === undefined ? goalsTap.button(label, pairId) : assessTap.button(label, goalId);
    }
    case 'sumUp':
      return closingTap.button(t.label('pairing-next-sum-up-do'), pairId);
    case 'meet':
    case 'curatorConfirms':
    case 'curatorDecides':
    case 'resume':
    case 'wait':
    case 'advance':
      return undefined;
  }
}

/** A reminder of the step: by itself with the pair's card beside it, in a bundle a line and the button. */
export function stepScreen(t: Translator, next: NextStep): Screen | null {
  const line = nextLine(t, next);
  const button = nextButton(t, next);
  if (!line || !button) return null;
  return {
    ...screen(line, [button], [pairTap.button(t.label('pairing-open-card'), next.pairId)]),
    brief: { line, button },
  };
}
