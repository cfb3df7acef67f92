/** Where what was written can be taken back by the browser. */
const WRITTEN_INTO = 'textarea, input:not([type=range], [type=checkbox], [type=radio])';

/**
 * The page's few keys: `/` searches, `?` explains; a screen may have its own, such as `Ctrl+z`. Nothing a text field needs is taken.
 *
 * @param {import('./app.js').App} app
 */
export function keyboard(app) {
  addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey;
    const typing = /** @type {HTMLElement} */ (event.target).closest?.(command ? WRITTEN_INTO : 'input, textarea, select');
    if (typing || event.altKey) return;
    const key = command ? `Ctrl+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}` : event.key;
    if (key === '/') {
      event.preventDefault();
      /** @type {HTMLElement | null} */ (document.querySelector('[role=combobox]'))?.focus();
    } else if (key === '?') {
      event.preventDefault();
      showHelp();
    } else if (app.shortcuts[key] && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      app.shortcuts[key]();
    }
  });
}

export const showHelp = () => /** @type {HTMLDialogElement} */ (document.getElementById('help')).showModal();
