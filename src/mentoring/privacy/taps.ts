import { endingTap, id, tap } from '../../platform/telegram/tap.ts';

/** «Мои данные»: what the files hold; the order that brings them. */
export const myDataTap = tap('privacy.mine');
export const myDataFilesTap = tap('privacy.files');
/** «Удалить мои данные»: the effect, said before; yes; taken back. */
export const eraseTap = tap('privacy.erase');
export const eraseSureTap = endingTap(tap('privacy.erased'));
export const takeBackTap = tap('privacy.keep');
/** The same by a signed paper, of the person with this membership. */
export const erasePaperTap = tap('privacy.paper', id);
/** Takes a paper back, by a keeper who may enter it; the list of a school's waiting papers. */
export const paperBackTap = tap('privacy.paperback', id);
export const papersTap = tap('privacy.papers', id);
