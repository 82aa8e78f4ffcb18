interface SectionText {
  readonly id: number;
  readonly name: string;
  readonly body: string;
  readonly last: string | null;
}

/** Các phần của bản cam kết, each with what was written last year folded beside it. */
export function SectionTexts({
  sections,
  lastYear,
}: {
  readonly sections: readonly SectionText[];
  readonly lastYear: string | null;
}) {
  if (sections.length === 0) {
    return <p className="text-ink-soft">Bản này được ghi nhận theo sổ, chưa nhập nội dung.</p>;
  }
  return (
    <div className="flex flex-col gap-5">
      {sections.map(({ id, name, body, last }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h3 id={`section-${id}`} className="font-semibold">
            {name}
          </h3>
          <p className="max-w-prose whitespace-pre-line">{body}</p>
          {lastYear && last ? (
            <details className="mt-1">
              <summary className="inline-flex min-h-target cursor-pointer items-center text-ink-soft underline decoration-rule-strong underline-offset-4">
                {lastYear}
              </summary>
              <p className="max-w-prose border-l-4 border-rule pl-3 whitespace-pre-line text-ink-soft">
                {last}
              </p>
            </details>
          ) : null}
        </section>
      ))}
    </div>
  );
}
