/** «Лист наблюдения урока»: the sheet as it was shared, with what its teacher answered. */
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
import type { SheetBody, SheetView } from '../../lessons/sheet/queries.ts';
import { aimWord, markWord, pointsWord, pointWords } from '../../lessons/sheet/screens-words.ts';
import { criterionWord, markMeaning, templateWord } from '../../lessons/templates/screens-words.ts';
import { initials } from '../../people/rules.ts';
import { subjectWord } from '../../people/screens-words.ts';
import { fullDay } from './documents-words.ts';
import type { SchoolPaper } from './queries-school.ts';

/** The sheet of one lesson as a DOCX; its reader may read all of it. */
export function lessonDocument(
  t: Translator,
  { sheet, body, school }: { sheet: SheetView; body: SheetBody; school: SchoolPaper },
  at: Date,
): Promise<Uint8Array> {
  const { observer, teacher } = sheet;
  return documentOf({
    t,
    at,
    title: t.label('document-lesson-title'),
    ...(body.template.name ? { subtitle: templateWord(t, body.template) } : {}),
    footer: t.label('document-lesson-footer', {
      teacher: initials(teacher.fullName),
      day: fullDay(t, sheet.heldOn),
    }),
    blocks: [
      ...standing(t, sheet),
      facts(
        [t.label('document-school'), school.name],
        [t.label('document-date'), fullDay(t, sheet.heldOn)],
        [t.label('document-lesson-kind'), t.label(`document-lesson-${sheet.kind}`)],
        [t.label('document-lesson-teacher'), teacher.fullName],
        [t.label('document-lesson-observer'), observer.fullName],
        [t.label('document-lesson-class'), sheet.className],
        [t.label('document-lesson-subject'), subjectWord(t, sheet.subject)],
        [t.label('document-lesson-topic'), body.topic],
        [t.label('document-lesson-aim'), aimWord(t, body)],
      ),
      heading(t.label('document-lesson-criteria')),
      ...marks(t, body),
      ...course(t, body),
      ...words(t.label('document-lesson-facts'), body.facts),
      ...listed(t.label('document-lesson-strengths'), pointWords(t, body.strengths, criteriaOf(body))),
      ...listed(t.label('document-lesson-growth'), pointWords(t, body.growthPoints, criteriaOf(body))),
      ...words(t.label('document-lesson-step'), stepWords(t, body)),
      ...words(t.label('document-lesson-reflection'), body.reply?.reflection),
      ...words(t.label('document-lesson-disagreement'), body.reply?.disagreement),
      note(t.label('document-lesson-note')),
      signatures(
        { role: t.label('document-lesson-observer'), name: initials(observer.fullName) },
        { role: t.label('document-lesson-teacher'), name: initials(teacher.fullName) },
      ),
    ],
  });
}

/** Whether the talk was held yet, and which record puts which right. */
function standing(t: Translator, sheet: SheetView): Block[] {
  const said = [
    ...(sheet.sharedAt === null ? [t.label('document-lesson-draft')] : []),
    ...(sheet.correctedById === null
      ? []
      : [t.label('document-lesson-corrected', { number: String(sheet.correctedById) })]),
    ...(sheet.correctsId === null
      ? []
      : [
          t.label('document-lesson-corrects', {
            number: String(sheet.correctsId),
            reason: sheet.correctionReason ?? t.label('document-lesson-no-reason'),
          }),
        ]),
  ];
  return said.map((text) => paragraph(text, { italics: true }));
}

const criteriaOf = (body: SheetBody) => body.template.criteria;

function marks(t: Translator, body: SheetBody): Block[] {
  const { template, points } = body;
  const meanings = Array.from({ length: template.maxMark + 1 }, (_, mark) => [
    String(mark),
    markMeaning(t, template, mark),
  ]).flatMap(([mark, meaning]) => (meaning === undefined ? [] : [`${mark} — ${meaning}`]));
  // An empty column is not printed.
  const commented = body.marks.some(({ comment }) => comment !== null);
  const row = (...cells: [number: string, criterion: string, mark: string, comment: string]) =>
    commented ? cells : cells.slice(0, 3);
  return [
    table(
      [
        { head: '№', width: 7, align: 'center' },
        { head: t.label('document-lesson-criterion'), width: commented ? 39 : 73 },
        { head: t.label('document-lesson-mark'), width: commented ? 16 : 20, align: 'center' },
        ...(commented ? [{ head: t.label('document-lesson-comment'), width: 38 }] : []),
      ],
      [
        ...body.marks.map(({ criterion, mark, comment }, at) =>
          row(String(at + 1), criterionWord(t, criterion), markWord(t, mark), comment ?? ''),
        ),
        ...(points ? [row('', t.label('document-total'), pointsWord(t, points), '')] : []),
      ],
      { none: t.label('document-lesson-no-marks'), total: points !== undefined },
    ),
    note(
      t.label('document-lesson-scale', { scale: [...meanings, t.label('document-lesson-na')].join('; ') }),
    ),
  ];
}

/** The course of the lesson in three parts, those that were written. */
function course(t: Translator, { course: of }: SheetBody): Block[] {
  const told = (['start', 'middle', 'end'] as const).flatMap((part) => {
    const text = of[part];
    return text ? [[t.label(`document-lesson-${part}`), text.split('\n')] as const] : [];
  });
  if (told.length === 0) return [];
  return [
    heading(t.label('document-lesson-course')),
    table(
      [
        { head: t.label('document-lesson-part'), width: 20 },
        { head: t.label('document-lesson-happened'), width: 80 },
      ],
      told,
      { none: '' },
    ),
  ];
}

function stepWords(t: Translator, { agreedStep, action }: SheetBody): string | null {
  if (agreedStep === null || !action) return agreedStep;
  return action.dueOn === null
    ? t.label('document-lesson-step-plan', { step: agreedStep })
    : t.label('document-lesson-step-due', { step: agreedStep, due: fullDay(t, action.dueOn) });
}

function words(title: string, text: string | null | undefined): Block[] {
  return text ? [heading(title), paragraph(text)] : [];
}

function listed(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(title), bullets(items)];
}
