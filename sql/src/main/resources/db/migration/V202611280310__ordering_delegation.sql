-- Who approves in whose place, and from when to when.
create table ordering_delegation (
  id bigint not null,
  company_id bigint not null,
  from_person bigint not null,
  from_name varchar(120) not null,
  to_person bigint not null,
  to_name varchar(120) not null,
  from_day date not null,
  to_day date not null,
  made_at datetime(6) not null,
  ended_at datetime(6) null,
  constraint pk_ordering_delegation primary key (id)
);
create index ix_ordering_delegation_to on ordering_delegation (to_person, to_day);
create index ix_ordering_delegation_from on ordering_delegation (from_person, to_day);
