-- The chain over a company's entries: position, and the hash over the one before and the entry. Only added to, after the commit of the entry.
create table audit_seal (
  company_id bigint not null,
  position bigint not null,
  entry_id bigint not null,
  hash binary(32) not null,
  constraint pk_audit_seal primary key (company_id, position)
);
create unique index ux_audit_seal_entry on audit_seal (entry_id);
-- Where each chain ends, and how far it is signed. Derived: a check holds it against the seals and heads.
create table audit_tail (
  company_id bigint not null,
  position bigint not null,
  hash binary(32) not null,
  head_no bigint not null,
  head_position bigint not null,
  constraint pk_audit_tail primary key (company_id)
);
-- What the installation's key has signed: so long was the chain, and so it ended. Only added to.
create table audit_head (
  company_id bigint not null,
  head_no bigint not null,
  position bigint not null,
  hash binary(32) not null,
  at datetime(6) not null,
  previous binary(32) not null,
  key_id char(16) not null,
  signature binary(64) not null,
  constraint pk_audit_head primary key (company_id, head_no)
);
create unique index ux_audit_head_position on audit_head (company_id, position);
-- One sealer in the whole cluster: the row lock ends with the transaction.
create table audit_lease (
  name varchar(20) not null,
  constraint pk_audit_lease primary key (name)
);
insert into audit_lease (name) values ('sealer');
