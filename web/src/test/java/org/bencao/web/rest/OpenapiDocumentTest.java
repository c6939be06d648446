package org.bencao.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.web.ordering.NewOrder;
import org.bencao.web.ordering.NewOrderLine;
import org.bencao.web.ordering.OrderResource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenapiDocumentTest {

  private static final Path COMMITTED = Path.of("../docs/openapi.json");
  private static final Path MADE = Path.of("target/openapi.json");

  private static String made;
  private static JsonNode document;
  private static Map<String, Class<?>> records;

  @BeforeAll
  static void makesTheDocument() throws Exception {
    var classes =
        Path.of(OrderResource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    records = OpenapiClasses.in(classes).records();
    made =
        OpenapiDocument.of(
            classes, List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java")));
    document = new ObjectMapper().readTree(made);
    Files.writeString(MADE, made);
  }

  @Test
  void theCommittedDocumentIsTheOneThatTheResourcesGive() throws Exception {
    assertThat(Files.readString(COMMITTED))
        .as("if the change is meant, copy web/target/openapi.json to docs/openapi.json")
        .isEqualTo(made);
  }

  @Test
  void everyOperationSaysWhatItDoesAndHasAnIdentifierOfItsOwn() {
    var identifiers = operations().stream().map(operation -> operation.get("operationId"));

    assertThat(operations()).allSatisfy(operation -> assertThat(operation.has("summary")).isTrue());
    assertThat(identifiers).doesNotHaveDuplicates();
  }

  @Test
  void everyOperationNamesItsRolesOrNeedsNoToken() {
    assertThat(operations())
        .allSatisfy(
            operation ->
                assertThat(operation.has("x-roles")).isNotEqualTo(operation.has("security")));
  }

  @Test
  void everyMemberOfASchemaHasAType() {
    assertThat(document.at("/components/schemas").properties())
        .allSatisfy(
            schema ->
                assertThat(schema.getValue().path("properties").properties())
                    .as(schema.getKey())
                    .allSatisfy(
                        member ->
                            assertThat(member.getValue().fieldNames())
                                .toIterable()
                                .containsAnyOf("type", "$ref", "anyOf")));
  }

  @Test
  void theProblemOfTheDocumentIsTheOneThatIsSent() {
    assertThat(document.at("/components/schemas/Problem/properties").fieldNames())
        .toIterable()
        .containsExactly(components(Problem.class));
    assertThat(document.at("/components/schemas/FieldFault/properties").fieldNames())
        .toIterable()
        .containsExactly(components(FieldFault.class));
  }

  @Test
  void everyRecordIsWrittenAsItIsDescribed() {
    var written = records.keySet().stream().filter(name -> !name.equals("Id"));

    assertThat(written).isNotEmpty().allSatisfy(OpenapiDocumentTest::isWrittenAsDescribed);
  }

  private static void isWrittenAsDescribed(String name) throws ReflectiveOperationException {
    var sample = Json.MAPPER.valueToTree(OpenapiSamples.of(records.get(name)));

    assertThat(new OpenapiShape(document).faults(name, sample)).isEmpty();
  }

  @Test
  void whatIsOptionalInACommandMayBeLeftOut() throws Exception {
    var id = Id.of(1).toString();
    var order =
        Json.MAPPER.readValue(
            """
            {"siteId": "%1$s", "sellerId": "%1$s",
             "lines": [{"offerId": "%1$s", "quantity": "20"}]}
            """
                .formatted(id),
            NewOrder.class);

    assertThat(order.buyerReference()).isEmpty();
    assertThat(order.lines()).containsExactly(new NewOrderLine(Id.of(1), "20", Optional.empty()));
  }

  private static String[] components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .toArray(String[]::new);
  }

  private static List<JsonNode> operations() {
    var operations = new ArrayList<JsonNode>();
    document.get("paths").forEach(path -> path.forEach(operations::add));
    return operations;
  }
}
