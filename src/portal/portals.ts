/** How one kind of portal takes a new ticket in an address. */
export interface PortalRow {
  /** Where the form is, below the portal's address; `{name}` is filled from `portal.values` in site.yaml. */
  readonly path: string;
  /** Parameters that are the same for every ticket; `{name}` as above, and one that stays empty is left out. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The parameter that takes the subject, where there is one; `{name}` as above. */
  readonly subject?: string;
  /** The parameter that takes the report, where there is one; `{name}` as above. */
  readonly report?: string;
  /** The `{names}` that site.yaml may leave out. */
  readonly optional: readonly string[];
  /** What stands for a line's end inside the report; `<br>` says that the form reads the report as HTML. */
  readonly newline: '\n' | '<br>';
  /** The longest link that arrives whole, in encoded bytes. */
  readonly limit: number;
  /** What the browser may tell the portal about where the customer came from. */
  readonly referrer: 'no-referrer' | 'origin';
}

/**
 * The longest address where only the web server's own bound on a request line counts: 8,190 bytes in Apache's
 * (`LimitRequestLine`) and nginx's (`large_client_header_buffers`) defaults, less the method and the protocol.
 */
const MAX_REQUEST_LINE_BYTES = 8000;

const requestTracker = {
  path: '/SelfService/Create.html',
  fixed: { Queue: '{queue}' },
  subject: 'Subject',
  report: 'Content',
  optional: [],
  limit: MAX_REQUEST_LINE_BYTES,
  referrer: 'origin',
} as const;

/** A row for each kind of portal; where a fact about it comes from stands above it. */
const rows = {
  /** A portal that takes nothing from an address: its menu is shown and the report is copied by hand. */
  none: {
    path: '',
    fixed: {},
    optional: [],
    newline: '\n',
    limit: MAX_REQUEST_LINE_BYTES,
    referrer: 'no-referrer',
  },
  /**
   * Asks the customer to confirm unless the Referer's host is in `@ReferrerWhitelist` (docs, RT_Config). Its message
   * box is a rich one by default, which takes `Content` as HTML: line ends would be lost (seen in RT 5.0.3).
   */
  'request-tracker': { ...requestTracker, newline: '<br>' },
  /** The same where the operator has set `$MessageBoxRichText` to 0: a plain box would show tags as they are. */
  'request-tracker-plain': { ...requestTracker, newline: '\n' },
  /**
   * Help centre article 4408839114522, "Creating pre-filled ticket forms". Shows the description as HTML; an address
   * over 2,048 bytes opens an empty form without a word. The form's number is needed only where there are several.
   */
  zendesk: {
    path: '/hc/{locale}/requests/new',
    fixed: { ticket_form_id: '{form}' },
    subject: 'tf_subject',
    report: 'tf_description',
    optional: ['form'],
    newline: '<br>',
    limit: 2048,
    referrer: 'no-referrer',
  },
  /** `step=2` passes over the choice of a department; the message box is plain Markdown. */
  whmcs: {
    path: '/submitticket.php',
    fixed: { step: '2', deptid: '{department}' },
    subject: 'subject',
    report: 'message',
    optional: [],
    newline: '\n',
    limit: MAX_REQUEST_LINE_BYTES,
    referrer: 'no-referrer',
  },
  /**
   * GLPI 11: an answer is named by its question's UUID. A question of the kind "long text" is a rich box that takes
   * HTML (src/Glpi/Form/QuestionType/QuestionTypeLongText.php).
   */
  glpi: {
    path: '/Form/Render/{form}',
    fixed: {},
    subject: '{subject}',
    report: '{report}',
    optional: [],
    newline: '<br>',
    limit: MAX_REQUEST_LINE_BYTES,
    referrer: 'no-referrer',
  },
  /** Takes the topic alone, and opens without one. */
  osticket: {
    path: '/open.php',
    fixed: { topicId: '{topic}' },
    optional: ['topic'],
    newline: '\n',
    limit: MAX_REQUEST_LINE_BYTES,
    referrer: 'no-referrer',
  },
  /** Takes the form's name alone, and opens its default form without one. */
  freshdesk: {
    path: '/support/tickets/new',
    fixed: { ticket_form: '{form}' },
    optional: ['form'],
    newline: '\n',
    limit: MAX_REQUEST_LINE_BYTES,
    referrer: 'no-referrer',
  },
  /** Any other: the path and the parameters' names are given in site.yaml. */
  generic: {
    path: '{path}',
    fixed: {},
    subject: '{subject}',
    report: '{report}',
    optional: ['subject', 'report'],
    newline: '\n',
    limit: 2000,
    referrer: 'no-referrer',
  },
} as const satisfies Record<string, PortalRow>;

export type PortalKind = keyof typeof rows;

/** The table, each row in the shape that is common to all. */
export const portalRows: Readonly<Record<PortalKind, PortalRow>> = rows;

/** Whether a word is the name of a row. */
const isPortalKind = (name: string): name is PortalKind => Object.hasOwn(rows, name);

/** The kinds that `portal.kind` in site.yaml may name. */
export const portalKinds = Object.keys(rows).filter(isPortalKind);

/** The `{names}` that a row takes from `portal.values`, in the order in which they first stand in it. */
export function portalTakes(kind: PortalKind): string[] {
  const row = portalRows[kind];
  const texts = [row.path, ...Object.values(row.fixed), row.subject ?? '', row.report ?? ''];
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))),
  ];
}

/** Those of them that site.yaml must give. */
export function portalNeeds(kind: PortalKind): string[] {
  return portalTakes(kind).filter((name) => !portalRows[kind].optional.includes(name));
}
