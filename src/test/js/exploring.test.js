import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communitiesOf } from '../app/state/communities.js';
import { addStart, CAP, collapse, hide, isOpen, open, pin, read, toggleFolded, write } from '../app/state/exploration.js';
import { sceneOf } from '../app/state/exploring.js';
import { setNames } from '../app/state/naming.js';
import { Pool } from '../app/state/network.js';
import { moveView, packStory, readViews, unpackStory } from '../app/state/saved-views.js';
import { sharedWith } from '../app/state/shared.js';
import { Steps } from '../app/state/steps.js';
import { facetsOf, HOME, tiePassing } from '../app/state/tie-filter.js';

const node = (id, more = {}) => ({ id, name: id, kind: 'Municipality', prefecture: '県', degree: 1, ...more });
const abroad = (id, country) => node(id, { kind: 'ForeignCity', country, countryCode: country === '中国' ? 'CN' : 'KR', prefecture: undefined });
const edge = (source, target, since, type = '友好都市', fields = []) => ({ id: `${source}-${target}-${type}-${since}`, source, target, type, agreement: `${source}-${target}-${since}`, since, fields, weight: 1 });

/** A and B share the Chinese city C; A has the Korean city K as well, and the home town H since an unknown year. */
function pool() {
  const all = new Pool();
  all.add({
    nodes: [node('A', { degree: 4 }), node('B'), node('H'), abroad('C', '中国'), abroad('K', '韓国')],
    edges: [edge('A', 'C', '1980-01-01'), edge('A', 'C', '1999-05-01', '分野別協定', ['環境']), edge('A', 'K', '2010-03-01'), edge('B', 'C', '1981-08-18'), edge('A', 'H')],
  });
  return all;
}
const from = (...ids) => ids.reduce(addStart, read({}));
const ids = (scene) => scene.nodes.map((each) => each.id).sort().join('');

test('what was laid out goes into the link and back, whatever the ids', () => {
  const laid = toggleFolded(pin(hide(open(from('a@b,c', '50%'), 'x', '友好都市'), ['h']), { 'a@b,c': [10.4, -20.6] }), '県');
  assert.deepEqual(read(write(laid)), { ...laid, moved: { 'a@b,c': [10, -21] } });
});

test('a start brings its partners, and an opened partner brings its own', () => {
  assert.equal(ids(sceneOf(pool(), from('A'), {})), 'ACHK');
  assert.equal(ids(sceneOf(pool(), open(from('A'), 'C'), {})), 'ABCHK');
});

test('a cap is a cap, and what is beyond is counted by type', () => {
  const scene = sceneOf(pool(), { ...from('A'), openings: [{ id: 'A', type: '', cap: 1 }] }, {});
  assert.equal(ids(scene), 'AC');
  const [a] = scene.nodes;
  assert.deepEqual([a.drawn, a.beyond, a.more], [1, 3, [{ type: '友好都市', count: 2 }]]);
});

test('opened by type, only partners of that type come; opened again, more of them', () => {
  const byType = open(collapse(from('A'), 'A'), 'A', '分野別協定');
  assert.equal(ids(sceneOf(pool(), byType, {})), 'AC');
  assert.equal(open(byType, 'A', '分野別協定').openings[0].cap, 2 * CAP);
});

test('a start that is collapsed stays alone', () => {
  const alone = collapse(from('A'), 'A');
  assert.equal(isOpen(alone, 'A'), false);
  assert.equal(ids(sceneOf(pool(), alone, {})), 'A');
});

test('a country is a filter of ties: who shares a Chinese partner stays, who is Korean goes', () => {
  assert.equal(ids(sceneOf(pool(), open(from('A'), 'C'), { country: '中国' })), 'ABC');
  assert.equal(ids(sceneOf(pool(), from('A'), { country: HOME })), 'AH');
});

test('a period leaves out what was signed outside, and keeps what has no date', () => {
  const all = pool();
  const passing = [...all.edges.values()].filter(tiePassing({ from: '1981', year: '2000' }, (id) => all.nodes.get(id)));
  assert.deepEqual(passing.map((each) => each.since), ['1999-05-01', '1981-08-18', undefined]);
});

test('filters count agreements with the other filters applied, not with themselves', () => {
  const all = pool();
  const facets = facetsOf([...all.edges.values()], { country: '中国' }, (id) => all.nodes.get(id));
  assert.deepEqual(facets.country, [{ name: '中国', count: 3 }, { name: HOME, count: 1 }, { name: '韓国', count: 1 }]);
  assert.deepEqual(facets.type, [{ name: '友好都市', count: 2 }, { name: '分野別協定', count: 1 }]);
});

test('who shares a partner is told which, and since when', () => {
  const shared = sharedWith(sceneOf(pool(), open(from('A'), 'C'), {}));
  assert.deepEqual(shared.map(({ node: { id }, shared: [one], first }) => [id, one.node.id, first]), [['B', 'C', '1981-08-18']]);
});

test('a folded group is one node, tied as often as its members', () => {
  const scene = sceneOf(pool(), toggleFolded({ ...from('A', 'B'), group: 'country' }, '中国'), {});
  assert.deepEqual(scene.groups[0], { key: 'JP', size: 3, folded: false });
  assert.ok(scene.nodes.some((each) => each.id === 'group:中国' && each.size === 1));
  assert.deepEqual(scene.bundles.filter((each) => each.target === 'group:中国').map((each) => [each.source, each.type, each.count]),
    [['A', '友好都市', 1], ['A', '分野別協定', 1], ['B', '友好都市', 1]]);
});

test('two triangles on one tie are two communities', () => {
  const nodes = [...'abcxyz'].map((id) => ({ id }));
  const tie = ([source, target]) => ({ source, target, count: 1 });
  const group = communitiesOf(nodes, ['ab', 'bc', 'ca', 'xy', 'yz', 'zx', 'cx'].map(tie));
  const of = (text) => new Set([...text].map((id) => group({ id })));
  assert.equal(of('abc').size, 1);
  assert.equal(of('xyz').size, 1);
  assert.notDeepEqual(of('abc'), of('xyz'));
});

test('everything that was done can be taken back and done again; a slider is one step', () => {
  const steps = new Steps();
  steps.record({ year: '' }, 'year', 0);
  steps.record({ year: '1990' }, 'year', 100);
  assert.deepEqual(steps.undo({ year: '2000' }), { year: '' });
  assert.deepEqual(steps.undo({ year: '' }), { year: '' });
  assert.deepEqual(steps.redo({ year: '' }), { year: '2000' });
});

test('what the back button took back already is no step, and looking is none', () => {
  const steps = new Steps();
  steps.record({ f: 'a', panes: 'map' });
  steps.record({ f: 'a', h: 'b' });
  // The filter that came then was taken back by the browser; since then other panes and another day were chosen.
  const present = { f: 'a', h: 'b', sel: 'c', panes: 'table', asOf: '2005-01-01' };
  const before = steps.undo(present);
  assert.deepEqual(before, { f: 'a', panes: 'table', asOf: '2005-01-01' });
  assert.deepEqual(steps.redo(before), present);
  assert.deepEqual(steps.redo(present), present);
});

test('a story survives its link, and a damaged link is no story', () => {
  const views = [{ id: '1', name: '札幌と中国', caption: '昭和55年から', hash: '#/explore?f=a' }, { id: '2', name: 'b', caption: '', hash: '#/explore?f=b' }];
  const told = unpackStory(packStory(views));
  assert.deepEqual(told.map(({ name, caption, hash }) => [name, caption, hash]), views.map(({ name, caption, hash }) => [name, caption, hash]));
  assert.equal(unpackStory(packStory(views).slice(0, -9)), undefined);
  assert.equal(unpackStory(packStory([{ ...views[0], hash: 'https://elsewhere' }])), undefined);
  assert.deepEqual(moveView(views, '2', -1).map((view) => view.id), ['2', '1']);
  assert.deepEqual(readViews({ getItem: () => '{"no": "list"}' }), []);
});

test('names keep off one another, the weightiest first, and one that must be seen is', () => {
  const at = (x, more = {}) => ({ x, y: 100, radius: 8, width: 60, height: 14, ...more });
  const boxes = setNames([...Array.from({ length: 12 }, (_, i) => at(100 + i * 4)), at(150, { must: true })]);
  assert.ok(boxes[0] && boxes.at(-1));
  assert.ok(boxes.filter((box) => box === undefined).length > 4);
});
