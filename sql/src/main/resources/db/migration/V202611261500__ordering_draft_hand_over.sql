-- A draft that somebody gave to a colleague of the same site, until that colleague works on it.
alter table ordering_draft add column handed_to bigint null;
alter table ordering_draft add column handed_to_name varchar(120) null;
alter table ordering_draft add column handed_by varchar(120) null;
alter table ordering_draft add column handed_at datetime(6) null;
alter table ordering_draft add column handed_note varchar(400) null;
create index ix_ordering_draft_handed on ordering_draft (company_id, handed_to);
