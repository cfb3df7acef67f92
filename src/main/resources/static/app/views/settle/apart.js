import { html, nothing } from '../../lib/lit.js';
import * as calls from '../../api/calls.js';
import { joinIds, splitIds } from '../../state/route.js';
import { passageOf } from '../parts/evidence.js';
import { entryMark, entryName, linesOf } from '../parts/names.js';
import { beginWith, picked } from '../parts/picked.js';
import { busy, empty, whenReady } from '../parts/states.js';
import { pageOf, pager } from '../parts/tables.js';
import { cases } from './cases.js';
import { decision, settled } from './decision.js';

/** @typedef {import('../../ui/app.js').App} App */

const SIZE = 20;

/** 分ける: the places where rules found an organisation named, each of which a person can say is another. @param {App} app */
export function apartTab(app) {
  const [id] = splitIds(app.route.params.of);
  const to = (ids) => app.go(app.link({ of: joinIds(ids), at: '', p: '' }));
  return html`<p class="quiet">${app.t('settle.apart.lead')}</p>
    ${picked(app, { ids: id ? [id] : [], most: 1, name: 'apart', label: app.t('settle.apart.pick'), change: to })}
    ${id ? places(app, id) : beginWith(app, [], (taken) => to([taken]))}`;
}

function places(app, id) {
  const found = app.ask('places', id, () => calls.places(id));
  return html`<div aria-busy=${busy(found)}>${whenReady(app, found, ({ items }) => list(app, id, items.filter((each) => !settled(app).has(each.place))))}</div>`;
}

const entryOf = (app, { entry, documentTitle, document }) => (entry ? entryName(app, entry) : (documentTitle ?? document));

function list(app, id, items) {
  if (items.length === 0) return empty(app.t('settle.apart.none'));
  const page = pageOf(app.route.params);
  return html`<p class="quiet" role="status">${app.t('settle.apart.count', { n: items.length })}</p>
    ${items.length === 1 ? html`<p class="cut">${app.t('settle.apart.single')}</p>` : nothing}
    ${cases(app, items.slice((page - 1) * SIZE, page * SIZE), {
      key: (each) => each.place,
      head: (each) => html`<h2 class="two"><span lang="ja">${each.printed}</span></h2>
        <span class="judged wide"><span lang="ja">${each.documentTitle ?? each.document}</span>${each.entry ? entryMark(app, each.entry) : nothing}${
          each.lines ? html`<span class="quiet">${linesOf(app, each.lines)}</span>` : nothing}</span>`,
      body: (each) => html`${each.lines ? passageOf(app, each.document, each.lines, entryOf(app, each)) : nothing}
        ${items.length === 1 ? nothing : decision(app, {
        key: each.place, subject: app.t('settle.apart.subject', { printed: each.printed, entry: entryOf(app, each) }), suggestions: [],
        choices: [{ choice: 'different', label: app.t('settle.apart.other'), keys: '1' }],
        send: (verdict, by, note) => calls.judge({ left: id, right: each.place, verdict, by, note }),
        takeBack: (by, note) => calls.judge({ left: id, right: each.place, verdict: 'unsure', by, note }),
      })}`,
    })}
    ${pager(app, { page, size: SIZE, total: items.length })}`;
}
