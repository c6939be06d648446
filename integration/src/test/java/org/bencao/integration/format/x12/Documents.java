package org.bencao.integration.format.x12;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Canonical documents as records: what they say without how they travelled. */
public final class Documents {

  private Documents() {}

  /** The same document without an envelope, and without those of documents in it. */
  public static <D extends Record> D withoutEnvelope(D document) {
    var components = document.getClass().getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var values = new Object[components.length];
      for (var i = 0; i < values.length; i++) {
        values[i] = value(components[i], components[i].getAccessor().invoke(document));
      }
      @SuppressWarnings("unchecked")
      var same = (D) document.getClass().getDeclaredConstructor(types).newInstance(values);
      return same;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("a canonical record is public: " + document.getClass(), e);
    }
  }

  private static Object value(RecordComponent component, Object value) {
    if (component.getName().equals("envelope")) {
      return Optional.empty();
    }
    return value instanceof Record inner && component.getName().equals("response")
        ? withoutEnvelope(inner)
        : value;
  }
}
