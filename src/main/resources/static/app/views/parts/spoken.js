import { html } from '../../lib/lit.js';

/** What is Japanese in a text, with the signs between: names, fields and titles as documents print them. */
const JAPANESE = /((?:[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f][\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f・‐－\d]*))/;

/**
 * A sentence of the program's in the reader's language: what it quotes from documents stays Japanese in English, and is
 * marked so that a screen reader pronounces it and a browser sets it as what it is.
 *
 * @param {import('../../ui/app.js').App} app
 * @param {string} text
 */
export const spoken = (app, text) => app.languageOf(text ?? '') === undefined
  ? text
  : html`${text.split(JAPANESE).map((part, at) => (at % 2 === 1 ? html`<span lang="ja">${part}</span>` : part))}`;
