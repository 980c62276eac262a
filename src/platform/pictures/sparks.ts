import { wrap } from './font.ts';
import {
  bar,
  heading,
  LABEL,
  line,
  MARGIN,
  NOW,
  png,
  ROOM,
  round,
  SMALL,
  SOFT,
  scaleOf,
  TRACK,
  VALUE,
  written,
} from './paint.ts';

export interface Sparks {
  title: string;
  /** One small line each, all on one scale; null leaves a gap. */
  rows: { label: string; values: (number | null)[]; text?: string }[];
  /** The end of the scale. */
  max: number;
  /** What the first and the last place mean: their days, or terms. */
  ends: { first: string; last: string };
}

const LABEL_LINE = 42;
const TALL = 84;
const GAP = 44;
/** Room for «1,5 → 2» at a row's end. */
const TEXT_ROOM = 240;
const DOT = 9;

/** A small line under each label, one below another, with its first and last value beside it: many things at one look. */
export function sparksPicture({ title, rows, max, ends }: Sparks): Uint8Array {
  const known = rows.flatMap((row) => row.values.filter((value) => value !== null));
  const end = scaleOf(known, max, 'sparksPicture');
  const head = heading(title);
  const svg = [...head.svg];
  const width = ROOM - TEXT_ROOM;
  let y = head.bottom;
  for (const { label, values, text } of rows) {
    for (const words of wrap(label, LABEL, ROOM, rows.length > 6 ? 1 : 2)) {
      svg.push(line(words, MARGIN, y + 32, LABEL));
      y += LABEL_LINE;
    }
    const top = y + 14;
    const x = (i: number) =>
      MARGIN + DOT + (values.length < 2 ? 0 : ((width - 2 * DOT) * i) / (values.length - 1));
    const at = (value: number) => top + TALL - Math.min(1, Math.max(0, value) / end) * TALL;
    svg.push(bar(MARGIN, top, width, 2, TRACK), bar(MARGIN, top + TALL, width, 2, SOFT));
    const points = values.flatMap((value, i) => (value === null ? [] : [{ x: x(i), y: at(value) }]));
    const path = points.map((p) => `${round(p.x)},${round(p.y)}`).join(' ');
    svg.push(
      `<polyline points="${path}" fill="none" stroke="${NOW}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"/>`,
    );
    for (const p of points)
      svg.push(`<circle cx="${round(p.x)}" cy="${round(p.y)}" r="${DOT}" fill="${NOW}"/>`);
    const shown = text ?? fromTo(values, title);
    svg.push(line(shown, MARGIN + width + 24, top + TALL / 2 + VALUE.size * 0.36, VALUE));
    y = top + TALL + GAP;
  }
  svg.push(
    line(ends.first, MARGIN, y, SMALL, { fill: SOFT }),
    line(ends.last, MARGIN + width, y, SMALL, { fill: SOFT, anchor: 'end' }),
  );
  return png(svg, y + MARGIN);
}

function fromTo(values: readonly (number | null)[], title: string): string {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return '—';
  return known.length === 1 ? written(first, title) : `${written(first, title)} → ${written(last, title)}`;
}
