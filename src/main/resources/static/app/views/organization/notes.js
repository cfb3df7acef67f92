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
        ? html`<dt>${app.t('notes.units')}</dt><dd>${unitsOf(app, profile.units)}</dd>` : nothing}
      ${profile.councils.length > 0
        ? html`<dt>${app.t('notes.councils')}</dt><dd class="names">${profile.councils.map((council) => html`<a href=${toOrganization(council.id)} lang="ja">${
            council.name}</a>${quietly(council.role)}${offices(council)} `)}</dd>` : nothing}
      ${profile.members.length > 0
        ? html`<dt>${app.t('notes.members')}</dt><dd class="names">${profile.members.map((member) => html`${organizationLink(app, member)}${offices(member)} `)}</dd>` : nothing}
      <dt>${app.t('notes.entries')}</dt>
      <dd class="entries">${[...new Set(profile.citations.map((cite) => cite.entry))].map((entry) => html`${entryMark(app, entry)} `)}</dd>
    </dl>
    ${coverage(app, profile.coverage)}
  </section>`;
}

const quietly = (text) => (text ? html` <span class="quiet" lang="ja">${text}</span>` : nothing);

/** The offices by which a member is present, as the papers print them. */
const offices = ({ offices: held }) => quietly(held.join('、'));

const ROLES = new Map([['出席', 'attends'], ['担当', 'leads'], ['作成', 'made'], ['設置', 'setUp']]);

/** Parts of it: those that only signed in one line, the others with what documents name them for. */
function unitsOf(app, units) {
  const working = units.filter((unit) => unit.work.length > 0);
  const signing = units.filter((unit) => unit.work.length === 0);
  return html`${signing.length > 0 ? html`<span lang="ja">${signing.map((unit) => unit.name).join('、')}</span>` : nothing}
    ${working.length > 0 ? html`<ul class="plain">${working.map((unit) => html`<li><span lang="ja">${unit.name}</span> ${worksOf(app, unit)}</li>`)}</ul>` : nothing}`;
}

/** What it is named for, by role; the council that it attends is a link. */
function worksOf(app, { work }) {
  const roles = [...new Set(work.map((each) => each.role))];
  return roles.map((role) => html`<span class="quiet">${ROLES.has(role) ? app.t(`notes.work.${ROLES.get(role)}`) : role} ${[
    ...new Map(work.filter((each) => each.role === role).map((each) => [each.link, each])).values(),
  ].map((each) => html`${each.council ? html`<a href=${toOrganization(each.council)} lang="ja">${each.link}</a>` : html`<span lang="ja">${each.link}</span>`} `)}</span> `);
}

/** What is doubtful about it, as wide as the page. @param {import('../../ui/app.js').App} app @param {any} profile */
export const doubts = (app, { issues }) => (issues.length === 0 ? nothing : html`<section class="doubts">
  <h2>${app.t('notes.issues', { n: issues.length })}</h2>
  <div class="findings">${issues.map((issue) => finding(app, issue))}</div></section>`);
