import { type Html, plain } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { formatDay } from '../../platform/time/format.ts';
import type { Day } from '../../platform/time/local.ts';
import { initials } from '../people/rules.ts';
import { otherSide, type Side } from './rules.ts';
import { STAGES, type Stage } from './stages/rules.ts';

interface Named {
  fullName: string;
}

/** «Лебедева О. В. — Асанов Т. М.»: a pair to those who are neither side. */
export function pairNames(pair: { mentor: Named; mentee: Named }): string {
  return `${initials(pair.mentor.fullName)} — ${initials(pair.mentee.fullName)}`;
}

/** The other side's name to a side, both names to anybody else. */
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
