import { html, live, nothing, render } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { Completion } from '../state/completion.js';
import { format } from '../state/route.js';

/** The question bar with completion: a combobox as WAI-ARIA describes it, drawn into the page without a shadow. */
class QuestionBox extends HTMLElement {
  #app;
  #asked;
  #completion = new Completion(async (q) => {
    const items = await calls.completions(q);
    return { items, total: items.length };
  }, () => this.#draw());

  /** The bar shows the question of the link until something is typed. */
  set app(app) {
    this.#app = app;
    const asked = app.route.params.q ?? '';
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#completion.clear();
      this.#completion.text = asked;
    }
    this.#draw();
  }

  #draw() {
    if (this.#app) render(this.#template(this.#app, this.#completion), this);
  }

  #template(app, { text, open, active, items }) {
    const shown = open && items.length > 0;
    return html`<form role="search" aria-label=${app.t('ask.go')} @submit=${this.#submit} @focusout=${this.#left}>
      <input id="question" type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search" maxlength="500"
        aria-label=${app.t('ask.label')} placeholder=${app.t('ask.placeholder')}
        aria-autocomplete="list" aria-expanded=${shown} aria-controls="completions"
        aria-activedescendant=${shown && active >= 0 ? `completion-${active}` : nothing}
        .value=${live(text)} @input=${(event) => this.#completion.type(event.target.value)} @keydown=${this.#pressed} />
      <button type="submit">${app.t('ask.go')}</button>
      <div class="found" ?hidden=${!shown}>
        <ul id="completions" role="listbox" aria-label=${app.t('ask.completions')}>
          ${items.map((item, index) => html`<li id=${`completion-${index}`} role="option" aria-selected=${index === active}
            @pointerdown=${(event) => event.preventDefault()} @click=${() => this.#take(item)}>
            <span class="name">${item.text}</span>${item.label ? html`<span class="where" lang="ja">${item.label}</span>` : nothing}</li>`)}
        </ul>
      </div>
    </form>`;
  }

  #pressed = (event) => {
    // Enter that settles a kana-to-kanji conversion belongs to the input method.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#completion.step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && this.#completion.open) {
      event.preventDefault();
      this.#completion.close();
    }
  };

  #submit = (event) => {
    event.preventDefault();
    const { open, active, items, text } = this.#completion;
    if (open && active >= 0) this.#take(items[active]);
    else if (text.trim() !== '') this.#ask(text.trim());
  };

  /** A question is asked; a name stays in the bar to be gone on from. */
  #take(item) {
    if (item.kind === 'question') this.#ask(item.text);
    else {
      this.#completion.type(item.text);
      this.querySelector('input')?.focus();
    }
  }

  #ask(q) {
    this.#completion.close();
    this.#app.go(format({ screen: 'ask', params: { q } }));
  }

  #left = (event) => {
    if (!this.contains(event.relatedTarget)) this.#completion.close();
  };
}

customElements.define('enishi-question', QuestionBox);
