import { existsSync } from 'node:fs';
import { defineConfig } from 'prisma/config';

// The command line tool is used for `generate` only, and that needs no engine: naming one keeps it from
// looking for a download. It must be a command that fails, so that nothing else seems to have worked.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.platform === 'win32' ? process.execPath : '/bin/false';

if (existsSync('.env')) process.loadEnvFile('.env');
const url = process.env['DATABASE_URL'];

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
