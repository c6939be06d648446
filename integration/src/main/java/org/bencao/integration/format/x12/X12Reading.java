package org.bencao.integration.format.x12;

import java.util.List;

/** What became of a message whose syntax is right: understood, or not. */
public sealed interface X12Reading<T> permits X12Reading.Read, X12Reading.Unreadable {

  /** Understood. */
  record Read<T>(T document) implements X12Reading<T> {}

  /** Not understood: every reason at once. */
  record Unreadable<T>(List<X12Fault> faults) implements X12Reading<T> {

    public Unreadable {
      faults = List.copyOf(faults);
    }
  }
}
