-- Money that a seller says it received from a buyer, and which invoices it paid; never changed, taken back as a whole.
create table invoicing_payment (
  id bigint not null,
  seller_company_id bigint not null,
  buyer_company_id bigint not null,
  currency char(3) not null,
  command_key varchar(120) collate utf8mb4_bin not null,
  amount decimal(19,4) not null,
  allocated decimal(19,4) default 0 not null,
  reference varchar(60) not null,
  received_on date not null,
  recorded_at datetime(6) not null,
  recorded_by varchar(120) not null,
  withdrawn_at datetime(6) null,
  withdrawn_by varchar(120) null,
  note varchar(400) null,
  freed boolean default false not null,
  content_hash binary(32) null,
  constraint pk_invoicing_payment primary key (id),
  constraint uq_invoicing_payment_key unique (seller_company_id, buyer_company_id, currency, command_key),
  constraint ck_invoicing_payment_allocated check (allocated >= 0 and allocated <= amount)
);
create index ix_invoicing_payment_seller on invoicing_payment (seller_company_id, id);
create index ix_invoicing_payment_buyer on invoicing_payment (buyer_company_id, id);
create table invoicing_allocation (
  payment_id bigint not null,
  invoice_id bigint not null,
  amount decimal(19,4) not null,
  constraint pk_invoicing_allocation primary key (payment_id, invoice_id),
  constraint fk_invoicing_allocation_payment foreign key (payment_id) references invoicing_payment (id),
  constraint fk_invoicing_allocation_invoice foreign key (invoice_id) references invoicing_invoice (id)
);
alter table invoicing_invoice add column paid decimal(19,4) default 0 not null;
alter table invoicing_invoice add constraint ck_invoicing_invoice_paid check (paid >= 0 and paid + credited <= payable);
create index ix_invoicing_invoice_due on invoicing_invoice (buyer_company_id, seller_company_id, due_on);
-- What was written down on credit lines before stands on account; credit_receipt is written no more and goes with a later version.
insert into invoicing_payment (id, seller_company_id, buyer_company_id, currency, command_key, amount, reference, received_on, recorded_at, recorded_by, freed)
  select r.id, l.seller_company_id, l.buyer_company_id, l.currency, r.command_key, r.amount, r.reference, r.received_on, r.recorded_at, r.recorded_by, true
  from credit_receipt r join credit_line l on l.id = r.line_id;
