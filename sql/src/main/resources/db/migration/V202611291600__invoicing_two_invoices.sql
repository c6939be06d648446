-- Two invoices (TIV-01): who pays only along a chain of maker, distributor and buyer, from which day on.
create table invoicing_two_invoice_buyer (
  company_id bigint not null,
  since date not null,
  set_by varchar(120) not null,
  set_at datetime(6) not null,
  constraint pk_invoicing_two_invoice_buyer primary key (company_id),
  constraint fk_invoicing_two_invoice_buyer_company foreign key (company_id) references organisation_company (id)
);
-- What a distributor shows of the invoice by which it bought a lot.
create table invoicing_maker_invoice (
  id bigint not null,
  seller_company_id bigint not null,
  item_id bigint not null,
  lot varchar(60) collate utf8mb4_bin not null,
  kind varchar(20) not null,
  number varchar(60) collate utf8mb4_bin not null,
  issued_on date not null,
  issuer varchar(200) not null,
  recorded_by varchar(120) not null,
  recorded_at datetime(6) not null,
  constraint pk_invoicing_maker_invoice primary key (id),
  constraint fk_invoicing_maker_invoice_seller foreign key (seller_company_id) references organisation_company (id)
);
create index ix_invoicing_maker_invoice_item on invoicing_maker_invoice (seller_company_id, item_id, lot);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TIV-01', 1, 'CN', 'PAY', 'two-invoices', 'REFUSE', 'TWO_INVOICE_MISSING', 'MAKERS_COMPANY,SOLE_AGENT', 'Two-invoice rule, 2016 no. 4', '国医改办发〔2016〕4号', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
