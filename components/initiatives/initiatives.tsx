import { BookList } from '@/components/books/book-list';
import { SelectField } from '@/components/hierarchy/select-field';
import { KIND_CHOICES, type presentInitiatives, STATE_CHOICES } from '@/lib/initiatives/view';

/** Sổ khâu đột phá; hạn chế, yếu kém. */
export function Initiatives({ view }: { readonly view: ReturnType<typeof presentInitiatives> }) {
  return (
    <BookList
      view={view}
      title="Khâu đột phá; hạn chế, yếu kém"
      path="/initiatives"
      searchLabel="Tìm theo nội dung, đơn vị"
      empty={{
        title: 'Chưa đăng ký nội dung nào',
        text: 'Đầu năm, đồng chí đăng ký khâu đột phá và những hạn chế cần khắc phục; giải quyết xong thì ghi kết quả.',
      }}
    >
      <SelectField name="kind" label="Loại" value={view.kind} all="Tất cả" choices={KIND_CHOICES} />
      <SelectField
        name="state"
        label="Tình trạng"
        value={view.state}
        all="Tất cả"
        choices={STATE_CHOICES}
      />
    </BookList>
  );
}
