/** What the clock says of goals and plans: alone with all that may be done, in a bundle a line and a button. */
import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, rows, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';

import { firstWithInitial } from '../../people/rules.ts';
import type { CheckIn } from '../queries-checkin.ts';
import { valueChoices } from '../rules.ts';
import { bareValue } from '../screens.ts';
import {
  actionTap,
  checkInSameTap,
  checkInTap,
  checkInTypeTap,
  checkInValueTap,
  doneTap,
  editGoalTap,
  goalTap,
  newGoalTap,
  planTap,
  sendGoalTap,
} from '../taps.ts';

const LINE = 40;
const BUTTON = 30;

/** An action whose day is today or was: to the one who is responsible, or, with the mentee's name, to their mentor. */
export function actionReminderScreen(
  t: Translator,
  action: { id: number; pairId: number; title: string; dueOn: Day; today: Day; mentee?: string | undefined },
): Screen {
  const { id, title, dueOn, today, mentee } = action;
  const day = formatDay(dueOn, t.locale, today);
  const what = cut(title, LINE);
  const open = actionTap.button(t.label('goals-open'), id);
  if (mentee !== undefined) {
    const who = cut(firstWithInitial(mentee), 20);
    return {
      ...screen(
        [t('goals-remind-mentor', { who, day }), t('goals-remind-title', { title: cut(title, 160) })],
        [open],
      ),
      brief: {
        line: t('goals-remind-mentor-brief', { who, title: cut(title, 30), day }),
        button: actionTap.button(cut(t.label('goals-remind-open', { title }), BUTTON), id),
      },
    };
  }
  const said = dueOn < today ? t('goals-remind-overdue', { day }) : t('goals-remind-due');
  return {
    ...screen(
      [said, t('goals-remind-title', { title: cut(title, 160) })],
      [doneTap.button(t.label('goals-done'), id)],
      [open],
    ),
    brief: {
      line:
        dueOn < today
          ? t('goals-remind-overdue-brief', { title: what, day })
          : t('goals-remind-due-brief', { title: what }),
      button: doneTap.button(cut(t.label('goals-remind-done', { title }), BUTTON), id),
    },
  };
}

/** «Ещё 2 действия плана» */
export function actionsMoreScreen(t: Translator, more: { pairId: number; count: number }): Screen {
  return screen(t('goals-remind-more', { count: more.count }), [
    planTap.button(t.label('goals-to-plan'), more.pairId, 0),
  ]);
}

/** «Начало урока: сколько из 10 сейчас? Было 5.» One tap answers it. */
export function checkInScreen(t: Translator, one: CheckIn): Screen {
  const { goalId, dueOn, measure, was } = one;
  const named = (value: number) => bareValue(t, measure, value);
  const value = (n: number, label = String(n)): Button => checkInValueTap.button(label, goalId, dueOn, n);
  const choices =
    measure === 'product'
      ? [value(1, named(1)), value(0, named(0))]
      : valueChoices(measure).map((n) => value(n));
  const line = t(`goals-checkin-${measure}`, {
    goal: cut(one.specific, 160),
    unit: cut(one.unit ?? '', 60),
    was: was === null ? '' : t.label('goals-checkin-was', { was: named(was) }),
  });
  const typed = measure === 'own' || measure === 'shareOfPupils' || measure === 'timesAWeek';
  return {
    ...screen(
      line,
      was !== null && [checkInSameTap.button(t.label('goals-checkin-same'), goalId, dueOn)],
      ...rows(choices, choices.length > 6 ? 6 : Math.max(1, choices.length)),
      typed && [checkInTypeTap.button(t.label('goals-checkin-type'), goalId)],
      [goalTap.button(t.label('goals-checkin-goal'), goalId), homeButton(t)],
    ),
    brief: {
      line: t('goals-checkin-brief', { goal: cut(one.specific, 50) }),
      button: checkInTap.button(t.label('goals-checkin-do'), goalId),
    },
  };
}

/** A goal begun or saved, and not touched for some days. */
export function unfinishedScreen(
  t: Translator,
  goal: { specific: string } & (
    | { goalId: number }
    | { goalId?: never; pairId: number; editing?: number | undefined }
  ),
): Screen {
  const words = goal.specific === '' ? false : t('goals-remind-title', { title: cut(goal.specific, 160) });
  if (goal.goalId !== undefined) {
    const button = goalTap.button(t.label('goals-remind-open-goal'), goal.goalId);
    return {
      ...screen(
        [t('goals-remind-saved'), words],
        [sendGoalTap.button(t.label('goals-send-again'), goal.goalId)],
        [button],
      ),
      brief: { line: t('goals-remind-saved'), button },
    };
  }
  const label = t.label('goals-remind-go-on');
  const button =
    goal.editing === undefined
      ? newGoalTap.button(label, goal.pairId)
      : editGoalTap.button(label, goal.editing);
  return {
    ...screen([t('goals-remind-draft'), words], [button]),
    brief: { line: t('goals-remind-draft'), button },
  };
}
