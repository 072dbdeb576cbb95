import { basename, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { RUNTIME_FILES, RUNTIME_FOLDER } from './lib/emotions/assets';

/** As tight as the platform allows: own files only, no remote code, no eval beyond WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * What Firefox's linter asks for. The extension does not run there yet (it has no offscreen documents): this is so that
 * everything else about it can be linted (`npx wxt build -b firefox --mv3`, then addons-linter).
 */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: '{7f1d3c52-93a4-4a0e-8d0b-5e6c2f9a1b74}',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** The extension's manifest and build. What ships beside the code is made first, by lib/cli/build.ts. */
export default defineConfig({
  outDir: '.output',
  imports: false,
  hooks: {
    // The popup's <title> would name the toolbar button, in English only.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_checkIn__';
    },
    'build:publicAssets': (_, assets) => {
      for (const file of RUNTIME_FILES) {
        assets.push({ absoluteSrc: resolve(file), relativeDest: RUNTIME_FOLDER + basename(file) });
      }
    },
  },
  vite: () => ({
    plugins: [preact()],
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'development|production'] },
    build: { target: 'chrome120', sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    // Firefox knows no window of its own for private browsing.
    ...(browser === 'firefox' ? FIREFOX : { incognito: 'split' as const }),
    // unlimitedStorage: else the browser may delete the diary when the disk runs short. To ask for it in a page
    // (navigator.storage.persist) is refused to extensions.
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    action: {},
    content_security_policy: { extension_pages: POLICY },
    cross_origin_embedder_policy: { value: 'require-corp' },
    cross_origin_opener_policy: { value: 'same-origin' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'play-pause': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_playPause__' },
      'end-softly': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_endSoftly__' },
      'side-panel': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_sidePanel__' },
    },
  }),
});
