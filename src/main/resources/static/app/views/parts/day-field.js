import { html, live } from '../../lib/lit.js';
import { readDay } from '../../i18n/days.js';
import { icon } from './icons.js';

/** @typedef {import('../../ui/app.js').App} App */

const WHOLE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A field for a day, in either calendar and in the words of the page, where a browser's own field speaks the browser's. The calendar behind
 * the button is the browser's.
 *
 * @param {App} app
 * @param {{name: string, label: string, title?: string, value?: string, change: (day: string) => void}} field value and day: ISO 8601, empty for none
 */
export function dayField(app, { name, label, title = '', value = '', change }) {
  const typed = (input) => {
    const day = input.value.trim() === '' ? '' : readDay(input.value);
    const refused = day === undefined;
    input.setCustomValidity(refused ? app.t('day.unreadable', { day: input.value.trim() }) : '');
    input.setAttribute('aria-invalid', String(refused));
    if (refused) input.reportValidity();
    else if (day !== value) change(day);
  };
  return html`<label class="day-field"><span>${label}</span>
    <input type="text" name=${name} title=${title} placeholder=${app.t('day.example')} autocomplete="off" spellcheck="false" .value=${live(value && (readDay(value) ? app.date(value) : value))}
      @input=${({ target }) => { target.setCustomValidity(''); if (WHOLE.test(target.value)) typed(target); }}
      @change=${({ target }) => typed(target)} /></label><span class="day-picker"><button type="button" aria-label=${app.t('day.pick', { label })} title=${app.t('day.pick', { label })}
      @click=${({ currentTarget }) => currentTarget.nextElementSibling.showPicker()}>${icon('calendar')}</button><input type="date" tabindex="-1" aria-hidden="true" max="9999-12-31" .value=${live(readDay(value) === value ? value : '')}
      @change=${({ target }) => change(target.value)} /></span>`;
}
