import { readFileSync } from 'node:fs';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

type Schema = { tag: 'empty' } | { tag: 'schemaDatamodel'; files: { path: string; content: string }[] };

/** The part of Prisma's schema engine that is used here. */
interface Engine {
  diff(options: {
    from: Schema;
    to: Schema;
    script: boolean;
    exitCode: null;
    shadowDatabaseUrl: null;
    filters: { externalTables: string[]; externalEnums: string[] };
  }): Promise<{ stdout: string }>;
}
type Exports = Record<string, unknown>;
interface Assembly {
  instantiate(program: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }>;
}
// Node has it, but the types of this global come with a browser's.
const assembly = (globalThis as unknown as { WebAssembly: Assembly }).WebAssembly;

interface Glue {
  __wbg_set_wasm(exports: Exports): void;
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> };
}

/**
 * The SQL that turns one Prisma schema into another, by Prisma's own engine as WebAssembly: without a database,
 * a network, or the engine's program, which the command line tool would have to download.
 */
export async function schemaSql(from: string | undefined, to: string): Promise<string> {
  // The package exports no file to Node, so both of its parts are opened by path.
  const folder = new URL('../node_modules/@prisma/schema-engine-wasm/', import.meta.url);
  const glue = (await import(new URL('schema_engine_bg.js', folder).href)) as Glue;
  const program = readFileSync(new URL('schema_engine_bg.wasm', folder));
  const { instance } = await assembly.instantiate(program, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports['__wbindgen_start'];
  if (typeof start === 'function') start();

  const engine = await glue.SchemaEngine.new(
    { datamodels: [['schema.prisma', to]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(noDatabase()),
  );
  const asSchema = (text: string | undefined): Schema =>
    text === undefined
      ? { tag: 'empty' }
      : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: text }] };
  const { stdout } = await engine.diff({
    from: asSchema(from),
    to: asSchema(to),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout;
}

/** Comparing two texts needs no database: this one answers the engine's greeting and holds nothing. */
function noDatabase(): Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0] {
  const connect = () =>
    Promise.resolve({
      provider: 'postgres' as const,
      adapterName: 'offline',
      queryRaw: () => Promise.resolve({ columnNames: [], columnTypes: [], rows: [] }),
      executeRaw: () => Promise.resolve(0),
      executeScript: () => Promise.resolve(),
      startTransaction: () => Promise.reject(new Error('there is no database here')),
      dispose: () => Promise.resolve(),
      getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    });
  return { provider: 'postgres', adapterName: 'offline', connect, connectToShadowDb: connect };
}
