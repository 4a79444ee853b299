import { t } from './i18n/t.ts';

/** How a rule of the model is told: its name, and the plain sentence that says what it does. */
export type RuleWords = { readonly title: string; readonly sentence: string };

/** As much of a pack as names its rules. */
type Named = {
  readonly rules: readonly (RuleWords & { readonly id: string })[];
  readonly campaigns: readonly {
    readonly id: string;
    readonly name: string;
    readonly sentences: Readonly<Record<string, string>>;
  }[];
};

/** The words of a rule by the id that the ledger names it by; a campaign's step is `<campaign>_<step>`. */
export function ruleWords({ rules, campaigns }: Named, id: string): RuleWords {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return { title: rule.title, sentence: rule.sentence };
  for (const { id: campaign, name, sentences } of campaigns) {
    const step = id.startsWith(`${campaign}_`) ? id.slice(campaign.length + 1) : '';
    const sentence = Object.hasOwn(sentences, step) ? sentences[step] : undefined;
    if (sentence !== undefined) return { title: name, sentence };
  }
  return { title: t('why.rule', { rule: id }), sentence: '' };
}
