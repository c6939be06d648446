-- The outbox: one row for each fact that has to leave, written in the transaction that made it true.
create table exchange_outbox (
  id bigint not null,
  kind varchar(20) not null,
  subject bigint not null,
  next_at datetime(6) null,
  stage varchar(10) not null,
  attempts int not null,
  reason varchar(400) null,
  created_at datetime(6) not null,
  done_at datetime(6) null,
  constraint pk_exchange_outbox primary key (id)
);
create index ix_exchange_outbox_next on exchange_outbox (next_at, id);
create index ix_exchange_outbox_stage on exchange_outbox (stage);
create index ix_exchange_outbox_subject on exchange_outbox (subject);
create table exchange_lease (
  name varchar(20) not null,
  constraint pk_exchange_lease primary key (name)
);
insert into exchange_lease (name) values ('relay');
create table exchange_control_number (
  partner_id bigint not null,
  series varchar(20) not null,
  last_no bigint not null,
  constraint pk_exchange_control_number primary key (partner_id, series)
);
-- Every interchange that crossed the border, with its bytes. Bytes are written once and never changed.
create table exchange_interchange (
  id bigint not null,
  partner_id bigint not null,
  direction varchar(3) not null,
  standard varchar(10) not null,
  control varchar(60) collate utf8mb4_bin null,
  purpose varchar(20) not null,
  outbox_id bigint null,
  answers_id bigint null,
  hash binary(32) not null,
  size_bytes int not null,
  raw longblob not null,
  stored_at datetime(6) not null,
  sent_at datetime(6) null,
  sends int not null,
  constraint pk_exchange_interchange primary key (id),
  constraint uq_exchange_interchange_outbox unique (outbox_id),
  constraint uq_exchange_interchange_answers unique (answers_id)
);
create index ix_exchange_interchange_control on exchange_interchange (partner_id, direction, control);
-- The key that absorbs repeats: inserted in the transaction that opened the interchange.
create table exchange_inbox_key (
  partner_id bigint not null,
  standard varchar(10) not null,
  control varchar(60) collate utf8mb4_bin not null,
  interchange_id bigint not null,
  hash binary(32) not null,
  constraint pk_exchange_inbox_key primary key (partner_id, standard, control)
);
-- One document inside an interchange, with its state and, when it stopped, the reason and the place.
create table exchange_message (
  id bigint not null,
  interchange_id bigint not null,
  partner_id bigint not null,
  buyer_company_id bigint null,
  seller_company_id bigint null,
  direction varchar(3) not null,
  position int not null,
  document_type varchar(20) not null,
  group_control varchar(20) null,
  message_control varchar(20) null,
  number varchar(60) null,
  order_number varchar(30) null,
  order_id bigint null,
  state varchar(12) not null,
  reason varchar(40) null,
  facts varchar(2000) not null,
  fault_segment int null,
  fault_tag varchar(10) null,
  fault_element int null,
  fault_value varchar(200) null,
  first_segment int not null,
  last_segment int not null,
  content_hash binary(32) null,
  at datetime(6) not null,
  decided_at datetime(6) null,
  ack_due_at datetime(6) null,
  acked_at datetime(6) null,
  retry_at datetime(6) null,
  tries int not null,
  note varchar(400) null,
  constraint pk_exchange_message primary key (id),
  constraint uq_exchange_message_position unique (interchange_id, position)
);
create index ix_exchange_message_state on exchange_message (state, id);
create index ix_exchange_message_order on exchange_message (order_id, id);
create index ix_exchange_message_buyer on exchange_message (buyer_company_id, id);
create index ix_exchange_message_seller on exchange_message (seller_company_id, id);
create index ix_exchange_message_number on exchange_message (partner_id, document_type, number);
create index ix_exchange_message_ack on exchange_message (ack_due_at);
create index ix_exchange_message_retry on exchange_message (retry_at);
