import assert from 'node:assert/strict';
import test from 'node:test';
import { Resources } from '../app/state/resources.js';

const MANY = 100;

/** Draws as the page does: again whenever an answer came, asking for everything anew. */
async function drawn(places) {
  const calls = [];
  const resources = new Resources(() => draw());
  let statuses = [];
  let over = false;
  const draw = () => {
    if (over) return;
    resources.begin();
    statuses = places.map((place) => resources.get(place, 'key', async () => {
      calls.push(place);
      return calls.length > 5 * MANY ? new Promise(() => {}) : place;
    }).status);
  };
  draw();
  for (let round = 0; round < 10 * MANY && statuses.includes('loading'); round++) await Promise.resolve();
  over = true;
  return { resources, calls, statuses };
}

test('a view that asks for very much asks for each once and gets it', async () => {
  const places = Array.from({ length: MANY }, (_, i) => `around ${i}`);
  const { calls, statuses } = await drawn(places);
  assert.deepEqual(calls, places);
  assert.ok(statuses.every((status) => status === 'ready'));
});

test('what no drawing asks for any more is let go of when others come', async () => {
  const { resources } = await drawn(Array.from({ length: MANY }, (_, i) => `before ${i}`));
  resources.begin();
  resources.begin();
  resources.get('now', 'key', async () => 1);
  assert.ok(resources.entries.size < MANY);
  assert.equal(resources.get('now', 'key', async () => 2).status, 'loading');
});
