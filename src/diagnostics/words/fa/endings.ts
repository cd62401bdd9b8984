import type { Endings } from '../words.ts';

/** What is said at the end of a suggestion, before its full stop. */
export const endings: Endings = {
  fixable: ' (خودکار درست می‌شود)',
  quoted: "؛ این را خودتان بنویسید و همهٔ مقدار را میان دو نشان ' بگذارید",
};
