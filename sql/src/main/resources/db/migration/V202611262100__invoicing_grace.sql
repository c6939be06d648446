-- When the clock asked whether the goods of an invoice were ever sent; and of each line, packs that nobody received, ordered or sent.
alter table invoicing_invoice add column grace_asked_at datetime(6) null;
create index ix_invoicing_invoice_grace on invoicing_invoice (grace_asked_at, arrived_at);
alter table invoicing_line add column disputed decimal(15,3) default 0 not null;
