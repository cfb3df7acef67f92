import { html, nothing } from '../../lib/lit.js';
import { agreementLink, date, fieldsInShort, organizationLink } from './names.js';

/** @param {import('../../ui/app.js').App} app @param {import('../../api/types.js').AgreementLine[]} agreements */
export const agreementTable = (app, agreements) => html`<table class="rows">
  <thead><tr><th scope="col">${app.t('column.title')}</th><th scope="col">${app.t('column.others')}</th>
    <th scope="col">${app.t('column.fields')}</th><th scope="col">${app.t('column.signed')}</th></tr></thead>
  <tbody>${agreements.map((each) => html`<tr>
    <td>${agreementLink(app, each)}</td>
    <td class="names">${each.others.length > 0 ? each.others.map((other) => organizationLink(app, other)) : nothing}</td>
    <td class="fields">${fieldsInShort(app, each.fields)}</td>
    <td class="date">${date(app, each.signedOn, each.signedPrecision, each.signedPrinted)}</td></tr>`)}</tbody>
</table>`;
