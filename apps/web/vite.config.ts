import { LANGUAGES, translator } from '@repere/messages';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { offline } from './offline/plugin.ts';

/** What a browser without scripts shows, in every language: nothing can ask which one. */
const noScript: Plugin = {
  name: 'repere-no-script',
  transformIndexHtml: (html) =>
    html.replace(
      '<!-- no-script -->',
      LANGUAGES.map((language) => `<p lang="${language}">${translator(language).text('web.no-script')}</p>`).join(''),
    ),
};

// The server serves `dist/site` under a content security policy without inline anything; so no asset becomes a data URL.
export default defineConfig({
  plugins: [react(), noScript, offline()],
  resolve: { conditions: ['repere-source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4650' } },
});
