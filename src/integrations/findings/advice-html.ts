import { runsOfAdvice } from '../../diagnostics/runs-of-advice.ts';

/** Text as it may stand in HTML, in an attribute as well. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/**
 * Persian sentences as HTML: code in them is `<code>` and reads from left to right, in its own order. The backticks that
 * set it off in a plain text are left out.
 */
export function adviceHtml(text: string): string {
  return runsOfAdvice(text)
    .map((run) =>
      run.isCode
        ? `<code dir="ltr">${escapeHtml(run.text.replace(/^`(.+)`$/u, '$1'))}</code>`
        : escapeHtml(run.text),
    )
    .join('');
}
