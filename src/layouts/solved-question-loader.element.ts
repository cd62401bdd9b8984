/**
 * Brings the script of «Solved?» when an answer is first opened: who reads a guide that helps never loads what keeps
 * sessions and makes reports. Until it has come, or where it cannot come, the answer works as it does without scripts.
 */
const question = document.querySelector('solved-question');

function bring() {
  import('./solved-question.element.ts').then(
    () => question?.removeEventListener('toggle', bring, true),
    // The line is dead: the next answer tries again.
    () => undefined,
  );
}

// The event does not bubble: it is heard on its way down.
question?.addEventListener('toggle', bring, true);
if (question?.querySelector('[open]')) bring();

// So that it is a module to who imports it.
export {};
