import type { z } from 'zod';
import type { Actor } from '../database/actor.ts';
import type { Deps } from '../deps.ts';
import type { Translator } from '../i18n/texts.ts';

/** A file as it is sent: its name in the person's language, with the extension. */
export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/** What a product is made with: who asked, with the rights they have now, and where to say how far it is. */
export interface Making {
  deps: Deps;
  actor: Actor;
  t: Translator;
  /** Says how far it is; cheap, may be called for every page of rows. */
  progress(done: number, total: number): void;
}

/** Files, or why there are none: the actor may not (any more), or there is nothing to put in. */
export type Made = { ok: true; files: readonly MadeFile[] } | { ok: false; reason: 'notYours' | 'empty' };

/** A kind of file that can be asked for: a document, a workbook, a package of several. */
export interface Product<A> {
  name: string;
  args: z.ZodType<A>;
  /** Checks the actor's rights itself; writes the audit log; may be called again after a crash. */
  make(making: Making, args: A): Promise<Made>;
}

/** Declares what can be asked for: `product('reports.plan', z.object({ pairId: z.number() }), async (making, args) => …)`. */
export function product<A>(name: string, args: z.ZodType<A>, make: Product<A>['make']): Product<A> {
  return { name, args, make };
}
