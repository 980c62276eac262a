import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Row, type Screen, screen } from '../../../platform/telegram/screen.ts';
import type { Day } from '../../../platform/time/local.ts';
import { homeButton } from '../../common/words.ts';
import { goalsTap } from '../../goals/taps.ts';

import { logMeetingTap, newMeetingTap } from '../../meetings/taps.ts';
import { pairPaperTap } from '../../reports/papers/taps.ts';
import type { PairView } from '../queries.ts';
import { orderLine } from '../screens-order.ts';
import { dayText, pairNames, partnerOf, stageLine, stepOf } from '../screens-words.ts';
import { closingTap, orderTap, pairTap } from '../taps.ts';
import { STAGES, type Stage } from './rules.ts';

/** What a side does first at a stage. */
function firstSteps(t: Translator, pairId: number, stage: Stage): Row[] {
  const meeting = [newMeetingTap.button(t.label('pairing-schedule'), pairId)];
  if (stage === 'planning') return [meeting, [goalsTap.button(t.label('pairing-goal'), pairId)]];
  if (stage === 'final') return [meeting, [closingTap.button(t.label('pairing-closing-open'), pairId)]];
  return [meeting, [logMeetingTap.button(t.label('pairing-log'), pairId)]];
}

/** «Это шаг 2 из 5», word for word the same for both sides but for the partner's name. */
export function stagePassedScreen(t: Translator, view: PairView, dueOn: Day): Screen {
  const { stage, id } = view.pair;
  const before = STAGES[STAGES.indexOf(stage) - 1] ?? stage;
  return screen(
    [
      t('pairing-push-stage', {
        done: t.label(`pairing-stage-long-${before}`),
        step: stepOf(stage),
        partner: partnerOf(view),
        next: t.label(`pairing-stage-long-${stage}`),
        day: dayText(t, dueOn, view.today),
      }),
      '',
      stageLine(t, stage),
    ],
    ...firstSteps(t, id, stage),
    [pairTap.button(t.label('pairing-open-card'), id)],
  );
}

/** A new pair, to its sides and to the curator. */
export function startedScreen(t: Translator, view: PairView, dueOn: Day): Screen {
  const { id, stage } = view.pair;
  const day = dayText(t, dueOn, view.today);
  if (view.side) {
    return screen(
      [t('pairing-push-started', { partner: partnerOf(view), day })],
      ...firstSteps(t, id, stage),
      [pairTap.button(t.label('pairing-open-card'), id)],
    );
  }
  return screen(
    [t('pairing-push-started-curator', { pair: pairNames(view), day, order: orderLine(t, view) })],
    view.pair.orderNumber === null && [orderTap.button(t.label('pairing-order-set'), id)],
    [pairTap.button(t.label('pairing-open'), id)],
  );
}

/** The end of the cycle, told kindly. */
export function completedScreen(t: Translator, view: PairView): Screen {
  const text = view.side
    ? t('pairing-push-completed', { partner: partnerOf(view) })
    : t('pairing-push-completed-curator', { pair: pairNames(view) });
  const paper = view.side && (view.side === 'mentor' ? ('thanks' as const) : ('certificate' as const));
  return screen(
    [text],
    paper && [pairPaperTap.button(t.label(`pairing-get-${paper}`), view.pair.id, paper, t.locale)],
    [pairTap.button(t.label('pairing-open-card'), view.pair.id)],
    [homeButton(t)],
  );
}
