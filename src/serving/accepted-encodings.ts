/**
 * The encodings that a client takes, out of its `Accept-Encoding`: one with the quality 0 is refused (RFC 9110, 12.5.3).
 * @example acceptedEncodings('br;q=0, gzip;q=0.8') // ['gzip']
 */
export function acceptedEncodings(header: string): string[] {
  return header.split(',').flatMap((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
    const refused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    return name === '' || refused ? [] : [name];
  });
}
