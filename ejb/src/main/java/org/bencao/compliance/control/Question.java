package org.bencao.compliance.control;

/** Something that rule rows ask by its name. */
public interface Question {

  /** How rule rows call it. */
  String name();
}
