import assert from 'node:assert/strict';
import test from 'node:test';
import { filterPairs, inHand, ledger, named, pairKey, whole } from '../app/state/settling.js';

const side = (name, kind = 'Company') => ({ id: name, name, kind });
const pairs = [
  { left: side('ABC銀行', 'Bank'), right: side('ａｂｃ銀行'), verdict: 'same', score: 0.95 },
  { left: side('日本大学', 'University'), right: side('日本大学工学部', 'University'), verdict: 'unsure', score: 0.4 },
];

test('a pair passes a filter when either side does', () => {
  assert.deepEqual(filterPairs(pairs, { kind: 'Company' }), [pairs[0]]);
  assert.deepEqual(filterPairs(pairs, { verdict: 'unsure' }), [pairs[1]]);
  assert.deepEqual(filterPairs(pairs, { kind: 'Bank', verdict: 'unsure' }), []);
});

test('text is found in any width and case', () => {
  assert.deepEqual(filterPairs(pairs, { text: 'ＡＢＣ' }), [pairs[0]]);
  assert.deepEqual(filterPairs(pairs, { text: '工学' }), [pairs[1]]);
});

test('a settled case hands on to the one that took its place, the last to the one before', () => {
  const keys = pairs.map(pairKey);
  assert.equal(inHand(keys, keys[1], 0), 1);
  assert.equal(inHand([keys[1]], keys[0], 0), 0);
  assert.equal(inHand([keys[0]], keys[1], 1), 0);
  assert.equal(inHand([], keys[1], 1), -1);
});

test('only the last word about a pair can be taken back, whichever side was named first', () => {
  const said = ledger([
    { left: 'a', right: 'b', verdict: 'same' },
    { left: 'b', right: 'a', verdict: 'different' },
    { left: 'c', right: 'd', verdict: 'same' },
    { left: 'c', right: 'd', verdict: 'unsure' },
  ]);
  assert.deepEqual(said.map(({ left, verdict, holds }) => [left, verdict, holds]), [
    ['c', 'unsure', false], ['c', 'same', false], ['b', 'different', true], ['a', 'same', false],
  ]);
});

test('a row of the ledger shows the name in an id, and leads to the organisation of a place', () => {
  assert.equal(named('fi-public-body-ジェトロ'), 'ジェトロ');
  assert.equal(named('jp-大阪府大阪狭山市'), '大阪府大阪狭山市');
  assert.equal(named('company-コマツ@ishikawa-2021:row 6'), 'コマツ@ishikawa-2021:row 6');
  assert.equal(whole('company-コマツ@ishikawa-2021:row 6'), 'company-コマツ');
  assert.equal(whole('cn-瀋陽市'), 'cn-瀋陽市');
});
