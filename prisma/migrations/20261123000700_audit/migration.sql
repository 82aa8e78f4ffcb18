-- Who changed what, when: written by trigger in the writer's own transaction, append-only for the app.

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  -- The writing transaction. Lets a reader ask: has any transaction that I could not see touched this bloc?
  transaction xid8 not null default pg_current_xact_id(),
  bloc_id int,
  table_name text not null,
  row_key text not null,
  operation text not null check (operation in ('insert', 'update', 'delete', 'load')),
  actor text not null,
  request_id text,
  before jsonb,
  after jsonb
);
create index audit_entry_bloc on audit_entry (bloc_id, transaction);
create index audit_entry_row on audit_entry (table_name, row_key);

-- Who is writing. The app must say (set_config('app.actor', …, true)); the owner, at a prompt of his own, is
-- known by his login.
create function audit_actor(owner_login boolean) returns text
language plpgsql stable as $$
declare
  said text := nullif(current_setting('app.actor', true), '');
begin
  if said is not null then return said; end if;
  if owner_login then return 'sql:' || session_user; end if;
  raise exception 'a change needs an actor (app.actor)' using errcode = 'insufficient_privilege';
end
$$;

-- True when the session is the owner's own: logged in as (a member of) the owner and not in the app's role.
create function is_owner_session() returns boolean
language sql stable
as $$
  select current_setting('role') in ('none', c.relowner::regrole::text)
     and pg_has_role(session_user, c.relowner, 'MEMBER')
  from pg_class c where c.oid = 'audit_entry'::regclass
$$;

-- The arguments of the trigger: the column that holds the bloc (or '-'), the key columns joined by ',', and the
-- columns whose change alone is no event.
create function audit_row() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old_row jsonb;
  new_row jsonb;
  row_now jsonb;
  quiet text[] := string_to_array(tg_argv[2], ',');
begin
  -- A bulk load by the owner writes one 'load' entry a table itself (see record_load).
  if current_setting('app.bulk_load', true) = 'on' and is_owner_session() then return null; end if;
  old_row := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  row_now := coalesce(new_row, old_row);
  if tg_op = 'UPDATE' and old_row - quiet = new_row - quiet then return null; end if;
  insert into audit_entry (bloc_id, table_name, row_key, operation, actor, request_id, before, after)
  values (
    case when tg_argv[0] <> '-' then (row_now ->> tg_argv[0])::int end,
    tg_table_name,
    (select string_agg(row_now ->> key, '/' order by place)
     from unnest(string_to_array(tg_argv[1], ',')) with ordinality as keys (key, place)),
    lower(tg_op),
    audit_actor(is_owner_session()),
    nullif(current_setting('app.request_id', true), ''),
    old_row - 'password_hash',
    new_row - 'password_hash'
  );
  -- A row that moves to another bloc is an event in both.
  if tg_op = 'UPDATE' and tg_argv[0] <> '-' and old_row -> tg_argv[0] <> new_row -> tg_argv[0] then
    raise exception 'a row never changes its bloc' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

-- One audit entry for a bulk load by the owner.
create function record_load(bloc int, loaded_table text, row_count bigint) returns void
language sql as $$
  insert into audit_entry (bloc_id, table_name, row_key, operation, actor, after)
  values (bloc, loaded_table, '*', 'load', audit_actor(true), jsonb_build_object('rows', row_count))
$$;

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'truncate leaves no trace in the audit: delete rows instead' using errcode = 'insufficient_privilege';
end
$$;

-- Puts a table under the audit: every change of a row is an event, and TRUNCATE is refused. A change of the quiet
-- columns alone is none. Called here for every table there is, and by each later migration for its own.
create function keep_audit_of(audited regclass, quiet_columns text default '') returns void
language plpgsql as $$
declare
  bloc_column text;
  key_columns text;
begin
  select case when audited = 'bloc'::regclass then 'id'
              when exists (select from pg_attribute a where a.attrelid = audited and a.attname = 'bloc_id') then 'bloc_id'
              else '-' end
  into bloc_column;
  select string_agg(a.attname, ',' order by k.place)
  into key_columns
  from pg_index i
  cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
  join pg_attribute a on a.attrelid = audited and a.attnum = k.attnum
  where i.indrelid = audited and i.indisprimary;
  execute format('create trigger audit after insert or update or delete on %s for each row execute function audit_row(%L, %L, %L)',
                 audited, bloc_column, key_columns, quiet_columns);
  execute format('create trigger no_truncate before truncate on %s execute function refuse_truncate()', audited);
end
$$;

-- Every table but the audit itself and two logs that only grow or expire.
select keep_audit_of(c.oid::regclass, case when c.relname = 'user_session' then 'last_seen_at' else '' end)
from pg_class c
where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  and c.relname not in ('audit_entry', 'sign_in_attempt', 'rate_limit', '_prisma_migrations');

-- What the app's role may do: read and write rows, read the audit, grow the two logs. Nothing else.
grant usage on schema public to nennep_app;
grant select, insert, update, delete on all tables in schema public to nennep_app;
grant usage on all sequences in schema public to nennep_app;
revoke insert, update, delete on audit_entry from nennep_app;
revoke update, delete on sign_in_attempt from nennep_app;
revoke execute on function record_load(int, text, bigint) from public;
do $$
begin
  if to_regclass('_prisma_migrations') is not null then
    revoke insert, update, delete on _prisma_migrations from nennep_app;
  end if;
end
$$;
