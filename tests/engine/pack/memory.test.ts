import { expect, test } from 'vitest';
import { memoryOf } from '../../../src/engine/pack/memory.ts';

test('I13 a variable of the memory that begins as a list holds one', () => {
  const text = [
    'LIST Mood = calm, (wary), angry = 5',
    'VAR m_empty = ()',
    'VAR m_some = (calm, Mood.angry) // two of them',
    'VAR m_one = Mood.calm',
    'VAR m_bare = wary',
    'VAR m_where = north',
    'VAR m_count = 3',
    'VAR m_owed = -3',
    'VAR m_sum = (3)',
    'VAR m_yes = true',
    'VAR m_name = "calm"',
    '// VAR m_note = ()',
  ].join('\r\n');
  const { variables, lists } = memoryOf(text, ['north'], true);
  expect(variables.ids).toHaveLength(11);
  expect(lists).toEqual(['Mood', 'm_empty', 'm_some', 'm_one', 'm_bare', 'm_where']);
});
