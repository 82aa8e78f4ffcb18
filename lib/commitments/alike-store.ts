import { alikeAmong } from '@/lib/likeness/store';

/**
 * The texts most like one section's ($6): all that the person wrote last year, and what others of the branch wrote in
 * the same section. A commitment is personal: of another's only the likeness is told, never the text.
 */
export const findAlikeTexts = alikeAmong({
  name: 'commitments.alike',
  key: (text) => text,
  quoted: false,
  near: `
    select c.id, c.member_id, c.unit_id, c.year_id, e.body as text, e.body as key
    from commitment c join commitment_entry e on e.commitment_id = c.id
    where c.unit_id = $3 and c.year_id in (select id from years) and c.member_id is distinct from $2
      and e.section_id = $6
    union all
    select c.id, c.member_id, c.unit_id, c.year_id, e.body, e.body
    from commitment c join commitment_entry e on e.commitment_id = c.id
    where c.member_id = $2 and c.year_id in (select id from years)`,
});
