import { expect, test } from 'vitest';
import { compileTiny } from '../builders.ts';

const phase = { role: 'play', minutes: 30, class: 'They vote.', screen: 'The gate.' };
const plan = {
  id: 'short',
  title: 'Short',
  minutes: 50,
  form: 'second',
  about: 'All of it.',
  phases: [phase, { ...phase, role: 'debrief', minutes: 20 }],
};
const criterion = { title: 'Facts', points: 20, levels: ['none', 'all'] };
const teach = {
  preparation: { minutes: 15, steps: ['Read it.'] },
  programme: [{ level: 'Third year', theme: 'Tolls' }],
  aims: ['To know the toll.'],
  briefing: {
    role: 'You keep the gate.',
    facts: [{ text: 'There is a gate.', sources: ['S1'] }],
    prediction: 'Who pays?',
  },
  roles: [
    { id: 'play', title: 'Play', about: 'They vote.' },
    { id: 'debrief', title: 'Debrief', about: 'They talk.' },
  ],
  plans: [plan],
  debrief: [{ id: 'why', title: 'Why', minutes: 5, about: 'Causes.', questions: ['Why?'] }],
  decisions: [{ decision: 'gate', questions: ['Who paid?'], articles: ['gate'] }],
  exit: ['What weighed most was …'],
  rubric: { levels: ['low', 'high'], criteria: [criterion] },
  limits: ['It is a game.'],
  data: ['Nothing leaves.'],
  failure: ['Read aloud.'],
  glossary: ['gate'],
};

const compiled = (over: object = {}) =>
  compileTiny({ 'teach.json': JSON.stringify({ ...teach, ...over }) });
const said = (over: object) =>
  compiled(over).problems.map((one) => `${one.file} ${one.code} ${one.text}`);

test('P14 a pack may have lessons or none, and is the same edition either way', () => {
  const bare = compileTiny();
  const taught = compiled();
  expect([bare.history.teach, bare.problems]).toEqual([null, []]);
  expect(taught.problems).toEqual([]);
  expect(taught.history.teach?.plans[0]?.form).toBe('second');
  expect(taught.pack?.edition).toBe(bare.pack?.edition);
});

test.each([
  [{ plans: [{ ...plan, form: 'third' }] }, 'plans.short.form: there is no entry “third”.'],
  [{ glossary: ['gate', 'moat'] }, 'glossary.1: there is no article “moat”.'],
  [
    { decisions: [{ ...teach.decisions[0], articles: ['moat'] }] },
    'decisions.0.articles: there is no article “moat”.',
  ],
  [
    { decisions: [{ ...teach.decisions[0], decision: 'moat' }] },
    'decisions.0.decision: there is no decision “moat”.',
  ],
  [
    { decisions: [teach.decisions[0], teach.decisions[0]] },
    'decisions.1.decision: “gate” stands twice.',
  ],
  [
    { briefing: { ...teach.briefing, facts: [{ text: 'A moat.', sources: ['S9'] }] } },
    'briefing.facts.0.sources: there is no source S9.',
  ],
  [{ roles: teach.roles.slice(1) }, 'plans.short.phases: nothing is said of the part “play”.'],
  [
    { plans: [{ ...plan, minutes: 45 }] },
    'plans.short.minutes: its phases take 50 minutes, not 45.',
  ],
  [
    { rubric: { levels: ['low', 'middle', 'high'], criteria: [criterion] } },
    'rubric.criteria.0.levels: it has 2 levels, and there are 3.',
  ],
])('P14 what leads nowhere or does not add up is a problem at its path: %#', (over, words) => {
  expect(said(over)).toEqual([`teach.json pack/reference ${words}`]);
});

test('P14 a fault of form is a problem at its line, and the pack does not compile', () => {
  const text = JSON.stringify({ ...teach, exit: [], minutes: 3 }, null, 1);
  const { pack, history, problems } = compileTiny({ 'teach.json': text });
  expect([pack, history.teach]).toEqual([null, null]);
  expect(problems.map((one) => [one.file, one.code])).toEqual([
    ['teach.json', 'pack/schema'],
    ['teach.json', 'pack/schema'],
  ]);
  const lines = text.split('\n');
  expect(problems.map((one) => lines[one.line - 1]).join()).toMatch(/exit/);
});
