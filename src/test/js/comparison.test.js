import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsOf, table, yearsOf } from '../app/state/comparison.js';

const partner = (id, count, ties = []) => ({ organization: { id, name: id, kind: 'ForeignCity', country: id[0] }, count, fields: [], ties });

test('shared partners stand first, then those with more agreements; the compared are no rows', () => {
  const rows = rowsOf([[partner('x', 1), partner('y', 3), partner('b', 2)], [partner('x', 1), partner('z', 1), partner('a', 2)]], ['a', 'b']);
  assert.deepEqual(rows.map(({ organization, shared }) => [organization.id, shared]), [['x', 2], ['y', 1], ['z', 1]]);
  assert.deepEqual(rows[1].by.map((each) => each?.count), [3, undefined]);
});

test('a value counts once a partner', () => {
  const found = table([[partner('x1', 1), partner('x2', 1)], [partner('y1', 1)]], ({ organization }) => [organization.country, organization.country]);
  assert.deepEqual(found, [{ name: 'x', numbers: [2, 0] }, { name: 'y', numbers: [0, 1] }]);
});

test('an agreement with several partners is one point in time, one without a date none', () => {
  const tie = { agreement: 'k-1', title: '協定', since: '1995-04-01' };
  assert.deepEqual(yearsOf([partner('x', 1, [tie]), partner('y', 1, [tie, { agreement: 'k-2', title: '覚書' }])]),
    [{ year: 1995, title: '協定', agreement: 'k-1' }]);
});
