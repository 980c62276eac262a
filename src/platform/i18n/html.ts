import { clean } from './fold.ts';

export { clean };

/** Text that is already safe to send with parse_mode HTML. Everything else is escaped on its way in. */
export class Html {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

/** Replaces the name of an erased person. The database keeps this sign; every exit says it in the reader's language. */
export const NAMELESS = '\ue000';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes a person's text safe inside HTML; drops control and direction characters that could disguise it. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** Signs of no alphabet that replace a name which may not be shown; every text says the role instead. */
export const HIDDEN_NAME = { mentor: '\ue001', mentee: '\ue002' } as const;

/** Whether this replaces a hidden name: machines are given no name then. */
export function isNoName(text: unknown): boolean {
  return text === NAMELESS || text === HIDDEN_NAME.mentor || text === HIDDEN_NAME.mentee;
}

/** A person's own words as a piece of a screen. */
export function plain(text: string): Html {
  return new Html(escapeHtml(text));
}

/** Lines of a screen; what is absent leaves no empty line, '' is a wanted one. */
export function lines(...parts: (Html | '' | null | undefined | false)[]): Html {
  return new Html(parts.filter((p): p is Html | '' => p instanceof Html || p === '').join('\n'));
}

/** What is seen of a text: no tags, each escaped sign as one. */
export function asSeen({ value }: Html): string {
  return value.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, '·');
}

/** The signs that are seen of a text; Telegram and our rules of length count these. */
export const lengthOf = (text: Html): number => [...asSeen(text)].length;

/** A long text of which a client that can shows the first lines, the rest by a tap; others show it whole. */
export function folded(text: Html): Html {
  return new Html(`<blockquote expandable>${text.value}</blockquote>`);
}

/** Shortens a button's or list's text to at most `max` characters. */
export function cut(text: string, max: number): string {
  const letters = [...text];
  return letters.length <= max
    ? text
    : `${letters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}
