-- Who did what, when. The entry carries its own hash.
create table audit_entry (
  id bigint not null,
  company_id bigint not null,
  at datetime(6) not null,
  actor varchar(40) not null,
  act varchar(60) not null,
  subject varchar(60) not null,
  detail varchar(4000) not null,
  hash binary(32) not null,
  constraint pk_audit_entry primary key (id)
);
create index ix_audit_entry_subject on audit_entry (company_id, subject, id);
