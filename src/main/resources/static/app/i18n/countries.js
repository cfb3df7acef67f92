/** Names of countries in another language, from the browser's own tables, by the Japanese name used in the data. */

const SPOKEN = { 英国: 'GB', 米国: 'US', モンゴル国: 'MN' };
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** @type {Map<string, string> | undefined} */
let codes;

/** @param {string} name @param {'ja' | 'en'} language */
export function countryName(name, language) {
  if (language === 'ja') return name;
  codes ??= japaneseNames();
  const code = codes.get(name);
  return code ? new Intl.DisplayNames(language, { type: 'region' }).of(code) : name;
}

function japaneseNames() {
  const japanese = new Intl.DisplayNames('ja', { type: 'region', fallback: 'none' });
  const found = new Map(Object.entries(SPOKEN));
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = japanese.of(first + second);
      if (name) found.set(name, first + second);
    }
  }
  return found;
}
