import { type Html, lines } from '../../platform/i18n/html.ts';
import type { Translator } from '../../platform/i18n/texts.ts';
import { known } from '../../platform/known.ts';
import { formatDay } from '../../platform/time/format.ts';
import type { Day } from '../../platform/time/local.ts';
import type { DayOffView } from './queries.ts';
import { DAY_OFF_NAMES } from './rules-presets.ts';

/** «2026/27» */
export function yearName(startsOn: Day): string {
  const year = Number(startsOn.slice(0, 4));
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** «вт 1 сентября – пт 23 октября»; one day stands alone. */
export function rangeText(t: Translator, from: Day, to: Day): Html {
  const first = dayOfYear(t, from);
  return from === to
    ? t('organisations-value', { value: first })
    : t('organisations-range', { from: first, to: dayOfYear(t, to) });
}

/** What a school's periods are called: texts choose «триместр» or «четверть» by it. */
export function termKind(preset: string): 'trimester' | 'term' {
  return preset === 'ruTrimesters' ? 'trimester' : 'term';
}

/** «1 четверть», «2 триместр». */
export function termName(t: Translator, preset: string, number: number): string {
  return t.label('organisations-term', { kind: termKind(preset), number: String(number) });
}

/** One line a term: its name and its days. */
export function termLines(
  t: Translator,
  preset: string,
  terms: readonly { number: number; startsOn: Day; endsOn: Day }[],
): Html {
  return lines(
    ...terms.map((term) =>
      t('organisations-roles-line', {
        role: termName(t, preset, term.number),
        name: rangeText(t, term.startsOn, term.endsOn),
      }),
    ),
  );
}

/** What a day off is called: a name of ours, else its kind. */
export function dayOffName(t: Translator, off: Pick<DayOffView, 'name' | 'kind'>): string {
  return t.label('organisations-off', { name: known(DAY_OFF_NAMES, off.name) ?? off.kind });
}

/** A day inside a school year that is named above: its year need not be said again. */
export function dayOfYear(t: Translator, day: Day): string {
  return formatDay(day, t.locale, day);
}
