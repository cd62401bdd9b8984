/// <reference types="astro/client" />
import type { GuideContext } from './blocks/guide-context.ts';

declare global {
  /** Where the search index of this build is: `/search-index/<version>/`. Set by src/integrations/search-index.ts. */
  const SEARCH_INDEX: string;

  namespace App {
    interface Locals {
      /** The guide that is being rendered: what the components inside it need to know of it. */
      guide?: GuideContext;
    }
  }
}
