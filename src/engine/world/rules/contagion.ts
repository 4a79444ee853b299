import { regionsOf } from '../terms.ts';
import { isTurn, type Mechanism } from './rule.ts';

/** Half: of a region, and of a gap. Two neighbours who went further would change places. */
const HALF = 5_000;

/** What is done next door is done here: shares move towards their mean over the neighbours. */
export const contagion: Mechanism<'contagion'> = (rule, pack, layout) => {
  const inside = regionsOf(pack, rule.in);
  const places = inside.map((region) => ({
    first: layout.shares(region),
    near: (pack.manifest.regions[region]!.neighbours ?? [])
      .map((id) => inside.indexOf(layout.regions.indexOf(id)))
      .filter((place) => place >= 0),
  }));
  const among = rule.authorities.map((one) => layout.authorities.indexOf(one));
  const under = rule.under === undefined ? -1 : layout.authorities.indexOf(rule.under);
  const rate = Math.min(HALF, Math.max(0, rule.rate.value));
  const many = among.length;
  const every = rule.every?.value ?? 1;
  return ({ slots, day }) => {
    // As it stood this morning, for all to see the same: a place's shares, or none under occupation.
    const before: number[] = [];
    for (const { first } of places) {
      const free = under < 0 || slots[first + under]! <= HALF;
      for (let index = 0; index < many; index += 1) {
        before.push(free ? slots[first + among[index]!]! : -1);
      }
    }
    const moves = among.map(() => 0);
    for (let place = 0; place < places.length; place += 1) {
      const { first, near } = places[place]!;
      if (before[place * many]! < 0 || !isTurn(day, inside[place]!, every)) continue;
      let over = 0;
      let fits = true;
      for (let index = 0; index < many; index += 1) {
        let sum = 0;
        let count = 0;
        for (const other of near) {
          if (before[other * many]! < 0) continue;
          sum += before[other * many + index]!;
          count += 1;
        }
        const here = before[place * many + index]!;
        const by = count === 0 ? 0 : Math.trunc(((sum / count - here) * rate) / 10_000);
        moves[index] = by;
        over += by;
      }
      // What some gain the others lose: the last takes the difference, as far as it holds it.
      moves[many - 1] = moves[many - 1]! - over;
      for (let index = 0; index < many; index += 1) {
        if (before[place * many + index]! + moves[index]! < 0) fits = false;
      }
      if (!fits) continue;
      for (let index = 0; index < many; index += 1) {
        slots[first + among[index]!] = before[place * many + index]! + moves[index]!;
      }
    }
    return true;
  };
};
