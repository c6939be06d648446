-- The component of the element in which a document stopped, and what was wanted there: both tell whether a person may mend it.
alter table exchange_message add column fault_component int null;
alter table exchange_message add column fault_wanted varchar(40) null;
