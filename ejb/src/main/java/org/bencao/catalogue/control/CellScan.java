package org.bencao.catalogue.control;

import javax.xml.stream.XMLStreamReader;

/** Looks through the cells of one part of a workbook: their places, numbers and formulas. */
final class CellScan {

  private static final int LONGEST_NUMBER = 64;
  private static final int LONGEST_FORMULA = 8_192;
  private static final long LONGEST_CELL = 256 << 10;

  private final WorkbookTally tally;
  private final PartBytes bytes;
  private final XMLStreamReader xml;
  private final StringBuilder kept = new StringBuilder();
  private boolean keeping;
  private boolean numeric;
  private boolean shared;
  private boolean baseFormula;
  private long from;

  CellScan(WorkbookTally tally, PartBytes bytes, XMLStreamReader xml) {
    this.tally = tally;
    this.bytes = bytes;
    this.xml = xml;
  }

  void start(String name) {
    switch (name) {
      case "c" -> cell();
      case "v" -> keep(numeric || shared);
      case "f" -> formula();
      default -> {
        // no part of a cell that has a limit of its own
      }
    }
  }

  void end(String name) {
    switch (name) {
      case "c" -> cellEnd();
      case "v" -> value();
      case "f" -> formulaEnd();
      default -> {
        // no part of a cell that has a limit of its own
      }
    }
  }

  void text() {
    if (keeping) {
      long length = (long) kept.length() + xml.getTextLength();
      WorkbookGuard.limit(length, LONGEST_FORMULA, "endless-formula");
      kept.append(xml.getText());
    }
  }

  /** A section may hold what no limit on tags can see. */
  void section() {
    if (keeping) {
      throw WorkbookGuard.unsafe("section-in-value");
    }
  }

  private void cell() {
    tally.cell();
    from = bytes.count();
    var type = attribute("t");
    numeric = type.isEmpty() || type.equals("n");
    shared = type.equals("s");
    if (!CellReference.isInside(attribute("r"))) {
      throw WorkbookGuard.unsafe("no-such-column");
    }
  }

  private void cellEnd() {
    WorkbookGuard.limit(bytes.count() - from, LONGEST_CELL, "endless-cell");
    numeric = false;
    shared = false;
    keep(false);
  }

  private void value() {
    if (shared && !kept.isEmpty()) {
      tally.stringUsed(stringNumber());
    }
    WorkbookGuard.limit(kept.length(), LONGEST_NUMBER, "endless-number");
    keep(false);
  }

  private int stringNumber() {
    if (!kept.toString().matches("[0-9]{1,9}")) {
      throw WorkbookGuard.unsafe("unknown-string");
    }
    return Integer.parseInt(kept.toString());
  }

  private void formula() {
    var type = attribute("t");
    boolean base = !attribute("ref").isEmpty();
    baseFormula = type.equals("shared") && base;
    if (type.equals("shared") && !base) {
      tally.sharedFormulaUsed();
    }
    if (type.equals("array")) {
      tally.arrayFormula();
    }
    keep(true);
  }

  private void formulaEnd() {
    if (baseFormula) {
      tally.sharedFormula(kept.length());
    }
    keep(false);
  }

  private void keep(boolean on) {
    keeping = on;
    kept.setLength(0);
  }

  private String attribute(String name) {
    var value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
