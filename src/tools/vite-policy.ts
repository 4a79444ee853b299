import type { Plugin } from 'vite';

/** While developing, Vite puts styles into the page as elements, which the page's policy refuses. */
export function vitePolicy(): Plugin {
  return {
    name: 'policy',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace("default-src 'self';", "default-src 'self'; style-src 'self' 'unsafe-inline';"),
  };
}
