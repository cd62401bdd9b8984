import type { GuideLabels } from './guide-labels.ts';
import { outcomeTextsFrom, type OutcomeTexts } from './outcome-texts.ts';
import { guideLabelsFrom } from './parse-guide-labels.ts';

/** Fetches something once; what did not come is asked for again at the next wish. */
function fetchedOnce<Data>(
  url: () => string | undefined,
  read: (value: unknown) => Data,
): () => Promise<Data> {
  let wanted: Promise<Data> | undefined;
  return async () => {
    wanted ??= fetch(url() ?? '').then(async (response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return read(await response.json());
    });
    wanted.catch(() => (wanted = undefined));
    return wanted;
  };
}

/** What the support desk reads codes with. */
export interface DeskData {
  /** All guides' labels. */
  readonly guides: () => Promise<readonly GuideLabels[]>;
  /** What all outcomes tell customers: only the network has it, since no customer's device needs it. */
  readonly outcomes: () => Promise<OutcomeTexts>;
}

/** @param desk the element that has both addresses. */
export function deskData({ dataset }: HTMLElement): DeskData {
  return {
    guides: fetchedOnce(() => dataset['guides'], guideLabelsFrom),
    outcomes: fetchedOnce(() => dataset['outcomes'], outcomeTextsFrom),
  };
}
