package org.bencao.web.ordering;

/**
 * The seller's word on what a buyer asked.
 *
 * @param granted yes, as far as nothing has left; else no
 */
public record NewChangeAnswer(boolean granted) {}
