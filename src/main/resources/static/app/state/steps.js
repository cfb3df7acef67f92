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
    const next = this[from].at(-1);
    if (next === undefined) return present;
    this.#tag = undefined;
    this[from] = this[from].slice(0, -1);
    this[to] = [...this[to], present];
    return next;
  }
}
