/** The parts of a document as plain data: rooms that write documents know nothing of the file's format. */

/** A cell's text; several lines are an array. */
export type Cell = string | readonly string[];

export interface Column {
  head: string;
  /** Share of the page's width, in percent; those of a table make 100. */
  width: number;
  align?: 'left' | 'center' | 'right';
}

export interface Signature {
  /** «Наставник» */
  role: string;
  /** «Лебедева О. В.»; a blank line while absent. */
  name?: string | undefined;
  /** The day as it is printed; a blank to fill in by hand while absent. */
  date?: string | undefined;
}

interface ParagraphStyle {
  align?: 'left' | 'center' | 'right' | 'justify';
  bold?: boolean;
  italics?: boolean;
  /** Points; 12 unless said. */
  size?: number;
  /** With the office's indent of the first line, 12.5 mm. */
  indent?: boolean;
  /** Hexadecimal, of three primary colours: '7A5C12'. */
  color?: string;
  /** Points of space above and below. */
  before?: number;
  after?: number;
  /** Stays on the page of what follows it. */
  keepNext?: boolean;
}

export type Block =
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | { kind: 'paragraph'; text: string; style: ParagraphStyle }
  | { kind: 'bullets'; items: readonly string[] }
  | { kind: 'numbered'; items: readonly string[] }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'corner'; lines: readonly string[] }
  | {
      kind: 'table';
      columns: readonly Column[];
      rows: readonly (readonly Cell[])[];
      total: boolean;
      keepNext: boolean;
    }
  | { kind: 'picture'; png: Uint8Array; width: number; height: number; alt: string }
  | { kind: 'signatures'; of: readonly Signature[] }
  | { kind: 'note'; text: string; keepNext: boolean }
  | { kind: 'pageBreak' };

/** A heading: 1 for a part of the document, 2 inside it. It stays with what follows. */
export function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', text, level };
}

/** A paragraph; line breaks inside it stay. */
export function paragraph(text: string, style: ParagraphStyle = {}): Block {
  return { kind: 'paragraph', text, style };
}

/** A list with dashes, as offices write it. */
export function bullets(items: readonly string[]): Block {
  return { kind: 'bullets', items };
}

/** A numbered list: 1., 2., 3.; numbers go on through all such lists of a document. */
export function numbered(items: readonly string[]): Block {
  return { kind: 'numbered', items };
}

/** «Школа: …» line by line; what is absent leaves no line. */
export function facts(...of: readonly (readonly [label: string, value: string | null | undefined])[]): Block {
  const told = of.flatMap(([label, value]) =>
    value === null || value === undefined || value.trim() === '' ? [] : [[label, value] as const],
  );
  return { kind: 'facts', facts: told };
}

/** Lines in the upper right corner: «УТВЕРЖДАЮ», «Проект». */
export function corner(...lines: readonly string[]): Block {
  return { kind: 'corner', lines };
}

/** A table whose head is repeated on each page; without rows it is the line `none` instead. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { none: string; total?: boolean },
): Block {
  if (rows.length === 0) return paragraph(options.none);
  return { kind: 'table', columns, rows, total: options.total ?? false, keepNext: false };
}

/** A picture, its size in millimetres; `alt` says the same for people who can't see it. */
export function picture(png: Uint8Array, size: { width: number; height: number; alt: string }): Block {
  return { kind: 'picture', png, ...size };
}

/** Lines to sign on, two beside each other. */
export function signatures(...of: readonly Signature[]): Block {
  return { kind: 'signatures', of };
}

/** A line in small letters: what was left out and why, how a number is counted. */
export function note(text: string): Block {
  return { kind: 'note', text, keepNext: false };
}

/** The rest begins on a new page. */
export function pageBreak(): Block {
  return { kind: 'pageBreak' };
}
