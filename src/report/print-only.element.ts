/** Prints one element of the page and nothing else; a style sheet does the hiding, by the two attributes. */
export function printOnly(element: HTMLElement | null): void {
  if (element === null) return;
  const mark = (on: boolean) => {
    document.documentElement.toggleAttribute('data-print-part', on);
    element.toggleAttribute('data-print-this', on);
  };
  mark(true);
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
