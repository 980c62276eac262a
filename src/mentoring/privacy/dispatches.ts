import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import { kind, type Recipient } from '../../platform/dispatch/kinds.ts';
import type { Screen } from '../../platform/telegram/screen.ts';
import { keeperLeaves, sideLeft } from './leave/dispatches.ts';
import { openErasure } from './queries.ts';
import { waitingScreen } from './screens.ts';

const about = z.object({ erasureId: z.number() });

/** The open request, with the button that takes it back; nothing when it was taken back or done. */
async function told(deps: Deps, erasureId: number, person: Recipient): Promise<Screen | null> {
  const open = await openErasure(deps.db, person.personId);
  return open?.id === erasureId ? waitingScreen(deps.texts.for(person.locale), open, deps.clock.now()) : null;
}

/** In the middle of the grace, and a day before its end. */
export const erasureSoon = kind('privacy.erasureSoon', about, {
  urgency: 'act',
  render: (deps, { erasureId }, person) => told(deps, erasureId, person),
});

/** An administrator entered a paper: the person hears it at once. */
export const erasureOnPaper = kind('privacy.erasureOnPaper', about, {
  urgency: 'act',
  render: (deps, { erasureId }, person) => told(deps, erasureId, person),
});

export const privacyDispatches = [erasureSoon, erasureOnPaper, sideLeft, keeperLeaves] as const;
