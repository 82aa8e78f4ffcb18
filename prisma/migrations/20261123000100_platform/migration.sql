-- The ground: extensions, the role that runs the app, and the two text functions every noun uses.

-- Lets an EXCLUDE constraint compare an id with "=" beside a date range with "&&".
create extension if not exists btree_gist;
-- Finds a few letters anywhere in a name by index.
create extension if not exists pg_trgm;

-- Two roles: the owner migrates, this one runs the app (no DDL, no TRUNCATE, no change of the audit).
do $$
begin
  if not exists (select from pg_roles where rolname = 'nennep_app') then
    create role nennep_app nologin;
  end if;
end
$$;

-- The key under which text is searched: no marks, no case, đ as d. "Hoà", "Hòa" and "hoa" share one key.
create function search_key(value text) returns text
language sql immutable strict parallel safe
return lower(translate(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));

-- A name in the order Vietnamese lists use: given name, then middle, then family ("Nguyễn Văn An" -> "An Văn Nguyễn").
create function name_in_list_order(full_name text) returns text
language sql immutable strict parallel safe
return (
  select string_agg(word, ' ' order by place desc)
  from unnest(string_to_array(full_name, ' ')) with ordinality as words (word, place)
);
