/**
 * Writes src/playground/bot-api/generated/schema.json: JSON Schema of the parameters of the Bot API methods the local
 * Bot API knows, generated from @grammyjs/types. Run after an update of that package: node scripts/bot-api-schema.mjs
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const METHODS =
  `getMe getUpdates setWebhook deleteWebhook getWebhookInfo logOut close sendMessage sendPhoto sendDocument
  sendVideo sendVoice sendChatAction editMessageText editMessageCaption editMessageReplyMarkup deleteMessage deleteMessages
  answerCallbackQuery setMyCommands getMyCommands deleteMyCommands setMyName getMyName setMyDescription getMyDescription
  setMyShortDescription getMyShortDescription setChatMenuButton getChatMenuButton getFile getChat`.split(
    /\s+/,
  );

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entry = join(root, 'scripts', 'bot-api-schema.tmp.ts');
const types = join(root, 'node_modules', '@grammyjs', 'types');
const declarations = readFileSync(join(types, 'methods.d.ts'), 'utf8');
const imports = declarations
  .match(/^import type .*$/gm)
  .join('\n')
  .replaceAll('"./', '"@grammyjs/types/');

/** The text of a method's parameter type: the generator can't look into Parameters<…> of a generic. */
function parameters(method) {
  const found = new RegExp(`^    ${method}\\((?:args\\??: (\\{[^]*?^    \\}))?\\): `, 'm').exec(declarations);
  if (found === null) throw new Error(`@grammyjs/types has no method ${method}`);
  return found[1] ?? '{}';
}

// An uploaded file arrives as the string attach://…, so the file type F is a string here.
writeFileSync(
  entry,
  `${imports}\ntype F = string;\n${METHODS.map((m) => `export type ${m} = ${parameters(m)};`).join('\n')}\n`,
);

try {
  const schema = createGenerator({
    path: entry,
    tsconfig: join(root, 'tsconfig.json'),
    type: '*',
    jsDoc: 'none',
    skipTypeCheck: true,
    additionalProperties: false,
    sortProps: false,
    encodeRefs: false,
  }).createSchema('*');
  const definitions = schema.definitions;
  // Rich messages are not shown by the local Bot API; without them the schema is half as long.
  for (const method of METHODS) delete definitions[method].properties?.rich_message;
  const used = new Set(METHODS);
  for (const name of used)
    JSON.stringify(definitions[name], (key, value) => {
      if (key === '$ref') used.add(decodeURIComponent(value.slice('#/definitions/'.length)));
      return value;
    });
  const compact = Object.fromEntries([...used].map((name) => [name, definitions[name]]));
  const out = join(root, 'src', 'playground', 'bot-api', 'generated', 'schema.json');
  writeFileSync(out, `${JSON.stringify({ methods: METHODS, definitions: compact })}\n`);
} finally {
  rmSync(entry, { force: true });
}
