import { browserSurroundings } from '../browser-surroundings.element.ts';
import type { CheckSettings } from '../check-settings.ts';
import type { Facts } from '../facts.ts';
import { askModem } from '../modem.ts';

/**
 * Brings the question about the modem to life: the button where the browser can ask, else the links.
 * @param found is told what came of it, and gives the sentence for it.
 */
export async function showModemBox(
  box: HTMLElement,
  { gateways }: CheckSettings,
  found: (facts: Pick<Facts, 'modem'>) => string,
): Promise<void> {
  const surroundings = browserSurroundings();
  const canAsk = (await surroundings.localNetwork()) !== undefined;
  for (const [part, shown] of [
    ['[data-can-ask]', canAsk],
    ['[data-cannot-ask]', !canAsk],
  ] as const)
    box.querySelector(part)?.toggleAttribute('hidden', !shown);
  const button = box.querySelector('[data-check-modem]');
  const say = (text = '') => box.querySelector('[data-modem-status]')?.replaceChildren(text);
  button?.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    say(box.dataset['asking']);
    void askModem(gateways, surroundings).then(({ facts, denied }) => {
      button.setAttribute('aria-disabled', 'false');
      const sentence = found(facts);
      say(denied ? box.dataset['denied'] : sentence);
    });
  });
}
