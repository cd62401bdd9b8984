/**
 * Brings what offers the unfinished guide, where this device has stored anything: no first visit pays for it. A page
 * that comes back from the browser's memory looks again.
 */
function offerUnfinished() {
  try {
    if (localStorage.length > 0) void import('../sessions/resume/unfinished-guide.element.ts');
  } catch {
    // Where the browser forbids storing, nothing was left unfinished.
  }
}

offerUnfinished();
addEventListener('pageshow', offerUnfinished);
