/**
 * The hash by which a content-security policy knows an inline script.
 * @param text what stands between its tags.
 */
export async function scriptHash(text: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
