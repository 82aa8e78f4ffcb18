import type { MemberId, UnitId } from '@/lib/access/ids';
import type { DateOnly } from '@/lib/platform/clock';
import { queryRows } from '@/lib/platform/database';

export interface Alike {
  /** Whose text it is: never a name. */
  readonly whose: 'own' | 'branch' | 'organization';
  readonly text: string;
  readonly year: string;
  /** Độ giống, in hundredths. */
  readonly percent: number;
}

export type AlikeField = 'title' | 'studyContent' | 'practiceContent' | 'exampleContent';

/** What is compared: titles without marks, as they are stored; the contents as they were typed. */
const COMPARED: Readonly<Record<AlikeField, readonly [column: string, sought: string]>> = {
  title: ['search_key', 'search_key($1)'],
  studyContent: ['study_content', '$1'],
  practiceContent: ['practice_content', '$1'],
  exampleContent: ['example_content', '$1'],
};
const SHOWN: Readonly<Record<AlikeField, string>> = {
  title: 'title',
  studyContent: 'study_content',
  practiceContent: 'practice_content',
  exampleContent: 'example_content',
};

/**
 * Texts nearly the same as $1: the own ones of $2, those in the unit $3, and what the units above it have registered
 * as their own, of this year and the last. Unit by unit along its index, the newest first and at most 500 each: our
 * titles share so many syllables that the trigram index alone reads a third of a hundred thousand rows (1 s), while a
 * branch has a few hundred. A text of half or twice the length cannot be alike.
 */
const textFor = (field: AlikeField) => {
  const [column, sought] = COMPARED[field];
  const columns = `g.id, g.member_id, g.unit_id, g.year_id, g.${SHOWN[field]} as text, g.${column} as key`;
  return `
  with sought as materialized (select ${sought} as key, length(${sought}) as size),
  years as materialized (
    select y.id, y.code from campaign_year y
    where y.bloc_id = (select bloc_id from unit where id = $3) and y.ends_on >= $4::date - 366 and y.starts_on <= $4),
  above as materialized (select unit_id, height from ancestors($3, $4)),
  near as (
    select d.* from above a cross join lateral (
      select ${columns} from good_deed g
      where g.unit_id = a.unit_id and (a.height = 0 or g.kind = 'collective')
        -- Not along the index of the year, which knows a hundred thousand rows.
        and g.year_id + 0 in (select id from years)
      order by g.registered_on desc nulls last limit 500) d
    union all
    select ${columns} from good_deed g
    where g.member_id = $2 and g.unit_id <> $3 and g.year_id in (select id from years)),
  sized as materialized (
    select n.*, s.key as sought from near n cross join sought s
    where n.id is distinct from $5::int and length(n.key) * 2 >= s.size and length(n.key) <= s.size * 2),
  scored as materialized (select *, similarity(key, sought) as likeness from sized),
  best as (
    select distinct on (text) * from scored where likeness >= 0.6
    order by text, likeness desc, id desc)
  select case when b.member_id = $2 then 'own' when b.unit_id = $3 then 'branch' else 'organization' end as whose,
         b.text, y.code as year, floor(b.likeness * 100)::int as percent
  from best b join years y on y.id = b.year_id
  order by b.likeness desc, b.id desc limit 3`;
};

const TEXTS = {
  title: textFor('title'),
  studyContent: textFor('studyContent'),
  practiceContent: textFor('practiceContent'),
  exampleContent: textFor('exampleContent'),
};

/** The three texts most like this one. */
export function findAlikeTexts(
  field: AlikeField,
  text: string,
  near: { readonly own: MemberId | null; readonly unitId: UnitId; readonly except: number | null },
  today: DateOnly,
): Promise<readonly Alike[]> {
  return queryRows<Alike & { readonly [column: string]: unknown }>(
    `deeds.alike-${field}`,
    TEXTS[field],
    [text, near.own, near.unitId, today, near.except],
  );
}
