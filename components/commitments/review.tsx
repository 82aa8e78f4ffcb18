import { EntryForm } from '@/components/forms/entry-form';
import { TextArea } from '@/components/forms/text-fields';
import { DateField } from '@/components/forms/typed-fields';
import { Panel } from '@/components/ui/panel';
import type { ReviewView } from '@/lib/commitments/commitment-view';
import type { DaySpan } from '@/lib/platform/calendar';

function ReviewForm({
  review,
  mayDate,
  within,
}: {
  readonly review: ReviewView;
  readonly mayDate: boolean;
  readonly within: DaySpan;
}) {
  return (
    <EntryForm
      command="commitment.review"
      title={review.title}
      draftKey={`commitment.review:${review.fixed.commitmentId}:${review.kind}`}
      fixed={review.fixed}
      initial={review.initial}
      submit={review.missing ? 'Gửi bản tự kiểm điểm' : 'Lưu bản tự kiểm điểm'}
    >
      <TextArea
        name="body"
        label={review.title}
        hint="Đã thực hiện những gì, còn hạn chế gì, sẽ khắc phục ra sao."
        maxLength={5000}
        rows={4}
      />
      {mayDate ? (
        <DateField
          name="submittedOn"
          label="Ngày tự kiểm điểm trên giấy"
          hint="Để trống nếu là hôm nay."
          optional
          within={within}
        />
      ) : null}
    </EntryForm>
  );
}

/** Tự kiểm điểm giữa năm, cuối năm: the text, or the form for it. */
export function Review(props: {
  readonly review: ReviewView;
  readonly mayDate: boolean;
  readonly within: DaySpan;
}) {
  const { review } = props;
  return (
    <Panel id={review.kind} title={review.title} note={review.when}>
      {review.body ? <p className="max-w-prose whitespace-pre-line">{review.body}</p> : null}
      {review.mayWrite ? (
        <details open={review.missing} className="mt-2">
          <summary className="inline-flex min-h-target cursor-pointer items-center font-semibold text-brand underline underline-offset-4">
            {review.missing ? 'Viết bản tự kiểm điểm' : 'Sửa bản tự kiểm điểm'}
          </summary>
          <ReviewForm {...props} />
        </details>
      ) : review.missing ? (
        <p className="text-ink-soft">Chưa có bản tự kiểm điểm.</p>
      ) : null}
    </Panel>
  );
}
