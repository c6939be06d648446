/**
 * The canonical documents: what a message says, whatever standard said it.
 *
 * <p>Operations: {@link org.bencao.document.OrderDocument} goes out, {@link
 * org.bencao.document.OrderResponseDocument} and {@link
 * org.bencao.document.AcknowledgementDocument} come in; {@link org.bencao.document.ContentHash}
 * tells whether two documents say the same. Out of scope: bytes, states and partners.
 */
package org.bencao.document;
