import { BookList } from '@/components/books/book-list';
import { MODEL_STATE_CHOICES, type presentModels } from '@/lib/initiatives/model-view';

/** Sổ mô hình học tập và làm theo Bác. */
export function Models({ view }: { readonly view: ReturnType<typeof presentModels> }) {
  return (
    <BookList
      view={view}
      title="Mô hình"
      path="/models"
      searchLabel="Tìm theo tên, đơn vị"
      empty={{
        title: 'Chưa có mô hình nào',
        advice:
          'Đơn vị có cách làm hay, đồng chí đăng ký thành mô hình, nêu chỉ số đo được rồi cập nhật số liệu theo từng đợt.',
      }}
      selects={[
        { name: 'state', label: 'Tình trạng', value: view.state, choices: MODEL_STATE_CHOICES },
      ]}
    />
  );
}
