package org.bencao.testing;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * All tests of the class run on H2, and on MySQL where the environment names one; its constructor
 * takes the {@link TestContainer}.
 */
@ParameterizedClass(name = "on {0}", autoCloseArguments = false)
@ArgumentsSource(EachDatabase.Containers.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface EachDatabase {

  /** Those that all database tests share. */
  final class Containers implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      var h2 = Named.of("H2", OnEachDatabase.h2());
      return TestDatabase.isMySqlThere()
          ? Stream.of(Arguments.of(h2), Arguments.of(Named.of("MySQL", OnEachDatabase.mysql())))
          : Stream.of(Arguments.of(h2));
    }
  }
}
