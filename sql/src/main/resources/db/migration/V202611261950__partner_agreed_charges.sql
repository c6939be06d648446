-- Kinds of charges that the seller may put on an invoice, in the words of its standard (X12 DE 1300), separated by commas.
alter table partner_profile add column agreed_charges varchar(200) default '' not null;
