-- An order that comes back: on each of its days a draft is made of it, which a person submits.
create table ordering_standing (
  id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  name varchar(120) not null,
  every_count int not null,
  every_unit varchar(5) not null,
  every_day int not null,
  next_on date null,
  until_on date null,
  paused boolean not null,
  saved_at datetime(6) not null,
  saved_by varchar(120) not null,
  version int not null,
  constraint pk_ordering_standing primary key (id)
);
create index ix_ordering_standing_site on ordering_standing (company_id, site_id, id);
create index ix_ordering_standing_next on ordering_standing (next_on);
-- left_quantity is what may still be called off, null without a limit; taken by conditional update only.
create table ordering_standing_line (
  id bigint not null,
  standing_id bigint not null,
  item_id bigint not null,
  offer_id bigint null,
  quantity decimal(15,3) not null,
  left_quantity decimal(15,3) null,
  position int not null,
  constraint pk_ordering_standing_line primary key (id),
  constraint uq_ordering_standing_line_item unique (standing_id, item_id),
  constraint ck_ordering_standing_line_left check (left_quantity >= 0),
  constraint fk_ordering_standing_line_standing foreign key (standing_id) references ordering_standing (id)
);
-- What was called off; due_on is the day that brought it, null when a person did. The key keeps a day from coming twice.
create table ordering_call_off (
  id bigint not null,
  standing_id bigint not null,
  due_on date null,
  draft_id bigint null,
  at datetime(6) not null,
  actor varchar(120) not null,
  constraint pk_ordering_call_off primary key (id),
  constraint uq_ordering_call_off_due unique (standing_id, due_on),
  constraint fk_ordering_call_off_standing foreign key (standing_id) references ordering_standing (id)
);
create index ix_ordering_call_off_standing on ordering_call_off (standing_id, id);
-- offer_id is the offer in the draft, null when nobody offered the item that day: then nothing was taken.
create table ordering_call_off_line (
  call_off_id bigint not null,
  position int not null,
  item_id bigint not null,
  offer_id bigint null,
  quantity decimal(15,3) not null,
  constraint pk_ordering_call_off_line primary key (call_off_id, position),
  constraint fk_ordering_call_off_line_call_off foreign key (call_off_id) references ordering_call_off (id)
);
