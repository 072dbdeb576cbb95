import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The extension's manifest and build. What ships beside the code is made by catalog/ and lib/sound/build. */
export default defineConfig({
  srcDir: '.',
  outDir: '.output',
  imports: false,
  vite: () => ({
    plugins: [preact()],
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'development|production'] },
    build: { target: 'chrome120', sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: 'EmoHeal',
    description: 'Music that meets you where you are, then leads you somewhere calmer. On your own computer.',
    minimum_chrome_version: '120',
    permissions: ['storage', 'alarms', 'notifications', ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel'])],
    action: { default_title: 'EmoHeal: check in' },
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'play-pause': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Pause or play the music' },
      'end-softly': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Let the music end softly' },
    },
  }),
});
