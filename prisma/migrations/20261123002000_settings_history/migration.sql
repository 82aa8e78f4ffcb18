-- Lịch sử of a quota tells of who issued it.
create index audit_entry_of_quota on audit_entry ((coalesce(after, before) ->> 'quota_id')) where table_name in ('quota_issuer');
