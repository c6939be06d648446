package org.bencao.web.rest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The door of REST")
class DoorTest {

  private static final ArchRule CLOSED_BY_DEFAULT =
      methods()
          .that(answerHttp())
          .should()
          .beAnnotatedWith(Allowed.class)
          .orShould()
          .beAnnotatedWith(Open.class);

  private static final ArchRule KEYED =
      methods().that().areAnnotatedWith(POST.class).should().beAnnotatedWith(Idempotent.class);

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("DoorTest"))
          .importPackages("org.bencao.web");

  @Test
  void namesTheRolesOfEachResourceMethod() {
    CLOSED_BY_DEFAULT.check(OURS);
  }

  @Test
  void asksForAnIdempotencyKeyOnEachPost() {
    KEYED.check(OURS);
  }

  @Test
  void seesAMethodThatWasLeftOpen() {
    var planted = new ClassFileImporter().importClasses(LeftOpen.class);

    assertThat(CLOSED_BY_DEFAULT.evaluate(planted).hasViolation()).isTrue();
  }

  private static DescribedPredicate<JavaMethod> answerHttp() {
    return new DescribedPredicate<>("answer HTTP") {
      @Override
      public boolean test(JavaMethod method) {
        return method.getAnnotations().stream()
            .map(JavaAnnotation::getRawType)
            .anyMatch(type -> type.isAnnotatedWith(HttpMethod.class));
      }
    };
  }

  /** A planted violation. */
  static class LeftOpen {
    @GET
    public String leak() {
      return "";
    }
  }
}
