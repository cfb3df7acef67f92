import assert from 'node:assert/strict';
import test from 'node:test';
import { alone, between, byYear, shared, yearsBefore } from '../app/state/comparison.js';

const tie = (type, agreement, since) => ({ type, agreement, title: agreement, since });
const partner = (id, ties) => ({ organization: { id, name: id }, of: Object.keys(ties), ties: Object.entries(ties).map(([own, held]) => ({ with: own, ties: held })) });

test('a partner is shared or of one alone', () => {
  const partners = [partner('x', { a: [], b: [] }), partner('y', { a: [] })];
  assert.deepEqual(shared(partners).map((each) => each.organization.id), ['x']);
  assert.deepEqual([alone(partners, 'a').length, alone(partners, 'b').length], [1, 0]);
});

test('an agreement in two ties counts once, and the first year is the earliest that is known', () => {
  const held = [tie('友好都市', 'k-2', '1999-05-01'), tie('分野別協定', 'k-1', '1981-01-01'), tie('分野別協定', 'k-1', '1981-01-01'), tie('分野別協定', 'k-3')];
  assert.deepEqual(between(partner('x', { a: held }), 'a'), { types: ['友好都市', '分野別協定'], count: 3, first: '1981-01-01' });
  assert.deepEqual(between(partner('x', { a: held }), 'b'), { types: [], count: 0, first: undefined });
});

test('agreements of one year stand beside one another, those without a date nowhere', () => {
  const found = byYear([{ agreement: 'k-1', title: '協定', since: '1995-04-01' }, { agreement: 'k-2', title: '覚書', since: '1995-08-01' }, { agreement: 'k-3', title: '書簡' }]);
  assert.deepEqual(found.map(({ year, agreement, level }) => [year, agreement, level]), [[1995, 'k-1', 0], [1995, 'k-2', 1]]);
});

test('the day some years before is a day that there was', () => {
  assert.equal(yearsBefore('2026-11-29', 10), '2016-11-29');
  assert.equal(yearsBefore('2024-02-29', 1), '2023-02-28');
  assert.equal(yearsBefore('2024-02-29', 4), '2020-02-29');
});
