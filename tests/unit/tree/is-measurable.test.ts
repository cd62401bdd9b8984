import { describe, expect, it } from 'vitest';
import { isMeasurable } from '../../../src/tree/is-measurable.ts';
import type { Tree, TreeNode } from '../../../src/tree/tree.ts';

const at = { line: 1, column: 1 };
const step: TreeNode = { ...at, kind: 'step', id: 'online', question: '?', text: '', choices: [] };
const action: TreeNode = { ...at, kind: 'action', id: 'restart', text: '', target: 'online' };
const treeOf = (...nodes: readonly TreeNode[]): Tree => ({ ...at, start: 'online', nodes });

describe('a tree that a check has something to do in', () => {
  it('has a question with a fact, or an action that waits', () => {
    expect(isMeasurable(treeOf(step, { ...step, fact: 'site' }))).toBe(true);
    expect(isMeasurable(treeOf(step, { ...action, wait: 30 }))).toBe(true);
  });

  it('is none without either, and none where there is no tree', () => {
    expect(isMeasurable(treeOf(step, action))).toBe(false);
    expect(isMeasurable(undefined)).toBe(false);
  });
});
