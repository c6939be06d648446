package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Pieces of uploaded files. */
@Stateless
public class ImportParts {

  @Inject Imports imports;

  public Optional<byte[]> part(long importId, int number) {
    return imports.part(importId, number);
  }
}
