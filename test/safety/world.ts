import { templatesOf } from '../../src/mentoring/lessons/templates/queries.ts';
import { confirmReport, wordReport } from '../../src/mentoring/reports/written/operations.ts';
import type { ConfirmationAnswer, InviteKind, Role } from '../../src/platform/database/generated/enums.ts';
import { inSchool } from '../../src/platform/database/scope.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { everyOf } from '../../src/platform/known.ts';
import { addMinutes } from '../../src/platform/time/local.ts';
import { pairOf, testSchool } from '../support/meetings.ts';
import { actorWith, newPerson } from '../support/operations.ts';
import { giveConsent } from '../support/pairing.ts';

/** Words that stand nowhere but in the thing they mark, so that one look finds them wherever they come out. */
export const MARK = {
  note: 'Заметочносекретное',
  ownNote: 'Заметокураторское',
  savedGoal: 'Черновикцели',
  sentGoal: 'Отправленнаяцель',
  agreedGoal: 'Согласованнаяцель',
  oldWording: 'Прежняяцель',
  action: 'Действиеплана',
  decline: 'Причинаотказа',
  ownDecline: 'Отказкуратору',
  help: 'Помощькуратору',
  psychologist: 'Помощьпсихологу',
  trusted: 'Помощьдоверенному',
  takeaway: 'Возьмусебе',
  surveyNamed: 'Ответсименем',
  surveyTotals: 'Ответдляцифр',
  lessonSaved: 'Урокавтора',
  lessonShared: 'Урокобоих',
  lessonOpened: 'Урококуратору',
  lessonReply: 'Самоанализурока',
  colleagueSaved: 'Коллегаавтора',
  colleagueShared: 'Коллегаобоих',
  openTakeaway: 'Взятосурока',
  reportMentor: 'Отчётнаставника',
  reportMentee: 'Отчётнаставляемого',
  reportOwn: 'Отчётдоверенному',
  reportDraft: 'Отчётчерновик',
} as const;
export type Mark = keyof typeof MARK;

/** In every name of the first school, and in no text of the bot. */
export const FIRST = 'Альф';
export const SECOND = 'Бетт';

/** The people of the first school, by their phones. */
export const PHONES = {
  administrator: 101,
  coordinator: 102,
  curator: 103,
  trusted: 104,
  /** Psychologist, director and head of department in one. */
  reader: 105,
  mentor: 111,
  mentee: 112,
  /** A mentor and a mentee without a pair. */
  other: 113,
  curatorsMentee: 115,
  pending: 116,
  newMentor: 117,
  /** A mentee here who is a curator elsewhere. */
  between: 120,
} as const;
/** Everything there is to be in the second school, a person of no school, somebody who never entered. */
export const STRANGERS = { allRoles: 201, nobody: 202, guest: 203 } as const;

export const ROLES: Record<
  Exclude<keyof typeof PHONES, 'between' | 'pending' | 'newMentor'>,
  readonly Role[]
> = {
  administrator: ['administrator'],
  coordinator: ['coordinator'],
  curator: ['curator', 'mentor'],
  trusted: ['trustedPerson'],
  reader: ['psychologist', 'director', 'departmentHead'],
  mentor: ['mentor'],
  mentee: ['mentee'],
  other: ['mentor', 'mentee'],
  curatorsMentee: ['mentee'],
};
const ALL_ROLES: readonly Role[] = everyOf<Role>()([
  'administrator',
  'coordinator',
  'curator',
  'trustedPerson',
  'psychologist',
  'director',
  'departmentHead',
  'mentor',
  'mentee',
]);

export interface World {
  /** The first school's. */
  schoolId: number;
  /** The second school's. */
  elsewhereId: number;
  pairId: number;
  ownPairId: number;
  /** One membership of each sort. */
  memberships: number[];
  /** The trial answers of the first pair. */
  answerTrial(side: 'mentor' | 'mentee', choice: 'continue' | 'discuss' | undefined): Promise<void>;
  /** The mentee's answer about the meeting that waits for the mentor's. */
  answerMeeting(answer: ConfirmationAnswer): Promise<void>;
}

/** Two schools, the first with one of everything that is somebody's own. */
export async function twoSchools(deps: Deps): Promise<World> {
  const { db } = deps;
  const now = deps.clock.now();
  const day = 24 * 60 * 60_000;
  const ago = (days: number) => new Date(now.getTime() - days * day);
  const schoolId = await school(deps, `${FIRST}инская школа`, 'AAAAAAA2');
  const persons: Record<string, number> = {};
  const member: Record<string, number> = {};
  const join = async (
    name: string,
    telegramId: number,
    roles: readonly Role[],
    at: number,
    title: string,
  ) => {
    persons[name] ??= await newPerson(deps, { telegramId, fullName: `${title}ин ${title}а ${title}ович` });
    await db.person.update({ where: { id: persons[name] }, data: { searchName: title.toLowerCase() } });
    await giveConsent(deps, persons[name], at);
    for (const role of roles) {
      member[`${name}.${role}`] = await membership(deps, { schoolId: at, personId: persons[name], role });
    }
  };
  for (const [name, roles] of Object.entries(ROLES)) {
    await join(name, PHONES[name as keyof typeof ROLES], roles, schoolId, `${FIRST}${name}`);
  }
  await join('between', PHONES.between, ['mentee'], schoolId, 'Общ');
  await join('pending', PHONES.pending, [], schoolId, `${FIRST}ждёт`);
  await join('newMentor', PHONES.newMentor, ['mentor'], schoolId, `${FIRST}новый`);
  const pending = await membership(deps, {
    schoolId,
    personId: persons['pending'] ?? 0,
    role: 'mentee',
    status: 'pending',
  });
  await db.membership.update({ where: { id: member['newMentor.mentor'] ?? 0 }, data: { approvedAt: null } });
  const paper = await membership(deps, {
    schoolId,
    personId: await newPaper(deps),
    role: 'mentee',
    onPaper: true,
  });
  const of = (key: string) => member[key] ?? 0;
  const memberships = [
    ...['mentee.mentee', 'curator.curator', 'mentor.mentor', 'newMentor.mentor', 'other.mentee'].map(of),
    pending,
    paper,
  ];
  const pairId = await pairOf(deps, {
    schoolId,
    mentorId: of('mentor.mentor'),
    menteeId: of('mentee.mentee'),
    stage: 'trial',
  });
  const ownPairId = await pairOf(deps, {
    schoolId,
    mentorId: of('curator.mentor'),
    menteeId: of('curatorsMentee.mentee'),
    stage: 'trial',
  });
  await offers(deps, schoolId, of);
  for (const [pair, note] of [
    [pairId, MARK.note],
    [ownPairId, MARK.ownNote],
  ] as const) {
    const meetingId = await meeting(deps, {
      schoolId,
      pairId: pair,
      kind: 'acquaintance',
      status: 'settled',
      outcome: 'both',
      startsAt: ago(6),
    });
    await db.note.create({
      data: {
        schoolId,
        pairId: pair,
        meetingId,
        side: 'mentee',
        text: note,
        createdAt: now,
        requestId: `note:${pair}`,
      },
    });
    await meeting(deps, {
      schoolId,
      pairId: pair,
      kind: 'trial',
      status: 'settled',
      outcome: 'both',
      startsAt: ago(3),
    });
  }
  const asked = await meeting(deps, {
    schoolId,
    pairId,
    kind: 'consultation',
    status: 'agreed',
    startsAt: ago(1),
  });
  const differ = await meeting(deps, {
    schoolId,
    pairId,
    kind: 'consultation',
    status: 'agreed',
    startsAt: ago(2),
  });
  await meeting(deps, {
    schoolId,
    pairId,
    kind: 'planning',
    status: 'proposed',
    startsAt: new Date(now.getTime() + day),
  });
  await db.meeting.update({ where: { id: differ }, data: { contradictionAt: ago(1) } });
  for (const [meetingId, side, answer] of [
    [asked, 'mentee', 'held'],
    [differ, 'mentee', 'missed'],
    [differ, 'mentor', 'held'],
  ] as const) {
    await db.confirmation.create({ data: { schoolId, meetingId, side, answer, answeredAt: ago(1) } });
  }
  const trial = async (pair: number, side: 'mentor' | 'mentee', choice: 'continue' | 'discuss') =>
    db.trialAnswer.create({ data: { schoolId, pairId: pair, side, choice, answeredAt: now } });
  await trial(pairId, 'mentee', 'discuss');
  await trial(ownPairId, 'mentee', 'discuss');
  await goals(deps, schoolId, pairId);
  await betweenColleagues(deps, {
    schoolId,
    mentor: of('mentor.mentor'),
    mentee: of('mentee.mentee'),
    other: of('other.mentor'),
  });
  // The newest sheet is the one everything can be read of.
  await lessons(deps, { schoolId, pairId, observerId: of('mentor.mentor'), teacherId: of('mentee.mentee') });
  await db.closing.create({
    data: { schoolId, pairId, side: 'mentee', takeaway: MARK.takeaway, answeredAt: now },
  });
  const fromId = of('mentee.mentee');
  for (const [readerId, text] of [
    [of('curator.curator'), MARK.help],
    [of('reader.psychologist'), MARK.psychologist],
    [of('trusted.trustedPerson'), MARK.trusted],
  ] as const) {
    await db.helpRequest.create({
      data: {
        schoolId,
        pairId,
        fromId,
        readerId,
        kind: 'conflict',
        text,
        createdAt: now,
        requestId: `help:${text}`,
      },
    });
  }
  await reported(deps, schoolId, { pairId, ownPairId });
  await surveyed(deps, schoolId, { named: of('mentee.mentee'), totals: of('mentor.mentor') });
  await db.nudge.create({
    data: {
      schoolId,
      pairId,
      authorId: persons['curator'] ?? 0,
      text: 'Предложено время',
      startsAt: addMinutes(now, 3 * 24 * 60),
      createdAt: now,
      requestId: `nudge:${pairId}`,
    },
  });
  await db.referral.create({
    data: {
      schoolId,
      pairId,
      toId: of('reader.psychologist'),
      askedById: persons['curator'] ?? 0,
      createdAt: now,
      requestId: `referral:${pairId}`,
    },
  });
  await db.sensitiveCategory.create({
    data: {
      schoolId,
      membershipId: fromId,
      category: 'burnout',
      recordedAt: now,
      recordedById: of('curator.curator'),
    },
  });
  for (const [kind, code] of [
    ['personal', 'AAAAAAP3'],
    ['newPhone', 'AAAAAAN3'],
    ['staff', 'AAAAAAS3'],
  ] as const) {
    await invite(deps, schoolId, kind, code, kind === 'staff' ? {} : { personId: persons['mentee'] ?? 0 });
  }

  const elsewhere = await school(deps, `${SECOND}инская школа`, 'BBBBBBB2');
  await join('allRoles', STRANGERS.allRoles, ALL_ROLES, elsewhere, SECOND);
  await join('nobody', STRANGERS.nobody, [], elsewhere, `${SECOND}никто`);
  await membership(deps, { schoolId: elsewhere, personId: persons['between'] ?? 0, role: 'curator' });
  return {
    schoolId,
    elsewhereId: elsewhere,
    pairId,
    ownPairId,
    memberships,
    async answerTrial(side, choice) {
      await db.trialAnswer.deleteMany({ where: { pairId, side } });
      if (choice) await trial(pairId, side, choice);
    },
    async answerMeeting(answer) {
      await db.confirmation.updateMany({ where: { meetingId: asked }, data: { answer } });
    },
  };
}

async function school(deps: Deps, name: string, code: string): Promise<number> {
  const id = await testSchool(deps);
  await deps.db.organisation.update({ where: { id }, data: { name } });
  await invite(deps, id, 'school', code, {});
  return id;
}

async function invite(
  deps: Deps,
  schoolId: number,
  kind: InviteKind,
  code: string,
  more: { personId?: number },
): Promise<void> {
  const now = deps.clock.now();
  await deps.db.invite.create({
    data: {
      schoolId,
      code,
      kind,
      usesLimit: 100,
      expiresAt: new Date(now.getTime() + 30 * 24 * 60 * 60_000),
      createdById: 1,
      createdAt: now,
      requestId: `invite:${code}`,
      ...(kind === 'staff' ? { role: 'director' as const } : {}),
      ...more,
    },
  });
}

async function newPaper(deps: Deps): Promise<number> {
  const id = await newPerson(deps, { telegramId: 199, fullName: `${FIRST}бумажная ${FIRST}а` });
  await deps.db.account.deleteMany({ where: { personId: id } });
  return id;
}

async function membership(
  deps: Deps,
  row: { schoolId: number; personId: number; role: Role; status?: 'pending'; onPaper?: boolean },
): Promise<number> {
  const now = deps.clock.now();
  const active = row.status === undefined;
  const { id } = await deps.db.membership.create({
    data: {
      ...row,
      status: row.status ?? 'active',
      createdAt: now,
      confirmedAt: active ? now : null,
      approvedAt: active && row.role === 'mentor' ? now : null,
    },
    select: { id: true },
  });
  if (row.role === 'mentor' || row.role === 'mentee') {
    await deps.db.questionnaire.create({
      data: {
        schoolId: row.schoolId,
        membershipId: id,
        subjects: ['english'],
        schoolStages: ['basic'],
        freeHours: ['3-14:10'],
        topics: row.role === 'mentee' ? ['discipline'] : [],
        strengths: row.role === 'mentor' ? ['discipline'] : [],
        completedAt: now,
        updatedAt: now,
      },
    });
  }
  return id;
}

/** Two declined offers, the reason of one is private to the trusted person, and one that is open. */
async function offers(deps: Deps, schoolId: number, of: (key: string) => number): Promise<void> {
  const { id: programmeId } = await deps.db.programme.findFirstOrThrow({
    where: { schoolId },
    select: { id: true },
  });
  const common = {
    schoolId,
    programmeId,
    mentorKind: 'consultant' as const,
    reasons: [],
    dueOn: '2026-11-27',
    endsOn: '2027-05-14',
    createdById: 1,
    createdAt: deps.clock.now(),
  };
  const declined = {
    status: 'declined' as const,
    menteeAnswer: 'declined' as const,
    declinedBy: 'mentee' as const,
  };
  const menteeId = of('other.mentee');
  await deps.db.offer.create({
    data: {
      ...common,
      ...declined,
      mentorId: of('mentor.mentor'),
      menteeId,
      declineReason: MARK.decline,
      requestId: 'declined',
    },
  });
  await deps.db.offer.create({
    data: {
      ...common,
      ...declined,
      mentorId: of('curator.mentor'),
      menteeId,
      declineReason: MARK.ownDecline,
      requestId: 'own',
    },
  });
  await deps.db.offer.create({
    data: {
      ...common,
      mentorId: of('mentor.mentor'),
      menteeId: of('curatorsMentee.mentee'),
      requestId: 'open',
    },
  });
}

async function meeting(
  deps: Deps,
  row: Omit<
    Parameters<Deps['db']['meeting']['create']>[0]['data'],
    'minutes' | 'proposedBy' | 'createdAt' | 'requestId'
  > & { pairId: number; startsAt: Date },
): Promise<number> {
  const at = row.startsAt;
  const { id } = await deps.db.meeting.create({
    data: {
      minutes: 40,
      proposedBy: 'mentee',
      createdAt: at,
      requestId: `meeting:${row.pairId}:${at.getTime()}`,
      ...row,
    } as Parameters<Deps['db']['meeting']['create']>[0]['data'],
    select: { id: true },
  });
  return id;
}

/** A goal in each state that somebody may not see, and an action. */
async function goals(deps: Deps, schoolId: number, pairId: number): Promise<void> {
  const at = deps.clock.now();
  const goal = async (status: 'saved' | 'sent' | 'agreed', ...wordings: string[]) => {
    const version = wordings.length;
    const agreed = status === 'agreed' ? { agreedVersion: version, agreedAt: at } : {};
    const sentAt = status === 'saved' ? null : at;
    const row = {
      schoolId,
      pairId,
      author: 'mentee' as const,
      status,
      version,
      sentAt,
      createdAt: at,
      requestId: `goal:${status}`,
      ...agreed,
    };
    const { id: goalId } = await deps.db.goal.create({ data: row, select: { id: true } });
    for (const [i, specific] of wordings.entries()) {
      await deps.db.goalVersion.create({
        data: {
          schoolId,
          goalId,
          number: i + 1,
          specific,
          measure: 'lessonsOf10',
          baseline: 2,
          target: 8,
          helps: [],
          dueOn: '2027-02-01',
          author: 'mentee',
          createdAt: at,
        },
      });
    }
    return goalId;
  };
  await goal('saved', MARK.savedGoal);
  await goal('sent', MARK.sentGoal);
  const goalId = await goal('agreed', MARK.oldWording, MARK.agreedGoal);
  await deps.db.action.create({
    data: {
      schoolId,
      pairId,
      goalId,
      title: MARK.action,
      form: 'other',
      dueOn: '2026-11-20',
      responsible: 'mentee',
      createdBy: 'mentee',
      createdAt: at,
      requestId: 'action',
    },
  });
}

/** A survey of the first school that is over: an answer with a name for the curator, and one that only counts. */
async function surveyed(
  deps: Deps,
  schoolId: number,
  { named, totals }: { named: number; totals: number },
): Promise<void> {
  const { db } = deps;
  const now = deps.clock.now();
  const before = (days: number) => addMinutes(now, -days * 24 * 60);
  const term = await db.term.findFirstOrThrow({ where: { schoolId }, select: { id: true } });
  const { id: roundId } = await db.surveyRound.create({
    data: {
      schoolId,
      termId: term.id,
      bankVersion: 1,
      opensAt: before(20),
      openedAt: before(20),
      closesAt: before(11),
      closedAt: before(11),
      resultsAt: before(10),
      createdAt: before(30),
    },
    select: { id: true },
  });
  for (const [membershipId, role, mode, text] of [
    [named, 'mentee', 'named', MARK.surveyNamed],
    [totals, 'mentor', 'totals', MARK.surveyTotals],
  ] as const) {
    const { id: responseId } = await db.surveyResponse.create({
      data: {
        schoolId,
        roundId,
        membershipId,
        role,
        form: 'quarterly',
        mode,
        questions: ['calm', 'missing'],
        invitedAt: before(20),
        startedAt: before(15),
        finishedAt: before(15),
      },
      select: { id: true },
    });
    await db.surveyAnswer.createMany({
      data: [
        { schoolId, responseId, question: 'calm', score: 3, answeredAt: before(15) },
        { schoolId, responseId, question: 'missing', text, locale: 'ru', answeredAt: before(15) },
      ],
    });
  }
  const author = await db.person.findFirstOrThrow({ select: { id: true } });
  await db.ownQuestion.create({
    data: {
      schoolId,
      kind: 'score',
      texts: { ru: `${FIRST}: хватает ли материалов?` },
      createdById: author.id,
      createdAt: now,
      requestId: `question:${schoolId}`,
    },
  });
}

/** A lesson whose sheet is its author's alone, one shared with the teacher, one the curator may read too. */
async function lessons(
  deps: Deps,
  of: { schoolId: number; pairId: number; observerId: number; teacherId: number },
): Promise<void> {
  const { db } = deps;
  const at = deps.clock.now();
  const scope = { schoolId: of.schoolId, db: inSchool(db, of.schoolId) };
  const [sheet] = await templatesOf(scope, at);
  for (const topic of [MARK.lessonSaved, MARK.lessonShared, MARK.lessonOpened]) {
    const { id: observationId } = await db.observation.create({
      data: {
        ...of,
        kind: 'mentorVisit',
        templateId: sheet?.id ?? 0,
        heldOn: '2026-11-20',
        className: '7 “Б”',
        subject: 'english',
        topic,
        aim: 'overview',
        facts: topic,
        strengths: [],
        growthPoints: [],
        createdAt: at,
        updatedAt: at,
        sharedAt: topic === MARK.lessonSaved ? null : at,
        requestId: `lesson:${topic}`,
      },
      select: { id: true },
    });
    await db.observationVoice.create({
      data: { schoolId: of.schoolId, observationId, fileId: `voice of ${topic}`, seconds: 3, createdAt: at },
    });
    if (topic !== MARK.lessonOpened) continue;
    const answered = { reflection: MARK.lessonReply, reflectedAt: at, seenAt: at, opensSheet: true };
    await db.observationReply.create({ data: { schoolId: of.schoolId, observationId, ...answered } });
  }
}

/** Sheets of two who are no pair, one still its author's alone; an open lesson that was, with what its guest took; one ahead. */
async function betweenColleagues(
  deps: Deps,
  of: { schoolId: number; mentor: number; mentee: number; other: number },
): Promise<void> {
  const { db } = deps;
  const { schoolId } = of;
  const at = deps.clock.now();
  const [sheet] = await templatesOf({ schoolId, db: inSchool(db, schoolId) }, at);
  const lesson = { heldOn: '2026-11-20', className: '8 “А”', subject: 'math', aim: 'experience' };
  for (const topic of [MARK.colleagueSaved, MARK.colleagueShared]) {
    await db.observation.create({
      data: {
        ...lesson,
        schoolId,
        kind: 'colleagueVisit',
        observerId: of.other,
        teacherId: of.mentor,
        templateId: sheet?.id ?? 0,
        topic,
        strengths: [],
        growthPoints: [],
        createdAt: at,
        updatedAt: at,
        sharedAt: topic === MARK.colleagueSaved ? null : at,
        requestId: `colleague:${topic}`,
      },
    });
  }
  const open = { schoolId, hostId: of.mentor, className: '8 “А”', subject: 'math', seats: 3, createdAt: at };
  for (const [minutes, requestId] of [
    [-24 * 60, 'open:past'],
    [24 * 60, 'open:ahead'],
  ] as const) {
    const startsAt = addMinutes(at, minutes);
    const { id: openLessonId } = await db.openLesson.create({
      data: { ...open, startsAt, minutes: 45, topic: 'Дроби', requestId },
      select: { id: true },
    });
    if (minutes > 0) continue;
    const takeaway = { takeaway: MARK.openTakeaway, takeawayAt: at };
    await db.openLessonVisit.create({
      data: {
        schoolId,
        openLessonId,
        guestId: of.mentee,
        bookedAt: addMinutes(at, -2 * 24 * 60),
        ...takeaway,
      },
    });
  }
}

/** Confirmed reports of both sides, one of the curator's own pair, and a wording that is still its author's alone. */
async function reported(
  deps: Deps,
  schoolId: number,
  { pairId, ownPairId }: { pairId: number; ownPairId: number },
): Promise<void> {
  const { id: termId } = await deps.db.term.findFirstOrThrow({ where: { schoolId }, select: { id: true } });
  const answers = { difficulties: '', proposals: '', readiness: 'ready', selfRating: '7' };
  for (const [telegramId, what, pair, mark] of [
    [PHONES.mentor, 'mentor', pairId, MARK.reportMentor],
    [PHONES.mentee, 'mentee', pairId, MARK.reportMentee],
    [PHONES.curatorsMentee, 'mentee', ownPairId, MARK.reportOwn],
  ] as const) {
    const actor = await actorWith(deps, telegramId);
    const ref = { termId, what, pairId: pair };
    await wordReport(deps, actor, ref, { ...answers, meetings: mark });
    await confirmReport(deps, actor, { ...ref, number: 1 });
  }
  const mentor = await actorWith(deps, PHONES.mentor);
  await wordReport(deps, mentor, { termId, what: 'mentor', pairId }, { lessons: MARK.reportDraft });
}
