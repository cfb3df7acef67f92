import { html, nothing } from '../lib/lit.js';
import * as calls from '../api/calls.js';
import { choice } from './parts/choice.js';
import { finding, tieCoverage } from './parts/evidence.js';
import { busy, empty, whenReady } from './parts/states.js';
import { pageOf, pager } from './parts/tables.js';

const SIZE = 20;
const SEVERITIES = ['error', 'warning', 'note'];
const STATUS = ['open', 'settled'];
const ISSUE_KINDS = ['contradiction', 'unreadable', 'unresolved', 'missing', 'same-name', 'similar-name', 'not-current', 'unread', 'masked',
  'assumed', 'unsettled', 'planned', 'others', 'project', 'repeated', 'judgement-conflict', 'choice-lost'];
export const BETWEEN = ['card-contents', 'card-title', 'card-prose', 'two-cards', 'two-passages', 'copied-cell', 'same-office', 'field-headings',
  'prose-document', 'figure-count', 'table-contents', 'table-cards', 'table-sum', 'head-contact', 'count-names', 'era-western', 'misprint', 'two-documents', 'one-sided', 'two-spellings'];

/** 所見: what the documents say badly, twice differently, or not at all. @param {import('../ui/app.js').App} app */
export function issues(app) {
  const { kind, severity, between, status, document, organization } = app.route.params;
  const page = pageOf(app.route.params);
  const query = { kind, severity, between, status, document, organization, limit: SIZE, offset: (page - 1) * SIZE };
  const found = app.ask('issues', JSON.stringify(query), () => calls.issues(query));
  return html`<h1>${app.t('screen.issues')}</h1>
    <p class="lead">${app.t('issues.lead')}</p>
    <div class="filters">
      ${choice(app, 'kind', ISSUE_KINDS.map((name) => ({ name })), (name) => app.term('issue', name))}
      ${choice(app, 'severity', SEVERITIES.map((name) => ({ name })), (name) => app.term('severity', name))}
      ${choice(app, 'between', BETWEEN.map((name) => ({ name })), (name) => app.term('between', name))}
      ${choice(app, 'status', STATUS.map((name) => ({ name })), (name) => app.term('decision', name))}
    </div>
    <div aria-busy=${busy(found)}>${whenReady(app, found, ({ items, total, coverage }) => total === 0
      ? empty(app.t('issues.empty'), coverage ? tieCoverage(app, coverage.ties) : nothing)
      : html`<p class="quiet" role="status">${app.t('issues.count', { n: total })}</p>
          <div class="findings">${items.map((issue) => finding(app, issue))}</div>
          ${pager(app, { page, size: SIZE, total })}`)}</div>`;
}
