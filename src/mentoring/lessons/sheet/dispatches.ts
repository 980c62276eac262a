import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { kind, type Recipient } from '../../../platform/dispatch/kinds.ts';

import { observationSheet, type SheetView } from './queries.ts';
import { reflectedScreen, toldScreen } from './screens-told.ts';

const aboutSheet = z.object({ observationId: z.number() });
export type AboutSheet = z.output<typeof aboutSheet>;

/** The sheet as its recipient sees it when the message goes out; nothing is sent about one that was put right meanwhile. */
async function sheetFor(
  deps: Deps,
  { observationId }: AboutSheet,
  person: Recipient,
  as: SheetView['as'],
): Promise<SheetView | undefined> {
  const actor = await actorById(deps.pool, person.personId, deps);
  const sheet = actor && (await observationSheet(deps, actor, observationId));
  return sheet?.as === as && sheet.correctedById === null ? sheet : undefined;
}

/** «Лист урока», to the teacher after the talk. */
export const sheetShared = kind('observations.shared', aboutSheet, {
  urgency: 'act',
  async render(deps, args, person) {
    const sheet = await sheetFor(deps, args, person, 'teacher');
    return sheet ? toldScreen(deps.texts.for(person.locale), sheet, 'shared') : null;
  },
});

/** The teacher sees something otherwise: to the author, at once. */
export const sheetDisagreed = kind('observations.disagreed', aboutSheet, {
  urgency: 'act',
  async render(deps, args, person) {
    const sheet = await sheetFor(deps, args, person, 'observer');
    return sheet ? toldScreen(deps.texts.for(person.locale), sheet, 'disagreed') : null;
  },
});

/** The teacher's self-reflection: to the author, among the day's other news. */
export const sheetReflected = kind('observations.reflected', aboutSheet, {
  urgency: 'bundle',
  async render(deps, args, person) {
    const sheet = await sheetFor(deps, args, person, 'observer');
    return sheet ? reflectedScreen(deps.texts.for(person.locale), sheet) : null;
  },
});

export const sheetDispatches = [sheetShared, sheetDisagreed, sheetReflected];
