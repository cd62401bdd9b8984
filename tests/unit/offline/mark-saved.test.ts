import { describe, expect, it } from 'vitest';
import { markSaved } from '../../../src/offline/mark-saved.ts';

const page =
  '<p class="saved-copy" data-saved-copy hidden>نسخه<span data-saved-date></span>.</p><p hidden>ب</p>';

describe('markSaved', () => {
  it('shows the note with the day in the Persian calendar and nothing else', () => {
    expect(markSaved(page, new Date('2026-11-22T08:00:00Z'))).toBe(
      '<p class="saved-copy" data-saved-copy>نسخه: <time datetime="2026-11-22">۱ آذر ۱۴۰۵</time>.</p><p hidden>ب</p>',
    );
  });

  it('shows the note as a whole sentence where no date is known', () => {
    for (const unknown of [undefined, new Date('never')]) {
      expect(markSaved(page, unknown)).toContain('data-saved-copy>نسخه<span data-saved-date></span>.</p>');
    }
  });

  it('leaves a page without the note as it is', () => {
    expect(markSaved('<p>متن</p>', new Date(0))).toBe('<p>متن</p>');
  });
});
