-- What a person put in the place of an element that nobody could read; the bytes of the partner stay as they came.
create table exchange_correction (
  id bigint not null,
  message_id bigint not null,
  interchange_id bigint not null,
  segment int not null,
  element int not null,
  component int not null,
  kind varchar(20) not null,
  original varchar(400) not null,
  corrected varchar(400) not null,
  reason varchar(400) not null,
  made_by varchar(200) not null,
  made_at datetime(6) not null,
  constraint pk_exchange_correction primary key (id),
  constraint fk_exchange_correction_message foreign key (message_id) references exchange_message (id)
);
create index ix_exchange_correction_interchange on exchange_correction (interchange_id, id);
