-- What a seller asked for or gave back, as it was said; what it means to the order is in the order's quantity facts.
create table invoicing_invoice (
  id bigint not null,
  kind varchar(12) not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  number varchar(60) not null,
  year_no int not null,
  issued_on date not null,
  due_on date not null,
  currency char(3) not null,
  line_net decimal(19,4) not null,
  charges decimal(19,4) not null,
  tax decimal(19,4) not null,
  payable decimal(19,4) not null,
  credited decimal(19,4) default 0 not null,
  order_numbers varchar(400) not null,
  despatch_numbers varchar(400) not null,
  credits_id bigint null,
  claim_number varchar(40) null,
  content_hash binary(32) not null,
  message_id bigint null,
  arrived_at datetime(6) not null,
  approved_at datetime(6) null,
  approved_by varchar(120) null,
  paid_at datetime(6) null,
  version int not null,
  constraint pk_invoicing_invoice primary key (id),
  constraint uq_invoicing_invoice_number unique (seller_company_id, buyer_company_id, kind, number, year_no),
  constraint ck_invoicing_invoice_credited check (credited >= 0 and credited <= payable)
);
create index ix_invoicing_invoice_buyer on invoicing_invoice (buyer_company_id, id);
create index ix_invoicing_invoice_seller on invoicing_invoice (seller_company_id, id);
create index ix_invoicing_invoice_credits on invoicing_invoice (credits_id);
create table invoicing_line (
  invoice_id bigint not null,
  position int not null,
  order_id bigint null,
  line_no int null,
  order_number varchar(22) not null,
  item_code varchar(20) not null,
  name_en varchar(1000) not null,
  name_zh varchar(1000) not null,
  unit varchar(5) not null,
  quantity decimal(15,3) not null,
  unit_price decimal(19,6) not null,
  net decimal(19,4) not null,
  tax_percent decimal(6,3) not null,
  credited decimal(15,3) default 0 not null,
  credited_net decimal(19,4) default 0 not null,
  matched decimal(15,3) default 0 not null,
  waiting boolean default false not null,
  constraint pk_invoicing_line primary key (invoice_id, position),
  constraint fk_invoicing_line_invoice foreign key (invoice_id) references invoicing_invoice (id),
  constraint ck_invoicing_line_credited check (credited >= 0 and credited <= quantity and credited_net >= 0 and credited_net <= net and matched >= 0 and matched <= quantity)
);
create index ix_invoicing_line_order on invoicing_line (order_id, line_no);
create table invoicing_charge (
  invoice_id bigint not null,
  position int not null,
  charge boolean not null,
  code varchar(10) not null,
  text varchar(200) null,
  amount decimal(19,4) not null,
  constraint pk_invoicing_charge primary key (invoice_id, position),
  constraint fk_invoicing_charge_invoice foreign key (invoice_id) references invoicing_invoice (id)
);
-- What of an invoice is not as ordered and received: open until somebody accepts it, or a credit note takes it back.
create table invoicing_difference (
  id bigint not null,
  invoice_id bigint not null,
  position int null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  order_id bigint null,
  line_no int null,
  reason varchar(40) not null,
  facts varchar(2000) not null,
  amount decimal(19,4) not null,
  currency char(3) not null,
  opened_at datetime(6) not null,
  due_at datetime(6) not null,
  disputed_at datetime(6) null,
  disputed_by varchar(120) null,
  note varchar(400) null,
  claim_number varchar(40) null,
  closed_at datetime(6) null,
  closed_by varchar(120) null,
  resolution varchar(12) null,
  version int not null,
  constraint pk_invoicing_difference primary key (id),
  constraint fk_invoicing_difference_invoice foreign key (invoice_id) references invoicing_invoice (id)
);
create index ix_invoicing_difference_buyer on invoicing_difference (buyer_company_id, closed_at, id);
create index ix_invoicing_difference_seller on invoicing_difference (seller_company_id, closed_at, id);
create index ix_invoicing_difference_invoice on invoicing_difference (invoice_id, id);
