-- Whether a partner's catalogue of that number is there already is asked of each that comes.
create index ix_catalogue_import_document_number on catalogue_import_document (partner_id, number);
