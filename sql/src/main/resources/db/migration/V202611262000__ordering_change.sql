-- What the buyer asked to have taken back of an order, and what the seller said to it.
create table ordering_change (
  id bigint not null,
  order_id bigint not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  number int not null,
  kind varchar(12) not null,
  command_key varchar(120) collate utf8mb4_bin not null,
  content_hash binary(32) not null,
  note varchar(400) not null,
  asked_at datetime(6) not null,
  asked_by varchar(120) not null,
  verdict varchar(16) null,
  answered_at datetime(6) null,
  message_id bigint null,
  constraint pk_ordering_change primary key (id),
  constraint uq_ordering_change_number unique (order_id, number),
  constraint uq_ordering_change_key unique (buyer_company_id, command_key)
);
create table ordering_change_line (
  change_id bigint not null,
  line_no int not null,
  asked decimal(15,3) not null,
  granted decimal(15,3) not null,
  constraint pk_ordering_change_line primary key (change_id, line_no),
  constraint fk_ordering_change_line_change foreign key (change_id) references ordering_change (id)
);
-- What the seller offers in place of a line, while the buyer has not said yes or no.
alter table ordering_line add column offered_gtin varchar(14) null;
alter table ordering_line add column offered_seller_item varchar(48) null;
alter table ordering_line add column offered_name varchar(300) null;
alter table ordering_line add column offered_price decimal(19,6) null;
