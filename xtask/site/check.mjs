// Visits the site and a sandbox with a browser. Arguments: folder of the site, its base path, URL of the sandbox.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, posix, relative } from 'node:path';

const [site, base, sandbox] = process.argv.slice(2);
const { chromium } = createRequire(join(process.env.SITE_MODULES, 'x'))('playwright-core');
const axe = readFileSync(join(process.env.SITE_MODULES, 'axe-core/axe.min.js'), 'utf8');
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.CHROMIUM];
const executablePath = browsers.find((path) => path && existsSync(path));
if (!executablePath) {
  console.error('error: there is no Chromium: install the package `chromium`, or set CHROMIUM to its path');
  process.exit(1);
}

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url.split(/[?#]/)[0]);
  let file = path.startsWith(base) ? normalize(join(site, path.slice(base.length))) : undefined;
  if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  if (!file || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const start = `http://127.0.0.1:${server.address().port}${base}`;

const problems = new Set();
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.join(relative(site, entry.parentPath), entry.name));
const pages = files.filter((name) => name.endsWith('.html'));

// Every link of every page, rustdoc's thousands included: in the files, without a browser.
const known = new Set(files);
const anchors = new Map();
const anchorsOf = (name) => {
  if (!anchors.has(name)) {
    anchors.set(name, new Set([...readFileSync(join(site, name), 'utf8').matchAll(/\bid="([^"]*)"/g)].map((found) => found[1])));
  }
  return anchors.get(name);
};
let links = 0;
for (const page of pages) {
  const isReference = page.startsWith('rust/');
  const html = readFileSync(join(site, page), 'utf8').replaceAll(/<script\b[^>]*>[^<].*?<\/script>/gs, '');
  for (const [, raw] of html.matchAll(/<(?:a|link|script|img)\b[^>]*?\b(?:href|src)="([^"]*)"/g)) {
    const href = raw.replaceAll('&amp;', '&');
    if (/^([a-z]+:|\/\/)/i.test(href) || href === '') continue;
    // rustdoc repeats the text of other packages' traits, with their links.
    if (isReference && /^(dispatcher#|[a-z_]+::)/.test(href)) continue;
    links += 1;
    const [path, anchor] = href.split('#');
    let target = path.split('?')[0];
    if (target.startsWith('/')) {
      if (!target.startsWith(base)) problems.add(`${page}: ${href} is outside of the site`);
      target = target.slice(base.length);
    } else {
      target = target === '' ? page : posix.normalize(posix.join(posix.dirname(page), target));
    }
    target = decodeURIComponent(target);
    const file = [target, posix.join(target, 'index.html')].find((name) => known.has(name));
    if (!file) problems.add(`${page}: dead link ${href}`);
    // rustdoc writes some of its anchors with scripts, and the contracts are rendered by one.
    else if (anchor && !isReference && file.endsWith('.html') && !file.startsWith('api/') && !file.startsWith('rust/') && !anchorsOf(file).has(decodeURIComponent(anchor))) {
      problems.add(`${page}: no such anchor ${href}`);
    }
  }
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const guide = pages.filter((name) => !name.startsWith('rust/') && !name.startsWith('api/'));
const rust = pages.filter((name) => /^rust\/sorted_pro[a-z_]*\/index\.html$/.test(name));
const contracts = pages.filter((name) => name.startsWith('api/'));
const visits = [...guide, ...rust, ...contracts].map((name) => [name, start + name]);
visits.push(...(await sandboxPages()));

const [NARROW, WIDE] = [390, 1280];
const queue = [NARROW, WIDE].flatMap((width) => visits.map(([name, url]) => [width, name, url]));
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let next = queue.pop(); next; next = queue.pop()) await visit(...next);
  }),
);
await browser.close();
server.close();

// Opens a page, and looks for errors, overflow and findings of axe.
async function visit(width, name, url) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const report = (problem) => problems.add(`${name} at ${width} px: ${problem}`);
  page.on('console', (message) => message.type() === 'error' && report(message.text()));
  page.on('pageerror', (error) => report(String(error)));
  page.on('response', (response) => response.status() >= 400 && response.url() !== url && report(`${response.status()} ${response.url()}`));
  const response = await page.goto(url);
  if (response.status() >= 400) report(`status ${response.status()}`);
  const isContract = name.startsWith('api/');
  if (isContract) await page.waitForSelector('body[data-ready]', { timeout: 120_000 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) report(`${wide} px too wide`);
  // rustdoc's pages are not ours, and a narrow page shows nothing that a wide one does not have.
  if (width === WIDE && !name.startsWith('rust/')) {
    await page.evaluate(axe);
    // The contracts have hundreds of operations, which all look the same.
    const parts = isContract ? ['nav', '.menu-content', '[data-section-id]:nth-child(-n+9)'] : ['html'];
    const found = await page.evaluate((include) => window.axe.run({ include }, { resultTypes: ['violations'] }), parts);
    for (const { id, impact, nodes } of found.violations) {
      if (impact === 'serious' || impact === 'critical') report(`axe ${id}: ${nodes.length} times, first ${nodes[0].html.slice(0, 160)}`);
    }
  }
  await page.close();
}

// The pages of the sandbox, by their links.
async function sandboxPages() {
  const found = new Map([['sandbox /', sandbox + '/']]);
  for (const url of found.values()) {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      if (!response.ok) problems.add(`sandbox: dead link ${url}`);
      continue;
    }
    for (const [, href] of (await response.text()).matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), url);
      target.hash = '';
      // One page of a kind is enough.
      if (target.origin === new URL(sandbox).origin && found.size < 60) found.set(`sandbox ${target.pathname}${target.search}`, target.href);
    }
  }
  const isPage = async (url) => (await fetch(url, { headers: { accept: 'text/html' } })).headers.get('content-type')?.startsWith('text/html');
  const list = [];
  for (const entry of found) if (await isPage(entry[1])) list.push(entry);
  return list;
}

for (const problem of problems) console.error(`error: ${problem}`);
console.error(`${pages.length} pages with ${links} links, ${visits.length} of them visited at 2 widths: ${problems.size} problems`);
process.exit(problems.size === 0 ? 0 : 1);
