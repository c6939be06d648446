-- What became of an order line after it was confirmed (sums of the facts, kept for reading and for conditional updates).
alter table ordering_line add column despatched decimal(15,3) default 0 not null;
alter table ordering_line add column excess decimal(15,3) default 0 not null;
alter table ordering_line add column received decimal(15,3) default 0 not null;
alter table ordering_line add column damaged decimal(15,3) default 0 not null;
alter table ordering_line add column quarantined decimal(15,3) default 0 not null;
alter table ordering_line add column refused decimal(15,3) default 0 not null;
alter table ordering_line add column shortfall decimal(15,3) default 0 not null;
alter table ordering_line add column overage decimal(15,3) default 0 not null;
alter table ordering_line add column returned decimal(15,3) default 0 not null;
alter table ordering_line add column invoiced decimal(15,3) default 0 not null;
alter table ordering_line add column credited decimal(15,3) default 0 not null;
alter table ordering_line add constraint ck_ordering_line_fulfilment check (despatched >= 0 and despatched <= confirmed and excess >= 0 and received >= 0 and damaged >= 0 and quarantined >= 0 and refused >= 0 and shortfall >= 0 and overage >= 0 and returned >= 0 and returned <= received + damaged + quarantined + refused and invoiced >= 0 and credited >= 0 and credited <= invoiced);
alter table ordering_quantity_fact add column lot varchar(20) null;
create index ix_ordering_quantity_fact_line on ordering_quantity_fact (order_id, line_no);
