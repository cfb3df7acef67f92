import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bow, lines, marks, named } from '../app/map/crowd.js';
import { around, moved, onPlane, onScreen, zoomed } from '../app/map/projection.js';

const place = (id, x, y, weight = 1) => ({ id, x, y, weight, label: id });
const size = { width: 600, height: 400 };

test('the Pacific lies in the middle: America is east of Japan', () => {
  assert.ok(onPlane(-122, 47).x > onPlane(139, 35).x);
  assert.ok(onPlane(-9, 38).x < onPlane(139, 35).x);
});

test('a degree of latitude is longer than one of longitude where Japan lies', () => {
  assert.equal(Math.round((onPlane(1, 0).x / -onPlane(0, 1).y) * 100), 81);
});

test('a view holds every point it was made for', () => {
  const points = [onPlane(139.7, 35.5), onPlane(-46.6, -23.5), onPlane(-9.1, 38.7)];
  const view = around(points, size.width, size.height);
  for (const { x, y } of points.map((point) => onScreen(view, point))) {
    assert.ok(x >= 0 && x <= size.width && y >= 0 && y <= size.height, `${x} ${y}`);
  }
});

test('zooming leaves the point under the pointer where it is', () => {
  const view = around([onPlane(139, 35), onPlane(123, 41)], size.width, size.height);
  const point = onPlane(123, 41);
  const before = onScreen(view, point);
  const after = onScreen(zoomed(view, 2, before), point);
  assert.deepEqual([after.x, after.y].map(Math.round), [before.x, before.y].map(Math.round));
});

test('moving the map by some pixels moves what is on it by as many', () => {
  const view = around([onPlane(139, 35), onPlane(123, 41)], size.width, size.height);
  const point = onPlane(130, 38);
  assert.equal(Math.round(onScreen(moved(view, 30, -10), point).x - onScreen(view, point).x), 30);
});

test('places that touch are one mark, led by the one with most ties', () => {
  const [mark, ...rest] = marks([place('a', 10, 10), place('b', 14, 12, 5)], []);
  assert.deepEqual(mark.places.map((each) => each.id), ['b', 'a']);
  assert.equal(rest.length, 0);
});

test('who is kept apart is in no crowd', () => {
  const all = marks([place('a', 10, 10), place('b', 14, 12, 5), place('c', 12, 11)], ['a']);
  assert.deepEqual(all.map((mark) => mark.places.map((each) => each.id)), [['a'], ['b', 'c']]);
});

test('no name lies on another, and none is cut by the frame', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => place(`p${i}`, 20 + ((i * 83) % 560), 20 + ((i * 47) % 360)));
  const boxes = named(marks(crowd, []), () => ({ text: 'name', width: 70, height: 16 }), size).map((mark) => mark.box).filter(Boolean);
  assert.ok(boxes.length > 10);
  for (const a of boxes) {
    assert.ok(a.left > 0 && a.right < size.width && a.top > 0 && a.bottom < size.height);
    for (const b of boxes) assert.ok(a === b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top);
  }
});

test('many agreements between two marks are one line with their number', () => {
  const all = marks([place('a', 10, 10), place('b', 300, 10), place('c', 304, 12)], []);
  const bundle = (source, target, count) => ({ id: source + target, source, target, count, type: '分野別協定' });
  const drawn = lines(all, [bundle('a', 'b', 2), bundle('c', 'a', 3), bundle('b', 'c', 9), bundle('a', 'elsewhere', 1)]);
  assert.deepEqual(drawn.map((line) => [line.count, line.bundles.length]), [[5, 2]]);
});

test('a bow leads from one end to the other', () => {
  assert.match(bow({ x: 1, y: 2 }, { x: 101, y: 2 }), /^M1 2Q[\d.-]+ [\d.-]+ 101 2$/);
});
