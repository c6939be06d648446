package org.bencao.catalogue.control;

/** What the parts of a workbook say about the whole, added up while they are looked through. */
final class WorkbookTally {

  private static final long MOST_CELLS = 20_000_000;

  /** Characters that the reader would copy to move formulas from cell to cell: some seconds. */
  private static final double MOST_FORMULA_WORK = 1e11;

  private static final long MOST_ARRAY_WORK = 10_000_000_000L;

  private long cells;
  private int strings;
  private int highestString = -1;
  private long sharedFormulas;
  private int longestSharedFormula;
  private long arrayFormulas;
  private boolean from1904;
  private boolean styled;

  void cell() {
    cells++;
    if (cells > MOST_CELLS) {
      throw WorkbookGuard.unsafe("too-many-cells");
    }
  }

  void stringUsed(int index) {
    highestString = Math.max(highestString, index);
  }

  void stringsOfPart(int count) {
    strings = Math.max(strings, count);
  }

  void sharedFormulaUsed() {
    sharedFormulas++;
  }

  void sharedFormula(int length) {
    longestSharedFormula = Math.max(longestSharedFormula, length);
  }

  void arrayFormula() {
    arrayFormulas++;
  }

  void daysFrom1904() {
    from1904 = true;
  }

  void styles() {
    styled = true;
  }

  boolean isFrom1904() {
    return from1904;
  }

  boolean isStyled() {
    return styled;
  }

  /** The reader fills its list of strings up to the number that a cell names. */
  void check() {
    if (highestString >= strings) {
      throw WorkbookGuard.unsafe("unknown-string");
    }
    double work = (double) sharedFormulas * longestSharedFormula * longestSharedFormula;
    if (work > MOST_FORMULA_WORK || arrayFormulas * cells > MOST_ARRAY_WORK) {
      throw WorkbookGuard.unsafe("too-many-formulas");
    }
  }
}
