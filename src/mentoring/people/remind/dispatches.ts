/** What was left unfinished on the way in, said once in the day's bundle. */
import { z } from 'zod';
import { kind } from '../../../platform/dispatch/kinds.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { rolesWith } from '../../common/rights.ts';
import { homeButton } from '../../common/words.ts';
import { findInvite } from '../../organisations/invites/queries.ts';
import { confirmQueueTap, joinTap, questionnaireTap } from '../taps.ts';
import { countPending } from './queries.ts';

const LATE_MINUTES = 7 * 24 * 60;

/** The questionnaire, to somebody who was let in three days ago. */
export const formUnfinished = kind('people.form', z.object({ membershipId: z.number() }), {
  urgency: 'bundle',
  lateByMinutes: LATE_MINUTES,
  async render(deps, { membershipId }, person): Promise<Screen | null> {
    const member = await deps.db.membership.findFirst({
      where: { id: membershipId, personId: person.personId, status: 'active' },
      select: { questionnaire: { select: { completedAt: true } } },
    });
    if (!member || member.questionnaire?.completedAt) return null;
    const t = deps.texts.for(person.locale);
    const button = questionnaireTap.button(t.label('people-fill-questionnaire'), membershipId);
    return {
      ...screen(t('people-remind-form'), [button]),
      brief: { line: t('people-remind-form-brief'), button },
    };
  },
});

/** The entry into another school, begun and left. */
export const entryUnfinished = kind('people.entry', z.object({ draftId: z.number() }), {
  urgency: 'bundle',
  lateByMinutes: LATE_MINUTES,
  async render(deps, { draftId }, person): Promise<Screen | null> {
    const draft = await deps.db.draft.findFirst({
      where: { id: draftId, personId: person.personId, kind: 'entry' },
      select: { answers: true },
    });
    const begun = z.object({ code: z.string() }).safeParse(draft?.answers);
    const found = begun.success ? await findInvite(deps, begun.data.code) : undefined;
    if (!found?.ok) return null;
    const t = deps.texts.for(person.locale);
    const line = t('people-remind-entry', { school: found.invite.schoolName });
    const button = joinTap.button(t.label('people-remind-entry-do'), found.invite.code);
    return { ...screen(line, [button]), brief: { line: t('people-remind-entry-brief'), button } };
  },
});

/** To somebody who waits to be let in: the question is not forgotten. */
export const entryWaits = kind('people.entryWaits', z.object({ membershipId: z.number() }), {
  urgency: 'bundle',
  lateByMinutes: LATE_MINUTES,
  async render(deps, { membershipId }, person): Promise<Screen | null> {
    const member = await deps.db.membership.findFirst({
      where: { id: membershipId, personId: person.personId, status: 'pending' },
      select: { school: { select: { organisation: { select: { name: true } } } } },
    });
    if (!member) return null;
    const t = deps.texts.for(person.locale);
    const school = member.school.organisation.name;
    const button = homeButton(t);
    return {
      ...screen(t('people-remind-waits', { school }), [button]),
      brief: { line: t('people-remind-waits-brief'), button },
    };
  },
});

/** To those who may let them in: how many wait now. */
export const entriesWait = kind('people.entriesWait', z.object({ schoolId: z.number() }), {
  urgency: 'bundle',
  lateByMinutes: LATE_MINUTES,
  async render(deps, { schoolId }, person): Promise<Screen | null> {
    const keeps = await deps.db.membership.count({
      where: { schoolId, personId: person.personId, status: 'active', role: { in: rolesWith('keepPeople') } },
    });
    const count = keeps > 0 ? await countPending(deps, schoolId) : 0;
    if (count === 0) return null;
    const t = deps.texts.for(person.locale);
    const button = confirmQueueTap.button(t.label('people-remind-queue-open'), schoolId, 0);
    const line = t('people-remind-queue', { count });
    return { ...screen(line, [button]), brief: { line, button } };
  },
});

export const remindDispatches = [formUnfinished, entryUnfinished, entryWaits, entriesWait];
