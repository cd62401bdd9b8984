import { browserSurroundings } from '../browser-surroundings.element.ts';
import type { CheckSettings } from '../check-settings.ts';
import { download } from '../download.ts';
import { measureAlone } from '../measure-alone.element.ts';
import type { Measurement } from '../measurement.ts';
import { fillFigures } from './draw-facts.element.ts';

/**
 * Downloads the files to measure by, shows how far it has come, and says what came of it. The button that began it gives way to
 * one that ends it.
 */
export async function downloadHere(
  box: HTMLElement,
  settings: CheckSettings,
): Promise<Pick<Measurement, 'facts' | 'figures'>> {
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const show = (name: string, shown: boolean) => part(name)?.toggleAttribute('hidden', !shown);
  const [begin, stop, progress] = [
    part('check-download'),
    part('download-stop'),
    box.querySelector('progress'),
  ];
  const stopped = new AbortController();
  const { signal } = stopped;
  stop?.addEventListener('click', () => stopped.abort(), { signal });
  let received = 0;
  const tell = (soFar: { readonly received: number }) => {
    received = soFar.received;
    if (progress) progress.value = received;
  };
  tell({ received });
  for (const name of ['download-said', 'download-failed']) show(name, false);
  show('downloading', true);
  stop?.focus();
  show('check-download', false);
  const found = await measureAlone(() => download(settings, browserSurroundings(), { signal, tell }));
  show('check-download', true);
  // Whoever has gone on reading is left there.
  if (document.activeElement === stop) begin?.focus();
  show('downloading', false);
  const said = part(found.figures.speed === undefined ? 'download-failed' : 'download-said');
  if (said) fillFigures(said, { ...found.figures, megabytes: received / 1_000_000 });
  said?.toggleAttribute('hidden', false);
  return found;
}
