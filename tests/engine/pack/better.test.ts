import { describe, expect, test } from 'vitest';
import { Campaigns } from '../../../src/engine/pack/campaigns.ts';
import { readFile } from '../../../src/engine/pack/read-file.ts';
import { compileTiny, manifestWith } from '../builders.ts';
import { manifest } from '../tiny-manifest.ts';
import { ridge } from '../world/campaign/ridge.ts';

const gaugesWith = (better: unknown) =>
  compileTiny({
    'pack.json': manifestWith({
      gauges: manifest.gauges.map((gauge) => (gauge.id === 'fear' ? { ...gauge, better } : gauge)),
    }),
  });
const leversWith = (better: unknown) => {
  const levers = ridge.levers.map((lever) => ({ ...lever, better }));
  const text = JSON.stringify([{ ...ridge, levers: levers.slice(0, 1) }], null, 1);
  return readFile('campaigns.json', text, Campaigns);
};

describe('P17 which end of a measure is better', () => {
  test('P17 a gauge may be better low, and says nothing where it is better high', () => {
    const { pack, problems } = gaugesWith('low');
    expect(problems).toEqual([]);
    expect(pack?.manifest.gauges.map(({ better }) => better)).toEqual([undefined, 'low']);
  });

  test.each(['high', '', true])('P17 a gauge that is better %j is a problem', (better) => {
    const { pack, problems } = gaugesWith(better);
    expect(pack).toBeNull();
    expect(problems).toMatchObject([{ file: 'pack.json', code: 'pack/schema' }]);
    expect(problems[0]?.text).toContain('gauges.1.better');
  });

  test('P17 a lever may be better at either end, or at none', () => {
    const read = ['low', 'high', undefined].map((better) => leversWith(better).value?.[0]);
    expect(read.map((one) => one?.levers[0]?.better)).toEqual(['low', 'high', undefined]);
  });

  test('P17 a lever that is better in the middle is a problem', () => {
    const { value, problems } = leversWith('middle');
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text).toContain('levers.0.better');
  });
});
