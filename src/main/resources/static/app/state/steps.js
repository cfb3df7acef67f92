/** What is looked at and how, which is no step: it stays as it is while steps are taken back. */
const LOOKED_AT = ['panes', 'tab', 'sort', 'asOf', 'rollUp', 'story', 'step'];
const CHOSEN = ['sel', 'edge', 'agr', 'p'];

/** Steps back and forward over everything that was done to one view. A view is the parameters of its link. */
export class Steps {
  /** @type {Record<string, string>[]} */
  past = [];
  /** @type {Record<string, string>[]} */
  future = [];
  #tag;
  #at = 0;

  /**
   * @param {Record<string, string>} before
   * @param {string} [tag] what is being done: a slider drawn along is one step, however many values it passes
   * @param {number} [now] milliseconds
   */
  record(before, tag, now = Date.now()) {
    const goesOn = tag !== undefined && tag === this.#tag && now - this.#at < 1500;
    this.#tag = tag;
    this.#at = now;
    if (goesOn) return;
    this.past = [...this.past, before].slice(-200);
    this.future = [];
  }

  /** @param {Record<string, string>} present @returns {Record<string, string>} */
  undo(present) {
    return this.#step('past', 'future', present);
  }

  /** @param {Record<string, string>} present @returns {Record<string, string>} */
  redo(present) {
    return this.#step('future', 'past', present);
  }

  #step(from, to, present) {
    this.#tag = undefined;
    // What the browser's back button took back already is no step any more.
    const end = this[from].findLastIndex((view) => done(view) !== done(present));
    const next = this[from][end];
    this[from] = this[from].slice(0, Math.max(0, end));
    if (next === undefined) return present;
    this[to] = [...this[to], present];
    return { ...without(next, LOOKED_AT), ...only(present, LOOKED_AT) };
  }
}

const without = (view, names) => Object.fromEntries(Object.entries(view).filter(([name]) => !names.includes(name)));
const only = (view, names) => Object.fromEntries(Object.entries(view).filter(([name]) => names.includes(name)));

/** What was done to a view, to tell one from another. @param {Record<string, string>} view */
const done = (view) => JSON.stringify(Object.entries(without(view, [...LOOKED_AT, ...CHOSEN])).filter(([, value]) => value !== '').sort());
