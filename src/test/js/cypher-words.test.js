import assert from 'node:assert/strict';
import test from 'node:test';
import { drawable, pieces } from '../app/state/cypher-words.js';

test('the pieces together are the query, whatever it holds', () => {
  for (const query of ["MATCH (p:`海外 都市` {name: '瀋陽市'}) // 例\nRETURN p.name AS n LIMIT 10", "'unended", '', '/* open']) {
    assert.equal(pieces(query).map(({ text }) => text).join(''), query);
  }
});

test('words, labels, texts and numbers are told apart; a word inside a text is none', () => {
  const looks = (query) => pieces(query).filter(({ look }) => look !== '').map(({ text, look }) => [text, look]);
  assert.deepEqual(looks("match (n:姉妹都市) WHERE n.name = 'where' LIMIT 5"), [
    ['match', 'word'], [':姉妹都市', 'label'], ['WHERE', 'word'], ["'where'", 'text'], ['LIMIT', 'word'], ['5', 'number'],
  ]);
  assert.deepEqual(looks('RETURN $id // $no'), [['RETURN', 'word'], ['$id', 'parameter'], ['// $no', 'comment']]);
});

test('nodes are drawn once, and a relationship only between nodes that are there', () => {
  const node = (id) => ({ _type: 'node', elementId: id, labels: [], properties: {} });
  const edge = (id, start, end) => ({ _type: 'relationship', elementId: id, start, end, type: 't', properties: {} });
  const found = drawable([[node('a'), [edge('e', 'a', 'b'), node('b')]], [{ x: node('a') }, edge('f', 'a', 'gone')]]);
  assert.deepEqual(found.nodes.map(({ elementId }) => elementId), ['a', 'b']);
  assert.deepEqual(found.edges.map(({ elementId }) => elementId), ['e']);
});
