-- The language of the words in what a partner is sent: en in the basic characters of its standard, zh in UTF-8.
alter table partner_profile add column language char(2) default 'en' not null;
update common_reference set version = version + 1 where kind = 'PARTNERS';
