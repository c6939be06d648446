-- Items of which somebody wants to know when they can be had again.
create table ordering_watch (
  company_id bigint not null,
  item_id bigint not null,
  since datetime(6) not null,
  watched_by varchar(120) not null,
  constraint pk_ordering_watch primary key (company_id, item_id)
);
-- What a buyer paid last for an item.
create index ix_ordering_line_item on ordering_line (buyer_company_id, item_id, order_id);
