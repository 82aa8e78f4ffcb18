import { BookList } from '@/components/books/book-list';
import type { presentCommendations } from '@/lib/honours/list-view';
import { WHO_CHOICES } from '@/lib/honours/view';

/** Khen thưởng, biểu dương. */
export function Commendations({
  view,
}: {
  readonly view: ReturnType<typeof presentCommendations>;
}) {
  return (
    <BookList
      view={view}
      title="Khen thưởng, biểu dương"
      path="/honours"
      searchLabel="Tìm theo tên, số quyết định, thành tích"
      empty={{
        title: 'Chưa có khen thưởng nào',
        advice:
          'Có quyết định, đồng chí ghi cả đợt một lần: số, ngày, hình thức và tất cả những ai được khen.',
      }}
      selects={[
        { name: 'level', label: 'Cấp khen', value: view.level, choices: view.levels },
        { name: 'form', label: 'Hình thức', value: view.form, choices: view.forms },
        { name: 'who', label: 'Đối tượng', value: view.who, choices: WHO_CHOICES },
      ]}
    />
  );
}
