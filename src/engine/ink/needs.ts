import type { Need } from '../run/frame.ts';
import { tallies } from '../world/layout.ts';

/** A condition of `# needs`, not yet held against a World. */
export type Condition = Pick<Need, 'text' | 'subject' | 'operator' | 'wanted'>;

const OPERATOR = '(>=|<=|==|!=|>|<)';
const measured = new RegExp(
  `^(control|support|unrest|bread|stance|gauge|lever|men|campaign)((?: [a-z]\\w*)+) ${OPERATOR} (-?\\d+)$`,
);
const remembered = new RegExp(`^(not )?memory ([a-z]\\w*)(?: ${OPERATOR} (.+))?$`);
const truth = /^(not )?(done|launched|held|ended) ([a-z]\w*)$/;

const opposite = { '>=': '<', '<=': '>', '>': '<=', '<': '>=', '==': '!=', '!=': '==' } as const;

/** Reads the value of `# needs:`, conditions joined by commas. Null if any is malformed. */
export function parseNeeds(text: string): readonly Condition[] | null {
  const needs = text.split(',').map((one) => parseNeed(one.trim().replace(/\s+/g, ' ')));
  return needs.every((need) => need !== null) ? needs : null;
}

function parseNeed(text: string): Condition | null {
  const negated = text.startsWith('not ');
  const measure = measured.exec(negated ? text.slice(4) : text);
  if (measure) {
    const [, kind = '', ids = '', sign = '', figure = ''] = measure;
    const subject = subjectOf(kind, ids.trim().split(' '));
    const operator = toOperator(sign);
    return subject && operator
      ? { text, subject, operator: negated ? opposite[operator] : operator, wanted: Number(figure) }
      : null;
  }
  const memory = remembered.exec(text);
  if (memory) {
    const [, not, name = '', sign, raw] = memory;
    const operator = sign ? toOperator(sign) : '==';
    if (!operator) return null;
    const subject = { kind: 'memory', name } as const;
    return {
      text,
      subject,
      operator: not ? opposite[operator] : operator,
      wanted: raw === undefined ? true : toValue(raw),
    };
  }
  const said = truth.exec(text);
  const [, not, kind = '', id = ''] = said ?? [];
  return said ? { text, subject: subjectOfTruth(kind, id), operator: '==', wanted: !not } : null;
}

function subjectOfTruth(kind: string, id: string): Need['subject'] {
  switch (kind) {
    case 'launched':
      return { kind: 'operation', operation: id };
    case 'held':
      return { kind: 'point', point: id };
    case 'ended':
      return { kind: 'end', end: id };
    default:
      return { kind: 'done', order: id };
  }
}

function subjectOf(kind: string, ids: readonly string[]): Need['subject'] | null {
  const [first = '', second] = ids;
  if (ids.length !== (kind === 'control' || kind === 'campaign' ? 2 : 1)) return null;
  switch (kind) {
    case 'control':
      return { kind, region: first, authority: second! };
    case 'support':
    case 'unrest':
    case 'bread':
      return { kind, region: first };
    case 'lever':
      return { kind, lever: first };
    case 'campaign': {
      const tally = tallies.find((one) => one === second);
      return tally ? { kind: 'tally', campaign: first, tally } : null;
    }
    case 'stance':
      return { kind, faction: first };
    case 'gauge':
      return { kind, gauge: first };
    case 'men':
      return { kind, force: first };
    default:
      return null;
  }
}

function toOperator(sign: string): Need['operator'] | null {
  switch (sign) {
    case '>=':
    case '<=':
    case '>':
    case '<':
    case '==':
    case '!=':
      return sign;
    default:
      return null;
  }
}

function toValue(raw: string): number | string | boolean {
  const text = raw.trim().replace(/^"(.*)"$/, '$1');
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Whether a value found meets what was wanted. A truth and a number compare as 1 and 0. */
export function meets(found: number | string | boolean, need: Condition): boolean {
  const both = [found, need.wanted].map((one) => (typeof one === 'boolean' ? Number(one) : one));
  const [a = 0, b = 0] = both;
  switch (need.operator) {
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    case '>=':
      return a >= b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '<':
      return a < b;
    default:
      return need.operator satisfies never;
  }
}
