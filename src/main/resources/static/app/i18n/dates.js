/** Dates as a planner writes them: 平成24年5月23日, 2012年5月23日, 23 May 2012, 23 May Heisei 24. */

/** The newest first. */
export const ERAS = [
  { from: '2019-05-01', ja: '令和', en: 'Reiwa' },
  { from: '1989-01-08', ja: '平成', en: 'Heisei' },
  { from: '1926-12-25', ja: '昭和', en: 'Shōwa' },
  { from: '1912-07-30', ja: '大正', en: 'Taishō' },
  { from: '1868-01-25', ja: '明治', en: 'Meiji' },
];
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * @param {string | undefined} iso ISO 8601, perhaps without day or month; the first day of its period when less is known
 * @param {string | undefined} precision day, month, year or fiscal-year
 * @param {import('../state/preferences.js').Choices} choices
 */
export function formatDate(iso, precision, { language, calendar }) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (match === null) return iso ?? '';
  const [year, month, day] = match.slice(1).map(Number);
  const written = day ? 3 : month ? 2 : 1;
  const depth = Math.min(written, { month: 2, year: 1, 'fiscal-year': 0 }[precision ?? 'day'] ?? 3);
  const named = calendar === 'japanese' ? eraYear(iso, year, depth) : undefined;
  return language === 'ja' ? japanese(named, year, month, day, depth) : english(named, year, month, day, depth);
}

/** The day before the first on which something no longer holds. @param {string} until */
export function lastDay(until) {
  const day = new Date(`${until}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** A year that saw two eras belongs to the later one, unless the month or day says otherwise: 1989 is 平成元年. */
function eraYear(iso, year, depth) {
  const until = depth >= 3 ? iso.slice(0, 10) : depth === 2 ? `${iso.slice(0, 7)}-31` : `${year}-12-31`;
  const era = ERAS.find((each) => each.from <= until);
  return era && { ja: era.ja, en: era.en, year: year - Number(era.from.slice(0, 4)) + 1 };
}

function japanese(named, year, month, day, depth) {
  const first = named ? `${named.ja}${named.year === 1 ? '元' : named.year}年` : `${year}年`;
  if (depth === 0) return `${first}度`;
  return first + (depth > 1 ? `${month}月` : '') + (depth > 2 ? `${day}日` : '');
}

function english(named, year, month, day, depth) {
  const last = named ? `${named.en} ${named.year}` : String(year);
  if (depth === 0) return `FY ${last}`;
  return [depth > 2 ? day : '', depth > 1 ? MONTHS[month - 1] : '', last].filter((each) => each !== '').join(' ');
}
