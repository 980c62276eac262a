import type { HelpKind } from '../../../platform/database/generated/enums.ts';
import { cut, plain } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { choice, type Draft } from '../../../platform/telegram/flow.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { roleHas } from '../../common/rights.ts';
import { homeButton } from '../../common/words.ts';

import { initials } from '../../people/rules.ts';
import {
  helpClosedTap,
  helpCloseTap,
  helpReplyTap,
  helpRequestTap,
  helpResendTap,
  pairTap,
} from '../taps.ts';
import type { HelpReader, HelpView } from './queries.ts';

type Asking = Pick<Draft<unknown>, 'id' | 'field'>;
const BUTTON = 30;

/** «С чем помочь?» */
export function helpKindScreen(t: Translator, draft: Asking, kinds: readonly HelpKind[]): Screen {
  return screen(
    [t('pairing-help-kind')],
    ...kinds.map((k) => [choice(draft, k, t.label(`pairing-help-${k}`))]),
  );
}

/** «Кто прочитает?» */
export function helpReaderScreen(
  t: Translator,
  draft: Asking,
  kind: HelpKind,
  readers: readonly HelpReader[],
): Screen {
  const missing = kind === 'psychologist' && !readers.some((r) => roleHas(r.role, 'counsel'));
  return screen(
    [
      t(readers.length === 0 ? 'pairing-help-nobody' : 'pairing-help-reader'),
      missing && readers.length > 0 && t('pairing-help-no-psychologist'),
    ],
    ...readers.map((r) => [
      choice(
        draft,
        `r${r.membershipId}`,
        cut(t.label(`pairing-help-role-${r.role}`, { name: initials(r.fullName) }), BUTTON),
      ),
    ]),
  );
}

/** «Напишите одной строкой» */
export function helpTextScreen(t: Translator, reader: HelpReader): Screen {
  return screen([
    t('pairing-help-text', {
      reader: t.label(`pairing-help-role-${reader.role}`, { name: initials(reader.fullName) }),
    }),
  ]);
}

/** What the author sees when it is sent. */
export function helpSentScreen(t: Translator, reader: string): Screen {
  return screen([t('pairing-help-sent', { reader })], [homeButton(t)]);
}

/** The request to its reader: the first line says nothing of what it is about. To its author, `others` who may read it instead. */
export function helpCard(
  t: Translator,
  { help, scope, reader, returned }: HelpView,
  now: Date,
  others: readonly HelpReader[] = [],
): Screen {
  const open = help.status === 'open';
  const name = initials(help.from.person.fullName);
  return screen(
    [
      reader
        ? t('pairing-help-card')
        : t('pairing-help-own', { reader: initials(help.reader.person.fullName) }),
      '',
      t('pairing-help-from', {
        name,
        kind: t.label(`pairing-help-${help.kind}`),
        moment: formatMoment(help.createdAt, scope.zone, t.locale, now),
      }),
      help.text !== null && plain(`«${cut(help.text, 250)}»`),
      help.reply !== null && t('pairing-help-reply-line', { reply: cut(help.reply, 250) }),
      !open && help.reply === null && t('pairing-help-closed'),
      returned && t(others.length === 0 ? 'pairing-help-returned-nobody' : 'pairing-help-returned'),
    ],
    ...others.map((other) => [
      helpResendTap.button(
        cut(t.label(`pairing-help-role-${other.role}`, { name: initials(other.fullName) }), BUTTON),
        help.id,
        other.membershipId,
      ),
    ]),
    open && reader && [helpReplyTap.button(t.label('pairing-help-reply'), help.id)],
    open && reader && [helpCloseTap.button(t.label('pairing-help-close'), help.id)],
    reader &&
      help.pairId !== null &&
      roleHas(help.reader.role, 'leadPairs') && [pairTap.button(t.label('pairing-open'), help.pairId)],
    [homeButton(t)],
  );
}

/** What its author will read when the request is closed without a line, to its reader before. */
export function helpCloseScreen(t: Translator, view: HelpView): Screen {
  const { help } = view;
  const name = initials(help.from.person.fullName);
  const { text } = helpAnsweredScreen(t, { ...view, help: { ...help, reply: null } });
  return screen(
    [t('pairing-preview-one', { name }), '', t('pairing-preview-text', { text })],
    [helpClosedTap.button(t.label('pairing-preview-close'), help.id)],
    [helpReplyTap.button(t.label('pairing-help-reply'), help.id)],
    [helpRequestTap.button(t.label('nav-back'), help.id), homeButton(t)],
  );
}

/** The answer to its author. */
export function helpAnsweredScreen(t: Translator, { help }: HelpView): Screen {
  const reader = initials(help.reader.person.fullName);
  return screen(
    [
      t(help.reply === null ? 'pairing-help-read' : 'pairing-help-answered', { reader }),
      help.reply === null ? t('pairing-help-answered-read') : plain(`«${cut(help.reply, 300)}»`),
    ],
    [homeButton(t)],
  );
}
