import { html, nothing } from '../../lib/lit.js';
import { toOrganization } from '../../state/route.js';
import { coverage, finding } from '../parts/evidence.js';
import { entryMark, organizationLink } from '../parts/names.js';

/** What else is known of it, and what all this rests on. @param {import('../../ui/app.js').App} app @param {any} profile */
export function notes(app, profile) {
  const names = profile.aliases.filter((alias) => alias !== profile.name);
  return html`<section class="notes">
    <h2>${app.t('notes.title')}</h2>
    <dl class="pairs">
      ${names.length > 0 ? html`<dt>${app.t('notes.aliases')}</dt><dd lang="ja">${names.join('、')}</dd>` : nothing}
      ${profile.units.length > 0
        ? html`<dt>${app.t('notes.units')}</dt><dd lang="ja">${profile.units.map((unit) => unit.name).join('、')}</dd>` : nothing}
      ${profile.councils.length > 0
        ? html`<dt>${app.t('notes.councils')}</dt><dd class="names">${profile.councils.map((council) => html`<a href=${toOrganization(council.id)} lang="ja">${
            council.name}</a>${council.role ? html` <span class="quiet" lang="ja">${council.role}</span>` : nothing} `)}</dd>` : nothing}
      ${profile.members.length > 0
        ? html`<dt>${app.t('notes.members')}</dt><dd class="names">${profile.members.map((member) => organizationLink(app, member))}</dd>` : nothing}
      <dt>${app.t('notes.entries')}</dt>
      <dd class="entries">${[...new Set(profile.citations.map((cite) => cite.entry))].map((entry) => html`${entryMark(app, entry)} `)}</dd>
    </dl>
    ${coverage(app, profile.coverage)}
  </section>`;
}

/** What is doubtful about it, as wide as the page. @param {import('../../ui/app.js').App} app @param {any} profile */
export const doubts = (app, { issues }) => (issues.length === 0 ? nothing : html`<section class="doubts">
  <h2>${app.t('notes.issues', { n: issues.length })}</h2>
  <div class="findings">${issues.map((issue) => finding(app, issue))}</div></section>`);
