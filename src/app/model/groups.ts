import type { CampaignStep } from '../../engine/pack/campaigns.ts';
import type { Pack } from '../../engine/pack/compiled.ts';
import type { Rule } from '../../engine/pack/rules.ts';
import { fullDate } from '../i18n/figures.ts';
import { t } from '../i18n/t.ts';
import { type Figure, figuresOfRule, figuresOfStep, needsWords } from './figures.ts';
import type { Model } from './load-model.ts';

/** What a rule is about, in the order in which the page tells of it. */
export const topics = ['obeyed', 'men', 'people', 'gauges', 'factions', 'moments', 'word'] as const;
export type Topic = (typeof topics)[number];

/** A rule as it is told: its name, its sentence, when it works, its numbers. */
export type Told = {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly when: string | null;
  readonly figures: readonly Figure[];
};

export type Group = {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly rules: readonly Told[];
};

function topicOf(rule: Rule): Topic {
  switch (rule.mechanism) {
    case 'presence':
    case 'yield':
    case 'vacancy':
    case 'contagion':
    case 'withdrawal':
      return 'obeyed';
    case 'muster':
      return 'men';
    case 'occasion':
      return 'moments';
    case 'reports':
      return 'word';
    case 'drift': {
      const { moves } = rule;
      if ('in' in moves) return 'people';
      return moves.measure === 'gauge' || moves.measure === 'lever' ? 'gauges' : 'factions';
    }
    default:
      return rule satisfies never;
  }
}

const steps: readonly CampaignStep[] = [
  'weather',
  'muster',
  'launch',
  'march',
  'relief',
  'recall',
  'end',
  'reports',
];

/** The rules by what they are about, then each campaign by its steps; what has none is left out. */
export function groupsOf(pack: Pack, { rules, campaigns }: Model): readonly Group[] {
  const byTopic = topics.map((topic): Group => {
    const own = rules.filter((rule) => topicOf(rule) === topic);
    return {
      id: topic,
      title: t(`model.topic.${topic}`),
      about: null,
      rules: own.map((rule) => toldOf(pack, rule)),
    };
  });
  const byCampaign = campaigns.map(
    (campaign): Group => ({
      id: campaign.id,
      title: campaign.name,
      about: campaign.about,
      rules: steps.map((step) => ({
        id: `${campaign.id}_${step}`,
        title: t(`model.step.${step}`),
        sentence: campaign.sentences[step],
        when: null,
        figures: figuresOfStep(pack, campaign, step),
      })),
    }),
  );
  return [...byTopic, ...byCampaign].filter((group) => group.rules.length > 0);
}

function toldOf(pack: Pack, rule: Rule): Told {
  const { id, title, sentence, since, needs } = rule;
  const from = since === undefined ? '' : t('model.since', { date: fullDate(since) });
  const words = [from, needsWords(pack, needs)].filter((one) => one !== '').join('; ');
  return {
    id,
    title,
    sentence,
    when: words === '' ? null : words,
    figures: figuresOfRule(pack, rule),
  };
}
