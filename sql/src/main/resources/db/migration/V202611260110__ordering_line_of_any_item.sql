-- Items of any country: longer names, and some have no GTIN.
alter table ordering_line modify column gtin varchar(14) not null;
alter table ordering_line modify column name_en varchar(1000) not null;
alter table ordering_line modify column name_zh varchar(1000) not null;
