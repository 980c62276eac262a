import { type Html, plain } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { formatDay } from '../../platform/time/format.ts';
import { type Day, dayOf } from '../../platform/time/local.ts';
import { initials } from '../people/rules.ts';
import type { PairView } from './queries.ts';
import { otherSide, type Side } from './rules.ts';
import { STAGES, type Stage } from './stages/rules.ts';

interface Named {
  fullName: string;
}

/** «Лебедева О. В. — Асанов Т. М.»: a pair to those who are neither side. */
export function pairNames(pair: { mentor: Named; mentee: Named }): string {
  return `${initials(pair.mentor.fullName)} — ${initials(pair.mentee.fullName)}`;
}

/** The other side's name for a side, both names for all others. */
export function partnerOf(view: { mentor: Named; mentee: Named; side?: Side | undefined }): string {
  return view.side ? initials(view[otherSide(view.side)].fullName) : pairNames(view);
}

/** 1–5. */
export function stepOf(stage: Stage): number {
  return STAGES.indexOf(stage) + 1;
}

/** «✅ Знакомство → ● Пробная → ○ Планирование → ○ Серия → ○ Итоги» */
export function stageLine(t: Translator, stage: Stage | 'completed'): Html {
  const at = stage === 'completed' ? STAGES.length : STAGES.indexOf(stage);
  const mark = (i: number) => (i < at ? '✅' : i === at ? '●' : '○');
  const names = STAGES.map((s, i) => `${mark(i)} ${t.label(`pairing-stage-${s}`)}`);
  return plain(names.join(' → '));
}

/** A day as a person reads it here. */
export function dayText(t: Translator, day: Day, today: Day): string {
  return formatDay(day, t.locale, today);
}

/** The status of a pair that does not simply go on; nothing for one that does. */
export function statusLine(t: Translator, view: PairView) {
  const { pair, today, scope } = view;
  const ended = pair.endedAt === null ? undefined : dayText(t, dayOf(pair.endedAt, scope.zone), today);
  if (pair.status === 'completed') return t('pairing-status-completed', { day: ended ?? '' });
  if (pair.status === 'ended') return t('pairing-status-ended', { day: ended ?? '' });
  if (pair.status === 'paused' && pair.pausedUntilOn !== null)
    return t('pairing-status-paused', { day: dayText(t, pair.pausedUntilOn, today) });
  return pair.endKind !== null && t('pairing-status-ending', { day: dayText(t, pair.endsOn, today) });
}
