import type { FindingData } from '../../content/schemas/check.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';

/** What a check cannot know, and how what it measured is said. */
interface Claim {
  /** It stands for any way of joining two words: a space, a half-space or none. */
  readonly words: RegExp;
  readonly honest: string;
}

/** A row of claims: `_` in the words is where two of them may be joined in any way. */
const claim = (words: string, honest: string): Claim => ({
  words: new RegExp(words.replaceAll('_', '[\\s\\u200c]{0,2}'), 'iu'),
  honest,
});

/**
 * Whose something is: «خط شما», «خط خانه», «خطتان».
 */
const WHOSE = '(?:_(?:تان|شما|خانه|منزل))?';

/** The closed list of what no finding may say. */
const claims: readonly Claim[] = [
  claim('پکت_لاس|packet_loss|(?:گم|از_دست)_(?:شدن|رفتن)_(?:بسته|داده)|افت_بسته', '«۳ از ۳۰ پرسش پاسخ نگرفت»'),
  claim(
    `سرعت_(?:خط|اینترنت|سرویس)${WHOSE}|(?:line|internet)_speed`,
    '«دانلود از سرور این سایت تا این دستگاه»',
  ),
  claim(
    `اینترنت${WHOSE}_(?:(?:ن?می)_?کار_?کند|کار_(?:ن?می)_?کند|وصل_(?:است|نیست)|قطع_(?:است|شده)|برقرار|سالم|ن?دارید)|internet_works`,
    '«پاسخ درستی از این سایت رسید» یا «نرسید»',
  ),
  claim('اینترنت_بین_الملل', '«سرورهای خارج از کشور پاسخ ندادند»'),
  // «فیلترشکن» is what customers call a VPN.
  claim('فیلتر(?!_شکن)|filter(?:ed|ing)', '«پاسخ نداد»'),
  claim(`مودم${WHOSE}_خاموش(?!_و_روشن)|modem_is_off`, '«از نشانی رایج مودم پاسخی نرسید»'),
  claim(`خط${WHOSE}_(?:سالم|خراب|درست|بی_مشکل)`, '«رفت‌وبرگشت تا سرور این سایت»'),
  claim('پینگ|\\bping\\b', '«رفت‌وبرگشت تا سرور این سایت»'),
];

/** Sentences that claim what a page cannot measure. */
export function checkFindingClaims(findings: readonly FindingData[], text: string): Problem[] {
  return findings.flatMap(({ say: told }, index) =>
    claims.flatMap(({ words, honest }): Problem[] => {
      const found = words.exec(told)?.[0];
      if (found === undefined) return [];
      return [{ ...positionInYaml(text, [index, 'say']), ...say('finding-claim', { found, honest }) }];
    }),
  );
}
