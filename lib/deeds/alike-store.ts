import { alikeAmong } from '@/lib/likeness/store';

/** What is compared: titles without marks, as they are stored; the contents as they were typed. */
const textsOf = (name: string, column: string, keyColumn = column) => {
  const columns = `g.id, g.member_id, g.unit_id, g.year_id, g.${column} as text, g.${keyColumn} as key`;
  return alikeAmong({
    name: `deeds.alike-${name}`,
    key: keyColumn === column ? (text) => text : (text) => `search_key(${text})`,
    quoted: true,
    // The newest 500 of the unit, and what the units above have registered as their own.
    near: `
    select d.* from above a cross join lateral (
      select ${columns} from good_deed g
      where g.unit_id = a.unit_id and (a.height = 0 or g.kind = 'collective')
        -- Not along the index of the year, which knows a hundred thousand rows.
        and g.year_id + 0 in (select id from years)
      order by g.registered_on desc nulls last limit 500) d
    union all
    select ${columns} from good_deed g
    where g.member_id = $2 and g.unit_id <> $3 and g.year_id in (select id from years)`,
  });
};

/** The texts most like this one, by the field that is being typed. */
export const findAlikeTexts = {
  title: textsOf('title', 'title', 'search_key'),
  studyContent: textsOf('studyContent', 'study_content'),
  practiceContent: textsOf('practiceContent', 'practice_content'),
  exampleContent: textsOf('exampleContent', 'example_content'),
} as const;
