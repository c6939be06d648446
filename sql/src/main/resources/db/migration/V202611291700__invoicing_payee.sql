-- Where a seller is paid; a row never changes, the newest holds. Each buyer confirms a new one by two people (MAT-03).
create table invoicing_payee_account (
  id bigint not null,
  company_id bigint not null,
  holder varchar(200) not null,
  bank varchar(120) not null,
  number varchar(40) not null,
  recorded_by varchar(120) not null,
  recorded_at datetime(6) not null,
  constraint pk_invoicing_payee_account primary key (id),
  constraint fk_invoicing_payee_account_company foreign key (company_id) references organisation_company (id)
);
create index ix_invoicing_payee_account_company on invoicing_payee_account (company_id, id);
create table invoicing_payee_confirmation (
  account_id bigint not null,
  buyer_company_id bigint not null,
  person varchar(60) not null,
  person_name varchar(120) not null,
  note varchar(400) not null,
  confirmed_at datetime(6) not null,
  constraint pk_invoicing_payee_confirmation primary key (account_id, buyer_company_id, person),
  constraint fk_invoicing_payee_confirmation_account foreign key (account_id) references invoicing_payee_account (id)
);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('MAT-03', 1, '*', 'PAY', 'payee-known', 'REFUSE', 'PAYEE_MISMATCH', 'hours=24;persons=2', 'GSP; names on licence, goods, invoice and account', '《药品经营质量管理规范》票账货款一致', 'L', '2019-12-01', null),
  ('MAT-03', 1, '*', 'PAY', 'payee-known', 'REFUSE', 'BANK_CHANGE_UNCONFIRMED', 'hours=24;persons=2', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
