import { readFileSync } from 'node:fs';

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
}

interface Problem {
  path: string;
  message: string;
}

const load = (): { methods: string[]; definitions: Record<string, Schema> } =>
  JSON.parse(
    readFileSync(new URL('../../../src/playground/bot-api/generated/schema.json', import.meta.url), 'utf8'),
  );

const { methods, definitions } = load();

/** The methods the local Bot API knows, in Telegram's own spelling. */
export const METHODS: readonly string[] = methods;

/** What is wrong with the parameters of a call by the schema of @grammyjs/types, or undefined. */
export function checkParams(method: string, params: unknown): string | undefined {
  const schema = definitions[method];
  if (schema === undefined) return 'method not found';
  const problem = check(schema, params, '');
  return problem && `${problem.path === '' ? 'parameters' : problem.path}: ${problem.message}`;
}

/** Form fields are all strings: those whose type is not a string are read as JSON, as Telegram does. */
export function readFormFields(method: string, fields: Record<string, string>): Record<string, unknown> {
  const properties = definitions[method]?.properties ?? {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const schema = properties[name];
      if (schema === undefined || check(schema, 'x'.repeat(3), '') === undefined) return [name, value];
      try {
        return [name, JSON.parse(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}

/**
 * A small interpreter instead of a validation library: the playground starts in milliseconds and needs no
 * development package. Only the keywords the generator writes are known; a test compares it with ajv.
 */
function check(schema: Schema, value: unknown, path: string): Problem | undefined {
  if (schema.$ref !== undefined) return check(definition(schema.$ref), value, path);
  if (schema.anyOf !== undefined) return checkAny(schema.anyOf, value, path);
  if ('const' in schema && schema.const !== value)
    return { path, message: `expected ${JSON.stringify(schema.const)}` };
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return { path, message: `unknown value ${JSON.stringify(value)}` };
  if (schema.type !== undefined) {
    const types = Array.isArray(schema.type) ? schema.type : [schema.type];
    if (!types.some((type) => hasType(type, value)))
      return { path, message: `expected ${types.join(' or ')}, got ${nameOf(value)}` };
  }
  if (Array.isArray(value)) {
    const items = schema.items;
    return items && first(value, (item, i) => check(items, item, `${path}[${i}]`));
  }
  return typeof value === 'object' && value !== null ? checkObject(schema, value, path) : undefined;
}

function checkObject(schema: Schema, value: object, path: string): Problem | undefined {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const missing = (schema.required ?? []).find((name) => !(name in value));
  if (missing !== undefined) return { path: at(missing), message: 'is missing' };
  return first(Object.entries(value), ([name, item]) => {
    const property = schema.properties?.[name];
    if (property !== undefined) return check(property, item, at(name));
    if (schema.additionalProperties === false) return { path: at(name), message: 'unknown parameter' };
    return typeof schema.additionalProperties === 'object'
      ? check(schema.additionalProperties, item, at(name))
      : undefined;
  });
}

/** When all alternatives fail, the one that got furthest explains best. */
function checkAny(alternatives: Schema[], value: unknown, path: string): Problem | undefined {
  let best: Problem | undefined;
  for (const alternative of alternatives) {
    const problem = check(alternative, value, path);
    if (problem === undefined) return undefined;
    if (best === undefined || reach(problem) > reach(best)) best = problem;
  }
  return best;
}

/** How far an alternative fitted: by depth, and an alternative whose own field is missing is the wrong one. */
function reach({ path, message }: Problem): number {
  return path.split(/[.[]/).length * 2 + (message === 'is missing' ? 0 : 1);
}

function definition(ref: string): Schema {
  const found = definitions[decodeURIComponent(ref.slice('#/definitions/'.length))];
  if (found === undefined) throw new Error(`schema.json has no ${ref}`);
  return found;
}

function hasType(type: string, value: unknown): boolean {
  return nameOf(value) === type || (type === 'integer' && Number.isInteger(value));
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function first<T>(items: T[], find: (item: T, index: number) => Problem | undefined): Problem | undefined {
  for (const [index, item] of items.entries()) {
    const problem = find(item, index);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
