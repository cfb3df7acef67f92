/**
 * What a screen asked for and how far it came.
 *
 * @typedef {object} Resource
 * @property {'loading' | 'ready' | 'failed'} status
 * @property {any} [value] the answer; while the next one loads, the one before it
 * @property {import('../api/client.js').Problem} [error]
 * @property {boolean} slow loading for more than a second
 * @property {() => void} retry
 */

const SLOW_AFTER = 1000;
const KEPT = 60;

/** Answers by key. A view asks for what it shows while it is drawn; when the answer is there it is drawn again. */
export class Resources {
  /** @type {WeakMap<Resource, number>} the drawing in which each was last asked for */
  #asked = new WeakMap();
  #drawing = 0;

  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
    /** @type {Map<string, Resource>} */
    this.entries = new Map();
    /** @type {Map<string, any>} the last answer in each place */
    this.shown = new Map();
  }

  /** A drawing begins: what it and the one before it ask for is kept, however much that is, or they would ask for it for ever. */
  begin() {
    this.#drawing++;
  }

  /**
   * @param {string} place where it is shown; a new key in the same place keeps the old answer in view until it is there
   * @param {string} key what is asked
   * @param {() => Promise<any>} load
   * @returns {Resource}
   */
  get(place, key, load) {
    const name = `${place} ${key}`;
    const entry = this.entries.get(name) ?? this.#start(name, load);
    this.#asked.set(entry, this.#drawing);
    if (entry.status === 'ready') this.shown.set(place, entry.value);
    return entry.status === 'loading' ? { ...entry, value: this.shown.get(place) } : entry;
  }

  /** Forgets every answer, because what is true has changed; what was shown stays in view until the new one is there. */
  renew() {
    this.entries.clear();
  }

  /** Forgets what was shown, so that another subject's answer is never taken for this one's. */
  leave() {
    this.shown.clear();
  }

  #start(name, load) {
    /** @type {Resource} */
    const entry = { status: 'loading', slow: false, retry: () => this.#again(name) };
    this.entries.set(name, entry);
    this.#forget();
    const timer = setTimeout(() => {
      entry.slow = true;
      this.changed();
    }, SLOW_AFTER);
    load()
      .then((value) => Object.assign(entry, { status: 'ready', value }))
      .catch((error) => Object.assign(entry, { status: 'failed', error }))
      .finally(() => {
        clearTimeout(timer);
        this.changed();
      });
    return entry;
  }

  #forget() {
    for (const [name, entry] of this.entries) {
      if (this.entries.size <= KEPT) return;
      if ((this.#asked.get(entry) ?? this.#drawing) < this.#drawing - 1) this.entries.delete(name);
    }
  }

  #again(name) {
    this.entries.delete(name);
    this.changed();
  }
}
