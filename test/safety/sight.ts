import { texts } from '../support/bot.ts';
import type { Shown } from '../support/inside.ts';
import { MARK, type Mark, PHONES } from './world.ts';

/** Somebody of the story, or beside it. */
type Name = keyof typeof PHONES | (string & {});

const HEADS = ['reader', 'director', 'departmentHead', 'quietReader'];

/** The table of who sees what, as far as words can be marked: everybody else must never be shown them. */
const MAY_SEE: Readonly<Record<Mark, readonly string[]>> = {
  note: ['mentor', 'mentee'],
  ownNote: ['curator', 'curatorsMentee'],
  savedGoal: ['mentee'],
  sentGoal: ['mentor', 'mentee'],
  oldWording: ['mentor', 'mentee'],
  // Heads and directors read them in a mentor's report.
  agreedGoal: ['mentor', 'mentee', 'curator', ...HEADS],
  action: ['mentor', 'mentee', 'curator', ...HEADS],
  decline: ['curator'],
  ownDecline: ['trusted'],
  help: ['mentee', 'curator'],
  psychologist: ['mentee', 'reader'],
  trusted: ['mentee', 'trusted'],
  takeaway: ['mentor', 'mentee', 'curator'],
  surveyNamed: ['curator'],
  surveyTotals: [],
  lessonSaved: ['mentor'],
  lessonShared: ['mentor', 'mentee'],
  lessonOpened: ['mentor', 'mentee', 'curator'],
  lessonReply: ['mentor', 'mentee', 'curator'],
  colleagueSaved: ['other'],
  colleagueShared: ['other', 'mentor'],
  openTakeaway: ['mentor', 'mentee'],
  reportMentor: ['mentor', 'curator', ...HEADS],
  reportMentee: ['mentee', 'curator'],
  reportOwn: ['curatorsMentee', 'trusted'],
  reportDraft: ['mentor'],
};
/** What somebody may have in a kind of file, and on no screen: the table's «export», and of «Мои данные» one's own words. */
const IN_FILES: Readonly<Record<string, Readonly<Record<string, readonly Mark[]>>>> = {
  // A coordinator exports what the administrator's column lets.
  'reports.export': { administrator: ['agreedGoal', 'action'], coordinator: ['agreedGoal', 'action'] },
  'privacy.mine': { mentee: ['surveyNamed'], mentor: ['surveyTotals'], other: ['decline', 'ownDecline'] },
};
/** Whose it is, and the curator. */
const MAY_SEE_SENSITIVE: readonly string[] = ['mentee', 'curator'];
const SENSITIVE = texts.for('ru').label('people-sensitive-burnout');

/** Private whatever the people of the story do next: nobody can send, agree or open these. */
export const FOR_EVER: readonly Mark[] = [
  'ownDecline',
  'decline',
  'help',
  'psychologist',
  'trusted',
  'surveyTotals',
];

/** What this person was shown and should not have been, each with the beginning of the screen. */
export function leaks(
  name: Name,
  shown: readonly Shown[],
  marks = Object.keys(MARK) as readonly Mark[],
  phone: number | undefined = PHONES[name as keyof typeof PHONES],
): string[] {
  const found = new Set<string>();
  for (const one of shown) {
    if (one.chat !== phone) continue;
    const given = IN_FILES[one.method]?.[name] ?? [];
    for (const mark of marks) {
      if (one.text.includes(MARK[mark]) && !MAY_SEE[mark].includes(name) && !given.includes(mark))
        found.add(`${name} is shown ${mark}: ${one.method} ${one.text.slice(0, 150)}`);
    }
    if (!MAY_SEE_SENSITIVE.includes(name) && one.text.includes(SENSITIVE))
      found.add(`${name} is shown the sensitive category: ${one.text.slice(0, 150)}`);
  }
  return [...found];
}

/** Those of the marks this person may see and was never shown. */
export function unseen(name: Name, shown: readonly Shown[]): Mark[] {
  const marks = Object.keys(MARK) as Mark[];
  // A takeaway is shown only to the person it is told to.
  return marks.filter(
    (mark) =>
      mark !== 'takeaway' &&
      MAY_SEE[mark].includes(name) &&
      !shown.some((one) => one.text.includes(MARK[mark])),
  );
}
