import type { HistoryEvent, HistoryLine } from '@/lib/history/view';

function Line({ line }: { readonly line: HistoryLine }) {
  if (line.to === undefined) return <li>{line.what}</li>;
  return (
    <li className="whitespace-pre-line">
      {`${line.what}: `}
      <del className="text-ink-soft">{line.from}</del>
      <span aria-hidden="true"> → </span>
      <span className="sr-only"> đổi thành </span>
      <ins className="font-semibold no-underline">{line.to}</ins>
    </li>
  );
}

/** Lịch sử thay đổi of a record: who did what, when; closed until somebody asks. */
export function History({ events }: { readonly events: readonly HistoryEvent[] }) {
  return (
    <details className="panel" id="lich-su">
      <summary className="min-h-target cursor-pointer text-xl font-semibold">
        Lịch sử thay đổi
      </summary>
      {events.length === 0 ? (
        <p className="mt-2 text-ink-soft">
          Chưa có thay đổi nào được ghi lại: nội dung này được nạp từ dữ liệu ban đầu.
        </p>
      ) : (
        <ol className="mt-2">
          {events.map(({ key, when, who, lines }) => (
            <li key={key} className="border-b border-rule py-3 last:border-0">
              <p className="tabular text-sm text-ink-soft">{`${when} · ${who}`}</p>
              <ul className="flex flex-col gap-1">
                {lines.map((line, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the past does not move
                  <Line key={place} line={line} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
