import { strFromU8, unzipSync } from 'fflate';

/** A DOCX as a reader opens it. */
export interface OpenedDocument {
  /** Lines of the body in their order, those of cells among them; spaces that don't break as plain ones. */
  lines: string[];
  /** The same as one text. */
  text: string;
  tables: string[][][];
  footer: string;
  /** The parts as they are written. */
  xml: { document: string; styles: string; core: string; footer: string };
}

/** Opens a DOCX; throws when a part is not well-formed or says what nobody would print. */
export function openDocument(bytes: Uint8Array): OpenedDocument {
  const parts = unzipSync(bytes);
  const read = (name: string) => {
    const part = parts[name];
    return part ? strFromU8(part) : '';
  };
  for (const name of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one)))
    wellFormed(name, read(name));
  const footerName = Object.keys(parts).find((name) => /^word\/footer\d+\.xml$/.test(name)) ?? '';
  const xml = {
    document: read('word/document.xml'),
    styles: read('word/styles.xml'),
    core: read('docProps/core.xml'),
    footer: read(footerName),
  };
  const lines = paragraphs(xml.document);
  const text = lines.join('\n');
  const wrong = /undefined|\bnull\b|NaN|\[object|\{ ?\$?[a-z]+ ?\}|\p{L}\.\.(?!\.)/iu.exec(text);
  if (wrong)
    throw new Error(
      `a document says «${wrong[0]}»: ${text.slice(Math.max(0, wrong.index - 60), wrong.index + 60)}`,
    );
  const tables = [...xml.document.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => paragraphs(cell).join('\n')),
    ),
  );
  if (tables.some((table) => table.length < 1 || table.flat().every((cell) => cell === '')))
    throw new Error('an empty table');
  return { lines, text, tables, footer: paragraphs(xml.footer).join('\n'), xml };
}

function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>|<w:instrText[^>]*>([^<]*)</g)]
      .map(([whole, text, field]) =>
        whole === '<w:br/>' ? '\n' : whole === '<w:tab/>' ? '\t' : (text ?? `{${(field ?? '').trim()}}`),
      )
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll('\u00a0', ' '),
  );
}

/** Tags closed in their order, no bare ampersand, no sign XML forbids. */
function wellFormed(name: string, xml: string): void {
  const open: string[] = [];
  for (const [, closing, tag = '', self] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) {
      const last = open.pop();
      if (last !== tag) throw new Error(`${name}: <${last}> is closed by </${tag}>`);
    } else if (!self) open.push(tag);
  }
  if (open.length > 0) throw new Error(`${name}: <${open.at(-1)}> stays open`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml))
    throw new Error(`${name}: a bare ampersand`);
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
    throw new Error(`${name}: a control sign`);
}
