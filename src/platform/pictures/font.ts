/** Measures text before it is drawn. Why two tables of the font are read here and not by a package: docs/decisions/0014. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** How a text is set: its size in pixels and its weight. */
export interface Face {
  size: number;
  bold?: boolean;
}

interface Font {
  file: string;
  unitsPerEm: number;
  /** The width of a code point's glyph in font units; undefined when the font has none. */
  width(code: number): number | undefined;
}

const packaged = createRequire(import.meta.url);
const loaded = new Map<string, Font>();

/** The font comes with the bot: a server may have none of its own, and seldom one with Kazakh letters. */
function font(bold: boolean): Font {
  const name = bold ? 'DejaVuSans-Bold' : 'DejaVuSans';
  let found = loaded.get(name);
  if (!found) {
    found = parse(packaged.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
    loaded.set(name, found);
  }
  return found;
}

/** The files of the two weights, for the renderer. */
export function fontFiles(): string[] {
  return [font(false).file, font(true).file];
}

/** Reads what is needed to measure a line: the map of characters (format 4) and the widths of glyphs. */
function parse(file: string): Font {
  const bytes = readFileSync(file);
  const tables = new Map<string, number>();
  for (let i = 0; i < bytes.readUInt16BE(4); i += 1) {
    const at = 12 + i * 16;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`${file} has no table ${tag}`);
    return at;
  };
  const glyphs = glyphsOf(bytes, table('cmap'));
  const widths = table('hmtx');
  const counted = bytes.readUInt16BE(table('hhea') + 34);
  return {
    file,
    unitsPerEm: bytes.readUInt16BE(table('head') + 18),
    width(code) {
      const glyph = glyphs.get(code);
      return glyph === undefined ? undefined : bytes.readUInt16BE(widths + Math.min(glyph, counted - 1) * 4);
    },
  };
}

function glyphsOf(bytes: Buffer, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i += 1) {
    const at = cmap + bytes.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (bytes.readUInt16BE(at) !== 4) continue;
    const segments = bytes.readUInt16BE(at + 6) / 2;
    const [ends, starts] = [at + 14, at + 16 + segments * 2];
    const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
    for (let s = 0; s < segments; s += 1) {
      const offset = bytes.readUInt16BE(offsets + s * 2);
      const start = bytes.readUInt16BE(starts + s * 2);
      const end = bytes.readUInt16BE(ends + s * 2);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const raw = offset === 0 ? code : bytes.readUInt16BE(offsets + s * 2 + offset + (code - start) * 2);
        const glyph = raw === 0 ? 0 : (raw + bytes.readUInt16BE(deltas + s * 2)) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
  }
  return glyphs;
}

/** A text as it can be drawn: one line, without what the font has no glyph for (emoji, control characters). */
export function drawable(text: string, bold = false): string {
  const { width } = font(bold);
  return [...text.replace(/\s/g, ' ')]
    .filter((sign) => width(sign.codePointAt(0) ?? 0) !== undefined)
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** The width of a line in pixels. */
export function widthOf(text: string, face: Face): number {
  const { width, unitsPerEm } = font(face.bold ?? false);
  let units = 0;
  for (const sign of text) units += width(sign.codePointAt(0) ?? 0) ?? 0;
  return (units / unitsPerEm) * face.size;
}

/** The longest beginning of a text that fits, ended by …; the whole of it when it fits. */
export function cut(text: string, face: Face, room: number): string {
  if (widthOf(text, face) <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && widthOf(`${signs.join('').trimEnd()}…`, face) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** A text in at most `most` lines; what is longer ends in …. */
export function wrap(text: string, face: Face, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = drawable(text, face.bold);
  while (rest !== '') {
    if (lines.length === most - 1 || widthOf(rest, face) <= room) return [...lines, cut(rest, face, room)];
    const words = rest.split(' ');
    let taken = 1;
    while (taken < words.length && widthOf(words.slice(0, taken + 1).join(' '), face) <= room) taken += 1;
    lines.push(cut(words.slice(0, taken).join(' '), face, room));
    rest = words.slice(taken).join(' ');
  }
  return lines;
}
