/** The house style of every DOCX: A4, the office's margins, a serif face everybody has, pages numbered. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Locale, Translator } from '../i18n/texts.ts';
import type { Block } from './blocks.ts';
import { BULLETS, NUMBERS, type Paper, renderBlock } from './docx-blocks.ts';
import { printed } from './typography.ts';

const FONT = 'Times New Roman';
const TAG: Record<Locale, string> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-GB' };
const A4 = { width: 11_906, height: 16_838 };
/** Twips in a millimetre. */
const MM = 56.7;

export interface DocumentSpec {
  title: string;
  /** Under the title: «за 2 четверть 2026/2027 учебного года». */
  subtitle?: string;
  t: Translator;
  /** When it was made, by the clock. */
  at: Date;
  /** The footer of each page, next to its number. */
  footer?: string;
  /** Wide tables lie on their side; a certificate is a framed page without a foot. */
  layout?: 'portrait' | 'landscape' | 'certificate';
  /** The lines above the title, in the corner. */
  head?: readonly Block[];
  blocks: readonly Block[];
}

/** Makes a DOCX. The same facts at the same instant make the same document. */
export async function documentOf(spec: DocumentSpec): Promise<Uint8Array> {
  const { t, layout = 'portrait' } = spec;
  const paper = paperOf(layout, t);
  const set = (text: string) => printed(t, text);
  const children = [
    ...(spec.head ?? []).flatMap((block) => renderBlock(block, paper)),
    ...(layout === 'certificate' ? [] : titleOf(set(spec.title), spec.subtitle && set(spec.subtitle))),
    ...spec.blocks.flatMap((block, at) => renderBlock(kept(block, spec.blocks.slice(at + 1, at + 3)), paper)),
  ];
  const file = new Document({
    title: set(spec.title),
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size: 24,
            language: { value: TAG[t.locale], eastAsia: TAG[t.locale], bidirectional: TAG[t.locale] },
          },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: heading(26, 240),
        heading2: heading(24, 160),
      },
    },
    numbering: {
      config: [
        { reference: BULLETS, levels: [level(LevelFormat.BULLET, '–')] },
        { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
      ],
    },
    sections: [{ ...sectionOf(spec, paper), children }],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(set(spec.title), TAG[t.locale], spec.at) };
  return Packer.pack(file, 'uint8array', false, [core]);
}

/** Signature lines never stand alone on a page: the block before them comes along, of a table its last row. */
function kept(block: Block, after: readonly Block[]): Block {
  const [next, second] = after;
  const signed = next?.kind === 'signatures' || (next?.kind === 'note' && second?.kind === 'signatures');
  if (!signed) return block;
  if (block.kind === 'note' || block.kind === 'table') return { ...block, keepNext: true };
  return block.kind === 'paragraph' ? { ...block, style: { ...block.style, keepNext: true } } : block;
}

function heading(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  };
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 425, hanging: 425 } } },
  };
}

function titleOf(title: string, subtitle: string | undefined): Paragraph[] {
  const line = (text: string, bold: boolean, size: number, after: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { after },
      children: [new TextRun({ text, bold, size })],
    });
  return [line(title, true, 28, subtitle ? 40 : 200), ...(subtitle ? [line(subtitle, false, 24, 200)] : [])];
}

/** The room between the margins, in twips. */
function paperOf(layout: NonNullable<DocumentSpec['layout']>, t: Translator): Paper {
  const width =
    layout === 'portrait' ? A4.width - 45 * MM : A4.height - (layout === 'landscape' ? 40 : 60) * MM;
  return { width: Math.floor(width), t };
}

function sectionOf(spec: DocumentSpec, paper: Paper): Omit<ISectionOptions, 'children'> {
  const { layout = 'portrait' } = spec;
  const mm = (top: number, right: number, bottom: number, left: number) => ({
    top: Math.round(top * MM),
    right: Math.round(right * MM),
    bottom: Math.round(bottom * MM),
    left: Math.round(left * MM),
    footer: Math.round(10 * MM),
  });
  if (layout === 'portrait')
    return {
      properties: { page: { size: A4, margin: mm(20, 15, 20, 30) } },
      footers: { default: footerOf(spec, paper) },
    };
  const size = { ...A4, orientation: PageOrientation.LANDSCAPE };
  if (layout === 'landscape')
    return {
      properties: { page: { size, margin: mm(30, 20, 20, 20) } },
      footers: { default: footerOf(spec, paper) },
    };
  const edge = { style: BorderStyle.DOUBLE, size: 18, color: 'A67C1F', space: 24 };
  return {
    properties: {
      page: {
        size,
        margin: mm(20, 30, 20, 30),
        borders: {
          pageBorders: { display: PageBorderDisplay.ALL_PAGES, offsetFrom: PageBorderOffsetFrom.PAGE },
          pageBorderTop: edge,
          pageBorderRight: edge,
          pageBorderBottom: edge,
          pageBorderLeft: edge,
        },
      },
    },
  };
}

/** What the document is, and «стр. 1 из 3». */
function footerOf({ t, footer }: DocumentSpec, paper: Paper): Footer {
  const fields = t.label('document-page', { page: '{1}', pages: '{2}' }).split(/(\{[12]\})/);
  const number = fields.map((part) =>
    part === '{1}' ? PageNumber.CURRENT : part === '{2}' ? PageNumber.TOTAL_PAGES : part,
  );
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: paper.width }],
        spacing: { after: 0 },
        children: [
          new TextRun({
            children: [footer ? printed(t, footer) : '', '\t', ...number],
            size: 18,
            color: '595959',
          }),
        ],
      }),
    ],
  });
}

/** The package would date the file by the machine's clock: the document says the programme's. */
function coreProperties(title: string, language: string, at: Date): string {
  const day = `${at.toISOString().slice(0, 19)}Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  const safe = title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${safe}</dc:title><dc:language>${language}</dc:language>` +
    `${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  );
}
