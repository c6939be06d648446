package org.bencao.ordering.boundary;

/**
 * A list made of a draft.
 *
 * @param gone lines of the draft whose offer is not there any more: their items are not known and
 *     not on the list
 */
public record SavedDraft(ListView list, int gone) {}
