package org.bencao.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Sha256;

/**
 * SHA-256 over the canonical JSON of a document without its envelope: two documents that say the
 * same have the same hash, however they travelled.
 */
public final class ContentHash {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Asking a class for them each time costs more than all the rest. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private ContentHash() {}

  /** 64 hexadecimal digits. */
  public static String of(Record document) {
    return Sha256.hex(Sha256.of(json(document)));
  }

  /** Keys in order, no blanks, what is absent left out, numbers without trailing zeros. */
  static String json(Record document) {
    try {
      return MAPPER.writeValueAsString(plain(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a document is texts, numbers, records and lists", e);
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Record fields) {
      return plainRecord(fields);
    }
    if (value instanceof Collection<?> members) {
      return members.stream().map(ContentHash::plain).toList();
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(ContentHash::plain).orElse(null);
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value == null ? null : value.toString();
  }

  private static Map<String, Object> plainRecord(Record fields) {
    var plain = new TreeMap<String, Object>();
    for (var component : COMPONENTS.get(fields.getClass())) {
      var value = component.getName().equals("envelope") ? null : plain(read(fields, component));
      if (value != null) {
        plain.put(component.getName(), value);
      }
    }
    return plain;
  }

  private static Object read(Record fields, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a canonical record is public: " + fields.getClass(), e);
    }
  }
}
