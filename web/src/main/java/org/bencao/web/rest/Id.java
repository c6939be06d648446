package org.bencao.web.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.bencao.common.Tsid;

/** An identifier as 13 characters of Crockford base 32 in paths, queries and JSON. */
public record Id(long value) {

  public static Id of(long value) {
    return new Id(value);
  }

  /** The name that JAX-RS looks for; an unreadable one in a path is simply not found. */
  @JsonCreator
  public static Id fromString(String text) {
    return new Id(Tsid.parse(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return Tsid.text(value);
  }
}
