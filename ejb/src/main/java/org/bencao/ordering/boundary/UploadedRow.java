package org.bencao.ordering.boundary;

import java.util.Optional;
import org.bencao.common.Finding;

/**
 * A row that was pasted or uploaded.
 *
 * @param row where it stands in its block or file, from 1
 * @param fault why it is no order line; none for a good row
 * @param added it is a line of the draft already
 */
public record UploadedRow(
    int row, String raw, String item, String quantity, Optional<Finding> fault, boolean added) {}
