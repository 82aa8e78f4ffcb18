import type { ModelCard } from '@/lib/figures/overview-view';
import { MoreRows, useMoreRows } from '../ui/more-rows';

/** Models with what each measures: achieved beside its target. */
export function ModelCards({ models }: { readonly models: readonly ModelCard[] }) {
  const more = useMoreRows(models.length, 4);
  return (
    <>
      <ul className="grid gap-5 lg:grid-cols-2">
        {models.slice(0, more.shown).map((model) => (
          <li key={model.href} className="rounded-lg border border-rule p-4 sm:p-5">
            <h3 className="text-lg font-semibold">
              <a
                href={model.href}
                className="inline-block py-1 text-ink underline decoration-rule-strong underline-offset-4 hover:text-brand"
              >
                {model.name}
              </a>
            </h3>
            <a
              href={model.unitHref}
              className="inline-block py-2 text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-brand"
            >
              {model.unitName}
            </a>
            {model.summary ? <p>{model.summary}</p> : null}
            {model.measures.length > 0 ? (
              <dl className="measures">
                {model.measures.map((measure) => (
                  <div key={measure.name}>
                    <dt>{measure.name}</dt>
                    <dd>{measure.achieved}</dd>
                    {measure.target ? <Target target={measure.target} met={measure.met} /> : null}
                  </div>
                ))}
              </dl>
            ) : null}
          </li>
        ))}
      </ul>
      <MoreRows more={more} word="mô hình" />
    </>
  );
}

/** The target and, where something was measured, whether it is met: by a sign and a word beside the colour. */
function Target({ target, met }: { readonly target: string; readonly met: boolean | null }) {
  if (met === null) return <dd className="goal">{`mục tiêu ${target}`}</dd>;
  return met ? (
    <dd className="goal met">{`✓ đạt mục tiêu ${target}`}</dd>
  ) : (
    <dd className="goal unmet">{`▲ chưa đạt mục tiêu ${target}`}</dd>
  );
}
