import type { Prisma, PrismaClient } from './generated/client.ts';

/** Tables of a school: every read and write goes through `inSchool`, which adds the school to it. */
export const SCOPED = [
  'Programme',
  'Term',
  'DayOff',
  'Membership',
  'Questionnaire',
  'SensitiveCategory',
  'Invite',
  'Offer',
  'Pair',
  'TrialAnswer',
  'Closing',
  'HelpRequest',
  'Meeting',
  'Confirmation',
  'MeetingCorrection',
  'Note',
  'Goal',
  'GoalVersion',
  'GoalReview',
  'GoalAssessment',
  'Action',
  'GoalCheckIn',
  'SurveyRound',
  'SurveyResponse',
  'SurveyAnswer',
  'OwnQuestion',
  'Pulse',
  'CuratorAssessment',
  'DigestWeek',
  'Nudge',
  'Referral',
  'Achievement',
  'TermFigures',
  'IndicatorValue',
  'ObservationTemplate',
  'Observation',
  'ObservationMark',
  'ObservationVoice',
  'ObservationReply',
  'OpenLesson',
  'OpenLessonVisit',
  'Report',
  'ReportVersion',
  'AuditEntry',
] as const satisfies readonly Prisma.ModelName[];

/** Tables of no school, each with the reason. They are read by their owner's id, never searched from a school. */
export const OPEN: Partial<Record<Prisma.ModelName, string>> = {
  Organisation: 'the tree of schools itself; read by the ids of the actor’s memberships',
  School: 'its id is the school; read by the ids of the actor’s memberships',
  Account: 'a Telegram account exists before any school and may serve several',
  Person: 'one human being may belong to several schools',
  Consent: 'given by a person, for whichever school names itself in it',
  WrongCode: 'a hash of an account that guesses; codes are typed before any school is known',
  PhoneMove: 'moves a whole person, with all their schools; found by the person, the account or the link',
  Erasure: 'asked for by a person, of all their schools at once',
  Refusal: 'a hash of somebody who is in no school',
  Draft: 'read only by its owner',
  Inbox: 'what Telegram sent, before it is known who sent it',
  Lane: 'a lease',
  Lease: 'a lease',
  Dispatch: 'to a person; rendered through their own memberships',
  Export: 'asked for by a person; made through their own memberships',
  ExportFile: 'a file of an export',
};

const READS_BY_WHERE = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
]);
const CREATES = new Set(['create', 'createMany']);

/** From a table of no school one may read no further than this: else another school's rows would come along. */
const CLOSED_BELOW: Record<string, ReadonlySet<string>> = {
  person: new Set(['memberships', 'audit', 'consents']),
  school: new Set(['programmes', 'daysOff', 'memberships', 'invites', 'audit', 'digests', 'ownQuestions']),
  actor: new Set(['memberships', 'audit', 'consents']),
  organisation: new Set(['school', 'parent', 'children']),
};

function refuseWayBack(args: unknown, model: string, below?: string): void {
  if (typeof args !== 'object' || args === null || args instanceof Date) return;
  const closed = below === undefined ? undefined : CLOSED_BELOW[below];
  for (const [key, value] of Object.entries(args)) {
    if (closed?.has(key)) throw new Error(`${model}: from ${below} one can't read back into ${key}`);
    const inside =
      key in CLOSED_BELOW
        ? key
        : key === 'select' || key === 'include' || key === 'where'
          ? below
          : undefined;
    refuseWayBack(value, model, inside);
  }
}

/** The database as one school sees it: other schools' rows do not exist. Raw SQL stays unscoped; name the school in it. */
export function inSchool(db: PrismaClient, schoolId: number) {
  return db.$extends({
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          if (!(SCOPED as readonly string[]).includes(model))
            throw new Error(`${model} is not read through a school`);
          refuseWayBack(args, model);
          const given = args as { where?: Record<string, unknown>; data?: unknown };
          if (READS_BY_WHERE.has(operation)) {
            const and = [{ schoolId }, ...[given.where?.['AND'] ?? []].flat()];
            return query({ ...args, where: { ...given.where, AND: and } } as typeof args);
          }
          if (CREATES.has(operation)) {
            const data = Array.isArray(given.data)
              ? given.data.map((row: object) => ({ ...row, schoolId }))
              : { ...(given.data as object), schoolId };
            return query({ ...args, data } as typeof args);
          }
          throw new Error(`${model}.${operation} is not scoped`);
        },
      },
    },
  });
}

export type ScopedDb = ReturnType<typeof inSchool>;
