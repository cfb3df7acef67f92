/**
 * The page's few keys: `/` searches, `?` explains; a screen may have its own. Nothing a text field needs is taken.
 *
 * @param {import('./app.js').App} app
 */
export function keyboard(app) {
  addEventListener('keydown', (event) => {
    const typing = /** @type {HTMLElement} */ (event.target).closest?.('input, textarea, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') {
      event.preventDefault();
      /** @type {HTMLElement | null} */ (document.querySelector('[role=combobox]'))?.focus();
    } else if (event.key === '?') {
      event.preventDefault();
      showHelp();
    } else if (app.shortcuts[event.key] && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      app.shortcuts[event.key]();
    }
  });
}

export const showHelp = () => /** @type {HTMLDialogElement} */ (document.getElementById('help')).showModal();
