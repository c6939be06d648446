create table ordering_draft (
  id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  name varchar(120) not null,
  saved_at datetime(6) not null,
  saved_by varchar(120) not null,
  version int not null,
  constraint pk_ordering_draft primary key (id)
);
create index ix_ordering_draft_site on ordering_draft (company_id, site_id, id);
create table ordering_draft_line (
  id bigint not null,
  draft_id bigint not null,
  offer_id bigint not null,
  quantity decimal(15,3) not null,
  position int not null,
  constraint pk_ordering_draft_line primary key (id),
  constraint fk_ordering_draft_line_draft foreign key (draft_id) references ordering_draft (id)
);
create index ix_ordering_draft_line_draft on ordering_draft_line (draft_id, position);
create table ordering_number_series (
  company_id bigint not null,
  year_no int not null,
  last_no int not null,
  constraint pk_ordering_number_series primary key (company_id, year_no)
);
-- The key of a command, taken before anything else: a second sender waits here and then gets the first answer.
create table ordering_command (
  company_id bigint not null,
  command_key varchar(120) collate utf8mb4_bin not null,
  content_hash binary(32) not null,
  order_id bigint not null,
  constraint pk_ordering_command primary key (company_id, command_key)
);
create table ordering_purchase_order (
  id bigint not null,
  number varchar(22) not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  site_id bigint not null,
  currency char(3) not null,
  net_total decimal(19,4) not null,
  line_count int not null,
  state varchar(20) not null,
  buyer_reference varchar(60) null,
  placed_at datetime(6) not null,
  placed_by varchar(120) not null,
  sent_at datetime(6) null,
  acked_at datetime(6) null,
  send_verdict varchar(12) not null,
  answer_due_at datetime(6) null,
  answered_at datetime(6) null,
  seller_number varchar(60) null,
  last_answer_at datetime(6) null,
  last_answer_number varchar(60) null,
  version int not null,
  constraint pk_ordering_purchase_order primary key (id),
  constraint uq_ordering_purchase_order_number unique (number)
);
create index ix_ordering_purchase_order_buyer on ordering_purchase_order (buyer_company_id, id);
create index ix_ordering_purchase_order_seller on ordering_purchase_order (seller_company_id, id);
create index ix_ordering_purchase_order_due on ordering_purchase_order (answer_due_at);
-- Sums are kept for reading and conditional updates; they equal the facts at every commit.
create table ordering_line (
  order_id bigint not null,
  line_no int not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  offer_id bigint not null,
  item_id bigint not null,
  item_code varchar(20) not null,
  gtin char(14) not null,
  seller_item varchar(30) not null,
  name_en varchar(300) not null,
  name_zh varchar(300) not null,
  unit varchar(5) not null,
  unit_price decimal(19,6) not null,
  price_kind varchar(10) not null,
  confirmed_price decimal(19,6) null,
  net decimal(19,4) not null,
  ordered decimal(15,3) not null,
  cancelled decimal(15,3) not null,
  confirmed decimal(15,3) not null,
  back_ordered decimal(15,3) not null,
  rejected decimal(15,3) not null,
  offered decimal(15,3) not null,
  substituted decimal(15,3) not null,
  promised_on date null,
  back_order_on date null,
  answer_reason varchar(400) null,
  constraint pk_ordering_line primary key (order_id, line_no),
  constraint fk_ordering_line_order foreign key (order_id) references ordering_purchase_order (id),
  constraint ck_ordering_line_balance check (cancelled >= 0 and confirmed >= 0 and back_ordered >= 0 and rejected >= 0 and offered >= 0 and ordered >= cancelled + confirmed + back_ordered + rejected + offered)
);
create index ix_ordering_line_offer on ordering_line (offer_id, order_id);
create table ordering_quantity_fact (
  id bigint not null,
  order_id bigint not null,
  line_no int not null,
  kind varchar(12) not null,
  quantity decimal(15,3) not null,
  document_key varchar(60) not null,
  document_line int not null,
  at datetime(6) not null,
  constraint pk_ordering_quantity_fact primary key (id),
  constraint uq_ordering_quantity_fact_key unique (order_id, document_key, document_line, kind)
);
create table ordering_history (
  id bigint not null,
  order_id bigint not null,
  line_no int null,
  at datetime(6) not null,
  kind varchar(20) not null,
  actor varchar(120) not null,
  reason varchar(40) null,
  facts varchar(2000) not null,
  message_id bigint null,
  constraint pk_ordering_history primary key (id)
);
create index ix_ordering_history_order on ordering_history (order_id, id);
-- What a document left for a person to decide: a badge beside the headline until it is closed.
create table ordering_exception (
  id bigint not null,
  order_id bigint not null,
  line_no int null,
  reason varchar(40) not null,
  facts varchar(2000) not null,
  message_id bigint null,
  opened_at datetime(6) not null,
  closed_at datetime(6) null,
  closed_by varchar(120) null,
  constraint pk_ordering_exception primary key (id)
);
create index ix_ordering_exception_order on ordering_exception (order_id, id);
-- The licences that judged an order, as they were that day; never updated.
create table ordering_licence_copy (
  order_id bigint not null,
  position int not null,
  party varchar(6) not null,
  licence_id bigint not null,
  kind varchar(20) not null,
  number varchar(60) not null,
  mode varchar(60) not null,
  scope varchar(400) not null,
  issued date not null,
  valid_to date null,
  verified_by varchar(60) null,
  verified_at datetime(6) null,
  scan_hash binary(32) not null,
  hash binary(32) not null,
  constraint pk_ordering_licence_copy primary key (order_id, position),
  constraint fk_ordering_licence_copy_order foreign key (order_id) references ordering_purchase_order (id)
);
