import { cut } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { formatDay } from '../../platform/time/format.ts';
import { type Day, dayOf, instantOf } from '../../platform/time/local.ts';
import { sumOf } from '../../platform/typed.ts';
import type { GoalItem } from '../goals/queries.ts';
import type { CheckIn } from '../goals/queries-checkin.ts';
import { checkInScreen } from '../goals/remind/screens.ts';
import { bareValue } from '../goals/screens.ts';
import { actionTap, assessTap, doneTap, goalTap } from '../goals/taps.ts';
import type { LessonItem } from '../lessons/sheet/queries-waiting.ts';
import { continueLessonTap, lessonTap, shareLessonTap } from '../lessons/sheet/taps.ts';
import { referralViewTap } from '../monitoring/digest/taps.ts';
import { editFiguresTap } from '../monitoring/facts/taps.ts';
import type { FiguresItem } from '../monitoring/figures/queries.ts';
import { yearBrief } from '../monitoring/year/screens.ts';
import { termName } from '../organisations/screens-words.ts';
import type { EntryState, WaitingPerson } from '../people/base/queries.ts';
import type { PhoneMoveView } from '../people/phone/queries.ts';
import { firstWithInitial, initials } from '../people/rules.ts';
import { roleWord } from '../people/screens-words.ts';
import {
  approveTap,
  claimTap,
  confirmAllTap,
  confirmQueueTap,
  confirmTap,
  pairConsentTap,
  personTap,
  phoneMoveTap,
  questionnaireTap,
} from '../people/taps.ts';
import type { HomeItem } from './screens.ts';

/** A goal to agree, an edit suggested, a goal to sum up, an action due. */
export function goalItem(t: Translator, item: GoalItem, day: { today: Day; zone: string }): HomeItem {
  const name = item.side === 'mentor' ? firstWithInitial(item.partner) : initials(item.partner);
  const { pairId, side } = item;
  const whose = { pairId, side, who: name };
  if (item.kind === 'action') {
    const one = actionTap.button(t.label('goals-item-do'), item.actionId);
    return {
      ...whose,
      kind: 'due',
      at: instantOf(item.dueOn, '12:00', day.zone),
      line: t('goals-item-action', {
        title: cut(item.title, 50),
        due: formatDay(item.dueOn, t.locale, day.today),
      }),
      buttons: [
        [
          doneTap.button(t.label('goals-done'), item.actionId),
          actionTap.button(t.label('goals-open'), item.actionId),
        ],
      ],
      one,
    };
  }
  const look = goalTap.button(t.label('goals-item-look'), item.goalId);
  const waits = { ...whose, kind: 'waitsForMe' as const, at: item.at, one: look };
  if (item.kind === 'review') {
    return {
      ...waits,
      line: t('goals-item-review', { name, since: formatDay(dayOf(item.at, day.zone), t.locale, day.today) }),
      buttons: [[look]],
    };
  }
  if (item.kind === 'suggestion')
    return { ...waits, line: t('goals-item-suggestion', { name }), buttons: [[look]] };
  const assess = assessTap.button(t.label('goals-assess-title'), item.goalId);
  return {
    ...waits,
    kind: 'nextStep',
    line: t('goals-item-assess', { name }),
    buttons: [[assess]],
    one: assess,
  };
}

/** «Сколько сейчас?», until it is answered or the next one falls due. */
export function checkInItem(t: Translator, item: CheckIn, zone: string): HomeItem {
  const { text, brief, keyboard } = checkInScreen(t, item);
  const one = brief?.button ?? goalTap.button(t.label('goals-open'), item.goalId);
  return {
    kind: 'due',
    at: instantOf(item.dueOn, '12:00', zone),
    pairId: item.pairId,
    line: brief?.line ?? text,
    ...(item.was === null
      ? {}
      : { detail: t('goals-checkin-was', { was: bareValue(t, item.measure, item.was) }) }),
    // «Без изменений» is one tap; a number is chosen on its own screen.
    buttons: [...(item.was === null ? [] : (keyboard ?? []).slice(0, 1)), [one]],
    one,
  };
}

/** A lesson whose talk is not marked yet, a sheet to read, a sheet left half-written. */
export function lessonItem(t: Translator, item: LessonItem, today: Day): HomeItem {
  const { at } = item;
  const lesson = item.className || formatDay(item.heldOn, t.locale, today);
  const who = initials(item.partner);
  const args = { lesson, who };
  switch (item.kind) {
    case 'share': {
      const one = shareLessonTap.button(t.label('observations-share'), item.observationId);
      const look = lessonTap.button(t.label('observations-item-look'), item.observationId);
      return {
        kind: 'due',
        at,
        who,
        line: t('observations-item-share', args),
        buttons: [[one], [look]],
        one,
      };
    }
    case 'read': {
      const one = lessonTap.button(t.label('observations-item-read-open'), item.observationId);
      return {
        kind: 'waitsForMe',
        at,
        who,
        line: t('observations-item-read', args),
        buttons: [[one]],
        one,
      };
    }
    case 'draft': {
      const one = continueLessonTap.button(t.label('observations-item-draft-go-on'), item.draftId);
      return { kind: 'due', at, who, line: t('observations-item-draft', args), buttons: [[one]], one };
    }
  }
}

/** Whether a psychologist may be told: asked by the curator, answered by the mentee alone. */
export function referralItem(t: Translator, item: { id: number; at: Date }): HomeItem {
  const one = referralViewTap.button(t.label('monitoring-home-referral-look'), item.id);
  return { kind: 'waitsForMe', at: item.at, line: t('monitoring-home-referral'), buttons: [[one]], one };
}

/** People who came by the school's link: one by name, many by their number. */
export function pendingItem(
  t: Translator,
  schoolId: number,
  people: readonly WaitingPerson[],
): HomeItem | undefined {
  const [first] = people;
  if (!first) return undefined;
  const look = confirmQueueTap.button(t.label('home-pending-all'), schoolId, 0);
  const who = initials(first.fullName);
  const waits = { kind: 'waitsForMe' as const, at: first.at, one: look };
  const together = people.filter((one) => one.together).map((one) => one.membershipId);
  if (people.length > 1) {
    const all = confirmAllTap.button(
      t.label('home-confirm-all', { count: String(together.length) }),
      schoolId,
      sumOf(together),
    );
    return {
      ...waits,
      line: t('home-pending-many', { count: String(people.length) }),
      buttons: [...(together.length > 1 ? [[all]] : []), [look]],
    };
  }
  if (first.claim) {
    const one = claimTap.button(t.label('home-pending-look'), first.membershipId);
    return {
      ...waits,
      who,
      one,
      line: t('home-pending-claim', { name: who }),
      buttons: [[one]],
    };
  }
  const person = personTap.button(t.label('home-pending-look'), first.membershipId);
  return {
    ...waits,
    who,
    one: person,
    line: first.together
      ? t('home-pending-line', { name: who })
      : t('home-pending-role', { name: who, role: roleWord(t, first.role) }),
    buttons: [[confirmTap.button(t.label('home-confirm'), first.membershipId), person]],
  };
}

/** One of the staff moves to a new phone and waits for a second keeper. */
export function phoneItem(t: Translator, move: PhoneMoveView): HomeItem {
  const one = phoneMoveTap.button(t.label('home-pending-look'), move.id);
  return {
    kind: 'waitsForMe',
    at: move.askedAt,
    who: initials(move.fullName),
    line: t('home-phone-line', { name: initials(move.fullName) }),
    buttons: [[one]],
    one,
  };
}

/** A mentor to approve: held today is one tap. */
export function approvalItem(t: Translator, person: WaitingPerson): HomeItem {
  const one = approveTap.button(t.label('home-approve'), person.membershipId);
  return {
    kind: 'waitsForMe',
    at: person.at,
    who: initials(person.fullName),
    line: t('home-approve-line', { name: initials(person.fullName) }),
    buttons: [[one]],
    one,
  };
}

/** A term's figures that wait for the mentee. */
export function figuresItem(t: Translator, item: FiguresItem): HomeItem {
  const one = editFiguresTap.button(
    t.label('monitoring-figures-fill'),
    item.membershipId,
    item.number,
    'all',
  );
  return {
    kind: 'nextStep',
    at: instantOf(item.endsOn, '20:00', item.zone),
    line: t('monitoring-figures-item', { term: termName(t, item.preset, item.number) }),
    buttons: [[one]],
    one,
  };
}

/** An unfinished questionnaire or consent of a person who has other things on the card too. */
export function formItem(t: Translator, entry: EntryState, now: Date): HomeItem | undefined {
  if (entry.state !== 'form' && entry.state !== 'consent') return undefined;
  const one =
    entry.state === 'form'
      ? questionnaireTap.button(t.label('home-fill'), entry.membershipId)
      : pairConsentTap.button(t.label('home-consent-show'), entry.membershipId);
  return {
    kind: 'nextStep',
    at: now,
    line: t(entry.state === 'form' ? 'home-form-line' : 'home-consent-line'),
    buttons: [[one]],
    one,
  };
}

/** A year to close or to begin: after all that waits. */
export function yearItem(t: Translator, of: Parameters<typeof yearBrief>[1], today: Day): HomeItem {
  const { line, button: one } = yearBrief(t, of, today);
  return { kind: 'nextStep', at: instantOf(today, '23:00', 'UTC'), line, buttons: [[one]], one };
}
