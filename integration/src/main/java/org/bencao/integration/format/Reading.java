package org.bencao.integration.format;

import java.util.List;
import java.util.Optional;

/** What became of a message whose syntax is right, of whatever standard. */
public interface Reading<T> {

  /** The document, where it was understood. */
  Optional<T> understood();

  /** Every reason at once why it was not. */
  List<? extends Fault> misunderstood();
}
