import assert from 'node:assert/strict';
import test from 'node:test';
import { assumed, assuming, freeId, named, notAssuming, nothingAssumed, toLink } from '../app/state/assumptions.js';

const nothing = assumed(undefined);

test('a link holds what is assumed and nothing else', () => {
  const one = assuming(nothing, 'removeAgreements', 'k-1');
  assert.equal(toLink(nothing), '');
  assert.deepEqual(JSON.parse(toLink(one)), { removeAgreements: ['k-1'] });
  assert.deepEqual(assumed(toLink(one)), one);
});

test('a link that was cut off assumes nothing', () => {
  for (const broken of ['{"removeAgreements":["k', 'null', '"text"', '{"removeAgreements":"k-1"}']) assert.ok(nothingAssumed(assumed(broken)), broken);
});

test('the same is not assumed twice', () => {
  const member = { organization: 'a', council: 'c' };
  assert.equal(assuming(assuming(nothing, 'addMembers', member), 'addMembers', { ...member }).addMembers.length, 1);
});

test('with an assumed organisation go the agreements that name it', () => {
  const id = freeId(nothing);
  const one = assuming(assuming(assuming(nothing, 'addOrganizations', { id, name: '新市', kind: 'ForeignCity' }),
    'addAgreements', { title: '', type: '友好都市', parties: ['a', id], fields: [] }), 'addAgreements', { title: '', type: '友好都市', parties: ['a', 'b'], fields: [] });
  assert.notEqual(freeId(one), id);
  assert.deepEqual(named(one), ['a', 'b']);
  assert.deepEqual(notAssuming(one, 'addOrganizations', 0).addAgreements.map((each) => each.parties), [['a', 'b']]);
});
