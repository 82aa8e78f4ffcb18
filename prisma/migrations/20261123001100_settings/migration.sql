-- The campaign's settings are edited by several people: each row has its version for optimistic locking. The version
-- of a period stands for its deadlines too, which are edited together.

alter table campaign_year add column version int not null default 1;
alter table deed_group add column version int not null default 1;
alter table ethics_standard add column version int not null default 1;
alter table commitment_section add column version int not null default 1;
alter table period add column version int not null default 1;
alter table deadline_exception add column version int not null default 1;
