import { describe, expect, it } from 'vitest';
import { MIN_NEAR, partFurther } from '../../../../src/search/query/further.ts';

const scored = (score: number, coverage: number) => ({ score, coverage });
const [good, poor] = [scored(10, 1), scored(1, 0.2)];

describe('results that only share a word with the query', () => {
  it('are parted from those that answer it', () => {
    const { near, further } = partFurther([good, good, good, poor, scored(5, 0.2), scored(1, 0.6)]);
    expect(near).toEqual([good, good, good, scored(5, 0.2), scored(1, 0.6)]);
    expect(further).toEqual([poor]);
  });

  it('stay above the fold while few others stand there', () => {
    expect(partFurther([good, poor, poor, poor])).toEqual({ near: [good, poor, poor], further: [poor] });
    expect(partFurther([poor, poor], good, MIN_NEAR)).toEqual({ near: [], further: [poor, poor] });
  });

  it('are none where there are none', () => {
    expect(partFurther([])).toEqual({ near: [], further: [] });
  });
});
