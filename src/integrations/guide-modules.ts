import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';

/** What an integration is handed to say how a kind of content is read. */
type AddType = (type: object) => void;

/** What of a hook's parameters is not in Astro's own types. */
const addTypeOf = (params: object): AddType | undefined => {
  const add = 'addContentEntryType' in params ? params.addContentEntryType : undefined;
  return typeof add === 'function' ? (type) => void Reflect.apply(add, params, [type]) : undefined;
};

/**
 * Astro's integration for MDX, told that a guide brings no styles or scripts of its own: it must not import, so its
 * page knows all of them. Astro then does without the second module that it makes of each file to collect them.
 */
export function guideModules(): AstroIntegration {
  // Not optimised: Sätteri 0.10.5 writes static segments without escaping quotation marks in attributes.
  const { name, hooks } = mdx({ optimize: false });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': (params) => {
        const add = addTypeOf(params);
        const addContentEntryType = (type: object) => add?.({ ...type, handlePropagation: false });
        // Not spread: some of what integrations are handed is hidden from that.
        return hooks['astro:config:setup']?.(
          Object.create(params, { addContentEntryType: { value: addContentEntryType } }),
        );
      },
    },
  };
}
