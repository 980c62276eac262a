/** What time it is, asked by everything that must be testable. Nothing else in the code reads the machine's clock. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that can be set: it stands still for tests, and runs on from where it was set for the playground. */
export class MovableClock implements Clock {
  #at: number;
  #setAt = Date.now();
  readonly #running: boolean;

  constructor(start: Date, options: { running?: boolean } = {}) {
    this.#at = start.getTime();
    this.#running = options.running ?? false;
  }

  now(): Date {
    return new Date(this.#running ? this.#at + Date.now() - this.#setAt : this.#at);
  }

  set(at: Date): void {
    this.#at = at.getTime();
    this.#setAt = Date.now();
  }
}
