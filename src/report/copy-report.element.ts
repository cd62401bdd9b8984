/** What is said when something was copied, and when it could not be. */
export type CopyWords = Readonly<Partial<Record<'done' | 'failed', string | undefined>>>;

/** Copies a report and says what came of it; where copying is not allowed the report is left marked. */
export async function copyReport(
  words: CopyWords,
  report: HTMLElement,
  status: Element | null,
): Promise<void> {
  let said = words.done;
  try {
    await navigator.clipboard.writeText(report.textContent);
  } catch {
    said = words.failed;
    const folded = report.closest('details');
    if (folded !== null) folded.open = true;
    getSelection()?.selectAllChildren(report);
  }
  status?.replaceChildren(said ?? '');
}
