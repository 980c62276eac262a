import type { CalendarEvent } from '../../../platform/documents/calendar.ts';
import type { Translator } from '../../../platform/i18n/texts.ts';
import { addMinutes } from '../../../platform/time/local.ts';
import { initials } from '../../people/rules.ts';
import { meetingEvents, type Selection, type Snapshot } from './queries.ts';

/** A calendar of more entries than that is slow to open; there is another file for the rest. */
const MOST_EVENTS = 5000;

/** The meetings of the span as calendar entries, a page at a time. */
export async function* calendarPages(
  t: Translator,
  db: Snapshot,
  of: Selection,
  now: Date,
): AsyncGenerator<CalendarEvent[]> {
  let events: CalendarEvent[] = [];
  for await (const row of meetingEvents(db, of)) {
    events.push({
      uid: `meeting-${row.id}@nastavnik`,
      // What is cancelled or was not held is a change of its own.
      revision: row.revision + (row.status === 'cancelled' ? 1 : 0),
      startsAt: row.startsAt,
      endsAt: addMinutes(row.startsAt, row.minutes),
      day: row.day,
      summary: t.label('export-event', {
        kind: t.label('export-word-meetingKind', { code: row.kind }),
        mentor: initials(row.mentor),
        mentee: initials(row.mentee),
      }),
      place: row.place,
      status: row.status,
      changedAt: now,
    });
    if (events.length < MOST_EVENTS) continue;
    yield events;
    events = [];
  }
  if (events.length > 0) yield events;
}
