package org.bencao.integration.format.edifact;

import java.util.List;

/** What became of a message whose syntax is right: understood, or not. */
public sealed interface EdifactReading<T> permits EdifactReading.Read, EdifactReading.Unreadable {

  /** Understood. */
  record Read<T>(T document) implements EdifactReading<T> {}

  /** Not understood: every reason at once. */
  record Unreadable<T>(List<EdifactFault> faults) implements EdifactReading<T> {

    public Unreadable {
      faults = List.copyOf(faults);
    }
  }
}
