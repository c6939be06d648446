package org.bencao.catalogue.boundary;

/** As what a table is written out. */
public enum ExportFormat {
  CSV,
  XLSX
}
