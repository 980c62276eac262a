/** `npm run bench` measures everything, one part after another; `npm run bench -- taps large` one part with its words. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PARTS = ['taps', 'start', 'outbox', 'ticks', 'export'];
const [asked, ...words] = process.argv.slice(2);
for (const part of asked === undefined ? PARTS : [asked]) {
  if (!PARTS.includes(part)) throw new Error(`one of ${PARTS.join(', ')}`);
  console.log(`\n── ${part}`);
  const script = fileURLToPath(new URL(`${part}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
