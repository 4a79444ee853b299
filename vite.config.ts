import { defineConfig, type UserConfig } from 'vite';
import { defaultPack } from './src/tools/project.ts';
import { viteLicences } from './src/tools/vite-licences.ts';
import { vitePack } from './src/tools/vite-pack.ts';
import { vitePolicy } from './src/tools/vite-policy.ts';

export default defineConfig(
  async (): Promise<UserConfig> => ({
    base: './',
    publicDir: false,
    // Never the development runtime: it would write this machine’s paths into the game.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins: [vitePack(process.env.PACK ?? (await defaultPack())), vitePolicy(), viteLicences()],
    build: {
      target: 'es2023',
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The map's engine is one large file on its own, fetched behind the first text.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: {
          codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
        },
      },
    },
    server: { host: '127.0.0.1' },
  }),
);
