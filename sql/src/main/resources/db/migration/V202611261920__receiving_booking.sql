-- One act at goods-in: so much of a despatch line found in this state. Never changed; taken back by an act of its own.
create table receiving_booking (
  id bigint not null,
  buyer_company_id bigint not null,
  despatch_id bigint not null,
  position int not null,
  state varchar(12) not null,
  quantity decimal(15,3) not null,
  lot varchar(20) null,
  expiry date null,
  reason varchar(40) null,
  note varchar(400) null,
  at datetime(6) not null,
  by_id bigint not null,
  by_name varchar(120) not null,
  takes_back bigint null,
  constraint pk_receiving_booking primary key (id),
  constraint uq_receiving_booking_takes_back unique (takes_back),
  constraint fk_receiving_booking_line foreign key (despatch_id, position) references receiving_despatch_line (despatch_id, position)
);
create index ix_receiving_booking_despatch on receiving_booking (despatch_id, id);
-- The key of a command, taken before anything else: a second sender waits here and then gets the first answer.
create table receiving_command (
  company_id bigint not null,
  command_key varchar(120) collate utf8mb4_bin not null,
  content_hash binary(32) not null,
  subject bigint not null,
  constraint pk_receiving_command primary key (company_id, command_key)
);
-- What was told to the seller when a delivery was counted to its end; one for each order in it.
create table receiving_receipt (
  id bigint not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  despatch_id bigint not null,
  order_id bigint not null,
  number varchar(30) not null,
  closed_at datetime(6) not null,
  closed_by varchar(120) not null,
  constraint pk_receiving_receipt primary key (id),
  constraint uq_receiving_receipt_number unique (number),
  constraint uq_receiving_receipt_order unique (despatch_id, order_id)
);
create index ix_receiving_receipt_order on receiving_receipt (order_id, id);
-- Something found that is not as advised: a claim with an owner and a clock; part of it may lie in quarantine.
create table receiving_discrepancy (
  id bigint not null,
  number varchar(40) not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  site_id bigint not null,
  despatch_id bigint not null,
  position int not null,
  order_id bigint not null,
  line_no int not null,
  kind varchar(20) not null,
  quantity decimal(15,3) not null,
  held decimal(15,3) not null,
  stake decimal(19,4) not null,
  currency char(3) not null,
  lot varchar(20) null,
  expiry date null,
  note varchar(400) null,
  booking_id bigint null,
  booked_by bigint not null,
  opened_at datetime(6) not null,
  opened_by varchar(120) not null,
  owner varchar(120) not null,
  due_at datetime(6) not null,
  verdict varchar(12) null,
  decided_at datetime(6) null,
  decided_by varchar(120) null,
  decision_note varchar(400) null,
  closed_at datetime(6) null,
  closed_by varchar(120) null,
  version int not null,
  constraint pk_receiving_discrepancy primary key (id),
  constraint uq_receiving_discrepancy_number unique (number)
);
create index ix_receiving_discrepancy_buyer on receiving_discrepancy (buyer_company_id, closed_at, id);
create index ix_receiving_discrepancy_seller on receiving_discrepancy (seller_company_id, closed_at, id);
create index ix_receiving_discrepancy_order on receiving_discrepancy (order_id, id);
create index ix_receiving_discrepancy_despatch on receiving_discrepancy (despatch_id, id);
create table receiving_photo (
  id bigint not null,
  discrepancy_id bigint not null,
  media_type varchar(40) not null,
  name varchar(120) not null,
  hash binary(32) not null,
  bytes longblob not null,
  added_at datetime(6) not null,
  added_by varchar(120) not null,
  constraint pk_receiving_photo primary key (id),
  constraint fk_receiving_photo_discrepancy foreign key (discrepancy_id) references receiving_discrepancy (id)
);
create index ix_receiving_photo_discrepancy on receiving_photo (discrepancy_id, id);
