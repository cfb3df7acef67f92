/**
 * The words of the page in one language. `{n}` takes a value; `{n|partner|partners}` chooses by number.
 *
 * @typedef {(key: string, values?: Record<string, unknown>) => string} Translate
 */

/** @type {Map<string, Promise<Record<string, string>>>} */
const loaded = new Map();

/** Fetched once. @param {'ja' | 'en'} language */
export function loadTexts(language) {
  const texts = loaded.get(language) ?? fetched(language);
  loaded.set(language, texts);
  texts.catch(() => loaded.delete(language));
  return texts;
}

/** @param {'ja' | 'en'} language @returns {Promise<Record<string, string>>} */
async function fetched(language) {
  const response = await fetch(`/app/i18n/${language}.json`);
  if (!response.ok) throw new Error(`No texts for ${language}: HTTP ${response.status}`);
  return response.json();
}

/** @param {Record<string, string>} texts @param {string} language @returns {Translate} */
export function translator(texts, language) {
  const numbers = new Intl.NumberFormat(language);
  return (key, values = {}) =>
    (texts[key] ?? key).replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (_, name, one, many) => {
      const value = values[name];
      if (one !== undefined) return value === 1 ? one : many;
      return typeof value === 'number' ? numbers.format(value) : String(value ?? '');
    });
}

/**
 * The word for a value that comes from the data (a kind, a type of tie, a field); one the page does not know stays as it is.
 *
 * @param {Record<string, string>} texts @returns {(group: string, name: string) => string}
 */
export const termsOf = (texts) => (group, name) => texts[`${group}.${name}`] ?? name;
