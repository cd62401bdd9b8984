/**
 * Which kind of address a request means to reach (Local Network Access; Chromium 142 and later, others pass over it).
 *
 * `public`, because the names of filtered hosts stand for private addresses in Iran (10.10.34.x), and for one of those the browser
 * would ask the customer for leave to reach the local network. Tried in Chromium 156 with a server that it was told is local: without
 * the field, the request reached it where leave was given; with it, it failed before anything was sent, leave or not. A server that is
 * public answers both ways.
 */
export interface AddressSpaceInit extends RequestInit {
  readonly targetAddressSpace: 'public' | 'local';
}
