import type { ModelCard } from '@/lib/figures/overview-view';

/** Models with what each measures: achieved beside its target. */
export function ModelCards({ models }: { readonly models: readonly ModelCard[] }) {
  return (
    <ul className="grid gap-5 lg:grid-cols-2">
      {models.map((model) => (
        <li key={model.unitHref + model.name} className="rounded-lg border border-rule p-5">
          <h3 className="text-lg font-semibold">{model.name}</h3>
          <a
            href={model.unitHref}
            className="text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-brand"
          >
            {model.unitName}
          </a>
          {model.summary ? <p className="mt-2">{model.summary}</p> : null}
          {model.measures.length > 0 ? (
            <dl className="measures">
              {model.measures.map((measure) => (
                <div key={measure.name}>
                  <dt>{measure.name}</dt>
                  <dd>{measure.achieved}</dd>
                  {measure.target ? (
                    <dd
                      className={measure.met ? 'met' : 'unmet'}
                    >{`${measure.met ? '✓ đạt' : '▲ chưa đạt'} mục tiêu ${measure.target}`}</dd>
                  ) : null}
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
