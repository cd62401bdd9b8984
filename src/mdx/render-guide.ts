import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';
import { arrangeChoices } from './arrange-choices.ts';
import { isolateLatin } from './isolate-latin.ts';
import { plainCode } from './plain-code.ts';
import { refuseCode } from './refuse-code.ts';

const element = (type: unknown, props: unknown) => jsx(type, typeof props === 'object' ? { ...props } : {});

/**
 * Renders a guide's text: what an Astro page can put between its tags.
 *
 * A guide is compiled when its page is made, not as a module of the site: a guide has no imports and no code, so there
 * is nothing for the bundler to do, and ten thousand guides are ten thousand small files instead of twenty thousand
 * modules held in memory together.
 * @param source the whole MDX file, front matter included.
 * @param components what the guide's tags draw, by name.
 * @throws Error for code in a guide or broken syntax; the content check has named the line before.
 */
export function renderGuide(source: string, components: Readonly<Record<string, unknown>>): unknown {
  const compiled = evaluate(source, {
    Fragment,
    jsx: element,
    jsxs: element,
    mdastPlugins: [refuseCode, arrangeChoices, isolateLatin, plainCode],
    hastPlugins: [satteriHeadingIdsPlugin()],
    elementAttributeNameCase: 'html',
    // Not optimizeStatic: satteri 0.10.5 writes such pieces without escaping quotation marks in attributes.
  });
  const content = 'default' in compiled ? compiled['default'] : undefined;
  if (typeof content !== 'function') throw new Error('A guide did not compile to a component.');
  return content({ components: { Fragment, ...components } });
}
