import { type Problem, problem } from '../pack/problem.ts';
import { tallies } from '../world/layout.ts';
import { bridgeFunctions, isDays, isPercent, listNames } from './header.ts';

/** Words that are traps in JavaScript objects or in inkjs itself. */
const hostileNames = new Set([
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'prototype',
  'toString',
  'patch',
  'callStack',
]);

type Rule = { readonly code: string; readonly pattern: RegExp; readonly text: string };

/** What Ink allows and a pack does not: each would differ between machines, or be lost. */
const rules: readonly Rule[] = [
  {
    code: 'lint/float',
    pattern: /(?<![\w.])\d+\.\d+/,
    text: 'Whole numbers only: inkjs loses floats on compiling.',
  },
  {
    code: 'lint/divide',
    pattern: /[\w)]\s*\/\s*[\w(]/,
    text: 'No division: keep such numbers in the World.',
  },
  {
    code: 'lint/pow',
    pattern: /\bPOW\s*\(/,
    text: 'No POW: its last digit depends on the machine.',
  },
  {
    code: 'lint/random',
    pattern: /\b(RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(/,
    text: 'Use chance() or pick(): Ink’s own draws shift each other.',
  },
];

/** Logic in Ink: a line that begins with `~` or declares, and what stands within braces. */
function logicOf(code: string, inBlock: boolean): string {
  if (/^\s*((-\s*)*~|VAR\b|CONST\b|LIST\b|-\s*\S.*:\s*$)/.test(code)) return code;
  const branch = inBlock ? /^\s*-([^:{}]*:\s*~.*|[^:{}]*(?=:))/.exec(code)?.[1] : undefined;
  const braces = [...code.matchAll(/\{([^{}]*)/g)].map((match) => (match[1] ?? '').split(':')[0]);
  return [branch, ...braces].join(' ; ');
}

/** A source line without its comments; `inside` says whether a block comment is open. */
function stripComments(line: string, inside: boolean): { code: string; inside: boolean } {
  let code = '';
  let rest = line;
  let open = inside;
  while (rest !== '') {
    const mark = rest.search(open ? /\*\// : /\/\*|\/\//);
    if (!open) code += mark < 0 ? rest : rest.slice(0, mark);
    if (mark < 0 || (!open && rest.startsWith('//', mark))) break;
    rest = rest.slice(mark + 2);
    open = !open;
  }
  return { code, inside: open };
}

/** The problems of a pack's Ink that its text alone shows, at their lines. */
export function lintInk(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, code: string, words: string) =>
    problems.push(problem(file, line, code, words));
  let inside = false;
  let depth = 0;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const stripped = stripComments(raw, inside);
    inside = stripped.inside;
    const { code } = stripped;
    const logic = logicOf(code, depth > 0).replace(/"(?![a-z_]+")[^"]*"/g, '""');
    for (const rule of rules) if (rule.pattern.test(logic)) report(line, rule.code, rule.text);
    depth += code.split('{').length - code.split('}').length;
    if (
      /\{\s*([!&$]*~|((once|cycle|stopping)\s+)*shuffle\b)|^\s*\{?\s*shuffle\b.*:/.test(code) &&
      !/^\s*~/.test(code)
    ) {
      report(
        line,
        'lint/shuffle',
        'No shuffles: neighbouring ones are functions of each other. Use pick().',
      );
    }
    if (/<>/.test(code))
      report(
        line,
        'lint/glue',
        'No glue between displayed lines: a sentence is whole within its line.',
      );
    const [, name] =
      /^\s*(?:={1,}\s*(?:function\s+)?|VAR\s+|CONST\s+|LIST\s+|~\s*temp\s+)([A-Za-z_]\w*)/.exec(
        code,
      ) ?? [];
    if (name && hostileNames.has(name)) report(line, 'lint/name', `“${name}” is a hostile name.`);
    if (/^\s*VAR\s+\w+\s*=\s*->/.test(code)) {
      report(line, 'lint/divert-value', 'No diverts in variables: they do not pass between acts.');
    }
    for (const one of lintCalls(logic)) report(line, one.code, one.text);
  });
  return problems;
}

/** Arguments of the bridge's functions: an item of the wrong list, or without its list's name. */
function lintCalls(logic: string): { code: string; text: string }[] {
  const found: { code: string; text: string }[] = [];
  for (const [, name = '', inner = ''] of logic.matchAll(/\b([a-z_]+)\(([^()]*)\)/g)) {
    const signature = Object.entries(bridgeFunctions).find(([one]) => one === name)?.[1];
    if (!signature) continue;
    const given = inner.trim() === '' ? [] : inner.split(',').map((one) => one.trim());
    if (given.length !== signature.takes.length) {
      found.push({
        code: 'lint/arguments',
        text: `${name}() takes ${signature.takes.length} arguments.`,
      });
      // Which of them is missing is anybody's guess: what stands where says nothing.
      continue;
    }
    signature.takes.forEach((wanted, index) => {
      const argument = given[index] ?? '';
      const list = /^([A-Z]\w*)\.\w+$/.exec(argument)?.[1];
      const isList = listNames.some((one) => one === wanted);
      if (list !== undefined && list !== wanted) {
        found.push({
          code: 'lint/wrong-list',
          text: `${name}() wants ${wanted}, not ${argument}.`,
        });
      } else if (wanted === 'days' && isOutOf(isDays, argument)) {
        found.push({
          code: 'lint/days',
          text: `${name}() passes from one day to a year of them, not ${argument}.`,
        });
      } else if (wanted === 'percent' && isOutOf(isPercent, argument)) {
        found.push({
          code: 'lint/percent',
          text: `${name}() wants a chance from 0 to 100, not ${argument}.`,
        });
      } else if (wanted === 'tally' && !isTally(argument)) {
        found.push({
          code: 'lint/tally',
          text: `${name}() wants a tally in quotes (${tallies.join(', ')}), not ${argument}.`,
        });
      } else if (isList && list === undefined && !/^(t|p)_\w+$/.test(argument)) {
        found.push({
          code: 'lint/unqualified',
          text: `Write the list’s name: ${wanted}.${argument}.`,
        });
      }
    });
  }
  return found;
}

/** Whether an argument is a tally's word in quotes, or a variable that may hold one. */
const isTally = (argument: string): boolean =>
  tallies.some((tally) => argument === `"${tally}"`) || /^(t|p)_\w+$/.test(argument);

/** Whether an argument is a number written out that is none of those wanted. */
const isOutOf = (wanted: (one: number) => boolean, argument: string): boolean =>
  /^-?\s*\d+$/.test(argument) && !wanted(Number(argument.replace(/\s/g, '')));
