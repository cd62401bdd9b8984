/** Copies a report and says what came of it; where copying is not allowed the report is left marked. */
export async function copyReport(
  button: HTMLElement,
  report: HTMLElement,
  status: Element | null,
): Promise<void> {
  let said = button.dataset['done'];
  try {
    await navigator.clipboard.writeText(report.textContent);
  } catch {
    said = button.dataset['failed'];
    getSelection()?.selectAllChildren(report);
  }
  status?.replaceChildren(said ?? '');
}
