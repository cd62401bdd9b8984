import { describe, expect, it } from 'vitest';
import Action from '../../../../src/tree/ui/Action.astro';
import Choice from '../../../../src/tree/ui/Choice.astro';
import DecisionTree from '../../../../src/tree/ui/DecisionTree.astro';
import Outcome from '../../../../src/tree/ui/Outcome.astro';
import Step from '../../../../src/tree/ui/Step.astro';
import { rendered, site } from '../../blocks/guide-context.ts';

describe('the parts of a tree as HTML', () => {
  it('names the tree by its guide, and hides what needs a script', async () => {
    const html = await rendered(DecisionTree, { start: 'power' }, '<p>متن</p>');
    expect(html).toContain('<decision-tree data-tree="no-internet" data-start="power"');
    expect(html).toMatch(/<p class="tree-controls" hidden>/);
  });

  it('makes a step a section with an id, headed by its question', async () => {
    const html = await rendered(Step, { id: 'dsl', question: 'چراغ DSL روشن است؟' });
    expect(html).toContain('id="dsl" data-step="dsl"');
    expect(html).toContain('چراغ <bdi lang="en">DSL</bdi> روشن است؟');
  });

  it('makes a choice a link to the section that it leads to', async () => {
    const html = await rendered(Choice, { id: 'on', go: 'internet', report: 'روشن بود' }, 'بله');
    expect(html).toContain('data-choice="on" data-report="روشن بود" href="#internet"');
  });

  it('draws the light that an answer names before its words, which say the same to who does not see it', async () => {
    const html = await rendered(
      Choice,
      { id: 'on', go: 'next', light: 'green blinking' },
      'سبز چشمک\u200cزن',
    );
    expect(html).toMatch(/<span class="lamp" aria-hidden="true"> ?<span class="light green blinking">/);
    expect(html.indexOf('class="lamp"')).toBeLessThan(html.indexOf('سبز'));
    expect(html.replace(/<[^>]*>/g, '').trim()).toBe('سبز چشمک\u200cزن');
    expect(await rendered(Choice, { id: 'on', go: 'next' }, 'سبز')).not.toContain('lamp');
  });

  it('says on paper which part an answer or an action leads to', async () => {
    const own = { numbers: new Map([['internet', '۳']]) };
    const choice = await rendered(Choice, { id: 'on', go: 'internet' }, 'بله', own);
    const action = await rendered(Action, { id: 'restart', go: 'internet', title: 'خاموش کنید' }, '', own);
    for (const html of [choice, action]) expect(html.match(/data-to="برو به قدم ۳"/g)).toHaveLength(1);
    expect(await rendered(Choice, { id: 'on', go: 'internet' }, 'بله')).not.toContain('data-to');
  });

  it('lets an action go on at once, and says how long it takes', async () => {
    const html = await rendered(Action, { id: 'restart', go: 'after', title: 'خاموش کنید', wait: '2m' });
    expect(html).toMatch(/data-go="continue"[^>]*href="#after"/);
    expect(html).toContain('data-wait="120"');
    expect(html).toContain('حدود ۲ دقیقه');
  });

  it('leads an outcome to the next guide by its title', async () => {
    const html = await rendered(Outcome, { id: 'dns', result: 'article', article: 'change-dns' });
    expect(html).toContain('href="/websites-apps/change-dns/"');
    expect(html).not.toContain('data-ticket-link');
  });

  it('has support in one quiet line below every end that goes on to another guide, so that no circle passes it by', async () => {
    const html = await rendered(Outcome, { id: 'dns', result: 'article', article: 'change-dns' }, 'متن');
    expect(html).toMatch(/متن<p class="quiet-support"><span>این راهنما را قبلاً دیده\u200cاید؟<\/span>/);
    expect(html).toMatch(/<a class="quiet" href="\/contact\/">\s*با پشتیبانی حرف بزنید\s*<\/a>/);
    expect(html.match(/data-next-action/g)).toHaveLength(1);
  });

  it('leads an outcome into the next guide: to the section by itself, and by the script to where it enters', async () => {
    const urls = new Map([['dsl-off', { url: '/no-internet/dsl-off/', title: 'DSL', start: 'state' }]]);
    const outcome = { id: 'dsl', result: 'article', article: 'dsl-off' };
    const begun = await rendered(Outcome, outcome, '', { urls });
    expect(begun).toContain('href="/no-internet/dsl-off/#state"');
    expect(begun).not.toContain('data-entry');
    const entered = await rendered(Outcome, { ...outcome, at: 'reseat' }, '', { urls });
    expect(entered).toContain('href="/no-internet/dsl-off/#reseat"');
    expect(entered).toContain('data-entry="#_at=reseat&amp;_from=no-internet"');
  });

  it('ends with a report for support where the customer cannot go on alone', async () => {
    const html = await rendered(Outcome, {
      id: 'line',
      result: 'ticket',
      topic: 'line',
      title: 'خط خراب است',
    });
    expect(html).toContain('data-result="ticket"');
    expect(html).toContain('data-subject="خط تلفن، خط خراب است"');
    expect(html).toMatch(/<a[^>]*data-ticket-link[^>]*data-next-action[^>]*target="_blank" rel="noopener"/);
    expect(html).toMatch(/<li>ورود › اعلام مشکل<\/li>/);
    expect(html.match(/data-next-action/g)).toHaveLength(2);
  });

  it('has one hand-over for all outcomes of a tree, complete without a script', async () => {
    const html = await rendered(DecisionTree, { start: 'power' });
    expect(html.match(/<hand-over/g)).toHaveLength(1);
    expect(html).toMatch(
      /<pre[^>]* data-ticket-report[^>]* tabindex="0" role="group" aria-label="متن گزارش"/,
    );
    expect(decodeURIComponent(html)).toContain('mailto:help@help.example?subject=حل نشد: اینترنت قطع است');
  });

  it('tells the customer the title of an outcome, and support what was found', async () => {
    const html = await rendered(Outcome, {
      id: 'line',
      result: 'call',
      topic: 'line',
      title: 'با هم مودم را بررسی کنیم',
      report: 'وضعیت چراغ\u200cها معلوم نیست',
    });
    expect(html).toMatch(/<h2[^>]*>با پشتیبانی تماس بگیرید<\/h2><p class="finding">با هم مودم را بررسی کنیم/);
    expect(html).toContain('data-report="وضعیت چراغ\u200cها معلوم نیست"');
    expect(html).toContain('data-subject="خط تلفن، وضعیت چراغ\u200cها معلوم نیست"');
  });

  it('has one thing to do, before all that it says beside', async () => {
    const ends = [
      { result: 'solved', action: 'href="/"' },
      { result: 'article', article: 'change-dns', action: 'href="/websites-apps/change-dns/"' },
      { result: 'told', action: 'data-next-action' },
      { result: 'visit', action: 'href="tel:123"' },
      { result: 'call', action: 'href="tel:123"' },
      { result: 'ticket', action: 'href="https://portal.example/"' },
      { result: 'elsewhere', who: 'شرکت تلفن', action: 'class="tell"' },
    ];
    for (const { action, ...props } of ends) {
      const html = await rendered(Outcome, { id: 'end', ...props }, '<p>متن</p>');
      const tag = html.match(/<\w+[^>]*data-next-action[^>]*>/g)?.find((one) => one.includes(action));
      expect(tag, props.result).toBeDefined();
      expect(html.indexOf(tag ?? ''), props.result).toBeLessThan(html.indexOf('<p>متن</p>'));
    }
  });

  it('says what a visit costs above the button that asks for one, and nowhere else', async () => {
    const support = { ...site.support, visit: 'هزینه با شرکت است.' };
    const own = { site: { ...site, support } };
    const visit = await rendered(Outcome, { id: 'visit', result: 'visit' }, '', own);
    expect(visit.indexOf('هزینه با شرکت است.')).toBeGreaterThan(0);
    expect(visit.indexOf('هزینه با شرکت است.')).toBeLessThan(visit.indexOf('data-next-action'));
    expect(await rendered(Outcome, { id: 'call', result: 'call' }, '', own)).not.toContain('هزینه');
  });

  it('names who must be asked where it is nobody\u2019s matter here, what to tell them, and support second', async () => {
    const html = await rendered(Outcome, {
      id: 'line',
      result: 'elsewhere',
      who: 'شرکت تلفن',
      title: 'تلفن بوق ندارد',
      ask: 'شمارهٔ خط',
    });
    expect(html).toMatch(/<h2[^>]*>از شرکت تلفن پیگیری کنید<\/h2>/);
    expect(html).toMatch(/data-finding[^>]*>تلفن بوق ندارد/);
    expect(html).toContain('<a class="button second" href="tel:123"');
    expect(html).toMatch(/آماده کنید:<\/strong> شناسهٔ کاربری، شمارهٔ خط/);
    expect(html).toContain('data-ask="شمارهٔ خط"');
  });

  it('says what was found where nothing can be mended here, hands nothing over, and keeps support a touch away', async () => {
    const html = await rendered(
      Outcome,
      { id: 'power', result: 'told', title: 'برق خانه قطع است' },
      '<p>تا آمدن برق صبر کنید.</p>',
    );
    expect(html).toMatch(/<h2[^>]*>علت پیدا شد<\/h2><p class="finding">برق خانه قطع است/);
    expect(html).toMatch(/<div data-next-action><p>تا آمدن برق صبر کنید\.<\/p><\/div>/);
    expect(html.match(/data-next-action/g)).toHaveLength(1);
    expect(html).toMatch(/<\/div><div class="quiet-support">.*href="tel:123".*href="\/contact\/"/);
    expect(html).not.toMatch(/data-subject|آماده کنید/);
  });

  it('leaves a topic that says nothing out of the subject', async () => {
    const topics = { other: 'موضوع دیگر' };
    const html = await rendered(
      Outcome,
      { id: 'line', result: 'call', topic: 'other', title: 'معلوم نشد' },
      '',
      { site: { ...site, topics } },
    );
    expect(html).toContain('data-subject="معلوم نشد"');
  });
});
