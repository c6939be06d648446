-- A delivery on its way or arrived: what the seller advised, and per line and lot what was found of it.
create table receiving_despatch (
  id bigint not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  site_id bigint not null,
  number varchar(60) not null,
  revision int not null,
  issued_at datetime(6) not null,
  shipped_on date null,
  expected_on date null,
  carrier varchar(80) null,
  tracking varchar(200) null,
  bill_of_lading varchar(60) null,
  package_count int not null,
  line_count int not null,
  message_id bigint null,
  announced_at datetime(6) not null,
  opened_at datetime(6) null,
  closed_at datetime(6) null,
  closed_by varchar(120) null,
  voided_at datetime(6) null,
  version int not null,
  constraint pk_receiving_despatch primary key (id),
  constraint uq_receiving_despatch_number unique (seller_company_id, number, revision)
);
create index ix_receiving_despatch_buyer on receiving_despatch (buyer_company_id, id);
create index ix_receiving_despatch_seller on receiving_despatch (seller_company_id, id);
create table receiving_despatch_line (
  despatch_id bigint not null,
  position int not null,
  order_id bigint not null,
  line_no int not null,
  order_number varchar(22) not null,
  item_id bigint not null,
  item_code varchar(20) not null,
  gtin varchar(14) not null,
  name_en varchar(1000) not null,
  name_zh varchar(1000) not null,
  unit varchar(5) not null,
  lot varchar(20) null,
  expiry date null,
  sscc char(18) null,
  advised decimal(15,3) not null,
  excess decimal(15,3) not null,
  hold_reason varchar(40) null,
  hold_facts varchar(2000) not null,
  good decimal(15,3) not null,
  damaged decimal(15,3) not null,
  quarantined decimal(15,3) not null,
  refused decimal(15,3) not null,
  shortfall decimal(15,3) not null,
  overage decimal(15,3) not null,
  constraint pk_receiving_despatch_line primary key (despatch_id, position),
  constraint fk_receiving_despatch_line_despatch foreign key (despatch_id) references receiving_despatch (id),
  constraint ck_receiving_despatch_line_count check (advised >= 0 and good >= 0 and damaged >= 0 and quarantined >= 0 and refused >= 0 and shortfall >= 0 and overage >= 0 and good + damaged + quarantined + refused + shortfall <= advised + overage)
);
create index ix_receiving_despatch_line_order on receiving_despatch_line (order_id, line_no);
create table receiving_package (
  despatch_id bigint not null,
  position int not null,
  sscc char(18) not null,
  parent_sscc char(18) null,
  constraint pk_receiving_package primary key (despatch_id, position),
  constraint fk_receiving_package_despatch foreign key (despatch_id) references receiving_despatch (id)
);
create index ix_receiving_package_sscc on receiving_package (sscc);
