import { defineConfig, type UserConfig } from 'vite';
import { defaultPack } from './src/tools/project.ts';
import { viteLicences } from './src/tools/vite-licences.ts';
import { vitePack } from './src/tools/vite-pack.ts';
import { vitePolicy } from './src/tools/vite-policy.ts';

/** What begins each stage of the first text: all that it imports outright comes in one file. */
const stages = { first: '/src/app/main.tsx', engine: '/src/app/engine-entry.ts' };

type Modules = {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
};

/** The first stage that imports a module outright, itself or through others. */
function stageOf(id: string, modules: Modules): string | null {
  const reached = new Set([id]);
  for (const one of reached) {
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) reached.add(importer);
  }
  const found = Object.entries(stages).find(([, entry]) =>
    [...reached].some((one) => one.replaceAll('\\', '/').endsWith(entry)),
  );
  return found?.[0] ?? null;
}

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
          codeSplitting: {
            groups: [
              { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
              { name: (id, context) => stageOf(id, context) },
            ],
          },
        },
      },
    },
    server: { host: '127.0.0.1' },
  }),
);
