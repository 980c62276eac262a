// npm run backup [folder]: everything in the database into one file, also while the bot runs.
import path from 'node:path';
import { runCommand } from './command.ts';
import { writeBackup } from './platform/database/backup.ts';
import { hasCluster } from './platform/database/cluster.ts';
import { chooseDatabase, withDatabase } from './platform/database/commands.ts';
import { StartProblem } from './platform/problem.ts';
import { systemClock } from './platform/time/clock.ts';

await runCommand(async ({ config, words, flags, log, tell }) => {
  const chosen = chooseDatabase({ ...config, playground: flags.has('--playground') });
  if (!chosen.databaseUrl && !hasCluster(chosen.dataDir))
    throw new StartProblem('nothing-to-back-up', (t) =>
      t.label('process-backup-nothing', { folder: chosen.dataDir }),
    );
  const folder = path.resolve(words[0] ?? path.join(chosen.dataDir, 'backups'));
  const now = systemClock.now();
  const stamp = now.toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
  const file = path.join(folder, `nastavnik-${stamp}.backup`);
  const { rows, bytes } = await withDatabase({ ...chosen, alone: false, log }, (url) =>
    writeBackup(url, file, now),
  );
  tell((t) => t.label('process-backup-done', { file, rows, size: (bytes / 1024 / 1024).toFixed(1) }));
});
