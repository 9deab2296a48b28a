import { createDOMRenderer } from "@fluentui/react-components";

/** What decides whether an element can be seen and reached; every other declaration only says how it is painted. */
const hiding =
  /[{;](?:display|visibility|content-visibility|opacity|clip|clip-path|overflow|overflow-[xy]|position|pointer-events|transform|content|(?:min-|max-)?(?:width|height)):/;

/**
 * Keeps those of Fluent's style rules by which something may be hidden.
 *
 * jsdom paints nothing, but it tries every rule on every element that a query by role looks at. Fluent has a class for
 * every single declaration, more than jsdom's selector engine keeps compiled: with all of them half of the time of the
 * tests goes into colours and paddings that no test can see.
 */
export const stylesThatHide = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => hiding.test(rule) });
