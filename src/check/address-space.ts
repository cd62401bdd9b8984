/**
 * Which kind of address a request means to reach (Local Network Access; Chromium 142 and later, others pass over it). A browser
 * that knows it lets the request fail where the name turns out to stand for another kind.
 */
export interface AddressSpaceInit extends RequestInit {
  readonly targetAddressSpace: 'public' | 'local';
}
