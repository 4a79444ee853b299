import { feature } from 'topojson-client';
import { leaf } from '../inks.ts';
import type { RegionTopology } from './data.ts';
import { boxOf, overlap } from './ground.ts';
import { grown, type Press } from './press.ts';

const riverInk = '#4a7391';
/** Pieces of a river that are stroked with one width. */
const pieces = 14;

type Piece = { readonly path: Path2D; readonly width: number };
type Course = { readonly box: ReturnType<typeof boxOf>; readonly pieces: readonly Piece[] };

export function coursesOf(topology: RegionTopology): Course[] {
  return topology.objects.rivers.geometries.map((river) => {
    const points = feature(topology, river).geometry.coordinates;
    const step = Math.max(1, Math.ceil((points.length - 1) / pieces));
    const parts: Piece[] = [];
    for (let start = 0; start + 1 < points.length; start += step) {
      const path = new Path2D();
      // Curves through the middles of the vertices: at high zoom a river has no corners.
      const part = points.slice(start, start + step + 2);
      part.forEach(([x = 0, y = 0], index) => {
        const [nextX = x, nextY = y] = part[index + 1] ?? [];
        if (index === 0) path.moveTo((x + (start ? nextX : x)) / 2, (y + (start ? nextY : y)) / 2);
        else if (index < part.length - 1)
          path.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
        else if (start + step + 1 >= points.length) path.lineTo(x, y);
      });
      const along = Math.min(1, (start + step / 2) / points.length);
      parts.push({ path, width: 0.55 + (river.properties.width - 0.55) * along ** 1.2 });
    }
    return { box: boxOf([points]), pieces: parts };
  });
}

/** Blue courses that grow from a hair at the spring to their full width at the mouth. */
export function paintRivers(press: Press, courses: readonly Course[]): void {
  const { context, box, pixel, scale } = press;
  const near = grown(box, 4 * pixel);
  const growth = Math.min(1.7, Math.max(0.62, Math.sqrt(scale)));
  const shown = courses.filter((course) => overlap(course.box, near));
  const stroke = (ink: string, around: number) => {
    context.strokeStyle = ink;
    for (const { path, width } of shown.flatMap((course) => course.pieces)) {
      context.lineWidth = (Math.max(0.6, width * 0.85 * growth) + around) * pixel;
      context.stroke(path);
    }
  };
  context.save();
  // A gap of bare paper: blue on blue hatching would not be seen.
  context.globalAlpha = 0.75;
  stroke(leaf, 2.2);
  context.restore();
  stroke(riverInk, 0);
}
