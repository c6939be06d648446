-- What two companies owe each other at the end of a month, and whether the buyer says the same.
create table invoicing_monthly_statement (
  id bigint not null,
  seller_company_id bigint not null,
  buyer_company_id bigint not null,
  currency char(3) not null,
  month_no int not null,
  interim boolean not null,
  from_at datetime(6) not null,
  to_at datetime(6) not null,
  opening decimal(19,4) not null,
  invoiced decimal(19,4) not null,
  credited decimal(19,4) not null,
  paid decimal(19,4) not null,
  closing decimal(19,4) not null,
  disputed decimal(19,4) not null,
  made_on date not null,
  due_on date null,
  answer varchar(7) null,
  answer_note varchar(400) null,
  answered_at datetime(6) null,
  answered_by_name varchar(120) null,
  version int not null,
  constraint pk_invoicing_monthly_statement primary key (id),
  constraint uq_invoicing_monthly_statement unique (seller_company_id, buyer_company_id, currency, to_at),
  constraint ck_invoicing_monthly_statement check (opening + invoiced - credited - paid = closing),
  constraint fk_invoicing_monthly_statement_seller foreign key (seller_company_id) references organisation_company (id),
  constraint fk_invoicing_monthly_statement_buyer foreign key (buyer_company_id) references organisation_company (id)
);
create index ix_invoicing_monthly_statement_buyer on invoicing_monthly_statement (buyer_company_id, id);
create index ix_invoicing_monthly_statement_seller on invoicing_monthly_statement (seller_company_id, month_no);
create index ix_invoicing_invoice_arrived on invoicing_invoice (seller_company_id, arrived_at);
create index ix_invoicing_payment_recorded on invoicing_payment (seller_company_id, recorded_at);
create index ix_invoicing_payment_withdrawn on invoicing_payment (seller_company_id, withdrawn_at);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PAY-03', 1, '*', 'MONTH_END', 'statement-answer', 'WARN', 'STATEMENT_OPEN', 'days=10', 'Terms of this portal', '平台规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
