import { cut, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Button, pageOf, rows, type Screen, screen, turns } from '../../../platform/telegram/screen.ts';
import { formatDay } from '../../../platform/time/format.ts';
import { type Day, dayOf } from '../../../platform/time/local.ts';
import { sumOf } from '../../../platform/typed.ts';
import { homeButton } from '../../common/words.ts';

import { inviteTap } from '../../organisations/taps.ts';
import { papersTap } from '../../privacy/taps.ts';
import type { MemberView } from '../queries.ts';
import type { FormView } from '../queries-person.ts';
import { initials } from '../rules.ts';
import { aboutLine, listed, roleWord, stateWord, topicWord } from '../screens-words.ts';
import {
  addOnPaperTap,
  approvalsTap,
  approveNowTap,
  approveTap,
  basesTap,
  baseTap,
  claimTap,
  confirmAllTap,
  confirmQueueTap,
  confirmTap,
  decideClaimTap,
  heldTap,
  importTap,
  personTap,
  refuseSureTap,
  refuseTap,
  requestMapTap,
  requestTopicTap,
  rosterTap,
  searchTap,
} from '../taps.ts';
import type { PeopleCounts, RequestedTopic, WaitingPerson } from './queries.ts';
import type { ClaimView } from './queries-claims.ts';

/** The number of people on one page of a list. */
export const PAGE = 6;
/** In the queue each has two buttons, so that fewer fit. */
const QUEUE_PAGE = 5;

/** «👥 Люди»: the two bases, the queues, and what may be added. `papers`: erasures by paper the reader may take back. */
export function basesScreen(
  t: Translator,
  school: { id: number; name: string },
  counts: PeopleCounts,
  papers = 0,
): Screen {
  const { id } = school;
  const count = (n: number) => ({ count: String(n) });
  return screen(
    [
      t('people-bases', { school: school.name }),
      t('people-bases-mentors', { base: String(counts.mentors), waiting: String(counts.toApprove) }),
      t('people-bases-mentees', count(counts.mentees)),
      counts.pending + counts.invited > 0 &&
        t('people-bases-rest', { pending: String(counts.pending), invited: String(counts.invited) }),
    ],
    counts.pending > 0 && [
      confirmQueueTap.button(t.label('people-to-confirm', count(counts.pending)), id, 0),
    ],
    counts.toApprove > 0 && [
      approvalsTap.button(t.label('people-to-approve', count(counts.toApprove)), id, 0),
    ],
    [
      baseTap.button(t.label('people-mentors'), id, 'mentor', 0),
      baseTap.button(t.label('people-mentees'), id, 'mentee', 0),
    ],
    [requestMapTap.button(t.label('people-map-button'), id)],
    [searchTap.button(t.label('people-search'), id)],
    counts.invited > 0 && [rosterTap.button(t.label('people-roster', count(counts.invited)), id, 0)],
    papers > 0 && [papersTap.button(t.label('privacy-papers-open', count(papers)), id)],
    [addOnPaperTap.button(t.label('people-add-paper'), id)],
    [importTap.button(t.label('people-import'), id)],
    [inviteTap.button(t.label('people-school-link'), id)],
    [homeButton(t)],
  );
}

/** Everybody who came by the school's link, the oldest first. */
export function queueScreen(
  t: Translator,
  facts: { schoolId: number; people: readonly WaitingPerson[]; page: number; zone: string; today: Day },
): Screen {
  const { schoolId, people, today } = facts;
  if (people.length === 0)
    return screen(
      t('people-queue-empty'),
      [basesTap.button(t.label('people-title'), schoolId)],
      [homeButton(t)],
    );
  const { items: shown, turn } = pageOf(people, facts.page, QUEUE_PAGE, (to) =>
    confirmQueueTap.data(schoolId, to),
  );
  const together = people.filter((one) => one.together).map((one) => one.membershipId);
  return screen(
    [
      t('people-queue', { count: String(people.length) }),
      ...shown.map((one, i) =>
        t(one.claim ? 'people-queue-line-claim' : 'people-queue-line', {
          n: String(i + 1),
          name: one.fullName,
          role: roleWord(t, one.role),
          day: formatDay(dayOf(one.at, facts.zone), t.locale, today),
        }),
      ),
    ],
    together.length > 1 && [
      confirmAllTap.button(
        t.label('people-confirm-all', { count: String(together.length) }),
        schoolId,
        sumOf(together),
      ),
    ],
    ...shown.map((one, i) => {
      const n = { n: String(i + 1) };
      return [
        one.claim
          ? claimTap.button(t.label('people-claim-one', n), one.membershipId)
          : confirmTap.button(t.label('people-confirm-one', n), one.membershipId),
        refuseTap.button(t.label('people-refuse-one', n), one.membershipId),
      ];
    }),
    turn,
    [homeButton(t)],
  );
}

/** An entry under a name the school knows: what to judge by, before anything of that person opens. */
export function claimScreen(
  t: Translator,
  claim: ClaimView,
  facts: { schoolId: number; zone: string; today: Day },
): Screen {
  const left =
    claim.leftAt === null ? '—' : formatDay(dayOf(claim.leftAt, facts.zone), t.locale, facts.today);
  return screen(
    t('people-claim', {
      name: claim.fullName,
      role: roleWord(t, claim.role),
      telegram: claim.cameAs === null ? t.label('people-claim-no-username') : `@${claim.cameAs}`,
      known: claim.knownName,
      roles: [...new Set(claim.knownRoles)].map((role) => roleWord(t, role)).join(', '),
      day: left,
    }),
    [decideClaimTap.button(t.label('people-claim-same'), claim.membershipId, 'same')],
    [decideClaimTap.button(t.label('people-claim-other'), claim.membershipId, 'other')],
    [refuseTap.button(t.label('people-refuse-yes'), claim.membershipId)],
    [confirmQueueTap.button(t.label('nav-back'), facts.schoolId, 0)],
  );
}

/** Asked once more before an entry is refused; shows a similar name in the base. */
export function refuseScreen(
  t: Translator,
  facts: { member: MemberView; schoolId: number; alike: MemberView | undefined },
): Screen {
  const { member, schoolId, alike } = facts;
  return screen(
    [
      t('people-refuse-sure', { name: member.fullName }),
      alike && t('people-alike', { name: alike.fullName, state: stateWord(t, alike) }),
    ],
    [refuseSureTap.button(t.label('people-refuse-yes'), member.id)],
    alike && [
      personTap.button(t.label('people-open-card-of', { name: cut(initials(alike.fullName), 18) }), alike.id),
    ],
    [confirmQueueTap.button(t.label('nav-back'), schoolId, 0)],
  );
}

/** Mentors who are not in the base yet. */
export function approvalsScreen(
  t: Translator,
  schoolId: number,
  people: readonly WaitingPerson[],
  page: number,
): Screen {
  if (people.length === 0)
    return screen(
      t('people-approvals-empty'),
      [basesTap.button(t.label('people-title'), schoolId)],
      [homeButton(t)],
    );
  const { items: shown, turn } = pageOf(people, page, PAGE, (to) => approvalsTap.data(schoolId, to));
  return screen(
    t('people-approvals', { count: String(people.length) }),
    ...shown.map((one) => [approveTap.button(cut(initials(one.fullName), 30), one.membershipId)]),
    turn,
    [homeButton(t)],
  );
}

/** A mentor to approve: who it is, and what is marked by one tap. */
export function approveScreen(
  t: Translator,
  facts: { member: MemberView; form: FormView | null; schoolId: number; today: Day },
): Screen {
  const { member, form, today } = facts;
  const held = (on: Day | null) =>
    on === null ? t.label('people-not-marked') : formatDay(on, t.locale, today);
  const strengths = form === null ? '' : listed(form.strengths.map((code) => topicWord(t, code)));
  const about = form === null ? '' : aboutLine(t, form);
  const some: Button[] = [];
  if (member.interviewOn === null)
    some.push(approveNowTap.button(t.label('people-interview-held'), member.id, 'interview'));
  if (member.trainingOn === null)
    some.push(approveNowTap.button(t.label('people-training-held'), member.id, 'training'));
  const neither = member.interviewOn === null && member.trainingOn === null;
  return screen(
    [
      t('people-approve', { name: member.fullName }),
      about !== '' && plain(about),
      strengths !== '' && t('people-approve-strengths', { strengths }),
      t('people-approve-held', { interview: held(member.interviewOn), training: held(member.trainingOn) }),
      '',
      t('people-approve-today'),
    ],
    neither && [approveNowTap.button(t.label('people-approve-both'), member.id, 'both')],
    some,
    member.trainingOn === null && [
      approveNowTap.button(t.label('people-approve-later'), member.id, 'trainingLater'),
    ],
    neither && [heldTap.button(t.label('people-approve-other-day'), member.id)],
    [personTap.button(t.label('people-open-card'), member.id)],
    [approvalsTap.button(t.label('nav-back'), facts.schoolId, 0)],
  );
}

/** One of the two bases, or the roster: names as buttons, their state in the lines. */
export function baseScreen(
  t: Translator,
  facts: {
    schoolId: number;
    kind: 'mentor' | 'mentee' | 'roster';
    items: readonly MemberView[];
    filled: ReadonlySet<number>;
    total: number;
    page: number;
  },
): Screen {
  const { schoolId, kind, items, total, page } = facts;
  const of = (p: number) =>
    kind === 'roster' ? rosterTap.data(schoolId, p) : baseTap.data(schoolId, kind, p);
  const back = basesTap.button(t.label('nav-back'), schoolId);
  if (items.length === 0)
    return screen(
      t(`people-base-${kind}-empty`),
      [inviteTap.button(t.label('people-school-link'), schoolId)],
      [back],
    );
  return screen(
    [
      t(`people-base-${kind}`, { count: String(total) }),
      ...items.map((one) =>
        t('people-base-line', {
          name: initials(one.fullName),
          state: kind === 'roster' ? roleWord(t, one.role) : stateWord(t, one, facts.filled.has(one.id)),
        }),
      ),
    ],
    ...rows(
      items.map((one) => personTap.button(cut(initials(one.fullName), 30), one.id)),
      1,
    ),
    turns(page, total, PAGE, of),
    [back],
  );
}

const MOST_TOPICS = 10;

/** «Карта запросов»: what mentees ask for, and how many. */
export function requestMapScreen(
  t: Translator,
  schoolId: number,
  map: { topics: readonly RequestedTopic[]; asked: number; mentees: number },
): Screen {
  const back = [basesTap.button(t.label('nav-back'), schoolId)];
  if (map.topics.length === 0) return screen(t('people-map-empty'), back);
  const top = map.topics.slice(0, MOST_TOPICS);
  return screen(
    t('people-map', { asked: String(map.asked), mentees: String(map.mentees) }),
    ...top.map(({ topic, count }, i) => [
      requestTopicTap.button(cut(`${count} · ${topicWord(t, topic)}`, 30), schoolId, i),
    ]),
    back,
  );
}

/** The people who asked for one topic. */
export function requestTopicScreen(
  t: Translator,
  schoolId: number,
  topic: string,
  people: readonly { id: number; fullName: string }[],
): Screen {
  return screen(
    t('people-map-topic', { topic: topicWord(t, topic) }),
    ...people.map((one) => [personTap.button(cut(initials(one.fullName), 30), one.id)]),
    [requestMapTap.button(t.label('nav-back'), schoolId)],
  );
}
