package org.bencao.audit.control;

import java.util.Optional;

/** One position of a chain with its hash; the entry is missing where somebody removed it. */
record ChainLink(long position, long entryId, Optional<StoredEntry> entry, byte[] hash) {}
