import { type Face, widthOf } from './font.ts';
import {
  bar,
  heading,
  labelsUnder,
  line,
  MARGIN,
  NOW,
  png,
  ROOM,
  SMALL,
  SOFT,
  scaleOf,
  VALUE,
  WIDTH,
  written,
} from './paint.ts';

const HEIGHT = 420;
const LABEL_LINE = 38;

interface Field {
  svg: string[];
  /** The place of the values: the base line of the field, the width of a column. */
  base: number;
  column: number;
  x(i: number): number;
  y(value: number): number;
  bottom: number;
}

/** The field of a vertical picture: heading, base line and labels beneath it. */
function field(title: string, labels: readonly string[], end: number): Field {
  const head = heading(title);
  const base = head.bottom + 56 + HEIGHT;
  const column = ROOM / labels.length;
  const x = (i: number) => MARGIN + column * (i + 0.5);
  const under = labelsUnder(labels, column);
  const svg = [...head.svg];
  svg.push(bar(MARGIN, base, ROOM, 3, SOFT));
  for (const [i, lines] of under.entries()) {
    for (const [n, text] of lines.entries()) {
      // A label wider than its column at the edge is moved inside the picture.
      const half = widthOf(text, SMALL) / 2;
      const at = Math.min(Math.max(x(i), half + 8), WIDTH - half - 8);
      svg.push(line(text, at, base + 44 + n * LABEL_LINE, SMALL, { anchor: 'middle' }));
    }
  }
  const most = Math.max(...under.map((lines) => lines.length));
  return {
    svg,
    base,
    column,
    x,
    y: (value) => base - Math.min(1, Math.max(0, value) / end) * HEIGHT,
    bottom: base + 18 + most * LABEL_LINE + MARGIN,
  };
}

/** A value's face: smaller where the columns are narrow, never cut. */
function faceOf(texts: readonly string[], room: number): Face {
  const widest = Math.max(...texts.map((text) => widthOf(text, VALUE)));
  return widest <= room ? VALUE : { ...VALUE, size: Math.max(20, (VALUE.size * room) / widest) };
}

/** Vertical columns with the value over each: a distribution, or weeks. */
export function columnsPicture({
  title,
  columns,
}: {
  title: string;
  columns: { label: string; value: number }[];
}): Uint8Array {
  const end = scaleOf(
    columns.map((c) => c.value),
    undefined,
    'columnsPicture',
  );
  const f = field(
    title,
    columns.map((c) => c.label),
    end,
  );
  const texts = columns.map((c) => written(c.value, title));
  const face = faceOf(texts, f.column - 8);
  const width = Math.min(140, f.column * 0.72);
  for (const [i, c] of columns.entries()) {
    const top = Math.min(f.y(c.value), f.base - 4);
    f.svg.push(bar(f.x(i) - width / 2, top, width, f.base - top, NOW));
    f.svg.push(line(texts[i] ?? '', f.x(i), top - 14, face, { anchor: 'middle' }));
  }
  return png(f.svg, f.bottom);
}
