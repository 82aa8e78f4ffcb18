-- What reading needs: a log of who opened whose personal file, lists that stay fast in a database of many blocs, and
-- numbers inside names in counting order.

-- Nhật ký xem hồ sơ đảng viên (Luật 91/2025/QH15): grows, never changes.
create table personal_file_read (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  bloc_id int not null,
  member_id int not null,
  user_id int not null references app_user (id) on delete restrict,
  session_id uuid not null,
  foreign key (bloc_id, member_id) references member (bloc_id, id) on delete restrict
);
create index personal_file_read_member on personal_file_read (member_id, at);
create index personal_file_read_user on personal_file_read (user_id, at);
grant select, insert on personal_file_read to nennep_app;

-- A search stays inside one bloc: without the bloc in the index, a common name reads the whole database.
create extension if not exists btree_gin;
drop index member_search;
create index member_search on member using gin (bloc_id, search_key gin_trgm_ops);
-- The few members of a large bloc whose standing is a rare one.
create index membership_standing on membership (bloc_id, standing);

-- "Chi bộ 2" before "Chi bộ 10".
create collation vi_counting (provider = icu, locale = 'vi-u-kn-true');
