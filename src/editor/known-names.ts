/** What a tree can name that stands elsewhere: what the form offers to choose from. */
export interface KnownNames {
  /** All guides of the language, with the parts that another guide can enter. */
  readonly guides: readonly {
    readonly slug: string;
    readonly title: string;
    readonly entries: readonly { readonly id: string; readonly words: string }[];
  }[];
  /** The topics of site.yaml. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** What a page can measure, with the values that an answer can stand on. */
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** Nothing to choose from: what a form begins with. */
export const nothingKnown: KnownNames = { guides: [], topics: [], facts: [] };
