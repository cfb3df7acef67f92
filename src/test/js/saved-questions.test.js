import assert from 'node:assert/strict';
import test from 'node:test';
import { changeable, inWords } from '../app/state/saved-questions.js';

const Q = '瀋陽市と友好都市の自治体は';

test('a kept question says its own words until others are given', () => {
  const kept = changeable(Q, ['瀋陽市', '友好都市']);
  assert.deepEqual(kept, { q: '{1}と{2}の自治体は', parameters: { 1: '瀋陽市', 2: '友好都市' } });
  assert.equal(inWords(kept), Q);
  assert.equal(inWords(kept, { 1: '大連市' }), '大連市と友好都市の自治体は');
});

test('a word that the question does not have changes nothing', () => {
  assert.deepEqual(changeable(Q, ['札幌市', '']), { q: Q, parameters: {} });
});
