package org.bencao.web.rest;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

/** The REST resources and all that their methods take and give. */
final class OpenapiClasses {

  private final Indexer indexer = new Indexer();
  private final Set<Class<?>> known = new HashSet<>();

  private OpenapiClasses() {}

  static OpenapiClasses in(java.nio.file.Path classes) throws IOException, ClassNotFoundException {
    var found = new OpenapiClasses();
    try (var files = Files.walk(classes.resolve("org/bencao/web"))) {
      for (var file : files.filter(path -> path.toString().endsWith("Resource.class")).toList()) {
        var name = classes.relativize(file).toString().replace(".class", "").replace('/', '.');
        // the simulated wholesalers are there in a demonstration only
        if (!name.startsWith("org.bencao.web.sandbox.")) {
          found.addResource(Class.forName(name));
        }
      }
    }
    return found;
  }

  IndexView index() {
    return indexer.complete();
  }

  Map<String, Class<?>> records() {
    return known.stream()
        .filter(Class::isRecord)
        .collect(Collectors.toMap(Class::getSimpleName, type -> type));
  }

  private void addResource(Class<?> resource) throws IOException {
    if (!resource.isAnnotationPresent(Path.class)) {
      return;
    }
    add(resource);
    for (var method : resource.getMethods()) {
      for (var answer : method.getAnnotationsByType(APIResponseSchema.class)) {
        follow(answer.value());
      }
      for (var answer : method.getAnnotationsByType(APIResponse.class)) {
        for (var content : answer.content()) {
          follow(content.schema().implementation());
        }
      }
      follow(method.getGenericReturnType());
      for (var taken : method.getGenericParameterTypes()) {
        follow(taken);
      }
    }
  }

  private void follow(Type type) throws IOException {
    if (type instanceof ParameterizedType parameterized) {
      for (var argument : parameterized.getActualTypeArguments()) {
        follow(argument);
      }
    } else if (type instanceof Class<?> found) {
      add(found);
    }
  }

  private void add(Class<?> type) throws IOException {
    if (!type.getName().startsWith("org.bencao.") || !known.add(type)) {
      return;
    }
    indexer.indexClass(type);
    if (type.isRecord()) {
      for (var component : type.getRecordComponents()) {
        follow(component.getGenericType());
      }
    }
  }
}
