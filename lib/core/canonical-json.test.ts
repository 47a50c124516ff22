import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

it('writes one text for one value, whatever the order of its keys', () => {
  const value = { b: [1, { d: null, c: 'ü "x"' }], a: true };
  expect(canonicalJson(value)).toBe('{"a":true,"b":[1,{"c":"ü \\"x\\"","d":null}]}');
  expect(canonicalJson({ a: true, b: [1, { c: 'ü "x"', d: null }] })).toBe(canonicalJson(value));
});

it('survives JSON: what is read back gives the same text', () => {
  const value = { zero: -0, tiny: 1e-7, lone: '\ud800', gone: undefined, list: [undefined, NaN] };
  const text = canonicalJson(value);
  expect(text).toBe('{"list":[null,null],"lone":"\\ud800","tiny":1e-7,"zero":0}');
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

it('reads keys as data, also those that have a meaning for objects', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"b":1},"a":2}'))).toBe(
    '{"__proto__":{"b":1},"a":2}',
  );
});
