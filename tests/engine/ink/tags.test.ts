import { describe, expect, test } from 'vitest';
import { meets, parseNeeds } from '../../../src/engine/ink/needs.ts';
import { parseTag } from '../../../src/engine/ink/tags.ts';
import { withActOne } from '../builders.ts';

/** Where and what the problems of a first act are; its own lines begin at 3. */
const found = (ink: string): string[] =>
  withActOne(ink).problems.map((one) => `${one.line} ${one.code}`);
const end = '\n# ending: home\n-> END\n';
const two = '* [A # id: a]\n* [B # id: b]\n-';

test.each([
  ['date: 1900-01-10T08:00', { kind: 'date', date: '1900-01-10T08:00' }],
  ['date: 1900-01-10', { kind: 'date', date: '1900-01-10' }],
  ['place: rue-du-four', { kind: 'place', place: 'rue-du-four' }],
  ['source: S38 S40 BK', { kind: 'source', sources: ['S38', 'S40', 'BK'] }],
  ['sound: bell', { kind: 'sound', cue: 'bell' }],
  ['document: telegram', { kind: 'document', form: 'telegram' }],
  ['end', { kind: 'end' }],
  ['decision: rank', { kind: 'decision', decision: 'rank' }],
  ['ending: home', { kind: 'ending', ending: 'home' }],
  ['speaker: porter', { kind: 'speaker', speaker: 'porter' }],
  ['id: a-b', { kind: 'id', id: 'a-b' }],
  ['historical', { kind: 'historical' }],
  ['considered', { kind: 'plausibility', plausibility: 'considered' }],
  ['pin: north', { kind: 'pin', pin: 'north' }],
  ['because: No, not now.', { kind: 'because', because: 'No, not now.' }],
])('I8 a tag is read: %s', (text, tag) => {
  expect(parseTag(text)).toEqual(tag);
  expect(parseTag(`  ${text} `)).toEqual(tag);
});

test.each([
  'colour: red',
  'date: 1900-13-01',
  'date: 1900-02-30',
  'date: tomorrow',
  'place: The gate',
  'place:',
  'source: 38',
  'source:',
  'document: napkin',
  'end: now',
  'id: constructor',
  'id: __proto__',
  'historical: yes',
  'certain',
  'needs: bread',
  'because:',
  '',
])('I9 what is not of the grammar is no tag: %j', (text) => {
  expect(parseTag(text)).toBeNull();
});

test.each([
  ['Text. # frob: x', 'tags/unknown'],
  ['# date: 1900-02-41', 'tags/unknown'],
  ['# place: ga{m_coins}te', 'tags/dynamic'],
  ['Text. # id: a', 'tags/misplaced'],
  ['Text. # historical', 'tags/misplaced'],
])('I9 a tag that cannot stand is an error at its line: %s', (line, code) => {
  expect(found(`\n${line}${end}`)).toContain(`4 ${code}`);
});

describe('I9 a tag of lines stands where it speaks of something', () => {
  const options = (line: string) =>
    `# decision: d\n* [A # id: a]\n    ~ m_paid = true\n    ${line}\n    Text.\n* [B # id: b]\n-${end}`;

  test.each([
    '# speaker: porter',
    'He said. # date: 1900-01-16T10:00',
    'He said. # place: gate',
    '{m_coins} # source: S1',
    'He said. # speaker: porter # sound: bell',
    '{m_paid:Yes.|No.} # ending: lost',
  ])('I9 one that does not is an error at its line: %s', (line) => {
    expect(found(options(line))).toEqual(['6 tags/misplaced']);
  });

  test.each([
    '# date: 1900-01-16T10:00 # place: gate # source: S1',
    'He said. # speaker: porter',
    '{m_coins} # speaker: porter',
    '{m_paid:Yes.|No.} # speaker: porter',
    '{m_paid:Yes. # speaker: porter}',
  ])('I9 one that does is none: %s', (line) => {
    expect(found(options(line))).toEqual([]);
  });
});

test.each([
  ['names are unknown', '-> lost'],
  ['a line cannot be read', '~ m_coins = = 1'],
  ['a name is given twice', 'VAR m_paid = 1'],
])('I9 a tag is looked at where %s', (_, line) => {
  expect(found(`Text. # frob: x\n${line}\n* [A # id: a # pin: q]${end}`)).toEqual(
    expect.arrayContaining(['3 tags/unknown', '5 tags/reference']),
  );
});

test('I9 a tag of lines does not stand on an option', () => {
  expect(found(`# decision: d\n* [A # id: a # place: gate]\n* [B # id: b]\n-${end}`)).toEqual([
    '4 tags/misplaced',
  ]);
});

describe('I10 options', () => {
  test.each([
    ['without an id', '# decision: d\n* [A]\n* [B # id: b]\n-', '4 tags/no-id'],
    [
      'with an id that stands twice',
      '# decision: d\n* [A # id: b]\n* [B # id: b]\n-',
      '5 tags/id-twice',
    ],
    ['under no decision', two, '3 tags/no-decision'],
    [
      'in another knot than its decision',
      `# decision: d\n-> k\n=== k\n${two}`,
      '6 tags/no-decision',
    ],
    [
      'hidden by a condition',
      '# decision: d\n* {m_paid} [A # id: a]\n* [B # id: b]\n-',
      '4 tags/hidden-option',
    ],
    [
      'really done beside another',
      '# decision: d\n* [A # id: a # historical]\n* [B # id: b # historical]\n-',
      '5 tags/historical-twice',
    ],
    [
      'alone without a lock',
      '# decision: d\n* [A # id: a # needs: memory m_paid]\n* [B # id: b]\n-',
      '3 tags/locked-in',
    ],
  ])('I10 an option %s is an error', (_, ink, problem) => {
    expect(found(`${ink}${end}`)).toContain(problem);
  });

  test('I10 options of two decisions under one name are an error', () => {
    const { problems } = withActOne(`# decision: d\n* [A # id: rest]\n* [B # id: b]\n-${end}`);
    expect(problems.map((one) => one.text)).toEqual(['The option “rest” stands twice.']);
  });
});

test.each([
  [
    'a decision that stands twice',
    `# decision: d\n${two}\n# decision: d\n* [C # id: c]\n* [D # id: d]\n-`,
    '7 tags/decision-twice',
  ],
  ['an end that closes nothing', 'Text.\n# end', '4 tags/end'],
  [
    'a document open when another opens',
    '# document: letter\nDear all.\n# document: poster\nLook.\n# end',
    '3 tags/open',
  ],
  [
    'a document open at the end of its knot',
    '# document: letter\nDear all.\n-> k\n=== k\n# end',
    '3 tags/open',
  ],
  ['a document never closed', 'Text.\n# document: letter\nDear all.', '4 tags/open'],
])('I11 %s is an error', (_, ink, problem) => {
  expect(found(`${ink}${end}`)).toContain(problem);
});

test.each(['# place: mill', 'Text. # speaker: king', '# ending: moon', '# source: S9'])(
  'I12 a tag that leads nowhere is an error: %s',
  (line) => {
    expect(found(`${line}${end}`)).toContain('3 tags/reference');
  },
);

test.each([
  'pin: mill',
  'needs: control west crown > 1',
  'needs: control north king > 1',
  'needs: support west > 1',
  'needs: stance nobles > 1',
  'needs: gauge joy > 1',
  'needs: men ghosts > 1',
  'needs: memory m_lost',
  'needs: done nothing',
  'needs: gauge bread > 1, done nothing',
])('I12 an option’s tag that leads nowhere is an error: %s', (tag) => {
  const ink = `# decision: d\n* [A # id: a # ${tag}]\n* [B # id: b]\n* [C # id: c]\n-${end}`;
  expect(found(ink)).toEqual(['4 tags/reference']);
});

const control = { kind: 'control', region: 'north', authority: 'crown' };
const memory = { kind: 'memory', name: 'm_paid' };
test.each([
  ['control north crown >= 40', { subject: control, operator: '>=', wanted: 40 }],
  ['not control north crown >= 40', { subject: control, operator: '<', wanted: 40 }],
  [
    'support north < 3',
    { subject: { kind: 'support', region: 'north' }, operator: '<', wanted: 3 },
  ],
  [
    'stance smiths > -5',
    { subject: { kind: 'stance', faction: 'smiths' }, operator: '>', wanted: -5 },
  ],
  ['gauge bread == 7', { subject: { kind: 'gauge', gauge: 'bread' }, operator: '==', wanted: 7 }],
  ['men guards != 500', { subject: { kind: 'men', force: 'guards' }, operator: '!=', wanted: 500 }],
  ['memory m_paid', { subject: memory, operator: '==', wanted: true }],
  ['not memory m_paid', { subject: memory, operator: '!=', wanted: true }],
  ['memory m_paid >= 3', { subject: memory, operator: '>=', wanted: 3 }],
  ['memory m_paid == wide awake', { subject: memory, operator: '==', wanted: 'wide awake' }],
  ['memory m_paid == "yes"', { subject: memory, operator: '==', wanted: 'yes' }],
  ['done feed', { subject: { kind: 'done', order: 'feed' }, operator: '==', wanted: true }],
  ['not done feed', { subject: { kind: 'done', order: 'feed' }, operator: '==', wanted: false }],
])('I13 a need is read: %s', (text, need) => {
  expect(parseNeeds(text)).toEqual([{ text, ...need }]);
  expect(parseNeeds(` ${text} ,  done  feed `)).toHaveLength(2);
});

test.each([
  'bread',
  'gauge bread',
  'gauge bread => 3',
  'gauge bread >= 3.5',
  'gauge bread fear >= 3',
  'control north >= 3',
  'memory',
  'done feed twice',
  'gauge bread >= 3,',
  'done feed, moon',
])('I13 a malformed need spoils all: %s', (text) => {
  expect(parseNeeds(text)).toBeNull();
});

test.each([
  'memory m_mood',
  'not memory m_hopes',
  'memory m_mood == calm',
  'memory m_paid, memory m_mood',
])('I13 a need of a list of the memory is an error at its line: %s', (needs) => {
  const ink = `# decision: d\n* [A # id: a # needs: ${needs}]\n* [B # id: b]\n* [C # id: c]\n-`;
  expect(found(`${ink}${end}`)).toEqual(['4 tags/list']);
});

test.each([
  ['gauge bread >= 3', 3, true],
  ['gauge bread > 3', 3, false],
  ['gauge bread <= 3', 4, false],
  ['gauge bread < 3', 2, true],
  ['gauge bread == 3', 3, true],
  ['gauge bread != 3', 3, false],
  ['memory m_paid', 1, true],
  ['memory m_paid', false, false],
  ['not memory m_paid', 0, true],
  ['memory m_paid == yes', 'yes', true],
  ['memory m_paid == yes', 'no', false],
])('I13 “%s” holds against what is found (%s): %s', (text, value, met) => {
  expect(parseNeeds(text)?.map((need) => meets(value, need))).toEqual([met]);
});
