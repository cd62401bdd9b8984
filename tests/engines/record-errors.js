// The first script of each page of the recorded site: what goes wrong is kept for the whole visit. No driver of WebKitGTK
// tells what a page writes to its console.
const keep = (text) => {
  const errors = JSON.parse(sessionStorage.getItem('recorded-errors') ?? '[]');
  sessionStorage.setItem('recorded-errors', JSON.stringify([...errors, `${location.pathname}: ${text}`]));
};
addEventListener(
  'error',
  ({ message, target }) => {
    // Firefox tells a module that is there already as one whose preload failed; one that is missing fails as a module, too.
    if (target.rel !== 'modulepreload') keep(message ?? `${target.outerHTML} did not load`);
  },
  true,
);
addEventListener('unhandledrejection', (event) => keep(`rejected: ${event.reason}`));
addEventListener('securitypolicyviolation', (event) =>
  keep(`the policy's ${event.effectiveDirective} refused ${event.blockedURI}`),
);
for (const name of ['error', 'warn']) {
  const { console } = window;
  const write = console[name];
  console[name] = (...parts) => {
    keep(parts.join(' '));
    write(...parts);
  };
}
