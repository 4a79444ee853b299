import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildCityMap } from './city.ts';
import { CitySource } from './city-source.ts';
import { buildFrontMap } from './front.ts';
import { FrontBorders, FrontSource } from './front-source.ts';
import { buildRegionMap } from './region.ts';
import { Divisions, PackRegions, RegionSource, Rivers, Towns, Units } from './source.ts';

export type MapFile = { readonly file: string; readonly text: string };

/** Builds every map described in a pack's `map/source` folder; throws where a source is wrong. */
export function buildPackMaps(folder: string): MapFile[] {
  const sources = join(folder, 'map/source');
  const read = <Schema extends z.ZodMiniType>(path: string, schema: Schema): z.infer<Schema> => {
    const result = z.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  const pack = read(join(folder, 'pack.json'), PackRegions);
  const build = (path: string) => {
    const { kind } = read(path, Described);
    if (kind === 'city') return buildCity(read(path, CitySource), pack);
    if (kind === 'front') {
      const front = read(path, FrontSource);
      const data = buildFrontMap({
        front,
        borders: read(join(sources, front.borders), FrontBorders),
        divisions: read(join(sources, front.admin), Divisions).features,
      });
      return [{ file: front.output, text: `${JSON.stringify(data)}\n` }];
    }
    if (kind !== 'region') return [];
    const region = read(path, RegionSource);
    const data = buildRegionMap({
      region,
      divisions: read(join(sources, region.admin), Divisions).features,
      units: read(join(sources, region.units), Units),
      towns: read(join(sources, region.towns), Towns),
      rivers: read(join(sources, region.rivers), Rivers),
      pack,
    });
    return [{ file: region.output, text: `${JSON.stringify(data)}\n` }];
  };
  return readdirSync(sources)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => build(join(sources, name)));
}

function buildCity(source: CitySource, pack: PackRegions): MapFile[] {
  const data = buildCityMap(source, pack);
  return [{ file: source.output, text: `${JSON.stringify(data)}\n` }];
}

/** A description has a kind; tables that descriptions refer to are lists. */
const Described = z.union([
  z.object({ kind: z.string() }),
  z.pipe(
    z.array(z.unknown()),
    z.transform(() => ({ kind: 'table' })),
  ),
]);
