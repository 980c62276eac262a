import { id, oneOf, tap } from '../../../platform/telegram/tap.ts';

const locale = oneOf('ru', 'kk', 'en');

/** «📄 Документы» of a pair, in a language; then one of them. */
export const pairPapersTap = tap('documents.pair', id, locale);
export const pairPaperTap = tap(
  'documents.make',
  id,
  oneOf('plan', 'programme', 'thanks', 'certificate'),
  locale,
);
/** Papers of a school: the order, the consents, what they are filled with. */
export const schoolPapersTap = tap('documents.school', id, locale);
export const schoolPaperTap = tap('documents.draft', id, oneOf('order', 'consents'), locale);
/** «Для документов»: how papers name the school and its head; then one of the two lines. */
export const paperNamesTap = tap('documents.names', id);
export const editPaperNameTap = tap('documents.name', id, oneOf('officialName', 'directorName'));
/** The mentor's portfolio, by their membership; then the file. */
export const portfolioTap = tap('documents.mine', id, locale);
export const portfolioFileTap = tap('documents.portfolio', id, locale);
/** The sheet of an observed lesson; then the file. */
export const lessonPaperTap = tap('documents.lesson', id, locale);
export const lessonFileTap = tap('documents.sheet', id, locale);
