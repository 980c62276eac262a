/**
 * Which words go when a person is erased, and which stay: one table, walked by one operation and told in
 * docs/privacy.md.
 */

/**
 * `keep`: stays as it is. `erase`: the column is emptied. `anonymise`: a sign says that something stood here, so that what
 * is counted stays counted. `row`: the whole row goes.
 */
export type Fate = 'keep' | 'erase' | 'anonymise' | 'row';

/** How a row leads to the person who is erased. */
export type Owner =
  | 'self'
  | 'person'
  | 'recipient'
  | 'account'
  | 'lane'
  | 'member'
  | 'asker'
  | 'reader'
  | 'author'
  | 'authorMember'
  | 'curator'
  | 'guest'
  | 'side'
  | 'meetingPair'
  | 'pair'
  | 'responsible'
  | 'offerSides'
  | 'pairSides'
  | 'goalAuthor'
  | 'goalReason'
  | 'goalSide'
  | 'lastOfPair'
  | 'lastOfGoal'
  | 'unsharedSheet'
  | 'sheetTeacher'
  | 'sheetTeacherPart'
  | 'unsharedSheetPart'
  | 'sheetPart'
  | 'reportSide'
  | 'versionSide'
  | 'respondent'
  | 'ordered';

export interface Words {
  model: string;
  columns: readonly string[];
  fate: Fate;
  /** Any of these; absent where nothing happens. */
  whose?: readonly Owner[];
  why: string;
}

/** `columns` by spaces. */
const keep = (model: string, columns: string, why: string): Words => ({
  model,
  columns: columns.split(' '),
  fate: 'keep',
  why,
});
const goes =
  (fate: Exclude<Fate, 'keep'>) =>
  (model: string, columns: string, whose: Owner | readonly Owner[], why: string): Words => ({
    model,
    columns: columns.split(' '),
    fate,
    whose: [whose].flat(),
    why,
  });
const erase = goes('erase');
const anonymise = goes('anonymise');
const row = goes('row');

const SCHOOLS_OWN = 'the school’s own, about nobody';
const KEYS = 'keys and days, no words';
const TWICE = 'keeps a repeated tap from making it twice; no words';

/** In the order they are applied. */
export const WORDS: readonly Words[] = [
  // Rows that belong to one person alone are deleted.
  row(
    'Draft',
    'kind subject field trail answers look telegramId',
    ['person', 'account'],
    'unsent words, and where a dialogue stands',
  ),
  row('Dispatch', 'key kind args error', 'recipient', 'messages to a person who is no more'),
  row('ExportFile', 'name bytes', 'ordered', 'files this person ordered'),
  row('Export', 'kind args locale reason requestId', 'person', 'orders of this person'),
  row('Inbox', 'updateId lane body kind', 'lane', 'what this account sent'),
  row('Lane', 'id', 'lane', 'the number of the account'),
  row(
    'Account',
    'telegramId locale dialogue commands',
    'person',
    'the link to Telegram; the same human being may come again as somebody new',
  ),
  row('PhoneMove', 'fromTelegramId toTelegramId', 'person', 'numbers of this person’s accounts'),
  row('SensitiveCategory', 'category', 'member', 'health and life are nobody’s business any more'),
  row('Invite', 'code requestId', 'person', 'links made for this person'),
  row(
    'ObservationVoice',
    'fileId',
    ['sheetPart', 'sheetTeacherPart'],
    'a voice, or what it says of this person',
  ),
  row('Note', 'text requestId', 'side', 'the pair’s notes are their author’s'),
  row('Pulse', 'month', 'side', 'a named private answer'),
  row('TrialAnswer', '', 'side', 'a private answer'),
  // Their identity.
  anonymise('Person', 'fullName', 'self', 'said as the word for a participant, in the reader’s language'),
  erase('Person', 'searchName addressAs pausedUntilOn', 'self', 'the name again'),
  keep('Person', 'locale requestId', KEYS),
  erase(
    'Questionnaire',
    'subjects schoolStages experienceYears menteeCategory topics mentorType teacherCategory strengths freeHours note',
    'member',
    'subject, category and hours tell who it was',
  ),
  erase('Membership', 'cameAs', 'person', 'the name Telegram showed'),
  keep('Membership', 'interviewOn trainingOn', 'days the school’s figures count'),
  keep('Consent', 'version locale operator purpose term', 'proof of what was agreed, of nobody now'),
  keep('Erasure', 'paperOn requestId', 'proof that it was asked and done; repeats it after a restore'),
  // Pairs.
  erase('Offer', 'declineReason', 'offerSides', 'private to one reader, about this person'),
  anonymise(
    'Offer',
    'overLimitReason',
    'offerSides',
    'typed about this person; that there was one stays counted',
  ),
  keep('Offer', 'reasons orderNumber orderOn dueOn endsOn requestId', KEYS),
  anonymise(
    'Pair',
    'overLimitReason',
    'pairSides',
    'typed about this person; that there was one stays counted',
  ),
  erase('Pair', 'pauseReason endReason', 'pairSides', 'typed about this person'),
  keep(
    'Pair',
    'stageSinceOn startsOn endsOn orderNumber orderOn pausedOn pausedUntilOn waitUntilOn trialDecision endNoticeOn',
    'the facts of the programme',
  ),
  erase('Closing', 'takeaway', 'side', 'own words at the end'),
  keep('Closing', 'verdict', 'a choice the reports count'),
  erase('HelpRequest', 'text', 'asker', 'own words to one reader'),
  erase('HelpRequest', 'reply', ['asker', 'reader'], 'an answer about this person, or by them'),
  keep('HelpRequest', 'requestId', TWICE),
  anonymise('Nudge', 'text', ['author', 'pair'], 'a word to this person, or by them'),
  keep('Nudge', 'requestId', TWICE),
  // Meetings.
  erase('Meeting', 'place', 'pair', 'where this person was'),
  erase('Meeting', 'curatorReason', 'pair', 'typed about this person'),
  keep('Meeting', 'requestId', TWICE),
  anonymise('MeetingCorrection', 'reason', ['authorMember', 'meetingPair'], 'typed by or about this person'),
  keep('MeetingCorrection', 'requestId', TWICE),
  // Goals and the plan.
  erase('GoalVersion', 'relevance', 'goalReason', 'why it matters to its author'),
  anonymise(
    'GoalVersion',
    'specific',
    ['goalAuthor', 'lastOfGoal'],
    'a wording nobody agreed to is its author’s; one both agreed is of both and goes with the last of them',
  ),
  erase('GoalVersion', 'product measure unit helps', ['goalAuthor', 'lastOfGoal'], 'belongs to that wording'),
  keep('GoalVersion', 'dueOn', KEYS),
  keep('Goal', 'requestId', TWICE),
  keep('GoalCheckIn', 'dueOn', KEYS),
  erase('GoalReview', 'comment', 'goalSide', 'own words'),
  anonymise('Action', 'title', 'lastOfPair', 'the plan is of both, and goes with the last of them'),
  erase('Action', 'result notDoneReason', ['responsible', 'lastOfPair'], 'own words of whoever did it'),
  keep('Action', 'form dueOn requestId', KEYS),
  // Lessons.
  erase(
    'Observation',
    'aimText courseStart courseMiddle courseEnd facts strengths growthPoints agreedStep correctionReason',
    ['unsharedSheet', 'sheetTeacher'],
    'words about this person; an author’s own that nobody was given. A shared sheet stays with the teacher it was given to',
  ),
  keep('Observation', 'heldOn className subject topic aim requestId', 'the lesson, which is counted'),
  erase('ObservationMark', 'comment', ['unsharedSheetPart', 'sheetTeacherPart'], 'as the sheet’s words'),
  keep('ObservationMark', 'criterion', 'marks go into the school’s means'),
  erase('ObservationReply', 'reflection disagreement', 'sheetTeacherPart', 'own words'),
  keep('OpenLesson', 'className subject topic place requestId', 'an announcement to the whole school'),
  erase('OpenLessonVisit', 'takeaway', 'guest', 'own words'),
  // Surveys and figures.
  erase('SurveyAnswer', 'text', 'respondent', 'own words; choices stay in the totals and are nobody’s'),
  keep('SurveyAnswer', 'question choice locale', 'what the totals are made of'),
  keep('SurveyResponse', 'questions', KEYS),
  erase('CuratorAssessment', 'comment', 'curator', 'own words; the marks are signed and stay'),
  anonymise('Achievement', 'title', 'member', 'that there was one stays counted'),
  erase('Achievement', 'link fileId', 'member', 'documents and photos as Telegram keeps them'),
  keep('Achievement', 'doneOn requestId', KEYS),
  keep('IndicatorValue', 'indicator', KEYS),
  keep('IndicatorValue', 'reason', 'why a number that is signed was put right; it stays with the number'),
  // Reports.
  erase('Report', 'edits', 'reportSide', 'own words'),
  keep('Report', 'subject', KEYS),
  anonymise(
    'ReportVersion',
    'lines',
    'versionSide',
    'own words go, the facts counted then stay; names in others’ versions become nobody’s',
  ),
  keep('ReportVersion', 'locale', KEYS),
  keep('AuditEntry', 'action subject', 'acts for the school’s accountability; no words'),
  // Belongs to no person.
  keep('SurveyRound', 'results yearResults', 'totals as they were shown; nobody’s name is in them'),
  keep('ConsentText', 'version locale text', 'the wordings people agreed to'),
  keep('Organisation', 'name', SCHOOLS_OWN),
  keep('School', 'country city zone locales lessonEnds officialName directorName requestId', SCHOOLS_OWN),
  keep('Programme', 'preset startsOn endsOn', SCHOOLS_OWN),
  keep('Term', 'startsOn endsOn', SCHOOLS_OWN),
  keep('DayOff', 'fromOn toOn name', SCHOOLS_OWN),
  keep('ObservationTemplate', 'code name criteria scale requestId', SCHOOLS_OWN),
  keep('OwnQuestion', 'texts options requestId', SCHOOLS_OWN),
  keep('Referral', 'requestId', TWICE),
  keep('DigestWeek', 'weekOn facts', 'counts and numbers of pairs'),
  keep('WrongCode', 'telegramHash', 'a keyed hash of an account, for an hour'),
  keep('Refusal', 'telegramHash', 'a keyed hash of an account, for 30 days'),
  keep('Lease', 'name', 'which process works'),
  keep('Installation', 'secret', 'the key of the hashes above'),
];
