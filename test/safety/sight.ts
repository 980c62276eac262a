import { texts } from '../support/bot.ts';
import type { Shown } from '../support/inside.ts';
import { MARK, type Mark, PHONES } from './world.ts';

type Name = keyof typeof PHONES;

/** The table of who sees what, as far as words can be marked: everybody else must never be shown them. */
const MAY_SEE: Readonly<Record<Mark, readonly Name[]>> = {
  note: ['mentor', 'mentee'],
  ownNote: ['curator', 'curatorsMentee'],
  savedGoal: ['mentee'],
  sentGoal: ['mentor', 'mentee'],
  oldWording: ['mentor', 'mentee'],
  // Heads and directors read them in a mentor's report.
  agreedGoal: ['mentor', 'mentee', 'curator', 'reader'],
  action: ['mentor', 'mentee', 'curator', 'reader'],
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
  reportMentor: ['mentor', 'curator', 'reader'],
  reportMentee: ['mentee', 'curator'],
  reportOwn: ['curatorsMentee', 'trusted'],
  reportDraft: ['mentor'],
};
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
  phone: number | undefined = PHONES[name],
): string[] {
  const found = new Set<string>();
  for (const one of shown) {
    if (one.chat !== phone) continue;
    for (const mark of marks) {
      if (one.text.includes(MARK[mark]) && !MAY_SEE[mark].includes(name))
        found.add(`${name} is shown ${mark}: ${one.method} ${one.text.slice(0, 150)}`);
    }
    if (name !== 'curator' && one.text.includes(SENSITIVE))
      found.add(`${name} is shown the sensitive category: ${one.text.slice(0, 150)}`);
  }
  return [...found];
}

/** Those of the marks this person may see and was never shown. */
export function unseen(name: Name, shown: readonly Shown[]): Mark[] {
  const marks = Object.keys(MARK) as Mark[];
  // A takeaway is shown nowhere yet but to whom it is told.
  return marks.filter(
    (mark) =>
      mark !== 'takeaway' &&
      MAY_SEE[mark].includes(name) &&
      !shown.some((one) => one.text.includes(MARK[mark])),
  );
}
