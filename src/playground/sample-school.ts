import { settleSilent } from '../mentoring/meetings/confirm/operations-settle.ts';
import type { Deps } from '../platform/deps.ts';
import type { MovableClock } from '../platform/time/clock.ts';
import type { World } from './bot-api/index.ts';
import type { Phone } from './routes.ts';
import { CAST, type Cast } from './sample/cast.ts';
import { weeksBefore } from './sample/digest.ts';
import { observedLessons } from './sample/observations.ts';
import { openLessons } from './sample/open-lessons.ts';
import { eachAtOnce, gather } from './sample/people.ts';
import { reports } from './sample/reports.ts';
import { ADMINISTRATOR, CURATOR, DIRECTOR, HEAD, TRUSTED } from './sample/staff.ts';
import { Stage, thisMonday, type When } from './sample/stage.ts';
import { STORIES } from './sample/stories.ts';
import { pulses, survey } from './sample/surveys.ts';

/** The day of the reference screens: a Tuesday in the thirteenth week of the school year. */
const TODAY: When = [0, 2, '10:00'];
const BEFORE: When = [26, 1, '08:00'];

const title = (ru: string, kk: string, en: string) => ({ ru, kk, en });

const SIDE = {
  mentor: title('Наставник', 'Тәлімгер', 'Mentor'),
  mentee: title('Наставляемый', 'Тәлім алушы', 'Mentee'),
};

/** Phones shown when the page opens. */
export const SAMPLE_PHONES = [
  { userId: ADMINISTRATOR.userId, title: title('Администратор', 'Әкімші', 'Administrator') },
  { userId: CURATOR.userId, title: title('Куратор', 'Куратор', 'Curator') },
  { userId: CAST.lebedeva.userId, title: SIDE.mentor },
  { userId: CAST.asanov.userId, title: SIDE.mentee },
] as const;

/** Phones that lie ready: whoever else has a role in the school. */
export const SAMPLE_MORE: readonly Phone[] = [
  { userId: DIRECTOR.userId, title: title('Директор', 'Директор', 'Director') },
  {
    userId: TRUSTED.userId,
    title: title('Психолог, доверенное лицо', 'Психолог, сенімді тұлға', 'Psychologist, trusted person'),
  },
  { userId: HEAD.userId, title: title('Руководитель МО', 'ӘБ жетекшісі', 'Head of department') },
  ...Object.values(CAST as Record<string, Cast>).flatMap(({ userId, role }) =>
    userId === undefined || SAMPLE_PHONES.some((phone) => phone.userId === userId)
      ? []
      : [{ userId, title: SIDE[role] }],
  ),
];

export const SAMPLE_ADMINISTRATOR = ADMINISTRATOR.userId;

/**
 * «Школа № 5» with half a year behind it, told by the bot's own operations, each at its moment. The clock is set to the
 * day the story has come to, a Tuesday of the school year under way; every phone shows today's card.
 */
export async function buildSampleSchool(deps: Deps, world: World, clock: MovableClock): Promise<void> {
  const stage = new Stage(deps, thisMonday(clock.now()));
  // While the past is told nothing of it is due yet: neither the sender nor a job may take part.
  clock.set(stage.instant(BEFORE));
  const phones = givePhones(world);
  const people = await gather(stage);
  await eachAtOnce(STORIES, (story) => story(stage, people));
  await survey(stage, people, deps);
  await pulses(stage, people, deps);
  await observedLessons(stage, people, deps);
  await openLessons(stage, people);
  await weeksBefore(stage, people, deps);
  await reports(stage, people, deps);
  const now = stage.instant(TODAY);
  await settleSilent(stage.at(now), now);
  // What was said along the way was read long ago.
  await deps.pool.query(
    `update "Dispatch" set "status" = 'withdrawn', "closedAt" = $1 where "status" = 'waiting' and "dueAt" <= $1`,
    [now],
  );
  clock.set(now);
  // A bot can't write first: everybody writes to it, those on the page before the others.
  const open: readonly number[] = SAMPLE_PHONES.map((phone) => phone.userId);
  for (const userId of [...open, ...phones.filter((id) => !open.includes(id))])
    world.sendText(userId, '/start');
}

function givePhones(world: World): number[] {
  const staff = [ADMINISTRATOR, CURATOR, TRUSTED, DIRECTOR, HEAD].map((who) => ({ ...who, locale: 'ru' }));
  const members: readonly Cast[] = Object.values(CAST);
  return [...staff, ...members].flatMap(({ userId, fullName, locale }) => {
    if (userId === undefined) return [];
    const [last_name, first_name = ''] = fullName.split(' ');
    world.createPerson({
      id: userId,
      first_name,
      ...(last_name ? { last_name } : {}),
      language_code: locale,
    });
    return [userId];
  });
}
