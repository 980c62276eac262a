/** Where a page of a list begins. Pure: queries read by it, screens draw by it. */

export interface PageAt {
  /** From 0; the last one when a later one was asked for. */
  page: number;
  pages: number;
  /** The number of items before the page: its first line is number `first + 1`. */
  first: number;
}

/** The page asked for, as far as there is one: what was shown yesterday may have fewer pages today. */
export function pageAt(total: number, wanted: number, size: number): PageAt {
  const pages = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  return { page, pages, first: page * size };
}
