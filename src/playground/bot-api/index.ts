export { connectPeople } from './remote.ts';
export { type BotApi, type BotApiOptions, startBotApi } from './server.ts';
export type { ButtonView, Call, ChatView, Fault, MessageView, People, Person, WorldEvent } from './types.ts';
export { World } from './world.ts';
