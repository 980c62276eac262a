import { Resvg } from '@resvg/resvg-js';
import { clean } from '../i18n/html.ts';
import { drawable, type Face, fontFiles, widthOf, wrap } from './font.ts';

/** Shown at a chat's width of some 360 points a picture of 1080 is a third as large: 30 px are read as 10 points. */
export const WIDTH = 1080;
export const MARGIN = 48;
export const ROOM = WIDTH - 2 * MARGIN;

/** Own opaque ground, so that a dark chat changes nothing; lightness and thickness tell things apart, hue only helps. */
export const INK = '#16212C';
export const SOFT = '#55636F';
const GROUND = '#F8FAFC';
export const TRACK = '#E3E9EF';
export const NOW = '#0B62A8';
export const WAS = '#8796A5';

export const LABEL: Face = { size: 34 };
export const VALUE: Face = { size: 34, bold: true };
export const SMALL: Face = { size: 30 };
const TITLE: Face = { size: 42, bold: true };
const TITLE_LINE = 54;

/** A text made safe for SVG. */
function escapeXml(text: string): string {
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One line of text; `y` is its base line. */
export function line(
  text: string,
  x: number,
  y: number,
  face: Face,
  options: { fill?: string; anchor?: 'start' | 'middle' | 'end' } = {},
): string {
  const weight = face.bold ? ' font-weight="bold"' : '';
  const anchor = options.anchor ? ` text-anchor="${options.anchor}"` : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(face.size)}"${weight}${anchor} fill="${options.fill ?? INK}">${escapeXml(drawable(text, face.bold))}</text>`;
}

/** A bar with round corners that never disappears: nothing is drawn as a thin mark. */
export function bar(x: number, y: number, width: number, height: number, fill: string): string {
  const radius = Math.min(8, width / 2, height / 2);
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" fill="${fill}"/>`;
}

/** A number for an attribute: short, never in exponent form. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The heading of a picture and where the rest begins. */
export function heading(title: string): { svg: string[]; bottom: number } {
  const lines = wrap(title, TITLE, ROOM, 3);
  const svg = lines.map((text, i) => line(text, MARGIN, MARGIN + 36 + i * TITLE_LINE, TITLE));
  return { svg, bottom: MARGIN + lines.length * TITLE_LINE + (lines.length > 0 ? 18 : 0) };
}

/** How a value is written when its text is not given: one decimal, with the comma where the title is Cyrillic. */
export function written(value: number, title: string): string {
  const text = round(value);
  return /\p{Script=Cyrillic}/u.test(title) ? text.replace('.', ',') : text;
}

/** The end of the scale: as given, else the largest value; never nothing. */
export function scaleOf(values: readonly number[], max: number | undefined, kind: string): number {
  if (values.length === 0) throw new Error(`${kind}: a picture of nothing`);
  if ([...values, max ?? 0].some((value) => !Number.isFinite(value)))
    throw new Error(`${kind}: a value that is not a number`);
  const end = max ?? Math.max(...values);
  return end > 0 ? end : 1;
}

/** Which of the labels under equal columns are shown, and in what lines: all, else each second, third… */
export function labelsUnder(labels: readonly string[], column: number): string[][] {
  const fits = (step: number) =>
    labels.every((label, i) => {
      if (i % step !== 0) return true;
      const lines = wrap(label, SMALL, column * step - 12, 2);
      return lines.every((text) => !text.endsWith('…') && widthOf(text, SMALL) <= column * step - 12);
    });
  const step = [1, 2, 3, 4].find((s) => s <= Math.max(1, labels.length / 3) && fits(s)) ?? 1;
  return labels.map((label, i) => (i % step === 0 ? wrap(label, SMALL, column * step - 12, 2) : []));
}

/** The picture itself: PNG on an opaque ground, with the bot's own font and no other. */
export function png(parts: readonly string[], height: number): Uint8Array {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${round(height)}" font-family="DejaVu Sans">`,
    `<rect width="100%" height="100%" fill="${GROUND}"/>`,
    ...parts,
    '</svg>',
  ].join('');
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'DejaVu Sans' },
    logLevel: 'off',
  }).render();
  return image.asPng();
}
