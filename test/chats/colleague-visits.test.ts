import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareObservation } from '../../src/mentoring/lessons/sheet/operations.ts';
import type { Actor } from '../../src/platform/database/actor.ts';
import { School } from '../story/steps.ts';
import { lessonOf, logged } from '../support/lessons.ts';
import { actorWith } from '../support/operations.ts';

describe.each(['ru', 'kk'] as const)('a visit a colleague wrote down, in %s', (locale) => {
  let school: School;
  let guest: Actor;
  let of: { schoolId: number; pairId: number; teacherId: number; kind: 'colleagueVisit' };
  beforeAll(async () => {
    school = await School.withPeople(locale);
    const { db } = school.bot.database;
    guest = await actorWith(school.bot.deps, school.mentor.id);
    const teacher = await db.membership.findFirstOrThrow({ where: { role: 'mentee' } });
    of = { schoolId: teacher.schoolId, pairId: 0, teacherId: teacher.id, kind: 'colleagueVisit' };
  });
  afterAll(() => school.bot.stop());

  async function visited(): Promise<number> {
    const { deps } = school.bot;
    const observationId = await logged(deps, guest, of, lessonOf({ heldOn: '2026-11-23' }));
    await shareObservation(deps, guest, { observationId, action: null });
    await school.bot.drain();
    return observationId;
  }

  it('asks the one visited, waits on their card until they answer, and counts only by a yes', async () => {
    const { mentee, mentor, t, bot } = school;
    const id = await visited();
    await mentee.taps(t.label('observations-open-sheet'));
    await mentee.sees(t('observations-state-asked').value);
    // Read, but not answered: it still waits.
    await mentee.says('/start');
    await mentee.taps(t.label('observations-item-read-open'));
    const toast = await mentee.taps(t.label('observations-visit-missed'));
    expect(toast).toBe(t.label('observations-visit-missed-done'));
    await mentee.sees(t('observations-state-denied').value);
    await mentor.looksAway();
    await mentor.presses(`observations.lesson:${id}`);
    await mentor.sees(t('observations-state-denied-mine').value);
    expect(await mentee.buttons()).not.toContain(t.label('observations-visit-missed'));
    await mentee.taps(t.label('observations-visit-held'));
    expect(await mentee.buttons()).not.toContain(t.label('observations-visit-held'));
    expect(await mentee.presses(`observations.visit:${id}:missed`)).toBe(t.label('done-already'));
    const reply = await bot.database.db.observationReply.findFirstOrThrow({ where: { observationId: id } });
    expect(reply).toMatchObject({ acceptedAt: expect.any(Date) as Date, deniedAt: null });
  });

  it('is answered by nobody else', async () => {
    const { mentor, curator, t } = school;
    const id = await visited();
    for (const phone of [mentor, curator])
      expect(await phone.presses(`observations.visit:${id}:held`)).toBe(t.label('not-found'));
  });
});
