/** What a meeting's corrections are read by. */
export const CORRECTION = { kind: true, startsAt: true, minutes: true, held: true, createdAt: true } as const;

/** The same in SQL, a row for each corrected meeting of these schools, the last word on each thing; `schools` is an array's SQL. */
export const correctionsSql = (schools: string) => `select x."meetingId",
    (array_agg(x."startsAt" order by x."id" desc) filter (where x."startsAt" is not null))[1] as "startsAt",
    (array_agg(x."minutes" order by x."id" desc) filter (where x."minutes" is not null))[1] as "minutes",
    (array_agg(x."kind" order by x."id" desc) filter (where x."kind" is not null))[1] as "kind",
    (array_agg(x."held" order by x."id" desc) filter (where x."held" is not null))[1] as "held",
    max(x."createdAt") as "at"
  from "MeetingCorrection" x where x."schoolId" = any(${schools}) group by x."meetingId"`;
