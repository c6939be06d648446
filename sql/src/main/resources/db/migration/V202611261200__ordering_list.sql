-- Named lists of a company; without a site a list is shared by all of its sites.
create table ordering_list (
  id bigint not null,
  company_id bigint not null,
  site_id bigint null,
  name varchar(120) not null,
  saved_at datetime(6) not null,
  saved_by varchar(120) not null,
  version int not null,
  constraint pk_ordering_list primary key (id)
);
create index ix_ordering_list_company on ordering_list (company_id, site_id, id);
-- An item stands on a list once; offer_id is the offer that is preferred, if one is.
create table ordering_list_line (
  id bigint not null,
  list_id bigint not null,
  item_id bigint not null,
  offer_id bigint null,
  quantity decimal(15,3) not null,
  position int not null,
  constraint pk_ordering_list_line primary key (id),
  constraint uq_ordering_list_line_item unique (list_id, item_id),
  constraint fk_ordering_list_line_list foreign key (list_id) references ordering_list (id)
);
