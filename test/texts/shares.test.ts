import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEAST_PEOPLE } from '../../src/mentoring/common/rules-limits.ts';
import { AIMS, TARGETS } from '../../src/mentoring/monitoring/indicators/rules-targets.ts';
import { valueOf } from '../../src/mentoring/monitoring/indicators/screens-targets.ts';
import { targetBars } from '../../src/mentoring/reports/package/documents.ts';
import { LIMITS } from '../../src/mentoring/surveys/results/rules-wall.ts';
import { LOCALES } from '../../src/platform/i18n/texts.ts';
import { texts } from '../support/bot.ts';

const of = (done: number, all: number) => ({ done, of: all });
/** What is counted of people says its number of people by one of these. */
const PEOPLE = /\{ \$(of|answered) \}/;
/** Per cents that people type of their pupils, and parts of a line that has its people. */
const TYPED = /^(goals-|monitoring-figures-|reports-line-quality|export-|privacy-)/;
const PARTS = [
  'monitoring-target-none',
  'monitoring-target-few',
  'monitoring-target-survey',
  'summary-target',
  'summary-chart-targets',
  'surveys-percent',
];

/** Texts that are filled with per cents made of `surveys-percent`. */
const FILLED = [
  'surveys-numbers-share',
  'surveys-swot-high',
  'surveys-swot-low',
  'surveys-swot-yes',
  'surveys-swot-rate',
];

/** Messages of a file with their text, attributes and variants included. */
function messagesOf(file: string): [string, string][] {
  return readFileSync(file, 'utf8')
    .split(/\n(?=[a-z])/u)
    .filter((part) => /^[a-z]/u.test(part))
    .map((part) => [part.slice(0, part.indexOf(' ')), part]);
}

describe.each(LOCALES)('a per cent, in %s', (locale) => {
  const t = texts.for(locale);

  it('stands beside the number of its people in every text', () => {
    const folder = path.resolve(import.meta.dirname, `../../locales/${locale}`);
    const alone = readdirSync(folder)
      .flatMap((name) => messagesOf(path.join(folder, name)))
      .filter(([key, text]) => /%/u.test(text) || FILLED.includes(key))
      .filter(([key]) => !TYPED.test(key) && !PARTS.includes(key))
      .filter(([, text]) => !PEOPLE.test(text));
    expect(alone).toEqual([]);
  });

  it('of a target is told with both of its numbers, a survey’s too', () => {
    for (const target of TARGETS) {
      const said = valueOf(t, target, of(11, 13)).value;
      expect(said).toContain('85');
      expect(said).toMatch(/11.*13/u);
    }
  });

  it('of fewer than five people is no bar and no ✅, from five on it is both', () => {
    for (const target of TARGETS) {
      expect(valueOf(t, target, of(4, 4)).value).not.toContain('✅');
      expect(valueOf(t, target, of(5, 5)).value).toContain('✅');
    }
    const targets = {
      competence: of(1, 1),
      selfStudy: of(4, 4),
      results: of(0, 0),
      covered: of(4, 5),
      satisfied: of(11, 13),
    };
    const bars = targetBars(t, targets);
    expect(bars.map(({ value, was }) => [value, was])).toEqual([
      [80, AIMS.covered],
      [85, AIMS.satisfied],
    ]);
    expect(bars.map(({ text }) => text.match(/\d+/gu))).toEqual([
      ['80', '4', '5'],
      ['85', '11', '13'],
    ]);
    expect(targetBars(t, { ...targets, satisfied: { percent: 90 } })).toHaveLength(1);
  });
});

it('the number of people behind a share is one everywhere', () => {
  expect([LEAST_PEOPLE, LIMITS.numbers]).toEqual([5, 5]);
});
