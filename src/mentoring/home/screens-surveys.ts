import type { Translator } from '../../platform/i18n/texts.ts';
import { formatMoment } from '../../platform/time/format.ts';
import { instantOf } from '../../platform/time/local.ts';
import { termName } from '../organisations/screens-words.ts';
import { initials } from '../people/rules.ts';
import { consentTap } from '../people/taps.ts';
import type { AssessmentItem } from '../surveys/curator/queries.ts';
import type { PulseItem } from '../surveys/pulse/queries.ts';
import { pulseLabel } from '../surveys/pulse/screens.ts';
import { assessmentTap } from '../surveys/results/taps.ts';
import type { SurveyItem } from '../surveys/sheet/queries.ts';
import { pulseTap, surveyTap } from '../surveys/taps.ts';
import type { HomeItem } from './screens.ts';

/** A survey that is open, or the consent it needs. */
export function surveyItem(t: Translator, item: SurveyItem, now: Date): HomeItem {
  const term = termName(t, item.term.preset, item.term.number);
  const closes = formatMoment(item.closesAt, item.zone, t.locale, now);
  const one =
    item.state === 'consent'
      ? consentTap.button(t.label('surveys-item-consent-show'), 'surveyTotals', item.schoolId)
      : surveyTap.button(t.label('surveys-item-open'), item.roundId);
  const line =
    item.state === 'consent'
      ? t('surveys-item-consent', { term })
      : t(`surveys-item-${item.state}`, { term, closes });
  return { kind: 'survey', at: item.openedAt, line, buttons: [[one]], one };
}

/** The month's question about a pair. */
export function pulseItem(t: Translator, item: PulseItem): HomeItem {
  const one = pulseTap.button(pulseLabel(t, item.partner), item.pairId, item.month);
  return {
    kind: 'survey',
    at: instantOf(item.askedOn, '00:00', item.zone),
    line: t('surveys-pulse-line', { partner: initials(item.partner) }),
    buttons: [[one]],
    one,
  };
}

/** A curator's own form of the term. */
export function assessmentItem(t: Translator, item: AssessmentItem): HomeItem {
  const one = assessmentTap.button(t.label('surveys-assess-open'), item.termId);
  const term = termName(t, item.term.preset, item.term.number);
  return { kind: 'survey', at: item.at, line: t('surveys-assess-item', { term }), buttons: [[one]], one };
}
