import type { Actor } from '../../src/platform/database/actor.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { makeReady, pairOf, testSchool } from './meetings.ts';
import { actorWith, giveTestRole, newPerson } from './operations.ts';
import { heldMeeting } from './pairing.ts';

interface Member {
  id: number;
  personId: number;
  telegramId: number;
  actor(): Promise<Actor>;
}

export interface SurveySchool {
  schoolId: number;
  curator: Member;
  trusted: Member;
  psychologist: Member;
  mentors: Member[];
  mentees: Member[];
  pairs: number[];
}

/** Letters for names that say nothing: «Орлов А. А.», «Орлов Б. Б.». */
const LETTERS = ['Айдар', 'Борис', 'Вера', 'Галия', 'Денис', 'Ерлан', 'Жанна', 'Зоя', 'Игорь', 'Карина'];

/**
 * A school of four quarters with a mentor for each mentee, begun on 23 November; everybody let their answers be counted.
 * `few` mentors lead all pairs when fewer are wanted.
 */
export async function surveySchool(
  deps: Deps,
  options: {
    from: number;
    mentees: number;
    mentors?: number;
    zone?: string;
    startsOn?: string;
    met?: boolean;
  },
): Promise<SurveySchool> {
  const schoolId = await testSchool(deps, options.zone === undefined ? {} : { zone: options.zone });
  const { id: programmeId } = await deps.db.programme.findFirstOrThrow({ where: { schoolId } });
  await deps.db.term.deleteMany({ where: { schoolId } });
  const terms = [
    ['2026-09-01', '2026-10-23'],
    ['2026-11-02', '2026-12-25'],
    ['2027-01-11', '2027-03-19'],
    ['2027-03-29', '2027-05-31'],
  ] as const;
  await deps.db.term.createMany({
    data: terms.map(([startsOn, endsOn], i) => ({ schoolId, programmeId, number: i + 1, startsOn, endsOn })),
  });
  let next = options.from;
  const member = async (fullName: string, role: Actor['memberships'][number]['role']): Promise<Member> => {
    const telegramId = next++;
    const personId = await newPerson(deps, { telegramId, fullName });
    const id = await giveTestRole(deps, { schoolId, personId, role });
    if (role === 'mentor' || role === 'mentee') {
      await makeReady(deps, schoolId, id, personId);
      await letCount(deps, personId, schoolId);
    }
    return { id, personId, telegramId, actor: () => actorWith(deps, telegramId) };
  };
  const curator = await member('Громова Наталья Сергеевна', 'curator');
  const trusted = await member('Ермекова Сауле Болатовна', 'trustedPerson');
  const psychologist = await member('Назарова Вера Олеговна', 'psychologist');
  const mentors: Member[] = [];
  const mentees: Member[] = [];
  for (let i = 0; i < (options.mentors ?? options.mentees); i++)
    mentors.push(await member(`Лебедева ${LETTERS[i % 10]} Олеговна`, 'mentor'));
  for (let i = 0; i < options.mentees; i++)
    mentees.push(await member(`Асанов ${LETTERS[i % 10]} Маратович`, 'mentee'));
  const pairs: number[] = [];
  for (const [i, mentee] of mentees.entries()) {
    const mentor = mentors[i % mentors.length];
    if (!mentor) throw new Error('a school without mentors');
    const pairId = await pairOf(deps, { schoolId, mentorId: mentor.id, menteeId: mentee.id, stage: 'trial' });
    await deps.db.pair.update({
      where: { id: pairId },
      data: { startsOn: options.startsOn ?? '2026-11-23' },
    });
    pairs.push(pairId);
    if (options.met ?? true) await heldMeeting(deps, { schoolId, pairId, kind: 'acquaintance' });
  }
  return { schoolId, curator, trusted, psychologist, mentors, mentees, pairs };
}

/** The third consent. */
export async function letCount(deps: Deps, personId: number, schoolId: number, given = true): Promise<void> {
  const words = { version: '1', locale: 'ru', operator: '', purpose: '', term: '' };
  await deps.db.consent.create({
    data: {
      ...words,
      personId,
      operatorId: schoolId,
      kind: 'surveyTotals',
      given,
      decidedAt: deps.clock.now(),
    },
  });
}
