import { quoted, literally, headerLines } from './nginx-words.ts';
import { moveLocations } from './nginx-moves.ts';
import { byAddressServer, lineMap, probeLocations } from './nginx-probes.ts';
import { checkHosts, noCheck, type ServedCheck } from './served-check.ts';
import { noMoves, type ServedMoves } from './served-moves.ts';
import {
  CACHE_A_DAY,
  CACHE_FOREVER,
  dailyAddresses,
  hashedPrefixes,
  hostFiles,
  REVALIDATE,
  securityHeaders,
  typesByEnding,
} from './headers.ts';

/** What of an nginx configuration the operator decides. */
export interface NginxOptions {
  /** The site's host names, as nginx's `server_name` takes them. */
  readonly names: string;
  /** What it listens at, as nginx's `listen` takes it: `80`, `127.0.0.1:8080`. */
  readonly listen: readonly string[];
  /** The absolute path of the built site. */
  readonly root: string;
  /**
   * Whether nginx has the module that serves `.br` files (Debian: libnginx-mod-http-brotli-static). Without it everything
   * weighs more: a page a tenth, the whole site on a device a quarter.
   */
  readonly brotli: boolean;
  /** What `check:` in `site.yaml` says. */
  readonly check?: ServedCheck;
  /** Where guides stood. */
  readonly moves?: ServedMoves;
}

/**
 * The site's configuration for nginx 1.22 or newer, to be included within `http`. It has no encryption: the lines of a
 * certificate (certbot writes them) go into the same server.
 */
export function nginxConfiguration({
  names,
  listen,
  root,
  brotli,
  check = noCheck,
  moves = noMoves,
}: NginxOptions): string {
  const headers = securityHeaders(checkHosts(check));
  const types = Object.entries(typesByEnding);
  return `# Written by "npm run serving:nginx" from src/serving/: change it there.
map $uri $rahgosha_cache_of_address {
    default ${quoted(REVALIDATE)};
${hashedPrefixes.map((prefix) => `    "~^${literally(prefix)}" ${quoted(CACHE_FOREVER)};`).join('\n')}
${dailyAddresses.map((one) => `    "~^${literally(one)}${one.endsWith('/') ? '' : '$'}" ${quoted(CACHE_A_DAY)};`).join('\n')}
}
# Only what was found is kept: an answer of 412 says nothing of the file.
map $status $rahgosha_cache_control {
    default ${quoted(REVALIDATE)};
    "~^(?:200|304)$" $rahgosha_cache_of_address;
}
${lineMap(check)}
server {
    # With a certificate, write http2 too: "listen 443 ssl http2;", from nginx 1.25.1 on "http2 on;" on a line of its own.
${listen.map((place) => `    listen ${place};`).join('\n')}
    server_name ${names};
    root ${quoted(root)};
    server_tokens off;
    absolute_redirect off;
    # A part of a file is never wanted, and nginx sends every header twice with its refusal of one (416).
    max_ranges 0;
    charset utf-8;
    charset_types text/plain text/css text/xml application/javascript application/json image/svg+xml ${types.map(([, type]) => type).join(' ')};

    # The files beside the pages were compressed when the site was built.
    gzip_static on;
    gzip_vary on;
${brotli ? '    brotli_static on;\n' : ''}
${headerLines(headers, 4)}
    add_header Cache-Control $rahgosha_cache_control always;

    # A location that adds a header of its own loses all of these: those of the connection check say each again.
${probeLocations(headers, check, brotli)}
${moveLocations(moves)}    location / {
        try_files $uri $uri/ =404;
    }
${types.map(([ending, type]) => `    location ~ "${literally(ending)}$" {\n        types {}\n        default_type ${type};\n    }`).join('\n')}
${hostFiles.map((file) => `    location = ${file} {\n        internal;\n    }`).join('\n')}
    error_page 404 /404.html;
    # A folder without a page of its own is not there for a reader.
    error_page 403 =404 /404.html;
}
${byAddressServer(headers, check, listen)}`;
}
