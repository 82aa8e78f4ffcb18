import { BookList } from '@/components/books/book-list';
import type { presentOutputs } from '@/lib/propaganda/view';

/** Sổ sản phẩm tuyên truyền. */
export function Outputs({ view }: { readonly view: ReturnType<typeof presentOutputs> }) {
  return (
    <BookList
      view={view}
      title="Sản phẩm tuyên truyền"
      path="/propaganda"
      searchLabel="Tìm theo tên, đơn vị"
      empty={{
        title: 'Chưa ghi sản phẩm nào',
        advice:
          'Tờ gấp, pa-nô, tin bài đã phát hành, đồng chí ghi vào đây: loại, số lượng, nơi nhận.',
      }}
      selects={[{ name: 'kind', label: 'Loại', value: view.kind, choices: view.kinds }]}
    />
  );
}
