package org.bencao.web.work;

/**
 * A row beside the queue.
 *
 * @param path where it opens, else empty
 */
public record SideRow(String path, String name, String right, String two) {}
