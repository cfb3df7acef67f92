import { lastDay } from '../../i18n/dates.js';
import { html, nothing } from '../../lib/lit.js';
import { kindOf, languageOf, placeOf } from '../parts/names.js';
import { line, sign } from '../parts/signs.js';

/** Who this is, in two lines. @param {import('../../ui/app.js').App} app @param {any} profile */
export function subject(app, profile) {
  const other = app.choices.language === 'en' ? profile.name : profile.nameEn;
  return html`<header class="subject">
    <div class="title"><h1>${sign(profile.kind)}<span lang=${languageOf(app, profile)}>${app.name(profile)}</span></h1>
      ${other && other !== app.name(profile) ? html`<small lang=${app.choices.language === 'en' ? 'ja' : 'en'}>${other}</small>` : nothing}</div>
    <p class="facts">
      <span>${[placeOf(app, profile), kindOf(app, profile)].filter(Boolean).join(' · ')}</span>
      ${profile.code ? html`<span>${app.t('subject.code')} <span class="digits">${profile.code}</span>${otherCodes(app, profile)}</span>` : nothing}
      <span>${app.t('subject.partners', { n: profile.partners })}</span>
      <span>${app.t('subject.agreements', { n: profile.agreements.length })}</span>
      ${profile.ties.map((tie) => html`<span class="tie">${line(tie.type)}${app.term('tie', tie.type)} ${tie.count}</span>`)}
    </p>
  </header>`;
}

/** The codes before and after the one of the day shown. @param {import('../../ui/app.js').App} app @param {any} profile */
function otherCodes(app, { code, codes }) {
  const shown = codes.findIndex((each) => each.code === code);
  return codes.map((each, index) => (index === shown ? nothing : html` <span class="quiet">· ${
    index < shown ? app.t('subject.code.until', { code: each.code, day: app.date(lastDay(each.until), 'day') })
      : app.t('subject.code.since', { code: each.code, day: app.date(each.since, 'day') })}</span>`));
}
