// Writes the migration from the schema as last committed to the schema as it is now.
// npm run migration -- add_guide
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaSql } from './schema-sql.ts';

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in small letters: npm run migration -- add_guide');
  process.exit(1);
}
const before = execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' });
const sql = await schemaSql(before, readFileSync('prisma/schema.prisma', 'utf8'));
if (!/^(alter|create|drop)\b/im.test(sql)) {
  console.error('The schema says the same as the committed one: there is nothing to write.');
  process.exit(1);
}
// Names sort by time, after all that exist.
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const last = readdirSync('prisma/migrations').toSorted().at(-1) ?? '';
const folder = `prisma/migrations/${stamp}_${name}`;
if (`${stamp}_${name}` < last) {
  console.error(`The clock of this machine is behind the last migration, ${last}.`);
  process.exit(1);
}
mkdirSync(folder);
writeFileSync(`${folder}/migration.sql`, sql);
console.log(`${folder}/migration.sql — read it, add by hand what the schema can't say, run npm test.`);
