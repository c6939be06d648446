package org.bencao.integration.format;

import io.xlate.edi.schema.EDISchemaException;
import io.xlate.edi.schema.Schema;
import io.xlate.edi.schema.SchemaFactory;
import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The parser of the syntax of one message, by our own schemas. Its factory reads no document of
 * anybody else: a schema is a resource of ours beside the class that asks for it.
 */
public final class MessageParser {

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger SCHEMA_LOG = Logger.getLogger("io.xlate.edi.internal.schema");

  static {
    // the parser tells at INFO of each segment that a schema shares and does not use
    SCHEMA_LOG.setLevel(Level.WARNING);
  }

  private MessageParser() {}

  /** The schema of that name beside the class. */
  public static Schema schema(Class<?> beside, String name) {
    var location = beside.getResource(name);
    var schemas = SchemaFactory.newFactory();
    schemas.setProperty(SchemaFactory.SCHEMA_LOCATION_URL_CONTEXT, location);
    try {
      return schemas.createSchema(location);
    } catch (EDISchemaException e) {
      throw new IllegalStateException("our schema " + name + " cannot be read", e);
    }
  }

  /**
   * Walks through one message in an envelope of ours.
   *
   * @param errors is told of each error in the message; false when it has enough
   * @return why the parser gave up, which is an answer about these bytes, whatever the reason
   */
  public static Optional<Exception> parse(
      String interchange, Schema schema, BiPredicate<EDIStreamReader, EDIStreamEvent> errors) {
    var bytes = interchange.getBytes(StandardCharsets.UTF_8);
    try (var stream = new ByteArrayInputStream(bytes);
        var reader =
            EDIInputFactory.newFactory()
                .createEDIStreamReader(stream, StandardCharsets.UTF_8.name())) {
      // the envelope around is ours; that separators may be unprintable the parser does not know
      boolean begun = false;
      boolean more = true;
      while (more && reader.hasNext()) {
        var event = reader.next();
        if (event == EDIStreamEvent.START_TRANSACTION) {
          reader.setTransactionSchema(schema);
          begun = true;
        } else if (begun && event.isError()) {
          more = errors.test(reader, event);
        }
      }
      return Optional.empty();
    } catch (EDIStreamException | IOException | RuntimeException e) {
      return Optional.of(e);
    }
  }
}
