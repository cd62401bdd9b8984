import { describe, expect, it } from 'vitest';
import Action from '../../../../src/tree/ui/Action.astro';
import Choice from '../../../../src/tree/ui/Choice.astro';
import DecisionTree from '../../../../src/tree/ui/DecisionTree.astro';
import Outcome from '../../../../src/tree/ui/Outcome.astro';
import Step from '../../../../src/tree/ui/Step.astro';
import { rendered } from '../../blocks/guide-context.ts';

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

  it('ends with a report for support where the customer cannot go on alone', async () => {
    const html = await rendered(Outcome, {
      id: 'line',
      result: 'ticket',
      topic: 'line',
      title: 'خط خراب است',
    });
    expect(html).toContain('data-result="ticket"');
    expect(html).toContain('نتیجه: خط خراب است');
    expect(html).toContain('data-ticket-link');
    expect(html).toMatch(
      /<pre[^>]* data-ticket-report[^>]* tabindex="0" role="group" aria-label="متن گزارش"/,
    );
    expect(decodeURIComponent(html)).toContain('mailto:help@help.example?subject=خط تلفن، خط خراب است');
  });

  it('tells the customer the title of an outcome, and support what was found', async () => {
    const html = await rendered(Outcome, {
      id: 'line',
      result: 'call',
      topic: 'line',
      title: 'با هم مودم را بررسی کنیم',
      report: 'وضعیت چراغ\u200cها معلوم نیست',
    });
    expect(html).toMatch(/<h2[^>]*>با هم مودم را بررسی کنیم<\/h2>/);
    expect(html).toContain('data-report="وضعیت چراغ\u200cها معلوم نیست"');
    expect(html).toContain('نتیجه: وضعیت چراغ\u200cها معلوم نیست');
    expect(decodeURIComponent(html)).toContain('subject=خط تلفن، وضعیت چراغ\u200cها معلوم نیست');
    expect(html.replace(/<h2.*?<\/h2>/, '')).not.toContain('با هم مودم');
  });

  it('puts the phone first where a visit or a call is what helps', async () => {
    expect(await rendered(Outcome, { id: 'visit', result: 'visit' })).toContain('hand-over phone-first');
  });
});
