/** A word of nginx's configuration, quoted. */
export const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** A regular expression that fits a text and nothing else. */
export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The lines that send headers with every answer, errors among them.
 * @param indent how many spaces stand before each.
 */
export const headerLines = (headers: Readonly<Record<string, string>>, indent: number) =>
  Object.entries(headers)
    .map(([name, value]) => `${' '.repeat(indent)}add_header ${name} ${quoted(value)} always;`)
    .join('\n');
