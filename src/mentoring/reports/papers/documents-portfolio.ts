/** The mentor's portfolio for attestation (domain.md 2.2.2): what was done, in numbers that can be checked. */
import type { GoalResult, ObservationKind } from '../../../platform/database/generated/enums.ts';
import {
  type Block,
  bullets,
  facts,
  heading,
  note,
  paragraph,
  signatures,
  table,
} from '../../../platform/documents/blocks.ts';
import { documentOf } from '../../../platform/documents/docx.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { everyOf } from '../../../platform/known.ts';
import { dayOf } from '../../../platform/time/local.ts';
import { capital } from '../../common/words.ts';
import { KINDS } from '../../meetings/input.ts';
import { initials } from '../../people/rules.ts';
import { categoryWord, subjectWord, yearsWords } from '../../people/screens-words.ts';
import { countHeld, fullDay, period } from './documents-words.ts';
import type { Portfolio, PortfolioPair } from './queries-portfolio.ts';

/** The portfolio as a DOCX. */
export function portfolioDocument(t: Translator, portfolio: Portfolio, at: Date): Promise<Uint8Array> {
  const { school, form } = portfolio;
  return documentOf({
    t,
    at,
    title: t.label('document-portfolio-title'),
    subtitle: portfolio.fullName,
    footer: t.label('document-portfolio-footer', { name: initials(portfolio.fullName) }),
    blocks: [
      facts(
        [t.label('document-school'), school.name],
        [
          t.label('document-portfolio-subjects'),
          form?.subjects.map((code) => subjectWord(t, code)).join(', '),
        ],
        [
          t.label('document-portfolio-category'),
          form?.teacherCategory ? categoryWord(t, form.teacherCategory) : null,
        ],
        [
          t.label('document-portfolio-years'),
          typeof form?.experienceYears === 'number' ? yearsWords(t, form.experienceYears) : null,
        ],
        [
          t.label('document-portfolio-training'),
          portfolio.trainingOn === null ? null : fullDay(t, portfolio.trainingOn),
        ],
        [t.label('document-portfolio-as-of'), fullDay(t, dayOf(at, portfolio.scope.zone))],
      ),
      heading(t.label('document-portfolio-pairs')),
      ...pairs(t, portfolio),
      heading(t.label('document-portfolio-meetings')),
      ...meetings(t, portfolio),
      heading(t.label('document-portfolio-plans')),
      ...plans(t, portfolio),
      heading(t.label('document-portfolio-lessons')),
      ...lessons(t, portfolio),
      heading(t.label('document-portfolio-achievements')),
      ...achievements(t, portfolio),
      ...takeaways(t, portfolio),
      note(t.label('document-portfolio-note')),
      signatures(
        { role: t.label('document-role-mentor'), name: initials(portfolio.fullName) },
        {
          role: t.label('document-role-director'),
          name: school.directorName === null ? undefined : initials(school.directorName),
        },
      ),
    ],
  });
}

function pairs(t: Translator, portfolio: Portfolio): Block[] {
  return [
    table(
      [
        { head: '№', width: 7, align: 'center' },
        { head: t.label('document-role-mentee'), width: 28 },
        { head: t.label('document-portfolio-period'), width: 37 },
        { head: t.label('document-portfolio-state'), width: 28 },
      ],
      portfolio.pairs.map((pair, at) => [
        String(at + 1),
        initials(pair.mentee),
        period(t, pair.startsOn, pair.endsOn),
        t.label(`document-pair-${pair.state}`),
      ]),
      { none: t.label('document-portfolio-no-pairs') },
    ),
  ];
}

function meetings(t: Translator, portfolio: Portfolio): Block[] {
  const all = portfolio.pairs.flatMap((pair) => pair.meetings);
  const row = (name: string, of: PortfolioPair['meetings']) => {
    const { both, curator, oneSide } = countHeld(of);
    return [name, String(both), String(curator), String(both + curator), String(oneSide)];
  };
  const kinds = KINDS.map((kind) => [kind, all.filter((m) => m.kind === kind)] as const);
  const told = kinds.filter(([, of]) => of.length > 0);
  if (told.length === 0) return [paragraph(t.label('document-portfolio-no-meetings'))];
  return [
    table(
      [
        { head: t.label('document-portfolio-kind'), width: 30 },
        { head: t.label('document-confirmed-both'), width: 19, align: 'center' },
        { head: t.label('document-confirmed-curator'), width: 19, align: 'center' },
        { head: t.label('document-portfolio-held'), width: 14, align: 'center' },
        { head: t.label('document-confirmed-oneSide'), width: 18, align: 'center' },
      ],
      [
        ...told.map(([kind, of]) => row(capital(t.label(`meetings-kind-${kind}`)), of)),
        row(t.label('document-total'), all),
      ],
      { none: '', total: true },
    ),
  ];
}

function plans(t: Translator, portfolio: Portfolio): Block[] {
  const told = portfolio.pairs.filter((pair) => pair.goals > 0 || pair.actions.all > 0);
  return [
    table(
      [
        { head: t.label('document-role-mentee'), width: 30 },
        { head: t.label('document-portfolio-goals'), width: 14, align: 'center' },
        { head: t.label('document-portfolio-results'), width: 32 },
        { head: t.label('document-portfolio-actions'), width: 24, align: 'center' },
      ],
      told.map((pair) => [
        initials(pair.mentee),
        String(pair.goals),
        results(t, pair),
        t.label('document-portfolio-done', {
          done: String(pair.actions.done),
          all: String(pair.actions.all),
        }),
      ]),
      { none: t.label('document-portfolio-no-plans') },
    ),
  ];
}

function results(t: Translator, { results: of }: PortfolioPair): string {
  const told = everyOf<GoalResult>()(['achieved', 'partly', 'notThisTime'])
    .filter((result) => of[result] > 0)
    .map((result) =>
      t.label('document-portfolio-result', {
        result: t.label(`goals-result-${result}`),
        count: String(of[result]),
      }),
    );
  return told.length === 0 ? t.label('document-portfolio-not-assessed') : told.join('; ');
}

function lessons(t: Translator, { observed, visitors, openLessons }: Portfolio): Block[] {
  const counted = everyOf<ObservationKind>()(['mentorVisit', 'menteeVisit', 'colleagueVisit'])
    .filter((kind) => (observed[kind] ?? 0) > 0)
    .map((kind) => t.label(`document-observed-${kind}`, { count: String(observed[kind] ?? 0) }));
  const told = [
    ...counted,
    ...(visitors > 0 ? [t.label('document-observed-visitors', { count: String(visitors) })] : []),
  ];
  if (told.length === 0 && openLessons.length === 0)
    return [paragraph(t.label('document-portfolio-no-lessons'))];
  return [
    ...(told.length > 0 ? [bullets(told)] : []),
    ...(openLessons.length > 0
      ? [
          heading(t.label('document-open-lessons'), 2),
          table(
            [
              { head: t.label('document-date'), width: 24 },
              { head: t.label('document-open-class'), width: 26 },
              { head: t.label('document-open-topic'), width: 36 },
              { head: t.label('document-open-guests'), width: 14, align: 'center' as const },
            ],
            openLessons.map((lesson) => [
              fullDay(t, lesson.on),
              t.label('document-class-subject', {
                className: lesson.className,
                subject: subjectWord(t, lesson.subject),
              }),
              lesson.topic,
              String(lesson.guests),
            ]),
            { none: '' },
          ),
        ]
      : []),
  ];
}

function achievements(t: Translator, portfolio: Portfolio): Block[] {
  const { menteeAchievements: of } = portfolio;
  return [
    table(
      [
        { head: t.label('document-date'), width: 24 },
        { head: t.label('document-achievement-kind'), width: 24 },
        { head: t.label('document-achievement-title'), width: 52 },
      ],
      portfolio.achievements.map((fact) => [
        fullDay(t, fact.on),
        capital(t.label(`monitoring-fact-${fact.kind}`)),
        fact.link === null ? fact.title : [fact.title, fact.link],
      ]),
      { none: t.label('document-portfolio-no-achievements') },
    ),
    ...(of.length > 0
      ? [
          paragraph(
            t.label('document-mentee-achievements', {
              counts: of
                .map(({ kind, count }) =>
                  t.label('document-portfolio-result', {
                    result: t.label(`monitoring-fact-${kind}`),
                    count: String(count),
                  }),
                )
                .join('; '),
            }),
          ),
        ]
      : []),
  ];
}

function takeaways(t: Translator, portfolio: Portfolio): Block[] {
  const told = portfolio.pairs.flatMap((pair) =>
    (['mentor', 'mentee'] as const).flatMap((side) => {
      const text = pair.takeaways[side];
      const name = initials(side === 'mentor' ? portfolio.fullName : pair.mentee);
      return text === null ? [] : [t.label('document-takeaway', { name, text })];
    }),
  );
  return told.length === 0 ? [] : [heading(t.label('document-takeaways')), bullets(told)];
}
