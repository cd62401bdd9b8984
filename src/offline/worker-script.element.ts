/** The part of Trusted Types that is used, which TypeScript's library does not have; what a policy makes passes for text. */
interface ScriptAddresses {
  createScriptURL(asked: string): string;
}
declare global {
  var trustedTypes: { createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses } | undefined;
}

/** What the site's CSP calls the one policy that it allows (`serving/csp.ts`); a test holds the two together. */
const POLICY = 'rahgosha';

/** The worker's two addresses and no other, whatever is asked for. */
const rules: ScriptAddresses = {
  createScriptURL: (asked) => (asked === '' ? '/service-worker.js' : '/service-worker.js?asked'),
};
let policy: ScriptAddresses | undefined;

/**
 * The address of the service worker's script, as a browser takes it under the site's CSP.
 * @param asked `asked` where a person has asked for the copy, or nothing.
 * @throws TypeError where a CSP of the host allows no such policy: the site then works without a copy.
 */
export function workerScript(asked: 'asked' | ''): string {
  // A policy may be made once only; a browser without Trusted Types takes the text itself.
  policy ??= globalThis.trustedTypes?.createPolicy(POLICY, rules) ?? rules;
  return policy.createScriptURL(asked);
}
