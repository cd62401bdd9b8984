// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fragmentTarget } from '../../../src/text/fragment-target.element.ts';

describe('what a fragment names', () => {
  beforeEach(() => {
    document.body.innerHTML = '<h2 id="why"></h2><h2 id="چرا"></h2><h2 id="100%"></h2>';
  });

  it.each([
    ['#why', 'why'],
    ['#چرا', 'چرا'],
    ['#%DA%86%D8%B1%D8%A7', 'چرا'],
    ['#100%', '100%'],
  ])('%s is found, encoded or as it stands', (hash, id) => {
    expect(fragmentTarget(hash)?.id).toBe(id);
  });

  it.each(['', '#', '#power=on', '#%DA'])('%j names no part', (hash) => {
    expect(fragmentTarget(hash)).toBeNull();
  });
});
