-- Up to which total an approver may approve; who has no row may approve any.
create table ordering_approver_limit (
  id bigint not null,
  company_id bigint not null,
  person_id bigint not null,
  amount decimal(19,4) not null,
  currency char(3) not null,
  constraint pk_ordering_approver_limit primary key (id),
  constraint uq_ordering_approver_limit_person unique (person_id),
  constraint ck_ordering_approver_limit_amount check (amount >= 0),
  constraint fk_ordering_approver_limit_person foreign key (person_id) references organisation_person (id)
);
create index ix_ordering_approver_limit_company on ordering_approver_limit (company_id);
