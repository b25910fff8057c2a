// Settings of VitePress. The sources are a copy of the repository's Markdown, in its layout.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const source = process.env.SITE_SOURCE;
const pages = JSON.parse(readFileSync(join(source, 'pages.json'), 'utf8'));

// The pages of the guide, in the order and with the titles of its index.
const index = readFileSync(join(source, 'docs/README.md'), 'utf8');
const guide = [...index.matchAll(/^\| \[(.+?)\]\((.+?)\.md\)/gm)].map(([, text, name]) => ({ text, link: `/docs/${name}` }));

// Links stay inside the site: a `README.md` is the index of its folder, and what is no page is no link.
function repositoryLinks(md) {
  md.core.ruler.push('repository-links', (state) => {
    for (const block of state.tokens) {
      let isOpen = true;
      for (const token of block.children ?? []) {
        if (token.type === 'link_close' && !isOpen) {
          Object.assign(token, { type: 'html_inline', content: '' });
          isOpen = true;
        }
        const href = token.type === 'link_open' ? token.attrGet('href') : null;
        if (!href || /^([a-z]+:|#)/.test(href)) continue;
        const [path, anchor] = href.split('#');
        const target = normalize(join(dirname(state.env.relativePath), path));
        if (pages.includes(target)) {
          token.attrSet('href', path.replace(/README\.md$/, 'index.md') + (anchor ? `#${anchor}` : ''));
        } else {
          Object.assign(token, { type: 'html_inline', content: '' });
          isOpen = false;
        }
      }
    }
  });
}

export default {
  title: 'sorted-pro',
  description: 'A Rust SDK for SortedPRO, the carrier-management platform',
  lang: 'en',
  base: process.env.SITE_BASE,
  outDir: process.env.SITE_OUT,
  cacheDir: join(source, '.cache'),
  cleanUrls: false,
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    // The theme's own colour has too little contrast, and its search button shows keys that its name does not have.
    [
      'style',
      {},
      '.vp-doc div[class*=language-] > span.lang { color: var(--vp-c-text-1) } .DocSearch-Button-Keys { display: none !important }',
    ],
  ],
  rewrites: (id) => id.replace(/README\.md$/, 'index.md'),
  markdown: { config: repositoryLinks, theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    search: { provider: 'local' },
    // Its name has to be what it shows.
    notFound: { linkLabel: 'Take me home' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/docs/' },
      { text: 'Rust', link: '/rust/sorted_pro/index.html', target: '_self' },
      { text: 'Shipments API', link: '/api/shipments.html', target: '_self' },
      { text: 'Consignments API', link: '/api/consignments.html', target: '_self' },
    ],
    sidebar: [
      { text: 'Guide', items: guide },
      {
        text: 'Packages',
        items: pages
          .filter((page) => /^(crates|tests)\/.*README\.md$/.test(page))
          .map((page) => ({ text: page.split('/')[1], link: `/${page.replace('README.md', '')}` })),
      },
      {
        text: 'Project',
        items: pages.filter((page) => !page.includes('/') && page !== 'README.md').map((page) => ({ text: page.slice(0, 1) + page.slice(1, -3).toLowerCase(), link: `/${page.slice(0, -3)}` })),
      },
    ],
  },
};
