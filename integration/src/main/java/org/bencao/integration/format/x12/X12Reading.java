package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import org.bencao.integration.format.Reading;

/** What became of a message whose syntax is right: understood, or not. */
public sealed interface X12Reading<T> extends Reading<T>
    permits X12Reading.Read, X12Reading.Unreadable {

  /** Understood. */
  record Read<T>(T document) implements X12Reading<T> {

    @Override
    public Optional<T> understood() {
      return Optional.of(document);
    }

    @Override
    public List<X12Fault> misunderstood() {
      return List.of();
    }
  }

  /** Not understood: every reason at once. */
  record Unreadable<T>(List<X12Fault> faults) implements X12Reading<T> {

    public Unreadable {
      faults = List.copyOf(faults);
    }

    @Override
    public Optional<T> understood() {
      return Optional.empty();
    }

    @Override
    public List<X12Fault> misunderstood() {
      return faults;
    }
  }
}
