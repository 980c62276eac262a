import { z } from 'zod';
import { actorById } from '../../../platform/database/actor.ts';
import { kind } from '../../../platform/dispatch/kinds.ts';
import type { Screen } from '../../../platform/telegram/screen.ts';

import { findHelp } from './queries.ts';
import { helpAnsweredScreen, helpCard } from './screens.ts';

const aboutHelp = z.object({ schoolId: z.number(), helpId: z.number() });

/** A request for help, to the one who was chosen to read it. */
export const helpAsked = kind('pairing.helpAsked', aboutHelp, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const actor = await actorById(deps.pool, person.personId, deps);
    const view = actor && (await findHelp(deps, actor, args.helpId));
    if (!view?.reader || view.help.status !== 'open') return null;
    return helpCard(deps.texts.for(person.locale), view, deps.clock.now());
  },
});

/** The reader's answer, to its author. */
export const helpAnswered = kind('pairing.helpAnswered', aboutHelp, {
  urgency: 'act',
  async render(deps, args, person): Promise<Screen | null> {
    const actor = await actorById(deps.pool, person.personId, deps);
    const view = actor && (await findHelp(deps, actor, args.helpId));
    if (!view || view.help.from.personId !== person.personId || view.help.status !== 'closed') return null;
    return helpAnsweredScreen(deps.texts.for(person.locale), view);
  },
});

export const helpDispatches = [helpAsked, helpAnswered];
