import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterPartners, sortPartners } from '../app/state/partners.js';
import { lanesOf, sideBySide, span, ticks } from '../app/state/years.js';

const tie = (agreement, since, type = '分野別協定', fields = ['環境']) => ({ agreement, since, type, fields, title: agreement });
const partner = (name, ...ties) => ({ organization: { id: name, name, country: '中国' }, ties, count: ties.length, fields: [] });
const shenyang = partner('瀋陽市', tie('friendship', '1981-01-01', '友好都市', []), tie('env', '2010-05-01'), tie('env2', '2012-05-23'));
const danang = partner('ダナン市', tie('port', undefined));

test('a year that is held leaves out what came later, and keeps what has no known year', () => {
  const found = filterPartners([shenyang, danang], { year: '2010' });
  assert.deepEqual(found.map((each) => [each.organization.name, each.count]), [['瀋陽市', 2], ['ダナン市', 1]]);
});

test('a partner without a tie that passes is left out', () => {
  assert.deepEqual(filterPartners([shenyang, danang], { type: '友好都市' }).map((each) => each.organization.name), ['瀋陽市']);
});

test('letters in full width find the same names', () => {
  assert.equal(filterPartners([partner('ＡＢＣ市', tie('x', '2000-01-01'))], { text: 'abc' }).length, 1);
});

test('an unknown date is last in either direction', () => {
  const rows = filterPartners([danang, shenyang], {});
  for (const sort of ['first', '-first']) assert.equal(sortPartners(rows, sort).at(-1).organization.name, 'ダナン市');
});

test('a partner none of whose ties has a year has no lane; its agreement is named', () => {
  const { lanes, undated } = lanesOf([shenyang, danang]);
  assert.deepEqual(lanes.map((lane) => lane.organization.name), ['瀋陽市']);
  assert.deepEqual(undated.map((each) => each.agreement), ['port']);
});

test('the axis goes from before the first year to after the last, with few enough names', () => {
  const all = span(lanesOf([shenyang]).lanes);
  assert.deepEqual(all, { from: 1980, to: 2013 });
  assert.deepEqual(ticks(all, 6), [1980, 1990, 2000, 2010]);
});

test('agreements of one year stand beside one another', () => {
  const { lanes } = lanesOf([partner('x', tie('a', '2010-01-01'), tie('b', '2010-04-01'), tie('c', '2011-01-01'))]);
  assert.deepEqual(sideBySide(lanes[0].marks).map((each) => each.aside), [-0.5, 0.5, 0]);
});
