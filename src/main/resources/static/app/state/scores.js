/** Less than this is what computing with rounded numbers leaves of nothing. */
const NOTHING = 1e-12;

/** As many digits as tell two apart, never more than are meant. @param {number} score */
export const shownScore = (score) =>
  Math.abs(score) < NOTHING ? '0' : Number.isInteger(score) ? String(score) : Math.abs(score) >= 100 ? score.toFixed(1) : Number(score.toPrecision(3)).toString();

/** A share of one as hundredths: 0.4186 is 41.9. @param {number} share */
export const percent = (share) => (100 * share).toFixed(1);
