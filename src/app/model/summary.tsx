import type { BacktestReport } from '../../engine/explore/report.ts';
import { t } from '../i18n/t.ts';
import type { Figure } from './figures.ts';

type Props = {
  readonly report: BacktestReport | null;
  readonly rules: number;
  readonly figures: readonly Figure[];
};

/** The page in four figures. */
export function Summary({ report, rules, figures }: Props) {
  const assumed = figures.filter((one) => one.sources.length === 0).length;
  return (
    <dl class="model-sum">
      {report !== null && (
        <>
          <Plate
            figure={t('model.sum.of', { holds: report.holds, facts: report.facts })}
            name={t('model.sum.facts')}
            about={t('model.sum.facts.about', { enough: report.enough * 100, seeds: report.seeds })}
          />
          <Plate
            figure={t('model.sum.of', { holds: report.withoutRules.holds, facts: report.facts })}
            name={t('model.sum.bare')}
            about={t('model.sum.bare.about')}
          />
        </>
      )}
      <Plate
        figure={String(rules)}
        name={t('model.sum.rules')}
        about={t('model.sum.rules.about')}
      />
      <Plate
        figure={String(assumed)}
        name={t('model.sum.assumed')}
        about={t('model.sum.assumed.about', { sourced: figures.length - assumed })}
      />
    </dl>
  );
}

type PlateProps = { readonly figure: string; readonly name: string; readonly about: string };

function Plate({ figure, name, about }: PlateProps) {
  return (
    <div>
      <dt class="label">{name}</dt>
      <dd>
        <b>{figure}</b>
        <span>{about}</span>
      </dd>
    </div>
  );
}
