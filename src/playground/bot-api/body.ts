import type { IncomingMessage } from 'node:http';
import { ApiError } from './error.ts';

export interface Upload {
  name: string;
  bytes: Buffer;
}

export interface Body {
  /** JSON as it came; form fields as strings. */
  fields: Record<string, unknown>;
  isForm: boolean;
  uploads: Map<string, Upload>;
}

const LIMIT = 52 * 1024 * 1024;

/** Reads the whole body of a request; more than Telegram takes (50 MB) is refused. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) throw new ApiError(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Parameters of a call: JSON, urlencoded or multipart, with the query string's beneath. */
export async function readBody(request: IncomingMessage, url: URL): Promise<Body> {
  const bytes = await readBytes(request);
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(url.searchParams);
  if (bytes.length === 0) return { fields: query, isForm: true, uploads: new Map() };
  if (type.startsWith('application/json')) {
    const parsed = parseJson(bytes);
    return { fields: { ...query, ...parsed }, isForm: false, uploads: new Map() };
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const form = Object.fromEntries(new URLSearchParams(bytes.toString('utf8')));
    return { fields: { ...query, ...form }, isForm: true, uploads: new Map() };
  }
  const boundary = /multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  if (boundary === null) throw new ApiError(400, 'Bad Request: unsupported content type');
  const { fields, uploads } = parseMultipart(bytes, boundary[1] ?? boundary[2] ?? '');
  return { fields: { ...query, ...fields }, isForm: true, uploads };
}

function parseJson(bytes: Buffer): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {
    // answered below
  }
  throw new ApiError(400, "Bad Request: can't parse request JSON object");
}

/** A parser of our own: Node 20's formData() refuses the header lines of grammY's uploads. */
function parseMultipart(bytes: Buffer, boundary: string) {
  const fields: Record<string, string> = {};
  const uploads = new Map<string, Upload>();
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const whole = Buffer.concat([Buffer.from('\r\n'), bytes]);
  let at = whole.indexOf(delimiter);
  while (at !== -1) {
    const start = at + delimiter.length;
    const end = whole.indexOf(delimiter, start);
    if (end === -1) break;
    const part = whole.subarray(start, end);
    const gap = part.indexOf('\r\n\r\n');
    if (gap !== -1) {
      const head = part.subarray(0, gap).toString('utf8');
      const content = part.subarray(gap + 4);
      const name = parameter(head, 'name');
      const filename = parameter(head, 'filename');
      if (name !== undefined && filename !== undefined)
        uploads.set(name, { name: filename, bytes: Buffer.from(content) });
      else if (name !== undefined) fields[name] = content.toString('utf8');
    }
    at = end;
  }
  return { fields, uploads };
}

function parameter(head: string, name: string): string | undefined {
  const found = new RegExp(`^content-disposition:.*;\\s*${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'im').exec(
    head,
  );
  return found ? (found[1] ?? found[2]) : undefined;
}
