// Preloaded into every process of a build: its clock stands elsewhere, so that what depends on the day shows.
const shift = Number(process.env.CLOCK_SHIFT_DAYS ?? 0) * 864e5
const Real = Date

class Shifted extends Real {
  constructor(...given) {
    super(...(given.length === 0 ? [Real.now() + shift] : given))
  }

  static now() {
    return Real.now() + shift
  }
}

globalThis.Date = Shifted
