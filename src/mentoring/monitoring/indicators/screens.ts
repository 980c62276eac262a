import type { Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { barsPicture } from '../../../platform/pictures/index.ts';
import { pageOf, type Screen, screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';
import { schoolTrendTap } from '../../lessons/trend/taps.ts';
import {
  indicatorsPictureTap,
  indicatorsTap,
  indicatorTap,
  schoolAchievementsTap,
  schoolFiguresTap,
  targetsTap,
} from '../facts/taps.ts';
import { changeOf, type Indicator, type IndicatorLine, isCounted, signed } from './rules.ts';

const PAGE = 5;

export interface IndicatorsData {
  schoolId: number;
  school: string;
  lines: IndicatorLine[];
  page: number;
  /** Enters what the bot can't count, and sees the facts by name. */
  keeper: boolean;
  /** May see the school's means of observed lessons. */
  means: boolean;
}

function linesAt({ lines, page, schoolId }: IndicatorsData) {
  return pageOf(lines, page, PAGE, (to) => indicatorsTap.data(schoolId, to));
}

/** The key of an indicator's name: a dot is no part of a key. */
export function nameOf(t: Translator, indicator: Indicator): string {
  return t.label(`monitoring-indicator-${dashed(indicator)}`);
}

type Dashed<I extends string> = I extends `${infer A}.${infer B}` ? `${A}-${B}` : never;

function dashed<I extends Indicator>(indicator: I): Dashed<I> {
  return indicator.replace('.', '-') as Dashed<I>;
}

function lineOf(t: Translator, line: IndicatorLine): Html {
  const { indicator, now, baseline } = line;
  const facts = { code: indicator, name: nameOf(t, indicator) };
  const change = changeOf(line);
  if (now === null) return t('monitoring-indicator-line-none', facts);
  if (baseline === null || change === undefined)
    return t('monitoring-indicator-line-now', { ...facts, now: String(now) });
  return t('monitoring-indicator-line', {
    ...facts,
    now: String(now),
    baseline: String(baseline),
    change: signed(change),
  });
}

/** A start that nobody knows, in a school founded in the middle of a year too, is asked for, never taken for nothing. */
function asksStart(t: Translator, lines: readonly IndicatorLine[]): Html | null {
  const count = lines.filter(({ now, baseline }) => now !== null && baseline === null).length;
  return count > 0 ? t('monitoring-indicators-ask', { count }) : null;
}

/** «📊 Показатели»: five at a time, now and at the programme's start; each opens by its number. */
export function indicatorsScreen(t: Translator, data: IndicatorsData): Screen {
  const { schoolId, keeper } = data;
  const { page, items: lines, turn } = linesAt(data);
  return screen(
    [
      t('monitoring-indicators', { school: data.school }),
      ...lines.map((line) => lineOf(t, line)),
      keeper && asksStart(t, data.lines),
    ],
    lines.map((line) => indicatorTap.button(line.indicator, schoolId, line.indicator)),
    turn,
    [
      indicatorsPictureTap.button(t.label('monitoring-indicators-chart'), schoolId, page),
      targetsTap.button(t.label('monitoring-targets-open'), schoolId),
    ],
    keeper && [
      schoolAchievementsTap.button(t.label('monitoring-facts-open'), schoolId, 0),
      schoolFiguresTap.button(t.label('monitoring-figures-open'), schoolId, 0, 0),
    ],
    data.means && [schoolTrendTap.button(t.label('lesson-trend-open'), schoolId, 0, 0)],
    [homeButton(t)],
  );
}

/** The same five as a picture, with the numbers beneath it. */
export function indicatorsPicture(t: Translator, data: IndicatorsData): Screen {
  const { page, items: lines } = linesAt(data);
  const bytes = barsPicture({
    title: t.label('monitoring-indicators-picture'),
    legend: { now: t.label('monitoring-indicators-now'), was: t.label('monitoring-indicators-start') },
    bars: lines.map((line) => ({
      label: `${line.indicator} ${nameOf(t, line.indicator)}`,
      value: line.now ?? 0,
      text: line.now === null ? '—' : String(line.now),
      ...(line.baseline === null ? {} : { was: line.baseline }),
    })),
  });
  return {
    ...screen(
      [t('monitoring-indicators', { school: data.school }), ...lines.map((line) => lineOf(t, line))],
      [indicatorsTap.button(t.label('nav-back'), data.schoolId, page)],
    ),
    file: { kind: 'photo', name: 'indicators.png', bytes },
  };
}

/** What an indicator means, with its numbers; below a question where it is entered. */
export function indicatorText(t: Translator, line: IndicatorLine): Html[] {
  const { indicator } = line;
  const key = dashed(indicator);
  return [
    t('monitoring-indicator-card', { code: indicator, what: t(`monitoring-indicator-${key}-is`) }),
    t('monitoring-indicator-numbers', {
      now: line.now === null ? '—' : String(line.now),
      baseline: line.baseline === null ? '—' : String(line.baseline),
    }),
    t(isCounted(indicator) ? 'monitoring-indicator-counted' : 'monitoring-indicator-entered'),
  ];
}

/** One indicator, for a person who only reads it. */
export function indicatorScreen(t: Translator, schoolId: number, line: IndicatorLine, page: number): Screen {
  return screen(indicatorText(t, line), [indicatorsTap.button(t.label('nav-back'), schoolId, page)]);
}

/** The page that shows an indicator. */
export function pageOfIndicator(lines: readonly IndicatorLine[], indicator: Indicator): number {
  return Math.max(0, Math.floor(lines.findIndex((line) => line.indicator === indicator) / PAGE));
}
