package org.bencao.web.rest;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The description of the REST interface, made from its resources, records and their Javadoc. */
final class OpenapiDocument {

  private OpenapiDocument() {}

  static String of(Path classes, List<Path> sources) throws IOException, ClassNotFoundException {
    var javadoc = OpenapiJavadoc.in(sources);
    var found = OpenapiClasses.in(classes);
    var operations = new OpenapiOperations(javadoc);
    var scanned =
        SmallRyeOpenAPI.builder()
            .withConfig(OpenapiSettings.ours())
            .withIndex(found.index())
            .withScannerClassLoader(OpenapiDocument.class.getClassLoader())
            .withApplicationClassLoader(OpenapiDocument.class.getClassLoader())
            .withOperationHandler(operations)
            .withCustomStaticFile(OpenapiDocument::base)
            .enableModelReader(false)
            .enableStandardStaticFiles(false)
            .enableStandardFilter(false)
            .build();
    var json = new ObjectMapper();
    var document = (ObjectNode) json.readTree(scanned.toJSON());
    operations.finish(document);
    new OpenapiSchemas(javadoc, found.records()).finish(document);
    return json.writer(lines()).writeValueAsString(document) + "\n";
  }

  /** One member a line, so that a change shows as what it is. */
  private static DefaultPrettyPrinter lines() {
    var indented = DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n");
    var lines =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
    lines.indentArraysWith(indented);
    lines.indentObjectsWith(indented);
    return lines;
  }

  private static ByteArrayInputStream base() {
    return new ByteArrayInputStream(OpenapiBase.JSON.getBytes(StandardCharsets.UTF_8));
  }
}
