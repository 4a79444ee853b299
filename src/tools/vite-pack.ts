import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Problem } from '../engine/pack/problem.ts';
import { typeOf } from '../server/media-type.ts';
import { isError, renderProblem } from './problem.ts';
import { inProject, root } from './project.ts';

type Compiled = {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What takes long to make: a build makes it beside the rest, a server when it is asked for. */
  readonly slow?: ReadonlyMap<string, () => Promise<string>>;
  readonly watched: readonly string[];
  readonly problems: readonly Problem[];
};

export type Compiler = (
  target: string,
) => Promise<
  ({ readonly ok: true } & Compiled) | { readonly ok: false; readonly problems: readonly Problem[] }
>;

/** Loaded late, so that the compiler's own start does not delay the server's. */
const compileTarget: Compiler = async (target) =>
  (await import('./pack/compile.ts')).compileTarget(target);

async function compile(compiler: Compiler, target: string): Promise<Compiled> {
  const result = await compiler(target);
  return result.ok ? result : { files: new Map(), watched: [], problems: result.problems };
}

/** A compiler that fell over is one more problem to show, not the end of the server. */
function toProblem(error: unknown): Problem {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    file: 'src/tools/pack/compile.ts',
    line: 1,
    code: 'tools/failed',
    text,
    severity: 'error',
  };
}

function overlay(problems: readonly Problem[]) {
  const [first] = problems;
  const file = resolve(root, first?.file ?? '');
  return {
    type: 'error' as const,
    err: {
      plugin: 'pack',
      message: problems.map(renderProblem).join('\n'),
      stack: '',
      ...(first && { id: file, loc: { file, line: first.line, column: 0 } }),
    },
  };
}

/** What an author edits, a pack's folder or one file: noticed even where nothing compiles yet. */
function placeOf(target: string): string {
  const named = inProject('story', target);
  return existsSync(named) ? named : resolve(process.env.INIT_CWD ?? root, target);
}

/** The pack as it stands while developing: compiled again whenever one of its files changes. */
function createLivePack(target: string, compiler: Compiler, server: ViteDevServer) {
  const place = placeOf(target);
  // Kept over failures: a file that was read once is watched until the server stops.
  const watched = new Set<string>();
  server.watcher.add(place);

  async function recompile(): Promise<Compiled> {
    const compiled = await compile(compiler, target).catch(
      (error): Compiled => ({ files: new Map(), watched: [], problems: [toProblem(error)] }),
    );
    for (const file of compiled.watched) watched.add(resolve(root, file));
    server.watcher.add([...watched]);
    const { logger } = server.config;
    for (const problem of compiled.problems) {
      if (isError(problem)) logger.error(renderProblem(problem));
      else logger.warn(renderProblem(problem));
    }
    return compiled;
  }

  let current = recompile();
  return {
    read: () => current,
    recompile: () => {
      current = recompile();
      return current;
    },
    concerns: (file: string) => watched.has(file) || file === place || file.startsWith(place + sep),
  };
}

/** Serves the compiled pack under `pack/` while developing, and writes it there on a build. */
export function vitePack(target: string, compiler: Compiler = compileTarget): Plugin {
  let live: ReturnType<typeof createLivePack> | undefined;
  let coming: Promise<readonly (readonly [name: string, source: string])[]> | undefined;

  return {
    name: 'pack',

    async buildStart() {
      if (this.environment.mode !== 'build') return;
      const { files, slow = new Map(), problems } = await compile(compiler, target);
      const errors = problems.filter(isError);
      for (const problem of problems) if (!isError(problem)) this.warn(renderProblem(problem));
      if (errors.length > 0) {
        this.error(`The pack does not compile:\n${errors.map(renderProblem).join('\n')}`);
      }
      for (const [name, source] of files) {
        this.emitFile({ type: 'asset', fileName: `pack/${name}`, source });
      }
      coming = Promise.all([...slow].map(async ([name, make]) => [name, await make()] as const));
      // Said where it is waited for.
      coming.catch(() => undefined);
    },

    async generateBundle() {
      for (const [name, source] of (await coming) ?? []) {
        this.emitFile({ type: 'asset', fileName: `pack/${name}`, source });
      }
    },

    configureServer(server) {
      const pack = createLivePack(target, compiler, server);
      live = pack;
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?', 1)[0] ?? '/';
        if (!path.startsWith('/pack/')) return next();
        const { files, slow, problems } = await pack.read();
        const errors = problems.filter(isError);
        if (errors.length > 0) server.ws.send(overlay(errors));
        const name = path.slice('/pack/'.length);
        const body =
          files.get(name) ??
          (await slow
            ?.get(name)?.()
            .catch(() => undefined));
        response.statusCode = body === undefined ? 404 : 200;
        response.setHeader('content-type', typeOf(path));
        response.setHeader('cache-control', 'no-cache');
        response.end(body ?? '');
      });
    },

    async hotUpdate({ file, server }) {
      if (this.environment.name !== 'client' || !live?.concerns(resolve(file))) return;
      const { problems } = await live.recompile();
      const errors = problems.filter(isError);
      server.ws.send(errors.length > 0 ? overlay(errors) : { type: 'full-reload' });
      return [];
    },
  };
}
