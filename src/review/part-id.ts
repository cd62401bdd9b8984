/** The name of a file's part of the review's page, which the preview links to: `fa-modem-modem-beeps`. */
export const partId = (file: string): string => file.replace(/^articles\/|\.mdx$/g, '').replaceAll('/', '-');
