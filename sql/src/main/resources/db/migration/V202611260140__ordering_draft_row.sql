-- Rows of a pasted block or an uploaded file. The key says what a row orders, and which of equal rows it is: the same again is known by it.
create table ordering_draft_row (
  draft_id bigint not null,
  row_key binary(32) not null,
  row_no int not null,
  raw varchar(200) not null,
  item varchar(400) not null,
  quantity varchar(40) not null,
  unit varchar(40) not null,
  supplier varchar(200) not null,
  offer_id bigint null,
  packs decimal(15,3) null,
  reason varchar(40) null,
  facts varchar(2000) not null,
  line_id bigint null,
  constraint pk_ordering_draft_row primary key (draft_id, row_key),
  constraint fk_ordering_draft_row_draft foreign key (draft_id) references ordering_draft (id) on delete cascade
);
create index ix_ordering_draft_row_no on ordering_draft_row (draft_id, row_no);
