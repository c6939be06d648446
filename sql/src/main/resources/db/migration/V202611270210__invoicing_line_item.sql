-- What the seller names on a line of an invoice: it may be the item to which the buyer agrees later, or a third one.
alter table invoicing_line add column said_gtin varchar(14) null;
alter table invoicing_line add column said_seller_item varchar(48) null;
