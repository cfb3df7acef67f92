import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate } from '../app/i18n/dates.js';
import { hide, History, move, read, toggleExpanded, write } from '../app/state/canvas.js';
import { format, joinIds, keep, parse, splitIds } from '../app/state/route.js';

test('a link says again the view it was made from', () => {
  const route = { screen: 'organization', id: 'jp-神奈川県川崎市', params: { field: '経済（工業等）', sel: 'cn-a,b' } };
  assert.deepEqual(parse(format(route)), route);
});

test('every link takes the chosen day along', () => {
  keep({ asOf: '2014-04-04' });
  assert.equal(parse(format({ screen: 'issues' })).params.asOf, '2014-04-04');
  keep({});
});

test('an id with a comma survives a list', () => {
  assert.deepEqual(splitIds(joinIds(['a,b', '50%', 'c'])), ['a,b', '50%', 'c']);
});

test('what was done to the canvas goes into the link and back', () => {
  const canvas = move(hide(toggleExpanded(read({}), 'a'), 'b'), { c: [10.4, -20.6] });
  assert.deepEqual(read(write(canvas)), { expanded: ['a'], hidden: ['b'], moved: { c: [10, -21] } });
});

test('undo and redo go back and forth', () => {
  const history = new History();
  const [first, second] = [read({}), hide(read({}), 'a')];
  history.record(first);
  assert.deepEqual(history.undo(second), first);
  assert.deepEqual(history.redo(first), second);
  assert.deepEqual(history.redo(second), second);
});

test('a date is never written more exactly than it is known', () => {
  const japanese = { language: 'ja', calendar: 'japanese' };
  assert.equal(formatDate('1981-01-01', 'year', japanese), '昭和56年');
  assert.equal(formatDate('1989-01-01', 'year', japanese), '平成元年');
  assert.equal(formatDate('1989-01-07', 'day', japanese), '昭和64年1月7日');
  assert.equal(formatDate('2019-04-01', 'fiscal-year', japanese), '令和元年度');
  assert.equal(formatDate('2012-05-23', 'day', { language: 'en', calendar: 'western' }), '23 May 2012');
});
