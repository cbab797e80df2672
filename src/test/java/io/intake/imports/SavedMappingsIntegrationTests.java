package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.crmobjects.CustomObjects;
import io.intake.crmobjects.NewObjectType;
import io.intake.crmobjects.NewObjectType.NewField;
import io.intake.crmobjects.ObjectTypes;
import io.intake.properties.FieldType;
import io.intake.properties.NewProperty;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyAdministration;
import io.intake.properties.PropertyCatalog;
import io.intake.properties.PropertyType;
import io.intake.users.Users;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

/// Mappings that are kept: what of them fits another file, and who may change them.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class SavedMappingsIntegrationTests {

  private static final Map<ObjectTypeId, ImportOperation> CREATE_ONLY = Map.of(ObjectTypeId.CONTACT, ImportOperation.CREATE);

  @Autowired
  SavedMappings mappings;
  @Autowired
  ImportDrafts drafts;
  @Autowired
  PropertyCatalog properties;
  @Autowired
  PropertyAdministration administration;
  @Autowired
  ObjectTypes types;
  @Autowired
  CustomObjects objects;
  @Autowired
  Users users;

  @BeforeEach
  void begin() {
    SignIn.asUser(users, true);
  }

  @AfterEach
  void leave() {
    SignIn.asAdministrator(users);
    mappings.list().forEach(mapping -> mappings.delete(mapping.id()));
    SignIn.out();
  }

  @Test
  void fitsAFileWithOtherOrderCaseAndColumns() {
    var saved = save("Fair", "Klant,Plaats,Mail,Nvt", "email:Mail", "city:Plaats", "lastname:Klant");

    var fit = mappings.fits(draft("MAIL,Telefoon, plaats")).getFirst();

    assertThat(fit.mapping()).isEqualTo(saved);
    assertThat(fit.columns()).containsExactly(new ColumnMapping(0, "MAIL", ImportSteps.contact("email")),
        new ColumnMapping(2, " plaats", ImportSteps.contact("city")));
    assertThat(fit.missing()).containsExactly("Klant");
    assertThat(fit.added()).containsExactly("Telefoon");
    assertThat(fit.isClose()).isTrue();
    assertThat(fit.mapping().operations()).isEqualTo(CREATE_ONLY);
  }

  @Test
  void proposesTheClosestFirst() {
    save("Some of it", "Klant,Mail,Straat", "email:Mail", "address:Straat");
    save("All of it", "Klant,Mail,Plaats", "email:Mail", "city:Plaats", "lastname:Klant");

    var fits = mappings.fits(draft("Klant,Mail,Plaats"));

    assertThat(fits).extracting(fit -> fit.mapping().name()).containsExactly("All of it", "Some of it");
    assertThat(fits).extracting(MappingFit::isClose).containsExactly(true, false);
  }

  @Test
  void isNothingForOtherObjects() {
    save("People", "Mail", "email:Mail");
    var firms = drafts.create(List.of(ObjectTypeId.COMPANY)).id();
    upload(firms, "Mail");

    assertThat(mappings.fits(firms)).isEmpty();
  }

  @Test
  void refusesNamesThatAreMissingOrTakenAndMappingsOfNothing() {
    var saved = save("Fair", "Mail,Plaats", "email:Mail");
    save("Shop", "Mail,Plaats", "email:Mail");

    assertThatThrownBy(() -> save("fair", "Mail", "email:Mail")).isInstanceOf(SavedMappingRefused.class);
    assertThatThrownBy(() -> mappings.rename(saved.id(), "Shop")).isInstanceOf(SavedMappingRefused.class);
    assertThatThrownBy(() -> mappings.rename(saved.id(), "  ")).isInstanceOf(SavedMappingRefused.class);
    assertThatThrownBy(() -> save("Nothing", "Mail")).isInstanceOf(SavedMappingRefused.class);
    mappings.rename(saved.id(), "FAIR");
    assertThat(mappings.list()).extracting(SavedMapping::name).containsExactly("FAIR", "Shop");
  }

  @Test
  void replacesAMappingUnderItsName() {
    var saved = save("Fair", "Mail,Plaats", "email:Mail");
    var draft = draft("Mail,Plaats");

    mappings.replace(saved.id(), draft, columns("Mail,Plaats", "email:Mail", "city:Plaats"), Map.of());

    assertThat(mappings.list()).singleElement().satisfies(mapping -> {
      assertThat(mapping.name()).isEqualTo("Fair");
      assertThat(mapping.columns()).hasSize(2);
    });
  }

  @Test
  void isUsedByEverybodyAndChangedByItsAuthorAndAdministratorsOnly() {
    SignIn.asAdministrator(users);
    var saved = save("Of the administrator", "Mail,Plaats", "email:Mail", "city:Plaats");
    SignIn.asUser(users, true);
    var draft = draft("Mail,Plaats");

    assertThat(mappings.fits(draft)).hasSize(1);
    assertThatThrownBy(() -> mappings.rename(saved.id(), "Mine")).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> mappings.replace(saved.id(), draft, columns("Mail", "email:Mail"), Map.of()))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> mappings.delete(saved.id())).isInstanceOf(AccessDeniedException.class);
    assertThat(mappings.list()).containsExactly(saved);

    var own = save("Of the importer", "Mail", "email:Mail");
    mappings.rename(own.id(), "Still of the importer");
    SignIn.asAdministrator(users);
    mappings.rename(own.id(), "Renamed by the administrator");
    mappings.delete(own.id());
    mappings.delete(own.id());
    assertThat(mappings.list()).containsExactly(saved);
    assertThatThrownBy(() -> mappings.rename(own.id(), "Gone")).isInstanceOf(SavedMappingRefused.class);
  }

  @Test
  void saysWhatHasGoneSinceItWasSaved() {
    SignIn.asAdministrator(users);
    var colour = properties.create(new NewProperty(ObjectTypeId.CONTACT, "Colour of saved mappings", "", "contactinformation",
        PropertyType.STRING, FieldType.TEXT, List.of(), false));
    save("Fair", "Mail,Tint,Vroeger", "email:Mail", colour.name() + ":Tint", "never_was:Vroeger");
    administration.archive(ObjectTypeId.CONTACT, colour.name(), administration.usages(ObjectTypeId.CONTACT));

    var fit = mappings.fits(draft("Vroeger,Mail,Tint")).getFirst();

    assertThat(fit.columns()).containsExactly(new ColumnMapping(1, "Mail", ImportSteps.contact("email")));
    assertThat(fit.added()).isEmpty();
    assertThat(fit.lost()).containsExactly(new LostPlace(0, "Vroeger", "never_was", LostPlace.Reason.PROPERTY_GONE),
        new LostPlace(2, "Tint", "Colour of saved mappings", LostPlace.Reason.PROPERTY_ARCHIVED));
    administration.restore(ObjectTypeId.CONTACT, colour.name());
    assertThat(mappings.fits(draft("Vroeger,Mail,Tint")).getFirst().lost()).hasSize(1);
  }

  @Test
  void saysWhichObjectAndWhichLabelsHaveGone() {
    SignIn.asAdministrator(users);
    var ships = types.create(new NewObjectType("Ship", "Ships", "tag", List.of(NewField.text("Ship name", true, true)),
        List.of(ObjectTypeId.CONTACT)));
    var both = drafts.create(List.of(ObjectTypeId.CONTACT, ships.id())).id();
    upload(both, "Mail,Schip,Rol");
    mappings.save("Crews", both, List.of(new ColumnMapping(0, "Mail", ImportSteps.contact("email")),
        new ColumnMapping(1, "Schip", new ColumnTarget.PropertyColumn(ships.id(), "ship_name", OverwritePolicy.OVERWRITE)),
        new ColumnMapping(2, "Rol", new ColumnTarget.LabelColumn(ObjectTypeId.CONTACT, ships.id()))), Map.of());
    assertThat(mappings.fits(both).getFirst().lost()).containsExactly(new LostPlace(2, "Rol", "Rol", LostPlace.Reason.LABELS_GONE));

    objects.archive(ships.id());
    assertThat(mappings.fits(draft("Mail,Schip,Rol")).getFirst().lost()).containsExactly(
        new LostPlace(1, "Schip", "Ships", LostPlace.Reason.OBJECT_ARCHIVED),
        new LostPlace(2, "Rol", "Ships", LostPlace.Reason.OBJECT_ARCHIVED));
  }

  @Test
  void areNothingForWhoMayNotImport() {
    var saved = save("Fair", "Mail", "email:Mail");
    SignIn.asUser(users, false);

    assertThatThrownBy(mappings::list).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> mappings.delete(saved.id())).isInstanceOf(AccessDeniedException.class);
  }

  /// @param places such as `email:Mail`; other columns are open
  private SavedMapping save(String name, String headers, String... places) {
    return mappings.save(name, draft(headers), columns(headers, places), CREATE_ONLY);
  }

  private static List<ColumnMapping> columns(String headers, String... places) {
    var all = List.of(headers.split(","));
    return all.stream().map(header -> new ColumnMapping(all.indexOf(header), header, target(header, places))).toList();
  }

  private static ColumnTarget target(String header, String... places) {
    for (var place : places) {
      if (place.endsWith(":" + header)) {
        return ImportSteps.contact(place.substring(0, place.indexOf(':')));
      }
    }
    return new ColumnTarget.Undecided();
  }

  private ImportId draft(String headers) {
    var id = drafts.create(List.of(ObjectTypeId.CONTACT)).id();
    upload(id, headers);
    return id;
  }

  private void upload(ImportId id, String headers) {
    var cells = "x,".repeat(headers.split(",").length - 1) + "x\n";
    drafts.upload(id, "people.csv", new ByteArrayInputStream((headers + "\n" + cells + cells).getBytes(StandardCharsets.UTF_8)));
  }
}
