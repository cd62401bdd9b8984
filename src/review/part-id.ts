/** The name of a file's part of the review's page, which the preview links to: `fa-modem-modem-beeps`. */
export const partId = (file: string): string => file.replace(/^articles\/|\.mdx$/g, '').replaceAll('/', '-');

/** The name of a node's box in the picture of a file's tree, which the table under it links to. */
export const boxId = (part: string, node: string): string => `${part}--${node}`;
