-- Minh chứng: when the bytes go, and that none lie in the store for ever without a row.

-- A while after the withdrawal the bytes are deleted for good; the row stays and says so, the audit too.
alter table evidence add column bytes_dropped_at timestamptz,
  add constraint evidence_dropped check (bytes_dropped_at >= withdrawn_at);
alter table evidence add constraint evidence_dropped_withdrawn
  check (bytes_dropped_at is null or withdrawn_at is not null);
create index evidence_to_drop on evidence (withdrawn_at) where bytes_dropped_at is null;

-- Bytes that may lie in the store without a row of their own: noted before they are written, forgotten in the
-- transaction that writes their row. What is still here after a day is dropped. A note that expires: not audited.
create table loose_file (
  id uuid primary key,
  since timestamptz not null default now()
);
create index loose_file_since on loose_file (since);
grant select, insert, update, delete on loose_file to nennep_app;
