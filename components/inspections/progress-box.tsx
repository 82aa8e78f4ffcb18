import type { presentProgress } from '@/lib/inspections/view';

type ProgressView = ReturnType<typeof presentProgress>;

/** "1/2 cuộc, còn thiếu 1", with the rule and who set it. */
export function ProgressBox({ progress }: { readonly progress: ProgressView }) {
  const look = progress.enough ? 'border-good bg-good-tint' : 'border-warn bg-warn-tint';
  return (
    <div className={`rounded-md border-l-4 px-4 py-3 ${look}`}>
      <p className="font-semibold">{`Chỉ tiêu kiểm tra năm ${progress.year}`}</p>
      <p className="tabular text-2xl font-bold">
        <span aria-hidden="true">{progress.enough ? '✓ ' : '▲ '}</span>
        {`${progress.count}, ${progress.state}`}
      </p>
      <p>{progress.rule}</p>
      <ul className="text-sm text-ink-soft">
        {progress.issuers.map((issuer) => (
          <li key={issuer}>{issuer}</li>
        ))}
      </ul>
    </div>
  );
}
