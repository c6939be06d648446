package org.bencao.ordering.boundary;

/**
 * What became of lines that should go to another list.
 *
 * @param moved lines that stand on the other list now
 * @param stayed lines whose items stand there already: both quantities are kept as they are
 */
public record MovedLines(int moved, int stayed) {}
