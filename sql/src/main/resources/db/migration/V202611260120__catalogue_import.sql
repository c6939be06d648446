-- How a table's columns become an item's or an offer's fields: data, not code. Company 0: for everybody.
create table catalogue_import_layout (
  id bigint not null,
  company_id bigint not null,
  name varchar(120) not null,
  kind varchar(8) not null,
  mapping varchar(8000) not null,
  constraint pk_catalogue_import_layout primary key (id),
  constraint uq_catalogue_import_layout_name unique (company_id, name)
);
create table catalogue_import (
  id bigint not null,
  company_id bigint not null,
  kind varchar(8) not null,
  layout_name varchar(120) not null,
  mapping varchar(8000) not null,
  file_name varchar(200) not null,
  file_size bigint not null,
  file_hash binary(32) not null,
  state varchar(12) not null,
  uploaded_at datetime(6) not null,
  uploaded_by varchar(120) not null,
  approved_at datetime(6) null,
  approved_by varchar(120) null,
  ended_at datetime(6) null,
  failure varchar(400) null,
  percent int not null,
  rows_read bigint not null,
  rows_new bigint not null,
  rows_changed bigint not null,
  rows_same bigint not null,
  rows_refused bigint not null,
  rows_applied bigint not null,
  applied_to bigint not null,
  version int not null,
  constraint pk_catalogue_import primary key (id)
);
create index ix_catalogue_import_company on catalogue_import (company_id, id);
create index ix_catalogue_import_state on catalogue_import (state);
-- The file as it came, in pieces.
create table catalogue_import_part (
  import_id bigint not null,
  part_no int not null,
  bytes longblob not null,
  constraint pk_catalogue_import_part primary key (import_id, part_no),
  constraint fk_catalogue_import_part_import foreign key (import_id) references catalogue_import (id)
);
-- What would change, and what is refused with its reasons; rows that say what is there already are only counted.
create table catalogue_import_row (
  import_id bigint not null,
  row_no bigint not null,
  outcome varchar(8) not null,
  item_text varchar(400) not null,
  field_values text not null,
  differences text not null,
  faults text not null,
  constraint pk_catalogue_import_row primary key (import_id, row_no),
  constraint fk_catalogue_import_row_import foreign key (import_id) references catalogue_import (id)
);
create index ix_catalogue_import_row_outcome on catalogue_import_row (import_id, outcome, row_no);
-- The numbers that a file has named so far, each with its row: a second row of the same number is refused.
-- One column, import and number together: H2 does not look up a list of values in the second column of a key.
create table catalogue_import_key (
  key_text varchar(80) not null,
  row_no bigint not null,
  constraint pk_catalogue_import_key primary key (key_text)
);
