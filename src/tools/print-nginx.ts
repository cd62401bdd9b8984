import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, outputFolder } from '../content/files/content-folder.ts';
import { siteCheck } from '../content/files/site-check.ts';
import { movesOfFolder } from '../integrations/old-addresses.ts';
import { nginxConfiguration } from '../serving/nginx.ts';
import { siteAddress } from '../content/files/site-address.ts';

/**
 * `npm run serving:nginx`: prints the site's configuration for nginx. It is printed and not written into the built
 * site, where the server would hand it out.
 */
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: outputFolder() },
    listen: { type: 'string', multiple: true, default: ['80', '[::]:80'] },
    brotli: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const address = siteAddress(contentFolder());
if (address === undefined) {
  console.error('content/site.yaml names no address: write a line "address: https://…", then try again.');
  process.exit(1);
}
const check = siteCheck(contentFolder());
if (check === undefined) {
  console.error(
    'What content/site.yaml says under "check:" cannot be read: run "npm run lint:content", then try again.',
  );
  process.exit(1);
}
console.log(
  nginxConfiguration({
    names: new URL(address).hostname,
    listen: values.listen,
    root: path.resolve(values.root),
    brotli: values.brotli,
    check,
    moves: await movesOfFolder(contentFolder()),
  }).trimEnd(),
);
