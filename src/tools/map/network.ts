import { distance, type Position } from './geometry.ts';

/** A line of the network and how far houses stay back from it. */
export type Way = { readonly line: readonly Position[]; readonly setback: number };

/** A face of the network; `setback` belongs to the edge from this corner to the next. */
export type Corner = { readonly at: Position; readonly setback: number };
export type Face = readonly Corner[];

type Piece = { a: Position; b: Position; readonly way: number; readonly setback: number };
type Edge = { readonly to: number; readonly setback: number; readonly angle: number };

const snap = 45;

/** The areas that lines enclose, as a town's streets enclose its blocks. */
export function facesOf(ways: readonly Way[]): Face[] {
  const pieces = piecesOf(joinEnds(ways));
  const { nodes, edges } = weave(pieces);
  prune(edges);
  for (const list of edges) list.sort((a, b) => a.angle - b.angle);
  return walkFaces(nodes, edges);
}

/** Moves an end that nearly meets another line onto it, so that no block leaks into the next. */
function joinEnds(ways: readonly Way[]): Way[] {
  const joined = ways.map((way) => ({ ...way, line: [...way.line] }));
  // An end that moves may leave another behind that was set on its line: go round again.
  for (let round = 0; round < 3; round++) {
    for (const { line } of joined) {
      const last = line.length - 1;
      if (distance(line[0]!, line[last]!) < 1) continue;
      for (const end of [0, last]) line[end] = nearestOn(joined, line, line[end]!);
    }
  }
  return joined;
}

/** The nearest point on any line but one's own; the point itself if none is near. */
function nearestOn(ways: readonly Way[], own: readonly Position[], from: Position): Position {
  let best = from;
  let least = snap;
  for (const { line } of ways) {
    if (line === own) continue;
    for (let step = 0; step + 1 < line.length; step++) {
      const foot = footOn(from, line[step]!, line[step + 1]!);
      const gap = distance(from, foot);
      if (gap >= least) continue;
      least = gap;
      best = foot;
    }
  }
  return best;
}

function footOn(point: Position, a: Position, b: Position): Position {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy || 1;
  const part = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const along = Math.min(1, Math.max(0, part));
  return [a[0] + along * dx, a[1] + along * dy];
}

/** Straight pieces, cut wherever two of them meet. */
function piecesOf(ways: readonly Way[]): Piece[] {
  const whole: Piece[] = ways.flatMap((way, index) =>
    way.line.slice(1).map((b, step) => {
      return { a: way.line[step]!, b, way: index, setback: way.setback };
    }),
  );
  return whole.flatMap((piece, index) => {
    const cuts = [0, 1];
    whole.forEach((other, number) => {
      if (number === index) return;
      const part = meeting(piece, other);
      if (part !== null) cuts.push(part);
    });
    cuts.sort((a, b) => a - b);
    const at = (part: number): Position => [
      piece.a[0] + part * (piece.b[0] - piece.a[0]),
      piece.a[1] + part * (piece.b[1] - piece.a[1]),
    ];
    return cuts.slice(1).map((part, step) => ({ ...piece, a: at(cuts[step]!), b: at(part) }));
  });
}

/** How far along the first piece the second meets it, ends included with a little slack. */
function meeting(first: Piece, second: Piece): number | null {
  const [rx, ry] = [first.b[0] - first.a[0], first.b[1] - first.a[1]];
  const [sx, sy] = [second.b[0] - second.a[0], second.b[1] - second.a[1]];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-9) return null;
  const [qx, qy] = [second.a[0] - first.a[0], second.a[1] - first.a[1]];
  const along = (qx * sy - qy * sx) / cross;
  const across = (qx * ry - qy * rx) / cross;
  const slack = 0.5 / Math.max(1, Math.hypot(sx, sy));
  if (along <= 0 || along >= 1 || across < -slack || across > 1 + slack) return null;
  return along;
}

/** Nodes within a metre are one; between two nodes there is one edge, with the larger setback. */
function weave(pieces: readonly Piece[]): { nodes: Position[]; edges: Edge[][] } {
  const nodes: Position[] = [];
  const cells = new Map<string, number[]>();
  const nodeAt = (at: Position): number => {
    const [cx, cy] = [Math.floor(at[0] / 4), Math.floor(at[1] / 4)];
    for (let x = cx - 1; x <= cx + 1; x++) {
      for (let y = cy - 1; y <= cy + 1; y++) {
        const near = cells.get(`${x},${y}`)?.find((known) => distance(nodes[known]!, at) < 1.5);
        if (near !== undefined) return near;
      }
    }
    const number = nodes.push(at) - 1;
    const key = `${cx},${cy}`;
    cells.set(key, [...(cells.get(key) ?? []), number]);
    return number;
  };
  const setbacks = new Map<string, { from: number; to: number; setback: number }>();
  for (const { a, b, setback } of pieces) {
    const [from, to] = [nodeAt(a), nodeAt(b)].sort((p, q) => p - q) as [number, number];
    if (from === to) continue;
    const key = `${from}-${to}`;
    const known = setbacks.get(key);
    setbacks.set(key, { from, to, setback: Math.max(setback, known?.setback ?? 0) });
  }
  const edges: Edge[][] = nodes.map(() => []);
  for (const { from, to, setback } of setbacks.values()) {
    const [a, b] = [nodes[from]!, nodes[to]!];
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    edges[from]!.push({ to, setback, angle });
    edges[to]!.push({ to: from, setback, angle: Math.atan2(a[1] - b[1], a[0] - b[0]) });
  }
  return { nodes, edges };
}

/** Takes away what leads nowhere. */
function prune(edges: Edge[][]): void {
  const ends = edges.flatMap((list, index) => (list.length === 1 ? [index] : []));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const only = edges[end]![0];
    if (only === undefined) continue;
    edges[end] = [];
    const rest = edges[only.to]!.filter((edge) => edge.to !== end);
    edges[only.to] = rest;
    if (rest.length === 1) ends.push(only.to);
  }
}

/** At each node take the next edge round: every edge side belongs to one face. */
function walkFaces(nodes: readonly Position[], edges: readonly (readonly Edge[])[]): Face[] {
  const seen = new Set<string>();
  const faces: Face[] = [];
  edges.forEach((list, start) => {
    for (const first of list) {
      if (seen.has(`${start}>${first.to}`)) continue;
      const face: Corner[] = [];
      let [from, edge] = [start, first];
      while (!seen.has(`${from}>${edge.to}`)) {
        seen.add(`${from}>${edge.to}`);
        face.push({ at: nodes[from]!, setback: edge.setback });
        const next = edges[edge.to]!;
        const back = next.findIndex((candidate) => candidate.to === from);
        from = edge.to;
        edge = next[(back + next.length - 1) % next.length]!;
      }
      faces.push(face);
    }
  });
  // With y down the inner faces run clockwise; the outer one runs the other way.
  return faces.filter((face) => face.length > 2 && areaOf(face) > 0);
}

export function areaOf(face: Face): number {
  return (
    face.reduce((sum, { at: [ax, ay] }, index) => {
      const [bx, by] = face[(index + 1) % face.length]!.at;
      return sum + ax * by - bx * ay;
    }, 0) / 2
  );
}
