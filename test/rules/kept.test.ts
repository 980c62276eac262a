import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keptHelps } from '../../src/mentoring/goals/input.ts';
import { keptWeek } from '../../src/mentoring/monitoring/digest/input.ts';
import { keptSummary } from '../../src/mentoring/reports/package/input.ts';
import { summaryLines } from '../../src/mentoring/reports/package/screens-lines-summary.ts';
import { keptReport } from '../../src/mentoring/reports/written/input.ts';
import { linesOf } from '../../src/mentoring/reports/written/screens-lines.ts';
import { rooms } from '../../src/mentoring/rooms.ts';
import { keptRound } from '../../src/mentoring/surveys/results/input.ts';
import { kept } from '../../src/platform/kept.ts';
import { texts } from '../support/bot.ts';

/** As it lies in a column of a real database: `name.version.json`, never changed. */
const column = (name: string): unknown =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../fixtures/kept/${name}.json`), 'utf8'));
const t = texts.for('ru');
const keysOf = (lines: readonly { key: string }[]) => lines.map((line) => line.key);

describe('what was kept by an earlier version', () => {
  it.each([
    ['report-mentor.1', keptReport],
    ['report-mentee.1', keptReport],
    ['summary.1', keptSummary],
    ['week.1', keptWeek],
    ['helps.1', keptHelps],
  ] as const)('is read with nothing lost: %s', (name, shape) => {
    expect(shape.read(column(name))).toEqual(column(name));
  });

  it('of a survey’s results is read with nothing lost', () => {
    expect(keptRound.parse(column('round.1'))).toEqual(column('round.1'));
  });

  it('of a dialogue left half-way is read with nothing lost, whichever dialogue it was', () => {
    const drafts = z.record(z.string(), z.unknown()).parse(column('drafts.1'));
    const flows = rooms().flatMap((room) => room.flows);
    const read = Object.fromEntries(
      flows.map((flow) => [flow.kind, flow.shape.parse(drafts[flow.kind])] as const),
    );
    expect(read).toEqual(drafts);
  });

  it('is put into words again from the facts of that moment, line by line', () => {
    for (const name of ['report-mentor.1', 'report-mentee.1']) {
      const { lines, facts, edits } = keptReport.read(column(name));
      expect(keysOf(linesOf(t, facts, edits))).toEqual(keysOf(lines));
    }
    const { lines, facts, edits } = keptSummary.read(column('summary.1'));
    expect(keysOf(summaryLines(t, facts, edits))).toEqual(keysOf(lines));
  });
});

describe('kept JSON', () => {
  const shape = z.object({ count: z.number(), of: z.number() });
  const second = kept('test', shape, [(row) => ({ ...z.object({ count: z.number() }).parse(row), of: 0 })]);

  it('goes in with its version and comes out without it', () => {
    expect(second.keep({ count: 3, of: 4 })).toEqual({ v: 2, count: 3, of: 4 });
    expect(second.read({ v: 2, count: 3, of: 4 })).toEqual({ count: 3, of: 4 });
    expect(keptWeek.keep(keptWeek.read(column('week.1')))).toMatchObject({ v: 1 });
  });

  it('without a version is of the first one, and takes every step to today’s', () => {
    expect(second.read({ count: 3 })).toEqual({ count: 3, of: 0 });
    expect(second.read({ v: 1, count: 3 })).toEqual({ count: 3, of: 0 });
  });

  it('of a later version, or of no version of ours, is refused', () => {
    expect(() => second.read({ v: 3, count: 3, of: 4 })).toThrow(/version 3/);
    expect(() => second.read({ v: 2, count: 'three' })).toThrow();
    expect(() => keptReport.read(null)).toThrow();
  });
});
