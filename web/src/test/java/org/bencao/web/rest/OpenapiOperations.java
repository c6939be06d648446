package org.bencao.web.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smallrye.openapi.api.OperationHandler;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bencao.common.Role;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** What each operation needs besides its types: words, roles, headers, and how it may fail. */
final class OpenapiOperations implements OperationHandler {

  private static final DotName ALLOWED = DotName.createSimple(Allowed.class);
  private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);

  private final OpenapiJavadoc javadoc;
  private final Map<String, MethodInfo> methods = new HashMap<>();

  OpenapiOperations(OpenapiJavadoc javadoc) {
    this.javadoc = javadoc;
  }

  @Override
  public void handleOperation(Operation operation, ClassInfo resource, MethodInfo method) {
    var type = resource.simpleName();
    operation.setOperationId(method.name() + type.replace("Resource", ""));
    operation.setTags(List.of(feature(resource)));
    operation.setSummary(javadoc.of(type + "." + method.name()).orElse(null));
    methods.put(operation.getOperationId(), method);
  }

  private static String feature(ClassInfo resource) {
    var packageName = resource.name().packagePrefix();
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  /** Headers and failures: the scan finds parameters and answers only after the handler. */
  void finish(ObjectNode document) {
    for (var answer : document.at("/components/responses")) {
      ((ObjectNode) answer)
          .putObject("content")
          .putObject(Problem.MEDIA_TYPE)
          .putObject("schema")
          .put("$ref", "#/components/schemas/Problem");
    }
    for (var path : document.get("paths")) {
      for (var verb : path.properties()) {
        if (verb.getValue() instanceof ObjectNode operation && operation.has("operationId")) {
          var method = methods.get(operation.get("operationId").asText());
          successes(operation, method);
          headers(operation, method);
          failures(operation, method);
        }
      }
    }
  }

  /** A method without a result answers 204, whatever its verb; the scan says 201 of a POST. */
  private static void successes(ObjectNode operation, MethodInfo method) {
    var answers = answers(operation);
    if (method.returnType().kind() == Type.Kind.VOID) {
      answers.removeAll().putObject("204").put("description", "Done.");
    } else if (method.returnType().name().toString().equals("java.io.InputStream")) {
      ((ObjectNode) answers.at("/200/content/application~1json/schema"))
          .removeAll()
          .put("type", "object");
    }
    for (var answer : answers.properties()) {
      ((ObjectNode) answer.getValue())
          .putIfAbsent("description", TextNode.valueOf(phrase(answer.getKey())));
    }
  }

  private static String phrase(String status) {
    return Response.Status.fromStatusCode(Integer.parseInt(status)).getReasonPhrase();
  }

  private static void headers(ObjectNode operation, MethodInfo method) {
    if (takes(method, "jakarta.ws.rs.core.HttpHeaders")) {
      header(operation, "Accept-Language", "Language of the reasons: en or zh.");
    }
    if (takes(method, "jakarta.ws.rs.core.Request")) {
      header(operation, "If-None-Match", "ETag of an earlier answer.");
      answers(operation).putObject("304").put("description", "Unchanged.");
    }
    if (method.hasAnnotation(IDEMPOTENT)) {
      header(operation, "Idempotency-Key", "Made by the sender; repeated with the same request.")
          .put("required", true);
    }
  }

  private static boolean takes(MethodInfo method, String type) {
    return method.parameterTypes().stream().anyMatch(taken -> taken.name().toString().equals(type));
  }

  /** Completes a header that the method reads itself, adds one that a filter reads. */
  private static ObjectNode header(ObjectNode operation, String name, String text) {
    ObjectNode header = null;
    for (var known : operation.withArray("parameters")) {
      header = known.path("name").asText().equals(name) ? (ObjectNode) known : header;
    }
    if (header == null) {
      header = operation.withArray("parameters").addObject().put("name", name).put("in", "header");
      header.putObject("schema").put("type", "string");
    }
    return header.put("description", text);
  }

  private static void failures(ObjectNode operation, MethodInfo method) {
    if (!method.hasAnnotation(ALLOWED)) {
      operation.putArray("security");
      return;
    }
    var roles = method.annotation(ALLOWED).value().asEnumArray();
    var codes = Arrays.stream(roles).map(name -> Role.valueOf(name).code()).toList();
    operation.put("description", "Roles: " + String.join(", ", codes) + ".");
    codes.forEach(operation.withArray("x-roles")::add);
    boolean changes = !method.hasAnnotation("jakarta.ws.rs.GET");
    fails(operation, "400", "BadRequest", true);
    fails(operation, "401", "Unauthorized", true);
    fails(operation, "403", "Forbidden", true);
    fails(operation, "404", "NotFound", operation.has("parameters"));
    fails(operation, "409", "Refused", changes);
    fails(operation, "default", "Failed", true);
  }

  private static void fails(ObjectNode operation, String status, String answer, boolean when) {
    if (when) {
      answers(operation).putObject(status).put("$ref", "#/components/responses/" + answer);
    }
  }

  private static ObjectNode answers(ObjectNode operation) {
    return (ObjectNode) operation.get("responses");
  }
}
