// Loaded before a child process's own code: its calendar stands at another moment, timers and leases are untouched.
const shift = Number(process.env.SHIFT_MS ?? 0);
const RealDate = globalThis.Date;

globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
