/**
 * The first sheet of an .xlsx file, read in one pass. Parts are decompressed piece by piece, cells are taken as they
 * come, and reading ends at the first one beyond the limits. No grid is made and no entity is expanded.
 */
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import sax from 'sax';
import yauzl from 'yauzl';
import { type Table, type TableLimits, tableOf, Unreadable } from './limits.ts';

/** Parts of an honest workbook: sheets, pictures, comments. */
const MOST_PARTS = 1000;
/** Tags inside tags; the deepest an honest part needs is about ten. */
const MOST_DEPTH = 40;
const LONGEST_CELL = 32_767;

type Archive = { parts: Map<string, yauzl.Entry>; open(entry: yauzl.Entry): Promise<Readable> };

/** The archive's parts by name; nothing is unfolded yet. */
function archiveOf(bytes: Buffer): Promise<Archive> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, yauzl.Entry>();
      const open = (entry: yauzl.Entry) =>
        new Promise<Readable>((done, failed) => {
          zip.openReadStream(entry, (problem, stream) => (problem ? failed(problem) : done(stream)));
        });
      zip.on('error', reject);
      zip.on('end', () => resolve({ parts, open }));
      zip.on('entry', (entry: yauzl.Entry) => {
        if (parts.size >= MOST_PARTS) return reject(new Unreadable('broken'));
        parts.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

/** What a reader of one part is told. Names come without their prefix; `true` from any of them ends the part. */
interface Handlers {
  open?(name: string, attributes: Record<string, string>): boolean | undefined;
  text?(text: string): void;
  close?(name: string): boolean | undefined;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Counts what all parts unfold to, and reads one by one. */
function partReader(archive: Archive, most: number) {
  let unfolded = 0;

  return async function read(name: string, { open, text, close }: Handlers): Promise<boolean> {
    const entry = archive.parts.get(name);
    if (!entry) return false;
    // Positions are counted, because the parser's limit of 64 KB for names and attributes depends on them.
    const parser = sax.parser(true, { position: true });
    let depth = 0;
    let done = false;
    const stop = () => {
      throw new Unreadable('broken');
    };
    const takeText = (piece: string) => {
      if (!done) text?.(piece);
    };
    Object.assign(parser, {
      onerror: stop,
      // The standard forbids it in a workbook, and no good comes of it.
      ondoctype: stop,
      onopentag(tag: sax.Tag) {
        depth += 1;
        if (depth > MOST_DEPTH) stop();
        if (!done && open?.(localName(tag.name), tag.attributes)) done = true;
      },
      onclosetag(tag: string) {
        depth -= 1;
        if (!done && close?.(localName(tag))) done = true;
      },
      ontext: takeText,
      oncdata: takeText,
    });
    const stream = await archive.open(entry);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unfolded += chunk.length;
      if (unfolded > most) throw new Unreadable('tooMany');
      decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : 'utf-8', {
        fatal: true,
      });
      parser.write(decoder.decode(chunk, { stream: true }));
      // Leaving the loop destroys the stream: the rest is not unfolded.
      if (done) return true;
    }
    parser.write(decoder?.decode() ?? '').close();
    return true;
  };
}

/** Where the workbook's first sheet is, and its shared texts. */
async function placesOf(
  read: ReturnType<typeof partReader>,
): Promise<{ sheet: string; texts: string | undefined }> {
  const links = new Map<string, { target: string; type: string }>();
  const linksOf = async (from: string) => {
    links.clear();
    const folder = posix.dirname(from);
    await read(posix.join(folder, '_rels', `${posix.basename(from)}.rels`), {
      open(name, { Id = '', Target = '', Type = '' }) {
        if (name === 'Relationship')
          links.set(Id, {
            target: Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target),
            type: Type.slice(Type.lastIndexOf('/') + 1),
          });
        return false;
      },
    });
  };
  const linked = (type: string) => [...links.values()].find((link) => link.type === type)?.target;
  await linksOf('.');
  const workbook = linked('officeDocument') ?? 'xl/workbook.xml';
  let first: string | undefined;
  await read(workbook, {
    open(name, attributes) {
      if (name !== 'sheet') return false;
      first = Object.entries(attributes).find(([key]) => localName(key) === 'id' && key !== 'id')?.[1];
      return true;
    },
  });
  await linksOf(workbook);
  const sheet = (first === undefined ? undefined : links.get(first)?.target) ?? linked('worksheet');
  if (sheet === undefined) throw new Unreadable('broken');
  return { sheet, texts: linked('sharedStrings') };
}

/** The column and row of «AB12», from 0. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Signs that XML can't hold are written as _x000D_. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Cell {
  row: number;
  column: number;
  /** Its text, or the number of a shared one. */
  value: string | number;
}

/** The cells with a value. Throws at the first one beyond the limits, also by the position it claims. */
async function cellsOf(
  read: ReturnType<typeof partReader>,
  sheet: string,
  limits: TableLimits,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  let letters = 0;
  let row = -1;
  let column = -1;
  let kind = '';
  let value = '';
  let isValue = false;
  let inPhonetic = false;

  const keep = () => {
    const text = value;
    value = '';
    // Booleans and errors are nothing people write.
    if (text.trim() === '' || kind === 'b' || kind === 'e') return;
    if (row >= limits.rows || column >= limits.columns) throw new Unreadable('tooMany');
    letters += text.length;
    if (letters > limits.letters || text.length > LONGEST_CELL) throw new Unreadable('tooMany');
    if (kind === 's') cells.push({ row, column, value: Number(text) });
    else if (kind === 'inlineStr' || kind === 'str') cells.push({ row, column, value: unescaped(text) });
    else cells.push({ row, column, value: Number.isFinite(Number(text)) ? String(Number(text)) : text });
  };

  const found = await read(sheet, {
    open(name, { r, t = 'n' }) {
      if (name === 'row') {
        row = r !== undefined && /^\d{1,7}$/.test(r) ? Number(r) - 1 : row + 1;
        column = -1;
      } else if (name === 'c') {
        const place = r === undefined ? { row, column: column + 1 } : placeOf(r);
        if (!place) throw new Unreadable('broken');
        ({ row, column } = place);
        kind = t;
        value = '';
      } else if (name === 'rPh') inPhonetic = true;
      else if (name === 'v' || name === 't') isValue = !inPhonetic;
      return false;
    },
    text(piece) {
      if (!isValue) return;
      value += piece;
      if (value.length > LONGEST_CELL) throw new Unreadable('tooMany');
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') keep();
      return name === 'sheetData';
    },
  });
  if (!found) throw new Unreadable('broken');
  return cells;
}

/** Those of the shared texts that cells name. */
async function sharedTexts(
  read: ReturnType<typeof partReader>,
  part: string,
  wanted: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const texts = new Map<number, string>();
  const last = Math.max(...wanted);
  let at = 0;
  let text = '';
  let isText = false;
  let inPhonetic = false;
  await read(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') isText = !inPhonetic && wanted.has(at);
      return false;
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      if (text.length > LONGEST_CELL) throw new Unreadable('tooMany');
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        if (wanted.has(at)) texts.set(at, unescaped(text));
        at += 1;
        return at > last;
      }
      return false;
    },
  });
  return texts;
}

/** The first sheet's rows. Whatever it stumbles over, to the person it is one thing: this file can't be read. */
export async function readWorkbook(bytes: Buffer, limits: TableLimits): Promise<Table> {
  try {
    const read = partReader(await archiveOf(bytes), limits.unfolded);
    const { sheet, texts } = await placesOf(read);
    const cells = await cellsOf(read, sheet, limits);
    const wanted = new Set(
      cells.map((cell) => cell.value).filter((value): value is number => typeof value === 'number'),
    );
    const shared =
      texts === undefined || wanted.size === 0
        ? new Map<number, string>()
        : await sharedTexts(read, texts, wanted);
    const rows = new Map<number, string[]>();
    let letters = 0;
    for (const { row, column, value } of cells) {
      const text = typeof value === 'number' ? (shared.get(value) ?? '') : value;
      letters += text.length;
      // Many cells may name one long text.
      if (letters > limits.letters) throw new Unreadable('tooMany');
      const line = rows.get(row) ?? [];
      while (line.length <= column) line.push('');
      line[column] = text;
      rows.set(row, line);
    }
    const inOrder = [...rows].sort(([a], [b]) => a - b).map(([, line]) => line);
    return tableOf(inOrder, limits);
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'broken' };
  }
}
