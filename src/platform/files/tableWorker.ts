/** The thread that reads files people send. A hostile file can stop this thread only. */
import { parentPort } from 'node:worker_threads';
import { decoded, readColumns } from './columns.ts';
import type { Table, TableLimits } from './limits.ts';
import { readWorkbook } from './workbook.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** A workbook (.xlsx) or a text with columns, told apart by what is inside. */
async function read(bytes: Buffer, name: string, limits: TableLimits): Promise<Table> {
  if (bytes.subarray(0, 4).equals(ZIP))
    return /\.(docx|pptx|odt|ods|zip)$/i.test(name)
      ? { ok: false, reason: 'notTable' }
      : readWorkbook(bytes, limits);
  // A text has no zeros but those of UTF-16.
  const isText =
    !bytes.subarray(0, 4096).includes(0) || /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2));
  if (!isText || /^(%PDF|\{\\rtf|\x89PNG|\xff\xd8|GIF8)/.test(bytes.toString('latin1', 0, 8)))
    return { ok: false, reason: /\.xlsx$/i.test(name) ? 'broken' : 'notTable' };
  return readColumns(decoded(bytes), limits);
}

/** What the thread is asked: one file at a time. */
export interface Question {
  bytes: Uint8Array;
  name: string;
  limits: TableLimits;
}

parentPort?.on('message', ({ bytes, name, limits }: Question) => {
  void read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, limits).then((table) =>
    parentPort?.postMessage(table),
  );
});
parentPort?.postMessage('ready');
