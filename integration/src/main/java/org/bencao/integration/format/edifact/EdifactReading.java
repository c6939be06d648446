package org.bencao.integration.format.edifact;

import java.util.List;
import java.util.Optional;
import org.bencao.integration.format.Reading;

/** What became of a message whose syntax is right: understood, or not. */
public sealed interface EdifactReading<T> extends Reading<T>
    permits EdifactReading.Read, EdifactReading.Unreadable {

  /** Understood. */
  record Read<T>(T document) implements EdifactReading<T> {

    @Override
    public Optional<T> understood() {
      return Optional.of(document);
    }

    @Override
    public List<EdifactFault> misunderstood() {
      return List.of();
    }
  }

  /** Not understood: every reason at once. */
  record Unreadable<T>(List<EdifactFault> faults) implements EdifactReading<T> {

    public Unreadable {
      faults = List.copyOf(faults);
    }

    @Override
    public Optional<T> understood() {
      return Optional.empty();
    }

    @Override
    public List<EdifactFault> misunderstood() {
      return faults;
    }
  }
}
