import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { clean } from '../i18n/html.ts';
import { type Day, instantOf } from '../time/local.ts';

export interface CalendarEvent {
  /** Never changes for the same thing: calendars find their own entry by it. */
  uid: string;
  /** Grows with every change. */
  revision: number;
  startsAt: Date;
  endsAt: Date;
  /** The day of what has no hour: it is written as a date. */
  day?: Day | null;
  summary: string;
  place: string | null;
  status: 'confirmed' | 'tentative' | 'cancelled';
  changedAt: Date;
}

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/**
 * A calendar that invites no one: METHOD:PUBLISH. Instants are written in UTC, and each calendar program shows its own
 * time. The school's zone is named as well.
 */
export function calendarBytes(calendar: {
  name: string;
  zone: string;
  events: readonly CalendarEvent[];
}): Buffer {
  const { name, zone, events } = calendar;
  const file = ical({
    name: clean(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Nastavnik', product: 'Nastavnik', language: 'RU' },
  });
  for (const event of events) {
    file.createEvent({
      id: event.uid,
      sequence: event.revision,
      // The package writes a date from the hours of UTC.
      ...(event.day === null || event.day === undefined
        ? { start: event.startsAt, end: event.endsAt }
        : { start: instantOf(event.day, '00:00', 'UTC'), allDay: true }),
      stamp: event.changedAt,
      summary: clean(event.summary),
      status: STATUS[event.status],
      ...(event.place === null ? {} : { location: clean(event.place) }),
    });
  }
  // The package would write the hours of that zone without saying whose they are: the name alone is put in.
  return Buffer.from(file.toString().replace('BEGIN:VEVENT', `X-WR-TIMEZONE:${zone}\r\nBEGIN:VEVENT`));
}
