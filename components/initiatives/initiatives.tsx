import { BookList } from '@/components/books/book-list';
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
        advice:
          'Đầu năm, đồng chí đăng ký khâu đột phá và những hạn chế cần khắc phục; giải quyết xong thì ghi kết quả.',
      }}
      selects={[
        { name: 'kind', label: 'Loại', value: view.kind, choices: KIND_CHOICES },
        { name: 'state', label: 'Tình trạng', value: view.state, choices: STATE_CHOICES },
      ]}
    />
  );
}
