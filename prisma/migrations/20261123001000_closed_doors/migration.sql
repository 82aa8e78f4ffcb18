-- Three doors that the tests found open.

-- 1. Who entered, confirmed, submitted or accepted a row, and who opened a file, is a person of the row's own bloc.
do $$
declare
  reference record;
begin
  for reference in
    select c.conrelid::regclass as table_name, c.conname, a.attname as column_name
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'app_user'::regclass and cardinality(c.conkey) = 1
      and exists (select from pg_attribute b where b.attrelid = c.conrelid and b.attname = 'bloc_id')
  loop
    execute format('alter table %s drop constraint %I', reference.table_name, reference.conname);
    execute format('alter table %s add foreign key (bloc_id, %I) references app_user (bloc_id, id) on delete restrict',
                   reference.table_name, reference.column_name);
  end loop;
end
$$;

-- 2. Whoever may call the audit's trigger function can hang it on a table of his own and write entries that nobody
-- made. Triggers that stand already ask nobody's leave.
revoke execute on function audit_row(), keep_audit_of(regclass, text) from public;

-- 3. A temporary table called "unit" stood before ours in the eyes of these functions. They now look at ours first,
-- and the app has no temporary tables.
alter function refuse_unless_branch() set search_path = public, pg_temp;
alter function refuse_demo_account() set search_path = public, pg_temp;
alter function refuse_real_bloc_with_demo_accounts() set search_path = public, pg_temp;
do $$
begin
  execute format('revoke temporary on database %I from public', current_database());
end
$$;
