import { cut } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { barsPicture, columnsPicture } from '../../../platform/pictures/index.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { homeButton } from '../../common/words.ts';

import { STAGES } from '../../pairing/stages/rules.ts';
import type { DigestData, WeekColumn } from './queries.ts';
import { digestTap, pictureTap } from './taps.ts';

const SCHOOL = 60;

/** Pairs by stage as a picture, its numbers in the caption. */
export function stagesPicture(t: Translator, data: DigestData): Screen {
  const { stages, schoolId } = data;
  const counts = Object.fromEntries(STAGES.map((s) => [s, String(stages[s])])) as Record<
    (typeof STAGES)[number],
    string
  >;
  const bytes = barsPicture({
    title: t.label('monitoring-picture-stages', { all: String(data.pairs) }),
    bars: STAGES.map((s) => ({ label: t.label(`pairing-stage-${s}`), value: stages[s] })),
  });
  return {
    ...screen(
      [t('monitoring-picture-stages-caption', { school: cut(data.school, SCHOOL), ...counts })],
      [pictureTap.button(t.label('monitoring-picture-by-week'), schoolId, 'weeks')],
      [digestTap.button(t.label('monitoring-digest-back'), schoolId), homeButton(t)],
    ),
    file: { kind: 'photo', name: 'pairs.png', bytes },
  };
}

/** Confirmed meetings of the last weeks, the same way. */
export function weeksPicture(t: Translator, data: DigestData, weeks: readonly WeekColumn[]): Screen {
  const { schoolId } = data;
  const short = ({ fromOn }: WeekColumn) => `${fromOn.slice(8)}.${fromOn.slice(5, 7)}`;
  const bytes = columnsPicture({
    title: t.label('monitoring-picture-weeks'),
    columns: weeks.map((week) => ({ label: short(week), value: week.confirmed })),
  });
  const numbers = weeks.map((week) => `${short(week)}: ${week.confirmed}`).join(' · ');
  return {
    ...screen(
      [t('monitoring-picture-weeks-caption', { school: cut(data.school, SCHOOL), numbers })],
      [pictureTap.button(t.label('monitoring-picture-by-stage'), schoolId, 'stages')],
      [digestTap.button(t.label('monitoring-digest-back'), schoolId), homeButton(t)],
    ),
    file: { kind: 'photo', name: 'meetings.png', bytes },
  };
}
