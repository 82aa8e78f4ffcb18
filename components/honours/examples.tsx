import { BookList } from '@/components/books/book-list';
import type { presentExamples } from '@/lib/honours/example-view';
import { WHO_CHOICES } from '@/lib/honours/view';

const WHERE_CHOICES = [{ value: 'everywhere', text: 'Đã công khai trong toàn Đảng bộ' }];

/** Sổ gương người tốt, việc tốt. */
export function Examples({ view }: { readonly view: ReturnType<typeof presentExamples> }) {
  return (
    <BookList
      view={view}
      title="Gương người tốt, việc tốt"
      path="/honours/examples"
      searchLabel="Tìm theo tên, việc làm"
      empty={{
        title: 'Chưa có gương nào',
        advice:
          'Có người tốt, việc tốt, đồng chí ghi danh: ai, việc gì, ngày nào. Gương của một người chỉ công khai khi người đó đồng ý.',
      }}
      selects={[
        { name: 'field', label: 'Lĩnh vực', value: view.field, choices: view.fields },
        { name: 'who', label: 'Đối tượng', value: view.who, choices: WHO_CHOICES },
        {
          name: 'where',
          label: 'Phạm vi',
          value: view.where,
          none: 'Của đơn vị',
          choices: WHERE_CHOICES,
        },
      ]}
    />
  );
}
