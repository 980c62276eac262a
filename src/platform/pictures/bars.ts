import { widthOf, wrap } from './font.ts';
import {
  bar,
  heading,
  LABEL,
  line,
  MARGIN,
  NOW,
  png,
  ROOM,
  SMALL,
  SOFT,
  scaleOf,
  TRACK,
  VALUE,
  WAS,
  written,
} from './paint.ts';

export interface Bars {
  title: string;
  /** What the thick and the thin bar mean. */
  legend?: { now: string; was: string };
  bars: { label: string; value: number; was?: number; text?: string }[];
  /** The end of the scale (10, 100 %); without it the longest bar fills the width. */
  max?: number;
}

const THICK = 44;
const THIN = 18;
const LABEL_LINE = 42;

/** Horizontal bars, each under its label, with the value at its end and what it was as a thin bar below. */
export function barsPicture({ title, legend, bars, max }: Bars): Uint8Array {
  const end = scaleOf(
    bars.flatMap((b) => (b.was === undefined ? [b.value] : [b.value, b.was])),
    max,
    'barsPicture',
  );
  const head = heading(title);
  const svg = [...head.svg];
  let y = head.bottom;
  if (legend) {
    const { parts, height } = legendOf(legend, y);
    svg.push(...parts);
    y += height;
  }
  const texts = bars.map((b) => b.text ?? written(b.value, title));
  const wases = bars.map((b) => (b.was === undefined ? '' : written(b.was, title)));
  const widest = Math.max(
    ...texts.map((text) => widthOf(text, VALUE)),
    ...wases.map((text) => widthOf(text, SMALL)),
  );
  const room = ROOM - Math.min(widest + 20, ROOM / 2);
  // A tall picture is shrunk by the chat: with many bars their labels take one line each.
  const most = bars.length > 6 ? 1 : 2;
  for (const [i, b] of bars.entries()) {
    for (const text of wrap(b.label, LABEL, ROOM, most)) {
      svg.push(line(text, MARGIN, y + 32, LABEL));
      y += LABEL_LINE;
    }
    y += 6;
    const draw = (value: number, thick: number, fill: string, text: string, face: typeof VALUE) => {
      const width = Math.max(4, Math.min(1, Math.max(0, value) / end) * room);
      const shown = wrap(text, face, ROOM - (max === undefined ? width : room) - 20, 1)[0] ?? '';
      if (max !== undefined) svg.push(bar(MARGIN, y, room, thick, TRACK));
      svg.push(bar(MARGIN, y, width, thick, fill));
      const x = max === undefined ? MARGIN + width + 16 : MARGIN + room + 16;
      svg.push(line(shown, x, y + thick / 2 + face.size * 0.36, face, face === SMALL ? { fill: SOFT } : {}));
      y += thick;
    };
    draw(b.value, THICK, NOW, texts[i] ?? '', VALUE);
    if (b.was !== undefined) {
      y += 10;
      draw(b.was, THIN, WAS, wases[i] ?? '', SMALL);
    }
    y += 32;
  }
  return png(svg, y - 32 + MARGIN);
}

function legendOf(legend: { now: string; was: string }, top: number): { parts: string[]; height: number } {
  const parts: string[] = [];
  let x = MARGIN;
  let y = top;
  for (const [text, fill, thick] of [
    [legend.now, NOW, 26],
    [legend.was, WAS, 14],
  ] as const) {
    const shown = wrap(text, SMALL, ROOM - 64, 1)[0] ?? '';
    const width = 56 + widthOf(shown, SMALL);
    if (x > MARGIN && x + width > MARGIN + ROOM) {
      x = MARGIN;
      y += 42;
    }
    parts.push(
      bar(x, y + 13 - thick / 2, 40, thick, fill),
      line(shown, x + 56, y + 24, SMALL, { fill: SOFT }),
    );
    x += width + 48;
  }
  return { parts, height: y - top + 58 };
}
