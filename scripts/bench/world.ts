import type pg from 'pg';
import { instantOf } from '../../src/platform/time/local.ts';

/** The day on which the worlds of the benchmarks stand. */
export const TODAY = '2026-11-24';
export const NOON = instantOf(TODAY, '12:00', 'Asia/Omsk');
/** The Telegram id of a person; of 1 in each school, the curator, too. */
export const accountOf = (personId: number): number => 1_000_000 + personId;

export interface WorldSize {
  schools: number;
  /** Living pairs of a school. */
  pairs: number;
  /** School years that are stored, this one included: a year that is over has as many pairs, all ended. */
  years?: number;
}

/** Ids in a world of this size, as `fillWorld` gives them. */
export function peopleOf({ schools, pairs }: WorldSize) {
  const sides = schools * pairs;
  return {
    curators: Array.from({ length: schools }, (_, i) => i + 1),
    mentors: Array.from({ length: sides }, (_, i) => schools + 2 * i + 1),
    mentees: Array.from({ length: sides }, (_, i) => schools + 2 * i + 2),
  };
}

/**
 * Fills an empty database: schools with a curator each and pairs in their series. A pair has eight settled meetings,
 * one ahead, an agreed goal and three actions.
 */
export async function fillWorld(pool: pg.Pool, { schools, pairs, years = 1 }: WorldSize): Promise<void> {
  const run = (text: string, ...values: unknown[]) => pool.query(text, values);
  const began = instantOf('2026-09-01', '08:00', 'Asia/Omsk');
  const sides = schools * pairs;
  await run(
    `insert into "Organisation" ("kind", "name") select 'school', 'Школа № ' || n from generate_series(1, $1::int) n order by n`,
    schools,
  );
  await run(
    `insert into "School" ("id", "country", "city", "zone", "weekDays", "locales", "createdAt", "requestId")
     select n, 'ru', 'Омск', 'Asia/Omsk', 5, '{ru}', $2, 's' || n from generate_series(1, $1::int) n`,
    schools,
    began,
  );
  await run(
    `insert into "Programme" ("id", "schoolId", "preset", "startsOn", "endsOn", "provisional", "participation", "offerWorkingDays", "createdAt")
     select n, n, 'ruQuarters', '2026-09-01', '2027-05-31', false, 'voluntary', 5, $2 from generate_series(1, $1::int) n`,
    schools,
    began,
  );
  await run(
    `insert into "Term" ("schoolId", "programmeId", "number", "startsOn", "endsOn")
     select n, n, t.number, t.first, t.last from generate_series(1, $1::int) n cross join (values
       (1, '2026-09-01', '2026-10-23'), (2, '2026-11-02', '2026-12-25'), (3, '2027-01-11', '2027-03-19'), (4, '2027-03-29', '2027-05-26')
     ) t (number, first, last)`,
    schools,
  );
  await run(
    `insert into "Person" ("id", "fullName", "searchName", "addressAs", "locale", "createdAt", "requestId")
     select n, case when n % 2 = 0 then 'Лебедева Ольга Викторовна ' else 'Сейтқали Аружан Ерланқызы ' end || n, 'p', 'Ольга', 'ru', $2, 'p' || n
     from generate_series(1, $1::int) n`,
    schools + 2 * sides,
    began,
  );
  await run(
    `insert into "Account" ("telegramId", "personId", "locale", "createdAt", "lastSeenAt")
     select 1000000 + n, n, 'ru', $2, $2 from generate_series(1, $1::int) n`,
    schools + 2 * sides,
    began,
  );
  await run(
    `insert into "Membership" ("id", "schoolId", "personId", "role", "status", "createdAt", "confirmedAt")
     select n, n, n, 'curator', 'active', $2, $2 from generate_series(1, $1::int) n`,
    schools,
    began,
  );
  await run(
    `insert into "Membership" ("id", "schoolId", "personId", "role", "status", "createdAt", "confirmedAt", "approvedAt")
     select $2::int + n, (n - 1) / ($3::int * 2) + 1, $2::int + n, (case when n % 2 = 1 then 'mentor' else 'mentee' end)::"Role", 'active', $4, $4, $4
     from generate_series(1, $1::int * 2) n order by n`,
    sides,
    schools,
    pairs,
    began,
  );
  // The year that runs first, then the years that are over, so that the living pairs have the lowest ids.
  for (let year = 0; year < years; year++) {
    const day = (text: string) => `${Number(text.slice(0, 4)) - year}${text.slice(4)}`;
    const first = instantOf(day('2026-09-14'), '14:00', 'Asia/Omsk');
    const offset = year * sides;
    await run(
      `insert into "Offer" ("id", "schoolId", "programmeId", "mentorId", "menteeId", "mentorKind", "status", "reasons", "dueOn", "endsOn", "createdById", "createdAt", "requestId")
       select $2::int + n, s, s, $3::int + 2 * n - 1, $3::int + 2 * n, 'consultant', 'accepted', '{}', $5, $6, s, $7, 'o' || $2::int + n
       from generate_series(1, $1::int) n cross join lateral (select (n - 1) / $4::int + 1 as s) x order by n`,
      sides,
      offset,
      schools,
      pairs,
      day('2026-09-05'),
      day('2027-05-14'),
      first,
    );
    await run(
      `insert into "Pair" ("id", "schoolId", "programmeId", "offerId", "mentorId", "menteeId", "mentorKind", "status", "stage", "stageSinceOn",
         "startsOn", "endsOn", "acquaintanceDays", "trialDays", "planningDays", "seriesMeetings", "finalDueDays", "createdAt")
       select o."id", o."schoolId", o."schoolId", o."id", o."mentorId", o."menteeId", 'consultant', $3::"PairStatus", 'series', $4, $5, $6, 7, 14, 14, 12, 21, $2
       from "Offer" o where o."id" > $1::int order by o."id"`,
      offset,
      first,
      year === 0 ? 'active' : 'completed',
      day('2026-10-12'),
      day('2026-09-07'),
      day('2027-05-14'),
    );
    await run(
      `insert into "Meeting" ("schoolId", "pairId", "kind", "status", "startsAt", "minutes", "place", "proposedBy", "outcome", "settledAt", "createdAt", "requestId")
       select p."schoolId", p."id", (array['acquaintance', 'trial', 'planning', 'series', 'series', 'series', 'series', 'series'])[n]::"MeetingKind",
         'settled', $2::timestamptz + n * interval '8 days' + (p."id" % 4) * interval '1 hour', 40, 'каб. ' || p."id" % 40, 'mentor', 'both',
         $2::timestamptz + n * interval '8 days' + interval '6 hours', $2, 'm' || p."id" || '-' || n
       from "Pair" p cross join generate_series(1, 8) n where p."id" > $1::int order by p."id", n`,
      offset,
      first,
    );
    await run(
      `insert into "Goal" ("id", "schoolId", "pairId", "author", "status", "agreedVersion", "agreedAt", "createdAt", "requestId")
       select "id", "schoolId", "id", 'mentee', 'agreed', 1, $2, $2, 'g' || "id" from "Pair" where "id" > $1::int order by "id"`,
      offset,
      first,
    );
  }
  await run(
    `insert into "Meeting" ("schoolId", "pairId", "kind", "status", "startsAt", "minutes", "place", "proposedBy", "createdAt", "requestId")
     select "schoolId", "id", 'series', 'agreed', $1::timestamptz + ("id" % 5 + 1) * interval '1 day', 40, 'каб. 12', 'mentor', $1, 'a' || "id"
     from "Pair" where "status" = 'active' order by "id"`,
    NOON,
  );
  await run(
    `insert into "Confirmation" ("schoolId", "meetingId", "side", "answer", "answeredAt")
     select "schoolId", "id", s::"Side", 'held', $1 from "Meeting" cross join unnest(array['mentor', 'mentee']) s where "status" = 'settled'`,
    began,
  );
  await run(
    `insert into "GoalVersion" ("schoolId", "goalId", "number", "specific", "measure", "baseline", "target", "helps", "dueOn", "author", "createdAt")
     select "schoolId", "id", 1, 'Класс 7 «Б» начинает работать сразу после звонка', 'lessonsOf10', 3, 8, '[]', '2026-12-25', 'mentee', $1 from "Goal"`,
    began,
  );
  await run(
    `insert into "Action" ("schoolId", "pairId", "goalId", "title", "form", "dueOn", "responsible", "status", "createdBy", "createdAt", "requestId")
     select "schoolId", "pairId", "id", 'Посмотреть урок наставника ' || n, 'mutualVisit', '2026-12-1' || n, 'mentee', 'planned', 'mentee', $1, 'a' || "id" || '-' || n
     from "Goal" cross join generate_series(1, 3) n`,
    began,
  );
  // Ids were given by hand: the next one comes from the sequence.
  for (const table of ['Person', 'Programme', 'Membership', 'Offer', 'Pair', 'Goal'])
    await run(
      `select setval(pg_get_serial_sequence('"${table}"', 'id'), (select max("id") from "${table}"))`,
    );
  await pool.query('vacuum analyze');
  // Else its pages are written to disk while taps are measured.
  await pool.query('checkpoint');
}
