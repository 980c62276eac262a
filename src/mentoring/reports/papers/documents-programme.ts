/** «Персонализированная программа наставничества» (domain.md 2.2.1): three sections filled from actions by their form. */
import type { GoalResult } from '../../../platform/database/generated/enums.ts';
import { type Block, facts, heading, note, paragraph, table } from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { capital } from '../../common/words.ts';
import { initials } from '../../people/rules.ts';

import { actionResult, signed } from './documents-plan.ts';
import { fullDay, goalSentence, meetingResult, period, position, schoolYear } from './documents-words.ts';
import type { PairPaper } from './queries.ts';
import { SECTIONS, type Section, sectionOf } from './rules.ts';

/** The personalised programme of a pair as a DOCX. */
export function programmeDocument(t: Translator, paper: PairPaper, at: Date): Promise<Uint8Array> {
  const { view, school, subjects } = paper;
  const { pair } = view;
  const order =
    pair.orderNumber === null
      ? t.label('document-order-blank')
      : pair.orderOn === null
        ? t.label('document-order-number', { number: pair.orderNumber })
        : t.label('document-order-given', { number: pair.orderNumber, day: fullDay(t, pair.orderOn) });
  return documentOf({
    t,
    at,
    layout: 'landscape',
    title: t.label('document-programme-title'),
    subtitle: t.label('document-year', { year: schoolYear(school) }),
    footer: t.label('document-programme-footer', {
      mentor: initials(view.mentor.fullName),
      mentee: initials(view.mentee.fullName),
    }),
    blocks: [
      facts(
        [t.label('document-school'), school.name],
        [
          t.label('document-programme-mentee'),
          t.label('document-person', { name: view.mentee.fullName, position: position(t, subjects.mentee) }),
        ],
        [
          t.label('document-programme-mentor'),
          t.label('document-person', { name: view.mentor.fullName, position: position(t, subjects.mentor) }),
        ],
        [t.label('document-programme-term'), period(t, pair.startsOn, pair.endsOn)],
        [t.label('document-order'), order],
        [
          t.label('document-programme-goals'),
          paper.goals.length === 0
            ? t.label('document-goals-none')
            : paper.goals.map(({ wording }) => goalSentence(t, wording)).join('\n'),
        ],
      ),
      ...SECTIONS.flatMap((section, at) => sectionBlocks(t, paper, section, at + 1)),
      note(t.label('document-programme-note')),
      ...signed(t, paper),
    ],
  });
}

function sectionBlocks(t: Translator, paper: PairPaper, section: Section, number: number): Block[] {
  const rows = [...meetingRows(t, paper, section), ...actionRows(t, paper, section)];
  const title = heading(t.label(`document-section-${section}`, { number: String(number) }));
  if (rows.length === 0) return [title, paragraph(t.label('document-section-none'))];
  return [
    title,
    table(
      [
        { head: '№', width: 6, align: 'center' },
        { head: t.label('document-programme-task'), width: 25 },
        { head: t.label('document-programme-due'), width: 15 },
        { head: t.label('document-programme-planned'), width: 20 },
        { head: t.label('document-programme-fact'), width: 20 },
        { head: t.label('document-programme-mark'), width: 14 },
      ],
      rows.map((row, at) => [`${number}.${at + 1}`, ...row]),
      { none: '' },
    ),
  ];
}

/** Meetings that are steps of the programme themselves: the first lets one in, the third finds what is difficult. */
const MEETINGS = { difficulties: 'planning', position: 'acquaintance', development: undefined } as const;

function meetingRows(t: Translator, { meetings }: PairPaper, section: Section): string[][] {
  const kind = MEETINGS[section];
  const meeting = kind && meetings.findLast((m) => m.kind === kind && m.outcome !== undefined);
  if (!meeting || !kind) return [];
  return [
    [
      capital(t.label(`document-stage-${kind}`)),
      fullDay(t, meeting.on),
      t.label(`document-task-${kind}`),
      meetingResult(t, meeting),
      '',
    ],
  ];
}

function actionRows(t: Translator, paper: PairPaper, section: Section): string[][] {
  return paper.actions
    .filter((action) => sectionOf(action.form) === section)
    .map((action) => {
      const of = paper.goals.find(({ goal }) => goal.id === action.goalId);
      const by = (side: 'mentor' | 'mentee') => of?.goal.assessments.find((a) => a.side === side)?.result;
      const mark = by('mentor');
      const theirs = by('mentee');
      const word = (result: GoalResult) => t.label(`goals-result-${result}`).toLowerCase();
      return [
        action.title,
        action.dueOn === null ? t.label('document-no-date') : fullDay(t, action.dueOn),
        of ? of.wording.specific : '',
        action.status === 'planned' ? '' : actionResult(t, action),
        mark
          ? t.label('document-programme-goal-mark', {
              result: word(mark),
              differs: theirs === undefined || theirs === mark ? 'no' : 'yes',
              theirs: theirs === undefined ? '' : word(theirs),
            })
          : '',
      ];
    });
}
