/**
 * The acts the log keeps: of people who run a school and of readers of sensitive data. Each has the table of its
 * subject, null where it is about the whole school. `*` is the rest of a family of acts.
 */
export const ACTS = {
  'achievement.added': 'Achievement',
  'achievement.changed': 'Achievement',
  'achievement.dropped': 'Achievement',
  'calendar.checked': 'Programme',
  'calendar.dayOff': 'DayOff',
  'calendar.dayOffDropped': 'DayOff',
  'calendar.preset': 'Programme',
  'calendar.term': 'Term',
  'calendar.year': 'Programme',
  'closing.paper': 'Pair',
  'consent.programme': 'Membership',
  'consent.pairContact': 'Membership',
  'figures.entered': 'Membership',
  'indicator.*': null,
  'invite.renewed': 'Invite',
  'invite.revoked': 'Invite',
  'invite.term': 'Invite',
  'invite.limit': 'Invite',
  'invite.staff': 'Invite',
  'invite.personal': 'Membership',
  'invite.newPhone': 'Membership',
  'meeting.correct': 'Meeting',
  'meeting.paper': 'Meeting',
  'meeting.*': 'Meeting',
  'mentor.*': 'Membership',
  'observations.templateSaved': 'ObservationTemplate',
  'observations.templateOffered': 'ObservationTemplate',
  'observations.templateWithdrawn': 'ObservationTemplate',
  'offer.create': 'Offer',
  'offer.withdraw': 'Offer',
  'offer.paper.accepted': 'Offer',
  'offer.paper.declined': 'Offer',
  'pair.carry': 'Pair',
  'pair.end.*': 'Pair',
  'pair.extend': 'Pair',
  'pair.nudge': 'Pair',
  'pair.order': 'Pair',
  'pair.pause': 'Pair',
  'pair.proposeTime': 'Pair',
  'pair.refer': 'Pair',
  'pair.resume': 'Pair',
  'pair.wait': 'Pair',
  'people.confirmed': 'Membership',
  'people.erasureBack': 'Membership',
  'people.erasurePaper': 'Membership',
  'people.imported': null,
  'people.newEntry': 'Membership',
  'people.otherPerson': 'Membership',
  'people.samePerson': 'Membership',
  'people.offPaper': 'Membership',
  'people.onPaper': 'Membership',
  'people.refused': 'Membership',
  'people.renamed': 'Membership',
  'people.sensitive': 'Membership',
  'phone.moved': 'Membership',
  'phone.stopped': 'Membership',
  'phone.used': 'Membership',
  'programme.*': 'Programme',
  'questionnaire.onPaper': 'Membership',
  'report.confirmedOnPaper': 'Pair',
  'report.paper': 'Pair',
  'reports.reminded': 'Term',
  'role.administrator': 'Membership',
  'role.becameMentor': null,
  'role.byLink': 'Membership',
  'role.ended': 'Membership',
  'role.handedOver': 'Membership',
  'role.mentor': 'Membership',
  'role.mentee': 'Membership',
  'role.trustedPerson': 'Membership',
  'school.*': 'School',
  'summary.confirmed': 'Term',
  'summary.worded': 'Term',
  'surveys.assessed': 'Term',
  'surveys.questionAdded': 'OwnQuestion',
  'surveys.questionArchived': 'OwnQuestion',
  'trial.paper': 'Pair',
  'trial.*': 'Pair',
  // Files that were made for somebody.
  'document.plan': 'Pair',
  'document.programme': 'Pair',
  'document.certificate': 'Pair',
  'document.thanks': 'Pair',
  'document.portfolio': 'Membership',
  'document.lesson': 'Observation',
  'document.order': 'School',
  'document.consents': 'School',
  'export.own.*': 'Pair',
  'export.*': 'School',
  'report.file.*': 'Pair',
  'reports.file.*': 'Term',
  'results.file': 'Term',
  'summary.file': 'Term',
  // Reading what is sensitive.
  'read.sensitive': 'Membership',
  'read.namedSheet': 'Membership',
  'read.notes': 'Pair',
  'read.lesson': 'Observation',
  'read.help': 'HelpRequest',
} as const satisfies Readonly<Record<string, string | null>>;

type Key = keyof typeof ACTS;
type ActsOf<K extends Key> = K extends `${infer Stem}.*` ? `${Stem}.${string}` : K;
/** An act as it is stored. */
export type Act = ActsOf<Key>;
type KeyOf<A extends Act> = A extends Key
  ? A
  : { [K in Key]: K extends `${string}.*` ? (A extends ActsOf<K> ? K : never) : never }[Key];
/** The table an act's subject is of. */
export type ModelOf<A extends Act> = (typeof ACTS)[KeyOf<A>];
export type SubjectOf<A extends Act> = { model: Exclude<ModelOf<A>, null>; id: number };

/** The line of the table a stored act belongs to; undefined for what no version of the bot ever wrote. */
function actKey(act: string): Key | undefined {
  if (act in ACTS) return act as Key;
  const families = Object.keys(ACTS).filter((key) => key.endsWith('.*') && act.startsWith(key.slice(0, -1)));
  return families.toSorted((a, b) => b.length - a.length)[0] as Key | undefined;
}

/** Acts the log says in another word than their own: not what exactly was decided, or whether a category was only looked up. */
const SAID: Readonly<Partial<Record<Key, string>>> = {
  'document.certificate': 'document',
  'document.consents': 'document',
  'document.lesson': 'document',
  'document.order': 'document',
  'document.plan': 'document',
  'document.portfolio': 'document',
  'document.programme': 'document',
  'document.thanks': 'document',
  'meeting.*': 'meeting.decide',
  'people.sensitive': 'read.sensitive',
  'report.paper': 'report.file',
};

/** The word of the log for a stored act; of a family its own name (`pair.end`), of an export also which part. */
export function auditShown(action: string): string {
  const key = actKey(action);
  if (key === 'export.*') return action;
  if (key === 'export.own.*') return `export.${action.slice('export.own.'.length)}`;
  return (key && SAID[key]) ?? (key ?? action).replace(/\.\*$/, '');
}

/** What was made into a file and taken out of the bot, as patterns of SQL. */
export const FILE_ACTS = [
  'document.%',
  'export.%',
  'report.file.%',
  'report.paper',
  'reports.file.%',
  'results.file',
  'summary.file',
] as const;
