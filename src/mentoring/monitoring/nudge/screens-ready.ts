import type { Translator } from '../../../platform/i18n/texts.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { instantOf } from '../../../platform/time/local.ts';
import type { Ready } from './queries.ts';

/** The ready text in this language: kind, short, and of what is private nothing. */
export function readyText(t: Translator, ready: Ready, zone: string, now: Date): string {
  const { topic, stage, slot } = ready;
  const text =
    topic === 'meeting'
      ? t.label('monitoring-ready-meeting', { kind: t.label(`pairing-stage-long-${stage}`) })
      : t.label(`monitoring-ready-${topic}`);
  if (!slot) return text;
  const at = instantOf(slot.day, slot.time, zone);
  return t.label('monitoring-ready-slot', { text, slot: formatMoment(at, zone, t.locale, now) });
}
