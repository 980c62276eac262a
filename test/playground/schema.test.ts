import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { HANDLERS } from '../../src/playground/bot-api/methods.ts';
import { checkParams, METHODS } from '../../src/playground/bot-api/schema.ts';

const path = new URL('../../src/playground/bot-api/generated/schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, schemas: [{ $id: 'bot', definitions: schema.definitions }] });

describe('the small reader of schemas', () => {
  it.each([
    ['sendMessage', { chat_id: 1, text: 'x' }],
    ['sendMessage', { chat_id: '1', text: 'x', entities: [{ type: 'bold', offset: 0, length: 1 }] }],
    ['sendMessage', { chat_id: 1, text: 'x', entities: [{ type: 'bald', offset: 0, length: 1 }] }],
    ['sendMessage', { chat_id: 1, text: 'x', reply_markup: { keyboard: [['a', { text: 'b' }]] } }],
    ['sendMessage', { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [{ text: 'b' }] } }],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [[{ text: 'b', url: 'https://a.b' }]] } },
    ],
    ['sendMessage', { chat_id: 1, text: 'x', reply_parameters: { message_id: '5' } }],
    ['sendMessage', { chat_id: null, text: 'x' }],
    ['setMyCommands', { commands: [{ command: 'a', description: 'b' }], language_code: 'kk' }],
    ['setMyCommands', { commands: [{ command: 'a' }], language_code: 'kaz' }],
    ['setMyCommands', { commands: [], scope: { type: 'chat', chat_id: 1 } }],
    ['setMyCommands', { commands: [], scope: { type: 'chat' } }],
    ['getUpdates', { allowed_updates: ['message', 'massage'] }],
    ['getMe', {}],
    ['getMe', { x: 1 }],
    ['deleteMessages', { chat_id: 1, message_ids: [1, '2'] }],
  ])('%s %j as ajv reads it', (method, params) => {
    const valid = ajv.validate({ $ref: `bot#/definitions/${method}` }, params);
    expect(checkParams(method, params) === undefined).toBe(valid);
  });

  it('knows the methods that are handled, and no other', () => {
    expect(METHODS.toSorted()).toEqual(Object.keys(HANDLERS).toSorted());
  });
});
