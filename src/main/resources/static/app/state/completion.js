const PAUSE = 160;

/** What a search bar knows while someone types: the text, what was found for it, and which of it is pointed at. */
export class Completion {
  text = '';
  open = false;
  active = -1;
  /** @type {any[]} */
  items = [];
  total = 0;
  failed = false;
  done = false;
  #timer;
  #turn = 0;

  /** @param {(text: string) => Promise<{items: any[], total: number}>} search @param {() => void} changed */
  constructor(search, changed) {
    this.search = search;
    this.changed = changed;
  }

  /** The item Enter takes: the one pointed at, or the only one whose name is the text. */
  get chosen() {
    if (this.open && this.active >= 0) return this.items[this.active];
    const same = this.items.filter((item) => [item.name, item.nameEn].includes(this.text.trim()));
    return this.done && same.length === 1 ? same[0] : undefined;
  }

  /** @param {string} text */
  type(text) {
    this.text = text;
    this.active = -1;
    this.done = false;
    clearTimeout(this.#timer);
    if (text.trim() === '') return this.clear();
    this.#timer = setTimeout(() => this.#ask(text.trim(), ++this.#turn), PAUSE);
    this.changed();
  }

  /** @param {1 | -1} by past the last comes the text itself, then the first again */
  step(by) {
    if (!this.open) return this.reopen();
    const places = this.items.length + 1;
    this.active = ((this.active + 1 + by + places) % places) - 1;
    this.changed();
  }

  reopen() {
    this.open = this.items.length > 0;
    this.changed();
  }

  close() {
    this.open = false;
    this.active = -1;
    this.changed();
  }

  clear() {
    clearTimeout(this.#timer);
    this.#turn++;
    Object.assign(this, { text: '', open: false, active: -1, items: [], total: 0, failed: false, done: false });
    this.changed();
  }

  /** An answer that was overtaken by more typing is dropped. */
  async #ask(text, turn) {
    const answer = await this.search(text).catch(() => undefined);
    if (turn !== this.#turn) return;
    this.failed = answer === undefined;
    this.items = answer?.items ?? [];
    this.total = answer?.total ?? 0;
    this.open = true;
    this.done = !this.failed;
    this.changed();
  }
}
