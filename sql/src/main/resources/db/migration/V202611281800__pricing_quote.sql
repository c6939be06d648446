-- What a buyer asks prices for, and what each seller that was asked answers, round by round; what was said is never changed.
create table pricing_inquiry (
  id bigint not null,
  buyer_company_id bigint not null,
  currency char(3) not null,
  answer_by date not null,
  note varchar(400) not null,
  line_count int not null,
  command_key varchar(120) collate utf8mb4_bin not null,
  content_hash binary(32) not null,
  asked_at datetime(6) not null,
  asked_by varchar(120) not null,
  constraint pk_pricing_inquiry primary key (id),
  constraint uq_pricing_inquiry_key unique (buyer_company_id, command_key)
);
create table pricing_inquiry_line (
  inquiry_id bigint not null,
  position int not null,
  item_id bigint not null,
  quantity int not null,
  constraint pk_pricing_inquiry_line primary key (inquiry_id, position),
  constraint fk_pricing_inquiry_line_inquiry foreign key (inquiry_id) references pricing_inquiry (id)
);
create table pricing_quote (
  id bigint not null,
  inquiry_id bigint not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  state varchar(10) not null,
  last_round int not null,
  said_at datetime(6) not null,
  valid_to date null,
  contract_id bigint null,
  version int not null,
  constraint pk_pricing_quote primary key (id),
  constraint uq_pricing_quote_seller unique (inquiry_id, seller_company_id),
  constraint fk_pricing_quote_inquiry foreign key (inquiry_id) references pricing_inquiry (id)
);
create index ix_pricing_quote_seller on pricing_quote (seller_company_id, state, inquiry_id);
create index ix_pricing_quote_buyer on pricing_quote (buyer_company_id, state, inquiry_id);
create table pricing_quote_round (
  quote_id bigint not null,
  round_no int not null,
  kind varchar(12) not null,
  said_by varchar(120) not null,
  said_at datetime(6) not null,
  valid_to date null,
  note varchar(400) not null,
  constraint pk_pricing_quote_round primary key (quote_id, round_no),
  constraint fk_pricing_quote_round_quote foreign key (quote_id) references pricing_quote (id)
);
create table pricing_quote_price (
  quote_id bigint not null,
  round_no int not null,
  position int not null,
  price decimal(19,6) not null,
  constraint pk_pricing_quote_price primary key (quote_id, round_no, position),
  constraint fk_pricing_quote_price_round foreign key (quote_id, round_no) references pricing_quote_round (quote_id, round_no)
);
