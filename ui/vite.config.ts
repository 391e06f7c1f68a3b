import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Puts the compiled crisis lines into every page, so that they are there before any script and when all scripts fail. */
function firstHelp(): Plugin {
  const file = here('./src/generated/first-help.html');
  const place = '<!-- first-help -->';
  return {
    name: 'first-help',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        // The cover names nothing.
        if (filename.endsWith('cover.html')) return html;
        if (!html.includes(place)) throw new Error(`a page has no place for the first help: ${place}`);
        return html.replace(place, () => readFileSync(file, 'utf8'));
      },
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [firstHelp(), svelte()],
  // Component tests need the browser's half of Svelte.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  server: { fs: { allow: [here('..')] } },
  build: {
    target: 'es2022',
    // Engines that know light-dark() by themselves: those that this program is meant for.
    cssTarget: ['chrome123', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: here('./index.html'), crisis: here('./crisis.html'), cover: here('./cover.html') } },
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'] },
}));
