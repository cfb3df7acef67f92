import { html, live, nothing, render } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { Completion } from '../state/completion.js';
import { format, toOrganization } from '../state/route.js';
import { codeUntil, kindOf, languageOf, placeOf } from '../views/parts/names.js';
import { icon } from '../views/parts/icons.js';
import { sign } from '../views/parts/signs.js';

/** The search bar with completion: a combobox as WAI-ARIA describes it, drawn into the page without a shadow. */
class SearchBox extends HTMLElement {
  #app;
  #completion = new Completion((q) => (this.#app.route.screen === 'start' ? namesAndQuestions(q) : this.taken ? calls.organizations({ q, kind: this.kind, limit: 10 }) : withUnnamed({ q, kind: this.kind, limit: 10 })), () => this.#draw());

  /** What the bar is for, where it is not for going to an organisation. @type {string | undefined} */
  label;

  /** Only organisations of this kind are found. @type {string | undefined} */
  kind;

  set app(app) {
    this.#app = app;
    this.#draw();
  }

  /** What is done with the organisation found, where it is not gone to. @type {((organization: any) => void) | undefined} */
  taken;

  #draw() {
    if (this.#app) render(this.#template(this.#app, this.#completion), this);
  }

  #template(app, { text, open, active, items, total, failed, done }) {
    const nobody = done && items.length === 0;
    const onStart = app.route.screen === 'start';
    return html`<form role="search" aria-label=${this.label ?? app.t('search.go')} @submit=${this.#submit} @focusout=${this.#left}>
      <input id=${this.#part('search')} type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search" maxlength="500"
        aria-label=${this.label ?? app.t(onStart ? 'start.bar.label' : 'search.label')} placeholder=${this.label ?? app.t(onStart ? 'start.bar.placeholder' : 'search.placeholder')}
        aria-autocomplete="list" aria-expanded=${open && !failed && items.length > 0} aria-controls=${this.#part('found')}
        aria-activedescendant=${open && active >= 0 ? this.#part(`found-${active}`) : nothing}
        .value=${live(text)} @input=${this.#typed} @keydown=${this.#pressed} @focus=${() => this.#completion.reopen()} />
      <button type="submit">${app.t(this.label ? 'search.pick' : 'search.go')}</button>
      <div class="found" ?hidden=${!open}>
        <ul id=${this.#part('found')} role="listbox" aria-label=${app.t('search.found')}>
          ${items.map((item, index) => this.#option(app, item, index, index === active))}
        </ul>
        <p class="note" role="status">${failed ? app.t('search.failed') : nobody ? app.t('search.nobody', { text })
          : total > items.length ? app.t('search.more', { n: total - items.length }) : nothing}</p>
      </div>
    </form>`;
  }

  #option(app, item, index, selected) {
    if (item.question) return this.#questionOption(app, item, index, selected);
    const other = item.matched && item.matched !== app.name(item);
    return html`<li id=${this.#part(`found-${index}`)} role="option" aria-selected=${selected}
      @pointerdown=${(event) => event.preventDefault()} @click=${() => this.#take(item)}>
      ${sign(item.kind)}<span class="name" lang=${languageOf(app, item)}>${app.name(item)}</span>
      ${other ? html`<span class="matched">${[item.name, item.nameEn].includes(item.matched) ? nothing : app.t('search.as')} <span lang="ja">${item.matched}</span>${
        item.code?.until ? html` <small>${codeUntil(app, item.code)}</small>` : nothing}</span>` : nothing}
      <span class="where">${[placeOf(app, item), kindOf(app, item)].filter(Boolean).join(' · ')}</span>
      <span class="number">${item.unnamed ? app.t('search.unnamed') : app.t('search.partners', { n: item.partners })}</span>
    </li>`;
  }

  #questionOption(app, { question }, index, selected) {
    return html`<li id=${this.#part(`found-${index}`)} role="option" aria-selected=${selected} class="question"
      @pointerdown=${(event) => event.preventDefault()} @click=${() => this.#take({ question })}>
      ${icon('ask')}<span class="name" lang=${app.languageOf(question) ?? nothing}>${question}</span><span class="where">${app.t('start.bar.question')}</span></li>`;
  }

  #typed = (event) => this.#completion.type(event.target.value);

  #pressed = (event) => {
    // Enter that settles a kana-to-kanji conversion belongs to the input method.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#completion.step(event.key === 'ArrowDown' ? 1 : -1);
      this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Escape' && this.#completion.open) {
      event.preventDefault();
      this.#completion.close();
    }
  };

  #submit = (event) => {
    event.preventDefault();
    const { text, chosen } = this.#completion;
    if (chosen) this.#take(chosen);
    else if (this.taken) this.#completion.step(1);
    else if (text.trim() !== '') this.#go(format({ screen: this.#isQuestion(text) ? 'ask' : 'find', params: { q: text.trim() } }));
  };

  /** On the start screen, what is no name is a question. */
  #isQuestion(text) {
    const { done, items } = this.#completion;
    const named = done && items.some((item) => !item.question);
    return this.#app.route.screen === 'start' && !named && /[ぁ-ん?？]|\s\S+\s/.test(text);
  }

  /** Ids of its parts; a second box on the screen has others. @param {string} name */
  #part(name) {
    return this.getAttribute('name') ? `${this.getAttribute('name')}-${name}` : name;
  }

  #take = (item) => {
    if (!this.taken) return this.#go(item.question ? format({ screen: 'ask', params: { q: item.question } }) : toOrganization(item.id));
    this.#completion.clear();
    this.taken(item);
  };

  #go(hash) {
    this.#completion.clear();
    this.#app.go(hash);
  }

  #left = (event) => {
    if (!this.contains(event.relatedTarget)) this.#completion.close();
  };
}

/** On the start screen one bar takes both: names first, then questions that begin so. @param {string} q */
async function namesAndQuestions(q) {
  const [names, begun] = await Promise.all([withUnnamed({ q, limit: 7 }), calls.completions(q).catch(() => [])]);
  const questions = begun.filter(({ kind }) => kind === 'question').slice(0, 3).map(({ text }) => ({ question: text }));
  return { items: [...names.items, ...questions], total: names.total + questions.length };
}

/** Those found, and then organisations of that name that no document names. @param {{q: string, kind?: string, limit: number}} query */
async function withUnnamed(query) {
  const { items, absent = [], total } = await calls.organizations(query);
  return { items: [...items, ...absent.map((each) => ({ ...each, unnamed: true }))], total: total + absent.length };
}

customElements.define('enishi-search', SearchBox);
