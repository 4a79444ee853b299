/** Stories that would hang or flood bare inkjs, with the knots that may be blamed for it. */
export type Hostile = {
  readonly name: string;
  readonly knots: readonly string[];
  readonly ink: string;
};

const doubled = (times: number): string => '~ s = s + s\n'.repeat(times);
/** A string of a million characters, then knot `b`. */
const long = `VAR s = "ab"\nVAR t = "ab"\n-> a\n=== a\n${doubled(19)}-> b\n=== b\n`;
const manyItems = Array.from({ length: 2_000 }, (_, index) => `i${index}`).join(', ');

export const endless: readonly Hostile[] = [
  { name: 'diverts', knots: ['a', 'b'], ink: '-> a\n=== a\n-> b\n=== b\n-> a\n' },
  { name: 'a tunnel into itself', knots: ['a'], ink: '-> a ->\n-> END\n=== a\n-> a ->\n->->\n' },
  {
    name: 'a tunnel that prints',
    knots: ['a'],
    ink: '-> a ->\n-> END\n=== a\nDeep.\n-> a ->\n->->\n',
  },
  {
    name: 'a tunnel left onwards',
    knots: ['a', 'b'],
    ink: '-> a\n=== a\n-> b ->\n=== b\n->-> a\n',
  },
  { name: 'a function', knots: ['f'], ink: '{f()}\n-> END\n=== function f()\n~ return f()\n' },
  {
    name: 'two functions',
    knots: ['f', 'g'],
    ink: '{f()}\n-> END\n=== function f()\n~ return g() + 1\n=== function g()\n~ return f()\n',
  },
  {
    name: 'a function that prints',
    knots: ['f'],
    ink: '{f()}\n-> END\n=== function f()\nx\n{f()}\n',
  },
  { name: 'a thread of itself', knots: ['a'], ink: '-> a\n=== a\n<- a\n-> DONE\n' },
  { name: 'threads', knots: ['a', 'b'], ink: '-> a\n=== a\n<- b\n-> a\n=== b\n-> DONE\n' },
  {
    name: 'threads with choices',
    knots: ['a', 'b'],
    ink: 'VAR n = 0\n-> a\n=== a\n~ n++\n<- b(n)\n-> a\n=== b(x)\n+ [Choice {x}] -> END\n',
  },
  {
    name: 'a tunnel that offers a choice at each depth',
    knots: ['a', 'b'],
    ink: '-> a ->\n-> END\n=== a\n<- b\n-> a ->\n->->\n=== b\n+ [x] -> END\n',
  },
  {
    name: 'a thread at each depth',
    knots: ['a', 'b'],
    ink: '-> a ->\n-> END\n=== a\n<- b\n-> a ->\n->->\n=== b\n-> DONE\n',
  },
  { name: 'lines', knots: ['a'], ink: '-> a\n=== a\nText.\n-> a\n' },
  { name: 'glued words', knots: ['a'], ink: '-> a\n=== a\ntext <>\n-> a\n' },
  { name: 'spaces', knots: ['a'], ink: 'VAR e = " "\n-> a\n=== a\n{e}<>\n-> a\n' },
  { name: 'empty words', knots: ['a'], ink: 'VAR e = ""\n-> a\n=== a\n{e}\n-> a\n' },
  { name: 'tags', knots: ['a'], ink: '-> a\n=== a\n# tag\n-> a\n' },
  { name: 'silence', knots: ['a'], ink: '-> a\n=== a\n- (l) {a: -> l}\n-> END\n' },
  {
    name: 'a silent condition',
    knots: ['a'],
    ink: 'VAR c = true\n-> a\n=== a\n- (l)\n{c:\n    -> l\n}\n-> END\n',
  },
  { name: 'alternatives', knots: ['a'], ink: '-> a\n=== a\n{~-> a|-> a}\n' },
  { name: 'draws', knots: ['a'], ink: '-> a\n=== a\n~ temp x = RANDOM(1, 6)\n-> a\n' },
  { name: 'a fallback', knots: ['a'], ink: '-> a\n=== a\n+ -> a\n' },
  { name: 'a fallback that prints', knots: ['a'], ink: '-> a\n=== a\n+ ->\n    words\n    -> a\n' },
  {
    name: 'a function in a choice',
    knots: ['f'],
    ink: '-> a\n=== a\n+ [{f()}] -> END\n=== function f()\nx\n~ return f()\n',
  },
  {
    name: 'a function in a string',
    knots: ['f'],
    ink: 'VAR s = ""\n-> a\n=== a\n~ s = "{f()}"\n-> END\n=== function f()\nword\n~ return f()\n',
  },
  {
    name: 'a function in a tag',
    knots: ['f'],
    ink: '-> a\n=== a\n# tag {f()}\n-> END\n=== function f()\n~ return f()\n',
  },
  {
    name: 'a string doubled for ever',
    knots: ['a'],
    ink: 'VAR s = "ab"\n-> a\n=== a\n~ s = s + s\n-> a\n',
  },
  {
    name: 'a string doubled by itself in quotes',
    knots: ['a'],
    ink: 'VAR s = "ab"\n-> a\n=== a\n~ s = "{s}{s}"\n-> a\n',
  },
  {
    name: 'a string doubled forty times',
    knots: ['a'],
    ink: `VAR s = "ab"\n-> a\n=== a\n${doubled(40)}{s}\n+ [x] -> END\n`,
  },
  { name: 'long strings joined', knots: ['b'], ink: `${long}~ t = s + "x"\n-> b\n` },
  { name: 'long strings searched', knots: ['b'], ink: `${long}{s ? "zz": z}\n-> b\n` },
  { name: 'long strings printed', knots: ['b'], ink: `${long}{s}\n-> b\n` },
  {
    name: 'a long string many times over',
    knots: ['b'],
    ink: `${long}~ s = "${'{s}'.repeat(1_000)}"\n-> b\n`,
  },
  {
    name: 'long lists inverted',
    knots: ['a'],
    ink: `LIST L = ${manyItems}\nVAR m = ()\n-> a\n=== a\n~ m = LIST_INVERT(L)\n-> a\n`,
  },
  {
    name: 'long lists printed',
    knots: ['a'],
    ink: `LIST L = ${manyItems}\n-> a\n=== a\n{LIST_ALL(L)}\n-> a\n`,
  },
];

export const tooLong: readonly Hostile[] = [
  {
    name: 'a tag of two million characters',
    knots: ['a'],
    ink: `VAR s = "ab"\n-> a\n=== a\n${doubled(20)}# {s}\nText.\n+ [x] -> END\n`,
  },
  {
    name: 'a text printed again and again',
    knots: ['a'],
    ink: `VAR s = "ab"\n-> a\n=== a\n${doubled(16)}${'{s}\n'.repeat(20)}+ [x] -> END\n`,
  },
  {
    name: 'an option of blanks',
    knots: ['a', 's'],
    ink: `-> a\n=== a\n+ [x{s()}y] -> END\n=== function s()\n~ return "${' '.repeat(60_000)}"\n`,
  },
];

/** Deep but not endless: played or refused, never a throw. */
export const deep: readonly Hostile[] = [
  {
    name: 'a function 50,000 deep',
    knots: ['sum'],
    ink:
      '-> a\n=== a\n{sum(50000)}\n+ [x] -> END\n' +
      '=== function sum(n)\n{ n == 0:\n    ~ return 0\n}\n~ return n + sum(n - 1)\n',
  },
  {
    name: 'a tunnel 50,000 deep',
    knots: ['d'],
    ink: '-> d(50000) ->\nUp.\n+ [x] -> END\n=== d(n)\n{n > 0: -> d(n - 1) -> }\n->->\n',
  },
  {
    name: 'a choice at the bottom of 3,000 tunnels',
    knots: ['d', 'b'],
    ink:
      '-> d(3000) ->\n-> END\n=== d(n)\n{ n > 0:\n    -> d(n - 1) ->\n- else:\n    -> b ->\n}\n->->\n' +
      '=== b\n- (t)\n+ [One {t}] -> t\n+ [Two] -> t\n',
  },
  {
    name: '2,000 choices at once',
    knots: ['more', 'one'],
    ink:
      '-> more(2000)\n=== more(n)\n<- one(n)\n{n > 0: -> more(n - 1)}\n-> DONE\n' +
      '=== one(n)\n+ [Choice {n}] -> END\n',
  },
];

/** Names that are something else to JavaScript: they play, or the story is refused. */
export const names: readonly Hostile[] = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
].flatMap((name) => [
  {
    name: `a knot ${name}`,
    knots: [],
    ink: `-> ${name}\n=== ${name}\nVisit {${name}}.\n+ [Go {${name}}] -> ${name}\n+ [Stop] -> END\n`,
  },
  {
    name: `a label and a stitch ${name}`,
    knots: [],
    ink: `-> k.${name}\n=== k\n= ${name}\n- (${name}_l) {k.${name}_l}\n+ (l_${name}) [Go] -> ${name}\n`,
  },
  {
    name: `a variable ${name}`,
    knots: [],
    ink: `VAR ${name} = 3\n-> k\n=== k\n~ ${name} = ${name} + 1\n{${name}}\n+ [Go {${name}}] -> k\n`,
  },
  {
    name: `a temp ${name}`,
    knots: [],
    ink: `-> k(1)\n=== k(${name})\nNow {${name}}.\n+ [Go {${name}}] -> k(${name} + 1)\n`,
  },
  {
    name: `a list ${name}`,
    knots: [],
    ink: `LIST ${name} = a, (b)\nVAR x = (b)\n-> k\n=== k\n{x} {${name}}\n~ x = LIST_INVERT(x)\n+ [Go] -> k\n`,
  },
  {
    name: `a list item ${name}`,
    knots: [],
    ink: `LIST L = a, (${name})\n-> k\n=== k\n{L}\n~ L = LIST_INVERT(L)\n+ [Go {L}] -> k\n`,
  },
]);
