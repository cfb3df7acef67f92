// The one place that names lit-html's address. It comes from a WebJar, so the page works without a network, and it is
// addressed in full, so no import map is needed and the content security policy stays at script-src 'self'.
export { html, nothing, render, svg } from '/_static/lit-html/3.3.3/lit-html.js';
export { live } from '/_static/lit-html/3.3.3/directives/live.js';
export { repeat } from '/_static/lit-html/3.3.3/directives/repeat.js';
