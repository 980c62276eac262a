import type { Html } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { indicatorsTap, targetsTap, targetTap } from '../facts/taps.ts';
import type { TargetsShown } from './queries-targets.ts';
import { AIMS, isReached, percentOf, TARGETS, type Target } from './rules-targets.ts';

/** «67 % (ориентир 60 %) · 4 из 6»; why there is no number when there is none. */
export function valueOf(t: Translator, target: Target, shown: TargetsShown[Target]): Html {
  const aim = String(AIMS[target]);
  if (shown === null)
    return t(target === 'satisfied' ? 'monitoring-target-survey' : 'monitoring-target-none', { aim });
  if ('percent' in shown) return t('monitoring-target-few', { aim });
  const percent = percentOf(shown);
  if (percent === undefined) return t('monitoring-target-none', { aim });
  return t(isReached(target, shown) ? 'monitoring-target-reached' : 'monitoring-target-value', {
    percent: String(percent),
    aim,
    done: String(shown.done),
    of: String(shown.of),
  });
}

/** The five targets in a line each; their definitions by their numbers. */
export function targetsScreen(t: Translator, schoolId: number, shown: TargetsShown): Screen {
  return screen(
    [
      t('monitoring-targets'),
      ...TARGETS.map((target, i) =>
        t('monitoring-target-line', {
          n: String(i + 1),
          name: t(`monitoring-target-${target}`),
          value: valueOf(t, target, shown[target]),
        }),
      ),
      '',
      t('monitoring-targets-how'),
    ],
    TARGETS.map((target, i) => targetTap.button(String(i + 1), schoolId, target)),
    [indicatorsTap.button(t.label('nav-back'), schoolId, 0)],
  );
}

/** What one target means and which people it counts. */
export function targetScreen(t: Translator, schoolId: number, target: Target, shown: TargetsShown): Screen {
  return screen(
    [
      t('monitoring-target-card', {
        name: t(`monitoring-target-${target}`),
        value: valueOf(t, target, shown[target]),
      }),
      '',
      target === 'competence'
        ? t('monitoring-target-competence-is', { achieved: t.label('goals-result-achieved') })
        : t(`monitoring-target-${target}-is`),
    ],
    [targetsTap.button(t.label('nav-back'), schoolId)],
  );
}
