import assert from 'node:assert/strict';
import test from 'node:test';
import { runsThrough } from '../app/state/layout.js';
import { percent, shownScore } from '../app/state/scores.js';

const box = { left: 10, right: 20, top: 10, bottom: 14 };

test('a line runs through a name when it goes in at one side, also when it ends inside, and not when it passes', () => {
  assert.ok(runsThrough({ x: 0, y: 12 }, { x: 30, y: 12 }, box));
  assert.ok(runsThrough({ x: 0, y: 0 }, { x: 15, y: 12 }, box));
  assert.ok(!runsThrough({ x: 0, y: 0 }, { x: 30, y: 9 }, box));
  assert.ok(!runsThrough({ x: 0, y: 12 }, { x: 9, y: 12 }, box));
});

test('a score has three digits, and what rounding leaves of nothing is nothing', () => {
  assert.deepEqual([5, 0.0032723, 10.7777, 123.456, 2.35e-30].map(shownScore), ['5', '0.00327', '10.8', '123.5', '0']);
  assert.equal(percent(0.4186), '41.9');
});
