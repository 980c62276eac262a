import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first. Vitest knows it after a first run; a fresh clone is told. */
const LONGEST = [
  'safety/matrix-leaders',
  'safety/matrix-sides',
  'safety/matrix-states',
  'safety/matrix-readers',
  'safety/matrix-midway',
  'safety/matrix',
  'story/year',
  'safety/process',
  'process/supervision',
  'story/year-downtimes',
  'process/backup',
  'process/start',
  'story/story',
  'safety/walk',
  'process/restore-story',
  'story/bad-days',
  'plans/plans',
  'process/playground',
  'safety/forged',
  'chats/surveys',
  'chats/observations',
  'operations/export',
  'chats/reports',
  'chats/meetings',
  'safety/takeover',
];

/** Begins with the longest files, so that no process is left alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = (file: TestSpecification) => {
      const found = LONGEST.findIndex((name) => file.moduleId.endsWith(`test/${name}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
