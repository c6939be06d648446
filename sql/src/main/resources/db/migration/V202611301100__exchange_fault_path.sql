-- A fault of an XML document is named by its path.
alter table exchange_message modify column fault_tag varchar(200) null;
