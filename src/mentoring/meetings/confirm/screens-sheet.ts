import { escapeHtml } from '../../../platform/i18n/html.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { type Screen, screen } from '../../../platform/telegram/screen.ts';
import { initials } from '../../people/rules.ts';
import type { MeetingView } from '../queries-view.ts';
import { homeRow, kindTitle, minutesWord, whenWord } from '../screens.ts';
import * as taps from '../taps.ts';

/** A page to print and sign, for a side without Telegram; the curator enters what is on it. */
export function sheetScreen(t: Translator, m: MeetingView, school: string): Screen {
  const line = (name: string, value: string) =>
    `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`;
  const sign = (name: string, who: string) =>
    `<tr><th>${escapeHtml(name)}<br>${escapeHtml(who)}</th><td>☐ ${escapeHtml(t.label('meetings-sheet-yes'))} &nbsp; ☐ ${escapeHtml(
      t.label('meetings-sheet-no'),
    )}</td><td></td><td></td></tr>`;
  const title = escapeHtml(t.label('meetings-sheet-title'));
  const head = ['held', 'signature', 'date'] as const;
  const html = `<!doctype html>
<html lang="${t.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:16px/1.5 serif;max-width:40em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%;margin:1em 0}
th,td{border:1px solid #555;padding:.5em;text-align:left;vertical-align:top}th{font-weight:normal;width:35%}td:last-child{min-width:6em}</style>
</head><body><h1>${title}</h1><table>
${line(t.label('meetings-sheet-school'), school)}
${line(t.label('meetings-sheet-when'), whenWord(t, m))}
${line(t.label('meetings-sheet-kind'), kindTitle(t, m.kind))}
${line(t.label('meetings-sheet-minutes'), minutesWord(t, m.minutes))}
</table><table>
<tr><td></td>${head.map((h) => `<td>${escapeHtml(t.label(`meetings-sheet-${h}`))}</td>`).join('')}</tr>
${sign(t.label('meetings-sheet-mentor'), m.mentor.fullName)}
${sign(t.label('meetings-sheet-mentee'), m.mentee.fullName)}
</table></body></html>
`;
  const curator = m.privateReader;
  return {
    ...screen(
      [
        t('meetings-sheet-sent'),
        curator !== undefined && t('meetings-sheet-hint', { curator: initials(curator.fullName) }),
      ],
      [taps.meetingTap.button(t.label('meetings-open'), m.id)],
      homeRow(t),
    ),
    file: {
      kind: 'document',
      name: `${t.label('meetings-sheet-file')} ${m.id}.html`,
      bytes: new TextEncoder().encode(html),
    },
  };
}
