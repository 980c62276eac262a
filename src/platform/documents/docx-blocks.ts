/** Each block of a document as the format's own elements. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Translator } from '../i18n/texts.ts';
import type { Block, Cell, Signature } from './blocks.ts';
import { printed } from './typography.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** What a block must know of its page. */
export interface Paper {
  /** Between the margins, in twips. */
  width: number;
  t: Translator;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** Longer rows may go over a page's end: kept whole they would leave half a page empty. */
const LONG_CELL = 500;
const PIXELS_IN_MM = 96 / 25.4;

/** The format's elements of one block. */
export function renderBlock(block: Block, paper: Paper): (Paragraph | Table)[] {
  const set = (text: string) => printed(paper.t, text);
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(set(block.text))],
        }),
      ];
    case 'paragraph': {
      const {
        align = 'left',
        bold,
        italics,
        size = 12,
        indent,
        color,
        before = 0,
        after = 4,
        keepNext,
      } = block.style;
      const look = {
        bold: bold ?? false,
        italics: italics ?? false,
        size: size * 2,
        ...(color ? { color } : {}),
      };
      return [
        new Paragraph({
          alignment: ALIGN[align],
          spacing: { before: before * 20, after: after * 20 },
          ...(indent ? { indent: { firstLine: 709 } } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: linesOf(set(block.text), look),
        }),
      ];
    }
    case 'bullets':
      return block.items.map((item) => listItem(set(item), BULLETS));
    case 'numbered':
      return block.items.map((item) => listItem(set(item), NUMBERS));
    case 'facts':
      return block.facts.map(
        ([label, value]) =>
          new Paragraph({
            spacing: { after: 40 },
            children: [new TextRun({ text: `${set(label)}: `, bold: true }), ...linesOf(set(value), {})],
          }),
      );
    case 'corner':
      return block.lines.map(
        (line, at) =>
          new Paragraph({
            indent: { left: Math.round(paper.width * 0.55) },
            spacing: { after: at === block.lines.length - 1 ? 240 : 20 },
            children: [new TextRun(set(line))],
          }),
      );
    case 'table':
      return [tableOf(block, paper), space(60, block.keepNext)];
    case 'picture':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          keepLines: true,
          children: [
            new ImageRun({
              type: 'png',
              data: block.png,
              transformation: {
                width: Math.round(block.width * PIXELS_IN_MM),
                height: Math.round(block.height * PIXELS_IN_MM),
              },
              altText: { name: set(block.alt), title: '', description: set(block.alt) },
            }),
          ],
        }),
      ];
    case 'signatures':
      return [space(240, true), signaturesOf(block.of, paper)];
    case 'note':
      return [
        new Paragraph({
          spacing: { before: 60, after: 40 },
          keepNext: block.keepNext,
          keepLines: true,
          children: linesOf(set(block.text), { size: 20, color: '404040' }),
        }),
      ];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0 }, children: [] })];
  }
}

interface Look {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  color?: string;
}

/** Line breaks of a text stay line breaks. */
function linesOf(text: string, look: Look): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}

function listItem(text: string, reference: string): Paragraph {
  return new Paragraph({
    numbering: { reference, level: 0 },
    spacing: { after: 60 },
    children: linesOf(text, {}),
  });
}

/** Separates two tables: Word joins those that touch. */
function space(before: number, keepNext = false): Paragraph {
  return new Paragraph({ spacing: { before, after: 0, line: 20 }, keepNext, children: [] });
}

function linesIn(cell: Cell): readonly string[] {
  return typeof cell === 'string' ? [cell] : cell;
}

function tableOf({ columns, rows, total, keepNext }: TableBlock, paper: Paper): Table {
  const widths = columns.map((column) => Math.floor((paper.width * column.width) / 100));
  const cell = (text: Cell, at: number, look: { bold: boolean; head: boolean }) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: look.head ? VerticalAlign.CENTER : VerticalAlign.TOP,
      ...(look.head ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } } : {}),
      children: linesIn(text).map(
        (line) =>
          new Paragraph({
            alignment: look.head ? AlignmentType.CENTER : ALIGN[columns[at]?.align ?? 'left'],
            spacing: { before: 20, after: 20 },
            children: linesOf(printed(paper.t, line), { bold: look.bold, size: 22 }),
          }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: columns.map((column, at) => cell(column.head, at, { bold: true, head: true })),
  });
  const body = rows.map(
    (row, index) =>
      new TableRow({
        keepNext: keepNext && index === rows.length - 1,
        cantSplit: row.every((text) => linesIn(text).join('').length <= LONG_CELL),
        children: columns.map((_, at) =>
          cell(row[at] ?? '', at, { bold: total && index === rows.length - 1, head: false }),
        ),
      }),
  );
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 20, bottom: 20 },
    rows: [head, ...body],
  });
}

/** «Наставник / ____________ Лебедева О. В. / «___» ____________ 20__ г.», two beside each other. */
function signaturesOf(of: readonly Signature[], { width, t }: Paper): Table {
  const half = Math.floor(width / 2);
  const line = (text: string, bold = false) =>
    new Paragraph({
      spacing: { before: 40, after: 40 },
      keepNext: true,
      children: [new TextRun({ text: printed(t, text), bold })],
    });
  const cell = (signature: Signature | undefined) =>
    new TableCell({
      width: { size: half, type: WidthType.DXA },
      children: signature
        ? [
            line(signature.role, true),
            line(`_______________ / ${signature.name ?? '_________________'}`),
            line(signature.date ?? t.label('document-date-blank')),
          ]
        : [new Paragraph({ children: [] })],
    });
  const pairs = of.filter((_, at) => at % 2 === 0).map((left, at) => [left, of[at * 2 + 1]] as const);
  return new Table({
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: pairs.map(
      ([left, right]) =>
        new TableRow({
          cantSplit: true,
          height: { value: 1080, rule: HeightRule.ATLEAST },
          children: [cell(left), cell(right)],
        }),
    ),
  });
}
