import { z } from 'zod';
import { documentName } from '../../../platform/documents/typography.ts';
import { type Made, type MadeFile, type Making, product } from '../../../platform/files/products.ts';
import { LOCALES, type Translator } from '../../../platform/i18n/texts.ts';
import { refused } from '../../common/outcome.ts';
import type { Scope } from '../../common/scope.ts';
import { observationSheet } from '../../lessons/sheet/queries.ts';
import { consentFiles } from '../../people/documents.ts';
import { initials } from '../../people/rules.ts';
import { writtenConsents } from '../../people/rules-consents.ts';
import { certificateDocument } from './documents-certificate.ts';
import { lessonDocument } from './documents-lesson.ts';
import { orderDocument } from './documents-order.ts';
import { planDocument } from './documents-plan.ts';
import { portfolioDocument } from './documents-portfolio.ts';
import { programmeDocument } from './documents-programme.ts';
import { noteDocument } from './operations.ts';
import { type PairPaper, pairPaper } from './queries.ts';
import { portfolioOf } from './queries-portfolio.ts';
import { orderPaper, paperScope, schoolPaper } from './queries-school.ts';

const locale = z.enum(LOCALES);
const DOCX = 'docx';
const NOT_YOURS = refused('notYours');
const EMPTY = refused('empty');

const file = (title: string, bytes: Uint8Array): MadeFile => ({ name: documentName(title, DOCX), bytes });
const made = (...files: MadeFile[]): Made => ({ ok: true, files });
/** The document speaks the language it was asked for in, whatever the chat speaks. */
const speaking = ({ deps }: Making, wanted: z.infer<typeof locale>): Translator => deps.texts.for(wanted);

/** The papers of a pair this reader may have: the plan for both sides and the curator, the thanks for its addressee. */
export function pairPapersFor({
  view,
}: Pick<PairPaper, 'view'>): ('plan' | 'programme' | 'thanks' | 'certificate')[] {
  const due = view.pair.status === 'completed';
  return [
    'plan',
    'programme',
    ...(due && (view.side === 'mentor' || view.curator) ? (['thanks'] as const) : []),
    ...(due && (view.side === 'mentee' || view.curator) ? (['certificate'] as const) : []),
  ];
}

/** A pair's plan, its personalised programme, and the thanks at the end. */
export const pairPaperProduct = product(
  'documents.pair',
  z.object({
    pairId: z.number(),
    paper: z.enum(['plan', 'programme', 'thanks', 'certificate']),
    locale,
  }),
  async (making, args) => {
    const { deps, actor } = making;
    const paper = await pairPaper(deps, actor, args.pairId);
    if (!paper) return NOT_YOURS;
    const mine = pairPapersFor(paper);
    if (!mine.includes(args.paper)) {
      const whose = args.paper === 'thanks' ? 'mentor' : 'mentee';
      return paper.view.side === whose || paper.view.curator ? EMPTY : NOT_YOURS;
    }
    const t = speaking(making, args.locale);
    const at = deps.clock.now();
    const bytes =
      args.paper === 'plan'
        ? await planDocument(t, paper, at)
        : args.paper === 'programme'
          ? await programmeDocument(t, paper, at)
          : await certificateDocument(t, paper, args.paper, at);
    const { mentor, mentee } = paper.view;
    const names =
      args.paper === 'thanks' ? [mentor] : args.paper === 'certificate' ? [mentee] : [mentor, mentee];
    const title = [t.label(`document-${args.paper}-title`), ...names.map((side) => initials(side.fullName))];
    await noteDocument(deps, paper.view.scope, `document.${args.paper}`, { model: 'Pair', id: args.pairId });
    return made(file(title.join(' '), bytes));
  },
);

/** The mentor's own portfolio. */
export const portfolioProduct = product(
  'documents.portfolio',
  z.object({ membershipId: z.number(), locale }),
  async (making, args) => {
    const { deps, actor } = making;
    const portfolio = await portfolioOf(deps, actor, args.membershipId);
    if (!portfolio) return NOT_YOURS;
    const t = speaking(making, args.locale);
    const bytes = await portfolioDocument(t, portfolio, deps.clock.now());
    await noteDocument(deps, portfolio.scope, 'document.portfolio', {
      model: 'Membership',
      id: args.membershipId,
    });
    return made(file(`${t.label('document-portfolio-title')} ${initials(portfolio.fullName)}`, bytes));
  },
);

/** The sheet of an observed lesson, for those who may read all of it: its author, its teacher, a curator it was opened to. */
export const lessonPaperProduct = product(
  'documents.lesson',
  z.object({ observationId: z.number(), locale }),
  async (making, args) => {
    const { deps, actor } = making;
    const sheet = await observationSheet(deps, actor, args.observationId);
    if (!sheet?.body) return NOT_YOURS;
    const t = speaking(making, args.locale);
    const paper = { sheet, body: sheet.body, school: await schoolPaper(deps, sheet.scope) };
    const bytes = await lessonDocument(t, paper, deps.clock.now());
    await noteDocument(deps, sheet.scope, 'document.lesson', { model: 'Observation', id: sheet.id });
    return made(
      file(`${t.label('document-lesson-title')} ${initials(sheet.teacher.fullName)} ${sheet.heldOn}`, bytes),
    );
  },
);

/** Drafts for those who run the school: the order about pairs, and blanks of consents. */
export const schoolPaperProduct = product(
  'documents.school',
  z.object({ schoolId: z.number(), paper: z.enum(['order', 'consents']), locale }),
  async (making, args) => {
    const { deps, actor } = making;
    const scope = paperScope(deps, actor, args.schoolId);
    if (!scope) return NOT_YOURS;
    const t = speaking(making, args.locale);
    const files =
      args.paper === 'order' ? await orderFiles(making, scope, t) : await schoolConsents(making, scope, t);
    if (files.length === 0) return EMPTY;
    await noteDocument(deps, scope, `document.${args.paper}`, { model: 'School', id: args.schoolId });
    return made(...files);
  },
);

async function orderFiles({ deps }: Making, scope: Scope, t: Translator): Promise<MadeFile[]> {
  const paper = await orderPaper(deps, scope);
  if (paper.pairs.length === 0) return [];
  return [file(t.label('document-order-title'), await orderDocument(t, paper, deps.clock.now()))];
}

async function schoolConsents({ deps }: Making, scope: Scope, t: Translator): Promise<MadeFile[]> {
  const school = await schoolPaper(deps, scope);
  const kinds = writtenConsents({ country: school.country, mentor: true });
  return consentFiles(t, { school, kinds, at: deps.clock.now() });
}

export const documentProducts = [
  pairPaperProduct,
  portfolioProduct,
  lessonPaperProduct,
  schoolPaperProduct,
] as const;
