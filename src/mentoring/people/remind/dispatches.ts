/** What was left unfinished on the way in, said once in the day's bundle. */
import { z } from 'zod';
import { kind } from '../../../platform/dispatch/kinds.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { findInvite } from '../../organisations/invites/queries.ts';
import { joinTap, questionnaireTap } from '../taps.ts';

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

export const remindDispatches = [formUnfinished, entryUnfinished];
