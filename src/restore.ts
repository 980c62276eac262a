// npm run restore <file>: a backup in the place of everything in the database. The bot must be stopped.
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { runCommand } from './command.ts';
import { checkShape, readBackup, restoreBackup } from './platform/database/backup.ts';
import { chooseDatabase, withDatabase } from './platform/database/commands.ts';
import { isMadeUp } from './platform/database/mark.ts';
import { StartProblem } from './platform/problem.ts';

const migrations = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

await runCommand(async ({ config, words, flags, log, tell, t }) => {
  const [word] = words;
  if (!word) throw new StartProblem('no-file', (t) => t.label('process-restore-no-file'));
  const file = path.resolve(word);
  // All of it is read before anything is asked or touched.
  const backup = await readBackup(file);
  checkShape(backup, migrations);
  const chosen = chooseDatabase({ ...config, playground: flags.has('--playground') });
  const rows = await withDatabase({ ...chosen, alone: true, log }, async (url) => {
    const there = await look(url);
    const where = chosen.databaseUrl ? new URL(url).host + new URL(url).pathname : chosen.dataDir;
    const takenAt = `${backup.takenAt.slice(0, 16).replace('T', ' ')} UTC`;
    tell((t) => t.label('process-restore-about', { takenAt, rows: backup.rows, where }));
    const crossed = there.hasPeople && there.madeUp !== backup.madeUp;
    if (crossed) {
      tell((t) =>
        t.label(backup.madeUp ? 'process-restore-made-up-over-school' : 'process-restore-over-playground'),
      );
      await ask(t.label('process-restore-loud-question'), t.label('process-restore-loud-word'));
    } else if (there.hasPeople && !flags.has('--yes')) {
      await ask(t.label('process-restore-question'), t.label('process-restore-word'));
    }
    return restoreBackup(url, file, migrations);
  });
  tell((t) => t.label('process-restore-done', { rows }));
});

/** The present content of the database that is about to be replaced. */
async function look(url: string): Promise<{ hasPeople: boolean; madeUp: boolean }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select to_regclass('public."Person"') is not null as "made"`);
    if (!rows[0]?.['made']) return { hasPeople: false, madeUp: false };
    const people = await client.query(
      `select 1 from (select 1 from "Person" union all select 1 from "Organisation" union all select 1 from "Account") a limit 1`,
    );
    return { hasPeople: people.rowCount !== 0, madeUp: await isMadeUp(client) };
  } finally {
    await client.end();
  }
}

/** Goes on only at exactly this word; anything else, and no terminal at all, ends the command. */
async function ask(question: string, word: string): Promise<void> {
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const said = await Promise.race([
    asked.question(`${question} `),
    new Promise<string>((resolve) => asked.once('close', () => resolve(''))),
  ]);
  asked.close();
  if (said.trim().toLocaleLowerCase('ru') !== word)
    throw new StartProblem('not-restored', (t) => t.label('process-restore-left'));
}
