-- Why an invoice was not released when it was asked last, as far as its seller can mend it; how often that changed.
alter table invoicing_invoice add column held varchar(4000) default '[]' not null;
alter table invoicing_invoice add column held_no int default 0 not null;
