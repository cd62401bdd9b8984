import { EMPTY_ADDRESS, LINE_ADDRESS, PROBE_FOLDER } from '../check/probe-addresses.ts';
import { PROBE_TYPE } from './headers.ts';
import { answeredBlocks } from './line-answer.ts';
import { headerLines } from './nginx-words.ts';
import { emptyProbeHeaders, probeHeaders } from './probe-headers.ts';
import type { ServedCheck } from './served-check.ts';

type Headers = Readonly<Record<string, string>>;

/** What is answered to whom at `LINE_ADDRESS`, for nginx's `http`; nothing where no block of addresses is named. */
export function lineMap({ line }: ServedCheck): string {
  if (line.length === 0) return '';
  const blocks = answeredBlocks(line).map(({ block, answer }) => `    ${block} '${answer}';`);
  return `
# Whose line a question comes over: "check, line" of site.yaml. Behind a proxy or a CDN nginx sees the address of that and not the
# customer's, and would call every line somebody else's: tell it whom to believe, beside "server_name" below, as in
#     set_real_ip_from 198.51.100.0/24;
#     real_ip_header X-Forwarded-For;
geo $rahgosha_line {
${blocks.join('\n')}
}
`;
}

const emptyLocation = (headers: Headers) => `    location = ${EMPTY_ADDRESS} {
        access_log off;
${headerLines({ ...headers, ...emptyProbeHeaders }, 8)}
        return 204;
    }`;

/** The locations of the connection check. None is logged: a check asks some forty times, and nobody needs to know of whom. */
export function probeLocations(headers: Headers, { line }: ServedCheck, brotli: boolean): string {
  const all = headerLines({ ...headers, ...probeHeaders }, 8);
  const ofLine = `    location = ${LINE_ADDRESS} {
        access_log off;
        default_type application/json;
${all}
        return 200 $rahgosha_line;
    }
`;
  return `${emptyLocation(headers)}
${line.length === 0 ? '' : ofLine}    location ^~ ${PROBE_FOLDER} {
        access_log off;
        gzip off;
        gzip_static off;
${brotli ? '        brotli_static off;\n' : ''}        types {}
        default_type ${PROBE_TYPE};
${all}
        try_files $uri =404;
    }`;
}

/** The server that is asked by its number alone; nothing where `check.byAddress` names none. */
export function byAddressServer(
  headers: Headers,
  { byAddress }: ServedCheck,
  listen: readonly string[],
): string {
  if (byAddress === undefined) return '';
  return `
# Asked by its number, to tell a name that is not found from a server that does not answer. It needs a certificate for the number. A
# browser that asks by a number tells no name (SNI): write "listen 443 ssl default_server;" here, or the site's certificate answers.
server {
${listen.map((place) => `    listen ${place};`).join('\n')}
    server_name ${new URL(byAddress).hostname};
    server_tokens off;
${emptyLocation(headers)}
    location / {
        return 404;
    }
}
`;
}
