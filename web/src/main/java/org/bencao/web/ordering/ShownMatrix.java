package org.bencao.web.ordering;

import java.util.List;

/**
 * The lines of an order as far as they are shown, with the sums of all.
 *
 * @param pages how many pages of lines there are
 * @param range which lines of how many are shown
 * @param previous address of the page before, empty on the first
 * @param next address of the page behind, empty on the last
 * @param difference address of the next line with a difference on a later page, else empty
 * @param differing number of that line, 0 when there is none
 */
public record ShownMatrix(
    List<MatrixLine> lines,
    MatrixSums sums,
    int pages,
    String range,
    String previous,
    String next,
    String difference,
    int differing) {

  public ShownMatrix {
    lines = List.copyOf(lines);
  }
}
