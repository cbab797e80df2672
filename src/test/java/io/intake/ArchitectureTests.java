package io.intake;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.intake.crmobjects.RecordReads;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.RecordUpserts;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

/// The rules of the house that a machine can check, see `docs/architecture/README.md`.
@AnalyzeClasses(packages = "io.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  private static final String[] DOORS = {"io.intake.associations", "io.intake.compliance", "io.intake.crmobjects",
      "io.intake.demodata", "io.intake.imports", "io.intake.lists", "io.intake.properties", "io.intake.users"};

  private static final String[] DATABASE = {"java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate..",
      "org.springframework.jdbc..", "org.springframework.data.jpa..", "org.springframework.data.repository..", "com.mysql..",
      "org.flywaydb.."};

  /// A root package is a contract: what stands behind the door may know the door, never the other way round.
  @ArchTest
  static final ArchRule doorsImportNoRoomBehindThem = noClasses().that().resideInAnyPackage(DOORS)
      .should().dependOnClassesThat(resideInAPackage("io.intake.*.*.."));

  @ArchTest
  static final ArchRule packagesFormNoCycles = slices().assignedFrom(eachPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyOpensADoorOfTheScreens = noClasses().that().resideOutsideOfPackage("io.intake.ui..")
      .should().dependOnClassesThat().resideInAPackage("io.intake.ui..");

  /// What stands beside the application class wires the app shell and the sign-in.
  @ArchTest
  static final ArchRule onlyScreensKnowVaadin = noClasses().that().resideOutsideOfPackages("io.intake.ui..", "io.intake")
      .should().dependOnClassesThat().resideInAPackage("com.vaadin..");

  /// What stands beside the application class wires the database.
  @ArchTest
  static final ArchRule sqlStaysHome = noClasses().that(resideOutsideOfPackages("..persistence..", "io.intake"))
      .should().dependOnClassesThat(resideInAnyPackage(DATABASE));

  /// They ask nobody who they are; what people do goes through doors that ask.
  @ArchTest
  static final ArchRule screensUseNoUnguardedDoors = noClasses().that().resideInAPackage("io.intake.ui..")
      .should().dependOnClassesThat().belongToAnyOf(RecordReads.class, RecordSelections.class, RecordUpserts.class);

  @ArchTest
  static final ArchRule entitiesStayBehindTheDoor = classes().that().areAnnotatedWith(Entity.class)
      .should().notBePublic().andShould().resideInAPackage("..persistence..").allowEmptyShould(true);

  @ArchTest
  static final ArchRule repositoriesStayBehindTheDoor = classes().that().areAssignableTo(Repository.class)
      .should().notBePublic().andShould().resideInAPackage("..persistence..").allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatAClassNeedsComesThroughItsConstructor = noFields()
      .should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class)
      .orShould().beAnnotatedWith(PersistenceContext.class);

  @ArchTest
  static final ArchRule constructorsTakeAtMostSixParameters = classes().that(areNoRecordsOrEnums())
      .should(haveSmallConstructors(6));

  private static DescribedPredicate<JavaClass> areNoRecordsOrEnums() {
    return DescribedPredicate.describe("are neither records nor enums", type -> !type.isRecord() && !type.isEnum());
  }

  private static ArchCondition<JavaClass> haveSmallConstructors(int limit) {
    return new ArchCondition<>("have constructors of at most " + limit + " parameters") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var constructor : type.getConstructors()) {
          if (!constructor.getModifiers().contains(JavaModifier.SYNTHETIC) && constructor.getParameters().size() > limit) {
            events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName() + " has more"));
          }
        }
      }
    };
  }

  private static SliceAssignment eachPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "each package";
      }
    };
  }
}
