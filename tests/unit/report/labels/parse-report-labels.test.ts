import { describe, expect, it } from 'vitest';
import { parseReportLabels } from '../../../../src/report/labels/parse-report-labels.ts';
import { fa } from '../../../../src/strings/fa.ts';

describe('the labels of a report', () => {
  it('come back from the JSON that a page holds', () => {
    expect(parseReportLabels(JSON.stringify(fa.reportLabels))).toEqual(fa.reportLabels);
  });

  it('are all there, or it is a fault of the page', () => {
    const { rest, ...others } = fa.reportLabels;
    expect(rest).not.toBe('');
    for (const wrong of [{}, others, { ...fa.reportLabels, rest: 7 }, null])
      expect(() => parseReportLabels(JSON.stringify(wrong))).toThrow(TypeError);
    expect(() => parseReportLabels(undefined)).toThrow(SyntaxError);
  });
});
