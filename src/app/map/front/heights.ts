import type { Box } from '../painter.ts';
import type { FrontMapData } from './data.ts';
import { spurs, swell } from './noise.ts';
import { type SpotHeight, spotsAlong } from './spine.ts';

/** Metres above the sea on a grid of the whole frame. */
export type Heights = {
  readonly x: number;
  readonly y: number;
  /** Map units from one column or row to the next. */
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  readonly metres: Float32Array;
};

const gridStep = 8;
const spotStep = 11;
/** Side of a bucket of spots, and how far a spot is felt. */
const bucket = 80;
const reach = bucket * bucket;
/** Nearer than this, spots are as good as met: no needles and no wells. */
const blunt = 26;
/** What is nowhere near a spot lies as high as the country round about, and so much does that weigh. */
const countryWeight = 0.35 / bucket ** 3;
const countryStep = 100;

/** Spots by bucket, one after the other: x, y and metres; `starts` has where each bucket begins. */
type Buckets = {
  readonly columns: number;
  readonly starts: Int32Array;
  readonly spots: Float32Array;
};

function sortSpots(spots: readonly SpotHeight[], frame: Box): Buckets {
  const columns = Math.ceil(frame.width / bucket) + 4;
  const rows = Math.ceil(frame.height / bucket) + 4;
  const sorted: SpotHeight[][] = Array.from({ length: columns * rows }, () => []);
  for (const spot of spots) {
    const column = Math.floor((spot.x - frame.x) / bucket) + 2;
    const row = Math.floor((spot.y - frame.y) / bucket) + 2;
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    sorted[row * columns + column]?.push(spot);
  }
  const starts = new Int32Array(columns * rows + 1);
  sorted.forEach((own, index) => {
    starts[index + 1] = starts[index]! + 3 * own.length;
  });
  const flat = sorted.flat().flatMap(({ x, y, height }) => [x, y, height]);
  return { columns, starts, spots: Float32Array.from(flat) };
}

/**
 * Works out the heights of a mountain range from its crests and its rivers: each spot is felt by
 * the inverse of its distance cubed, as far as it reaches, so that valleys are cut and crests stand; spurs and gullies
 * are added where it is high and no river is near.
 */
export function createHeights({ frame, rivers, crests, points }: FrontMapData): Heights {
  const isHigh = ({ kind }: FrontMapData['points'][number]) => kind === 'pass';
  const water = sortSpots(
    [
      ...rivers.flatMap(({ spine }) => spotsAlong(spine, spotStep)),
      ...points.filter((point) => !isHigh(point)),
    ],
    frame,
  );
  const rock = sortSpots(
    [...crests.flatMap((spine) => spotsAlong(spine, spotStep)), ...points.filter(isHigh)],
    frame,
  );
  const columns = Math.ceil(frame.width / gridStep) + 1;
  const rows = Math.ceil(frame.height / gridStep) + 1;
  const metres = new Float32Array(columns * rows);
  const country = createCountry(frame, [water, rock]);
  for (let row = 0; row < rows; row++) {
    const y = frame.y + row * gridStep;
    const bucketRow = Math.floor((y - frame.y) / bucket) + 2;
    for (let column = 0; column < columns; column++) {
      const x = frame.x + column * gridStep;
      const bucketColumn = Math.floor((x - frame.x) / bucket) + 2;
      let weight = countryWeight;
      let sum = countryWeight * heightAt(country, x, y);
      let nearWater = reach;
      for (const kind of [water, rock]) {
        for (let by = -1; by <= 1; by++) {
          const first = (bucketRow + by) * kind.columns + bucketColumn - 1;
          const end = kind.starts[first + 3]!;
          for (let at = kind.starts[first]!; at < end; at += 3) {
            const dx = kind.spots[at]! - x;
            const dy = kind.spots[at + 1]! - y;
            const square = dx * dx + dy * dy;
            if (square >= reach) continue;
            if (kind === water && square < nearWater) nearWater = square;
            const blunted = square + blunt;
            // It fades out, so that nothing changes where one comes within reach.
            const felt = (1 - square / reach) ** 2 / (blunted * Math.sqrt(blunted));
            weight += felt;
            sum += felt * kind.spots[at + 2]!;
          }
        }
      }
      const base = sum / weight;
      metres[row * columns + column] = base + roughness(x, y, base, Math.sqrt(nearWater));
    }
  }
  return { x: frame.x, y: frame.y, step: gridStep, columns, rows, metres };
}

/** The lie of the land at large: all spots by the inverse of their distance squared. */
function createCountry(frame: Box, kinds: readonly Buckets[]): Heights {
  const columns = Math.ceil(frame.width / countryStep) + 2;
  const rows = Math.ceil(frame.height / countryStep) + 2;
  const metres = new Float32Array(columns * rows);
  for (let at = 0; at < metres.length; at++) {
    const x = frame.x + (at % columns) * countryStep;
    const y = frame.y + Math.floor(at / columns) * countryStep;
    let weight = 0;
    let sum = 0;
    for (const { spots } of kinds) {
      // One in three is enough for the lie of the land.
      for (let index = 0; index < spots.length; index += 9) {
        const square = (spots[index]! - x) ** 2 + (spots[index + 1]! - y) ** 2 + countryStep ** 2;
        const felt = 1 / (square * square);
        weight += felt;
        sum += felt * spots[index + 2]!;
      }
    }
    metres[at] = weight > 0 ? sum / weight : 0;
  }
  return { x: frame.x, y: frame.y, step: countryStep, columns, rows, metres };
}

function roughness(x: number, y: number, height: number, toWater: number): number {
  const high = Math.min(1, Math.max(0.06, (height - 350) / 1300));
  const dry = Math.min(1, Math.max(0, (toWater - 5) / 22));
  const shape = 0.62 * spurs(x / 37, y / 37) + 0.38 * spurs(x / 17 + 9, y / 17 - 4);
  return high * dry * (190 * shape + 60 * swell(x / 90, y / 90));
}

/** Metres at a point of the map; those of the nearest edge outside of it. */
export function heightAt({ x, y, step, columns, rows, metres }: Heights, px: number, py: number) {
  const u = Math.min(columns - 1.001, Math.max(0, (px - x) / step));
  const v = Math.min(rows - 1.001, Math.max(0, (py - y) / step));
  const column = Math.floor(u);
  const row = Math.floor(v);
  const [a, b] = [u - column, v - row];
  const at = row * columns + column;
  const top = metres[at]! * (1 - a) + metres[at + 1]! * a;
  const bottom = metres[at + columns]! * (1 - a) + metres[at + columns + 1]! * a;
  return top * (1 - b) + bottom * b;
}
