package org.bencao.web.ordering;

import org.bencao.ordering.boundary.MovedLines;

/**
 * What became of lines that should go to another list.
 *
 * @param moved lines that stand on the other list now
 * @param stayed lines whose items stand there already
 */
public record MovedJson(int moved, int stayed) {

  static MovedJson of(MovedLines lines) {
    return new MovedJson(lines.moved(), lines.stayed());
  }
}
