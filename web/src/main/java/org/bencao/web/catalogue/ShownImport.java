package org.bencao.web.catalogue;

import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;

/**
 * An import as the head of its page is drawn.
 *
 * @param running whether the page is soon another
 * @param says how far it is, in one sentence
 * @param approve the word on the button that approves, empty where nothing waits for approval
 * @param resume the word on the button that goes on, empty where nothing was interrupted
 * @param failure why it stopped; null when it did not
 */
public record ShownImport(
    String id,
    String file,
    String fact,
    String hash,
    String shortHash,
    Tag state,
    boolean running,
    int percent,
    String says,
    String approved,
    String approve,
    boolean cancellable,
    String resume,
    Why failure) {}
