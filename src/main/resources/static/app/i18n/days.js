import { ERAS, MONTHS } from './dates.js';

const LETTERS = { r: '令和', h: '平成', s: '昭和', t: '大正', m: '明治' };
const WRITTEN = /^(?:(?<western>\d{4})|(?<era>令和|平成|昭和|大正|明治|[rhstm])\.?(?<year>元|\d{1,2}))[年./-](?<month>\d{1,2})[月./-](?<day>\d{1,2})日?$/;
const DIGITS = /^(?<western>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const ENGLISH = /^(?<day>\d{1,2}) (?<name>[a-z]{3})[a-z]*\.? (?:(?<era>[a-zō]+) )?(?<year>\d{1,4})$/;

/**
 * A day as people type it: 2014-04-05, 2014/4/5, 20140405, 2014年4月5日, 平成26年4月5日, H26.4.5, 5 Apr 2014, 5 April Heisei 26; digits in any width.
 *
 * @param {string} text
 * @returns {string | undefined} ISO 8601; undefined when it is no day of the calendar, or none of the era that it names
 */
export function readDay(text) {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const { groups } = WRITTEN.exec(plain.replace(/\s/g, '')) ?? DIGITS.exec(plain) ?? ENGLISH.exec(plain) ?? {};
  if (groups === undefined) return undefined;
  const at = eraOf(groups.era);
  if (groups.era && at < 0) return undefined;
  const number = groups.year === '元' ? 1 : Number(groups.western ?? groups.year);
  const year = groups.era ? Number(ERAS[at].from.slice(0, 4)) + number - 1 : number;
  const month = groups.name ? MONTHS.findIndex((each) => each.toLowerCase() === groups.name) + 1 : Number(groups.month);
  const iso = [String(year).padStart(4, '0'), ...[month, Number(groups.day)].map((each) => String(each).padStart(2, '0'))].join('-');
  const exists = !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
  const within = !groups.era || (iso >= ERAS[at].from && (at === 0 || iso < ERAS[at - 1].from));
  return exists && within ? iso : undefined;
}

const eraOf = (name) => ERAS.findIndex((each) => [each.ja, each.en.toLowerCase()].includes(LETTERS[name] ?? name));
