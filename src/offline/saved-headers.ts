import { savedSecurityHeaders } from '../serving/headers.ts';

/**
 * The headers of a file that comes from the device: those with which the server sends it, or pages could be framed and
 * would tell other sites where their readers come from.
 * @param type its `Content-Type`
 */
export function savedHeaders(type: string): Record<string, string> {
  return { ...savedSecurityHeaders, 'Content-Type': type };
}
