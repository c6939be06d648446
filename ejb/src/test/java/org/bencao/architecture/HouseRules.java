package org.bencao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.HardenedXmlFactory;

/** How the house stands; each rule is proved alive by a planted violation. */
final class HouseRules {

  /** Left may not use right. */
  static final List<String> ORDER =
      List.of(
          "common",
          "audit",
          "organisation",
          "document",
          "exchange",
          "partner",
          "catalogue",
          "pricing",
          "compliance",
          "credit",
          "ordering",
          "receiving",
          "invoicing",
          "traceability",
          "operations",
          "work");

  /** The exchange's own acts: called by routes with the partner of a queue, never for a person. */
  private static final Set<String> WITHOUT_PERSON =
      Set.of(
          "org.bencao.organisation.boundary.SignInService",
          "org.bencao.organisation.boundary.Callers",
          "org.bencao.exchange.boundary.As2Receipts",
          "org.bencao.exchange.boundary.InboundExchange",
          "org.bencao.exchange.boundary.OutboundExchange",
          "org.bencao.catalogue.boundary.CatalogueAdviceService",
          "org.bencao.exchange.boundary.AcknowledgementService",
          "org.bencao.exchange.boundary.Verdicts",
          "org.bencao.exchange.boundary.WebhookExchange",
          "org.bencao.invoicing.boundary.InvoiceAdviceService",
          "org.bencao.ordering.boundary.OrderAnswerDocumentService",
          "org.bencao.ordering.boundary.OrderDocumentService",
          "org.bencao.ordering.boundary.OrderChangeDocumentService",
          "org.bencao.receiving.boundary.ReceiptDocumentService",
          "org.bencao.receiving.boundary.ReturnAdviceService",
          "org.bencao.ordering.boundary.OrderChangeReplyService");

  private static final Set<String> METHODS_WITHOUT_PERSON =
      Set.of(
          "org.bencao.audit.boundary.TrailService.publicKeys",
          "org.bencao.partner.boundary.PartnerService.live",
          "org.bencao.partner.boundary.PartnerService.find",
          "org.bencao.partner.boundary.PartnerService.ofStation",
          "org.bencao.catalogue.boundary.StockService.lock",
          "org.bencao.catalogue.boundary.StockService.rebase");

  static final ArchRule NO_FOREIGN_TECHNOLOGY =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              // the container knows no identities of ours: it would let everybody pass
              "jakarta.annotation.security..",
              "jakarta.jms..",
              "jakarta.faces..",
              "jakarta.ws.rs..",
              "jakarta.servlet..",
              "org.apache.camel..",
              "org.primefaces..");

  static final ArchRule NO_CLOCK_OF_ITS_OWN =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  static final ArchRule FEATURES_STAY_BEHIND_THEIR_BOUNDARY =
      classes().should(notReachInsideAnotherFeature());

  static final ArchRule FEATURES_LOOK_LEFT = classes().should(lookLeftOnly());

  static final ArchRule BOUNDARIES_TAKE_A_CALLER =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("..boundary..")
          .should(takeACallerFirst());

  static final ArchRule ENTITIES_HAVE_NO_SETTERS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(jakarta.persistence.Entity.class)
          .should()
          .haveNameNotMatching("set[A-Z].*");

  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|DTO|Info|Abstract[A-Z].*)");

  static final ArchRule ONE_XML_FACTORY =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HardenedXmlFactory.class.getName())
          .should()
          .callMethodWhere(makesAnXmlFactory())
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.aalto..");

  private HouseRules() {}

  private static DescribedPredicate<JavaMethodCall> makesAnXmlFactory() {
    return DescribedPredicate.describe(
        "makes a factory of XML",
        call ->
            call.getTargetOwner().getPackageName().startsWith("javax.xml.")
                && call.getTargetOwner().getSimpleName().endsWith("Factory")
                && call.getTarget().getName().matches("(new|newDefault|newNS)\\w*"));
  }

  /** The feature of a class of the house; planted features stand under {@code planted}. */
  static String feature(String packageName) {
    var parts = packageName.split("\\.");
    boolean ours = parts.length > 2 && parts[0].equals("org") && parts[1].equals("bencao");
    if (!ours) {
      return "";
    }
    return parts[2].equals("planted") && parts.length > 3 ? parts[3] : parts[2];
  }

  private static boolean isInside(JavaClass type) {
    var name = type.getPackageName();
    boolean inside = name.contains(".control") || name.contains(".entity");
    return inside && !feature(name).isEmpty();
  }

  private static ArchCondition<JavaClass> notReachInsideAnotherFeature() {
    return new ArchCondition<>("use control and entity of their own feature alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        var own = feature(type.getPackageName());
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> isInside(use.getTargetClass()))
            .filter(use -> !feature(use.getTargetClass().getPackageName()).equals(own))
            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> lookLeftOnly() {
    return new ArchCondition<>("use features on their left alone") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = ORDER.indexOf(feature(type.getPackageName()));
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> ORDER.indexOf(feature(use.getTargetClass().getPackageName())) > own)
            .filter(use -> own >= 0)
            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaMethod> takeACallerFirst() {
    return new ArchCondition<>("take the caller first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var parameters = method.getRawParameterTypes();
        boolean named = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Caller.class);
        var owner = method.getOwner().getName();
        boolean exempt =
            WITHOUT_PERSON.contains(owner)
                || METHODS_WITHOUT_PERSON.contains(owner + "." + method.getName())
                || method.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (!named && !exempt) {
          events.add(
              SimpleConditionEvent.violated(method, method.getFullName() + " takes no caller"));
        }
      }
    };
  }

  /** Classes planted to violate. */
  static DescribedPredicate<JavaClass> planted() {
    return DescribedPredicate.describe(
        "planted", type -> type.getPackageName().startsWith("org.bencao.planted"));
  }
}
