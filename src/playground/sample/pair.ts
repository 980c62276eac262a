import type { Wording } from '../../mentoring/goals/input.ts';
import { reviewGoal, saveGoal } from '../../mentoring/goals/operations.ts';
import { addAction, closeAction } from '../../mentoring/goals/plan/operations.ts';
import type { WorkForm } from '../../mentoring/goals/rules.ts';
import { acceptMeeting } from '../../mentoring/meetings/arrange/operations.ts';
import { answerMeeting, enterFromPaper } from '../../mentoring/meetings/confirm/operations.ts';
import { createMeeting, logMeeting } from '../../mentoring/meetings/operations.ts';
import type { Answer } from '../../mentoring/meetings/rules.ts';
import { createOffer } from '../../mentoring/pairing/offers/operations.ts';
import { answerOffer } from '../../mentoring/pairing/offers/operations-answers.ts';
import type { Side } from '../../mentoring/pairing/rules.ts';
import type { TrialChoice } from '../../mentoring/pairing/stages/rules.ts';
import { answerTrial } from '../../mentoring/pairing/trial/operations.ts';
import type { Actor } from '../../platform/database/actor.ts';
import type { MeetingKind } from '../../platform/database/generated/enums.ts';
import { addMinutes, dayOf, timeOf } from '../../platform/time/local.ts';
import type { Key } from './cast.ts';
import type { People } from './people.ts';
import { done, type Stage, type When, ZONE } from './stage.ts';

export type { MeetingKind };

type MentorKey = Key | 'gromova';

const LESSON = 40;
const PROPOSED_BEFORE = 2 * 24 * 60;
/** Answers come in the evening of the day: the mentor's, then the mentee's. */
const MENTOR_ANSWERS = 60;
const MENTEE_ANSWERS = 145;

/** Offers a pair as the curator does; what follows is up to the two. */
export async function offer(
  stage: Stage,
  people: People,
  of: { mentor: MentorKey; mentee: Key; when: When; order?: string; kind?: 'consultant' | 'subject' },
): Promise<number> {
  const { offerId } = done(
    await createOffer(stage.at(of.when), people.curator, {
      mentorId: people.member[of.mentor],
      menteeId: people.member[of.mentee],
      mentorKind: of.kind ?? 'consultant',
      orderNumber: of.order,
      orderOn: of.order === undefined ? undefined : stage.day(of.when),
      requestId: stage.request(),
    }),
  );
  return offerId;
}

/** One made-up pair: its two people do with it what people do. */
export class Pair {
  readonly id: number;
  readonly #stage: Stage;
  readonly #people: People;
  readonly #sides: Readonly<Record<Side, number | undefined>>;

  private constructor(stage: Stage, people: People, id: number, sides: Record<Side, number | undefined>) {
    this.#stage = stage;
    this.#people = people;
    this.id = id;
    this.#sides = sides;
  }

  /** Offered in the morning, accepted by both in the afternoon. */
  static async begin(stage: Stage, people: People, of: Parameters<typeof offer>[2]): Promise<Pair> {
    const offerId = await offer(stage, people, of);
    const sides = { mentor: people.phone(of.mentor), mentee: people.phone(of.mentee) };
    let at = addMinutes(stage.instant(of.when), 150);
    let pairId = 0;
    for (const side of ['mentor', 'mentee'] as const) {
      const phone = sides[side];
      at = addMinutes(at, 95);
      const accepts = { offerId, answer: 'accepted' as const };
      const answered = done(
        phone === undefined
          ? await answerOffer(stage.at(at), people.curator, { ...accepts, paperSide: side })
          : await answerOffer(stage.at(at), await stage.actor(phone), accepts),
      );
      if (answered.offer === 'accepted') pairId = answered.pairId;
    }
    return new Pair(stage, people, pairId, sides);
  }

  /** The actor of a side: the person, or the curator for a participant on paper. */
  async actor(side: Side): Promise<Actor> {
    const phone = this.#sides[side];
    return phone === undefined ? this.#people.curator : this.#stage.actor(phone);
  }

  #onPaper(side: Side): boolean {
    return this.#sides[side] === undefined;
  }

  /** A meeting both agreed on, past or future; no side has answered how it went. */
  async agrees(
    kind: MeetingKind,
    when: When,
    more: { place?: string; by?: Side; proposedAt?: When; accepted?: boolean } = {},
  ): Promise<number> {
    const stage = this.#stage;
    const startsAt = stage.instant(when);
    const at = more.proposedAt ? stage.instant(more.proposedAt) : addMinutes(startsAt, -PROPOSED_BEFORE);
    const by = more.by ?? 'mentor';
    const other = by === 'mentor' ? 'mentee' : 'mentor';
    const { meetingId } = done(
      await createMeeting(stage.at(at), await this.actor(by), {
        pairId: this.id,
        kind,
        startsAt,
        minutes: LESSON,
        place: more.place ?? null,
        online: false,
        agreed: false,
        replaces: null,
        requestId: stage.request(),
      }),
    );
    if (more.accepted === false || this.#onPaper(other) || this.#onPaper(by)) return meetingId;
    done(
      await acceptMeeting(stage.at(addMinutes(at, 70)), await this.actor(other), { meetingId, revision: 1 }),
    );
    return meetingId;
  }

  /** One side's answer to «Состоялась?». */
  async says(meetingId: number, side: Side, answer: Answer, at: Date): Promise<void> {
    const actor = await this.actor(side);
    done(
      this.#onPaper(side)
        ? await enterFromPaper(this.#stage.at(at), actor, { meetingId, side, answer })
        : await answerMeeting(this.#stage.at(at), actor, { meetingId, answer }),
    );
  }

  /** A meeting that was held and confirmed by both, the day it was: the trial one proposed before, others written down after. */
  async holds(kind: MeetingKind, when: When): Promise<void> {
    const startsAt = this.#stage.instant(when);
    if (kind === 'trial') {
      const meetingId = await this.agrees(kind, when);
      await this.says(meetingId, 'mentor', 'held', addMinutes(startsAt, MENTOR_ANSWERS));
      return this.says(meetingId, 'mentee', 'held', addMinutes(startsAt, MENTEE_ANSWERS));
    }
    const meetingId = await this.logs(kind, startsAt, { minutes: LESSON, after: MENTOR_ANSWERS });
    await this.says(meetingId, 'mentee', 'held', addMinutes(startsAt, MENTEE_ANSWERS));
  }

  /** «Уже встретились», by the mentor; the mentee has not said anything yet. */
  async logs(
    kind: MeetingKind,
    startsAt: Date,
    { minutes, after }: { minutes: number; after: number },
  ): Promise<number> {
    const stage = this.#stage;
    const { meetingId } = done(
      await logMeeting(stage.at(addMinutes(startsAt, after)), await this.actor('mentor'), {
        pairId: this.id,
        kind,
        day: dayOf(startsAt, ZONE),
        time: timeOf(startsAt, ZONE),
        minutes,
        place: null,
        online: false,
        another: false,
        requestId: stage.request(),
      }),
    );
    return meetingId;
  }

  async trial(side: Side, choice: TrialChoice, when: When): Promise<void> {
    const paper = this.#onPaper(side) ? { paperSide: side } : {};
    done(
      await answerTrial(this.#stage.at(when), await this.actor(side), { pairId: this.id, choice, ...paper }),
    );
  }

  /** Acquaintance and trial as they should be: two meetings a week apart, and both go on. */
  async startsWell(acquaintance: When, trial: When, answers: When): Promise<void> {
    await this.holds('acquaintance', acquaintance);
    await this.holds('trial', trial);
    await this.trial('mentee', 'continue', answers);
    await this.trial('mentor', 'continue', answers);
  }

  /** A goal of the mentee, sent to the mentor. */
  async asks(wording: Wording, when: When): Promise<number> {
    const stage = this.#stage;
    const saved = await saveGoal(stage.at(when), await this.actor('mentee'), {
      pairId: this.id,
      goalId: null,
      wording,
      send: true,
      requestId: stage.request(),
    });
    return done(saved).goalId;
  }

  /** The same, and the mentor agrees: its helps become the first actions. */
  async agreesOnGoal(wording: Wording, sent: When, agreed: When): Promise<number> {
    const goalId = await this.asks(wording, sent);
    const review = { goalId, version: 1, review: 'agreed' as const, requestId: this.#stage.request() };
    done(await reviewGoal(this.#stage.at(agreed), await this.actor('mentor'), review));
    return goalId;
  }

  async plans(title: string, form: WorkForm, when: When, due: When, responsible: Side): Promise<number> {
    const stage = this.#stage;
    const added = await addAction(stage.at(when), await this.actor('mentor'), {
      pairId: this.id,
      title,
      form,
      dueOn: stage.day(due),
      responsible,
      requestId: stage.request(),
    });
    return done(added).actionId;
  }

  /** The oldest open actions are closed with a line of fact each. */
  async does(lines: readonly string[], when: When): Promise<void> {
    const deps = this.#stage.at(when);
    const open = await deps.db.action.findMany({
      where: { pairId: this.id, status: 'planned' },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: lines.length,
      select: { id: true, responsible: true },
    });
    for (const [i, { id, responsible }] of open.entries()) {
      done(
        await closeAction(deps, await this.actor(responsible), {
          actionId: id,
          as: 'done',
          line: lines[i] ?? null,
        }),
      );
    }
  }
}
