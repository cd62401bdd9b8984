import { stringify } from 'yaml';
import type { SiteData } from '../content/schemas/site.ts';

/** What an editor wants to write. */
export interface NewGuideOptions {
  readonly symptom: string;
  readonly slug: string;
  readonly title: string;
  /** Whether it asks questions. */
  readonly tree: boolean;
}

/** The topic under which a new guide goes to support: the one for all else, or else the first that site.yaml names. */
export function supportTopic(site: SiteData | undefined): string {
  const topics = Object.keys(site?.topics ?? {});
  return topics.includes('other') ? 'other' : (topics[0] ?? 'other');
}

const TEXT = `«TITLE»: بنویسید این راهنما برای چه وقتی است و خواننده چه چیزی آماده کند.

## چه باید کرد

<Steps>

1. نخستین کار را در یک جمله بنویسید.
2. کار بعدی را بنویسید.
3. بنویسید خواننده از کجا بفهمد درست شد.

</Steps>

<Note>

اگر چیزی هست که نباید انجام شود، اینجا بنویسید.

</Note>

## درست نشد؟

بنویسید قدم بعدی چیست، یا خواننده را به [پشتیبانی](/contact/) بفرستید.
`;

const TREE = `«TITLE»: پیش از آغاز، بنویسید خواننده چه چیزی آماده کند. به هر پرسش که پاسخ بدهد، قدم بعدی می‌آید.

<DecisionTree start="look">

<Step id="look" question="پرسشی که با نگاه کردن پاسخ دارد؟">
در یک جمله بگویید کجا را نگاه کند.

<ModemLights power="green" internet="green" caption="حالت سالم" />

<Choice id="yes" go="fixed">بله</Choice>
<Choice id="no" go="try" report="آنچه پشتیبانی باید از این پاسخ بداند">نه</Choice>
<Choice id="not-sure" go="try">مطمئن نیستم</Choice>
</Step>

<Action id="try" title="کاری که باید انجام شود" wait="2m" started="کار را انجام دادم" go="after">
<Steps>

1. نخستین کار را در یک جمله بنویسید.
2. کار بعدی را بنویسید.

</Steps>
</Action>

<Step id="after" question="حالا درست شد؟">
بگویید خواننده از کجا بفهمد.

<Choice id="yes" go="fixed">بله، درست شد</Choice>
<Choice id="no" go="support">نه، هنوز مشکل دارم</Choice>
</Step>

<Outcome id="fixed" result="solved" title="درست شد">
بنویسید مشکل چه بود و چطور پیش نیاید.
</Outcome>

<Outcome id="support" result="ticket" topic="TOPIC" title="پشتیبانی باید بررسی کند">
بنویسید پشتیبانی چه می‌کند و چه چیزی باید آماده باشد.
</Outcome>

</DecisionTree>
`;

/** A title as it may stand in a guide's text, where some signs would be read as code. */
function readable(title: string): string {
  return title
    .replace(/[<>{}\\`*_[\]«»]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * A guide to begin with: a draft without an error in it, whose text says what to write in its place, which is a warning.
 * @param today the day that counts as its first review.
 * @param topic one of the topics of site.yaml.
 */
export function guideTemplate(options: NewGuideOptions, today: Date, topic: string): string {
  const head = {
    title: options.title,
    summary: 'در یک یا دو جملهٔ ساده بنویسید این راهنما به چه کسی کمک می‌کند و در پایان چه می‌شود.',
    aliases: [],
    symptoms: [options.symptom],
    related: [],
    reviewed: today.toISOString().slice(0, 10),
    draft: true,
  };
  const yaml = stringify(head, { lineWidth: 0 }).replace(/^reviewed: "(.*)"$/m, 'reviewed: $1');
  const body = options.tree ? TREE.replace('TOPIC', topic) : TEXT;
  return `---\n${yaml}---\n\n${body.replace('TITLE', () => readable(options.title))}`;
}
