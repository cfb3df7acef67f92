/**
 * The reader's choices, remembered on this computer only.
 *
 * @typedef {{language: 'ja' | 'en', calendar: '' | 'japanese' | 'western',
 *   scheme: 'auto' | 'light' | 'dark' | 'contrast', toured: '' | 'yes', signer: string}} Choices
 */

const KEY = 'enishi.preferences';
const ALLOWED = {
  language: ['ja', 'en'], calendar: ['', 'japanese', 'western'], scheme: ['auto', 'light', 'dark', 'contrast'], toured: ['', 'yes'],
};

/** @param {Pick<Storage, 'getItem'>} storage @returns {Choices} */
export function read(storage) {
  const choices = { language: 'ja', calendar: '', scheme: 'auto', toured: '', signer: '' };
  try {
    const stored = JSON.parse(storage.getItem(KEY) ?? '{}');
    for (const [name, values] of Object.entries(ALLOWED)) {
      if (values.includes(stored[name])) choices[name] = stored[name];
    }
    if (typeof stored.signer === 'string') choices.signer = stored.signer;
  } catch {
    // A browser that forbids storage still shows the page, with the defaults.
  }
  return /** @type {Choices} */ (choices);
}

/** The calendar that was chosen, or else the one that is usual in the language. @param {Pick<Choices, 'language' | 'calendar'>} choices */
export const calendarOf = ({ language, calendar }) => calendar || (language === 'en' ? 'western' : 'japanese');

/** @param {Pick<Storage, 'setItem'>} storage @param {Choices} choices */
export function write(storage, choices) {
  try {
    storage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}
