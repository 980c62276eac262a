export { connectPeople } from './remote.ts';
export { type BotApi, startBotApi } from './server.ts';
export type { ButtonView, Call, ChatView, MessageView, People, Pulse } from './types.ts';
export type { World } from './world.ts';
