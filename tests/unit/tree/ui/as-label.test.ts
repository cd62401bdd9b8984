import { describe, expect, it } from 'vitest';
import { asLabel } from '../../../../src/tree/ui/as-label.ts';

describe('asLabel', () => {
  it('puts a colon after what has no mark at its end', () => {
    expect(asLabel('مودم را خاموش و روشن کنید')).toBe('مودم را خاموش و روشن کنید:');
    expect(asLabel('چراغ DSL روشن است؟')).toBe('چراغ DSL روشن است؟');
    expect(asLabel('Restart it.')).toBe('Restart it.');
  });
});
