package org.bencao.web.rest;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** The scanner's settings; it asks for them through MicroProfile Config, which we do not use. */
record OpenapiSettings(Map<String, String> values) implements Config {

  static OpenapiSettings ours() {
    return new OpenapiSettings(
        Map.of(
            "mp.openapi.extensions.smallrye.openapi", "3.1.0",
            "mp.openapi.extensions.smallrye.application-path.disable", "true"));
  }

  @Override
  public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
    return Optional.ofNullable(values.get(name)).map(text -> converted(text, type));
  }

  private static <T> T converted(String text, Class<T> type) {
    return type.cast(type == Boolean.class ? Boolean.valueOf(text) : text);
  }

  @Override
  public <T> T getValue(String name, Class<T> type) {
    return getOptionalValue(name, type).orElseThrow(NoSuchElementException::new);
  }

  @Override
  public Iterable<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public ConfigValue getConfigValue(String name) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public Iterable<ConfigSource> getConfigSources() {
    return List.of();
  }

  @Override
  public <T> Optional<Converter<T>> getConverter(Class<T> type) {
    return Optional.empty();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new IllegalArgumentException(type.getName());
  }
}
