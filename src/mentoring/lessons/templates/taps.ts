import { count, id, tap } from '../../../platform/telegram/tap.ts';

/** The observation sheets of a school; one of them, a page of its criteria. */
export const templatesTap = tap('observations.sheets', id);
export const templateTap = tap('observations.sheetone', id, count);
/** A new sheet of the school; one that begins as another was. */
export const newTemplateTap = tap('observations.newsheet', id);
export const copyTemplateTap = tap('observations.copysheet', id);
/** A new version of a sheet. */
export const editTemplateTap = tap('observations.editsheet', id);
/** No longer offered; offered again. */
export const withdrawTemplateTap = tap('observations.hidesheet', id);
export const offerTemplateTap = tap('observations.offersheet', id);
