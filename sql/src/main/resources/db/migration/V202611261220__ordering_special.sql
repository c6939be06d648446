-- A request for an item that is not in the catalogue; without a supplier the platform answers it.
create table ordering_special (
  id bigint not null,
  company_id bigint not null,
  site_id bigint not null,
  supplier_company_id bigint null,
  name varchar(200) not null,
  strength varchar(80) not null,
  form varchar(80) not null,
  pack varchar(80) not null,
  maker varchar(200) not null,
  quantity decimal(15,3) not null,
  needed_by date null,
  state varchar(8) not null,
  asked_at datetime(6) not null,
  asked_by varchar(120) not null,
  answer varchar(1000) null,
  item_id bigint null,
  answered_at datetime(6) null,
  answered_by varchar(120) null,
  closed_at datetime(6) null,
  version int not null,
  constraint pk_ordering_special primary key (id)
);
create index ix_ordering_special_company on ordering_special (company_id, id);
create index ix_ordering_special_supplier on ordering_special (supplier_company_id, id);
