package io.intake.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.associations.AssociationLimit;
import io.intake.associations.Associations;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.Requirement;
import io.intake.imports.FileRow;
import io.intake.imports.ImportOperation;
import io.intake.imports.file.FileLimits;
import io.intake.imports.fixing.Fixes;
import io.intake.imports.parsing.ImportedObject;
import io.intake.imports.parsing.Mapping;
import io.intake.properties.ObjectTypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A plan of the largest file keeps to its limits in the memory that Intake is given.
class LinkLimitsMemoryTests {

  private static final int CHUNK = 5000;
  /// Of the 512 MiB that have to do; sets and maps of objects took 270 of them.
  private static final long MOST_BYTES = 128L << 20;

  private final ImportedObject contacts = object(0, ObjectTypeId.CONTACT, "contacts");
  private final ImportedObject companies = object(1, ObjectTypeId.COMPANY, "companies");
  private final LinkLimits limits = new LinkLimits(new Mapping(List.of(contacts, companies), List.of(), List.of(), List.of(), List.of(),
      2, 0, false, Fixes.NONE), new Unlinked(Map.of(Associations.CONTACT_TO_COMPANY,
      new AssociationLimit(Associations.CONTACT_TO_COMPANY, 1, 1))));

  private static ImportedObject object(int slot, ObjectTypeId id, String path) {
    var type = new ObjectType(id, path, path, path, Requirement.oneOf("name"), List.of(), List.of(), "name", List.of(),
        List.of(), false, "", "");
    return new ImportedObject(slot, type, ImportOperation.UPSERT, List.of(), Set.of(), Map.of(), List.of(), Optional.empty(), Set.of());
  }

  @Test
  void remembersAMillionLinksOfRecordsThatAreThere() {
    var before = used();
    for (var row = 0; row < FileLimits.ROWS; row += CHUNK) {
      assertThat(allowed(row, 1_000_000L + row, 5_000_000L + row)).isEqualTo(CHUNK);
    }
    assertThat(used() - before).as("bytes").isLessThan(MOST_BYTES);
    assertThat(allowed(0, 1_000_000, 5_000_000)).as("the same links again").isEqualTo(CHUNK);
    assertThat(allowed(0, 1_000_000, 7_000_000)).as("other links of the same records").isZero();
    assertThat(allowed(0, 3_000_000, 5_000_000)).as("other links of the same companies").isZero();
  }

  /// How many links of a chunk may be, each of another contact with another company.
  private int allowed(int firstLine, long firstContact, long firstCompany) {
    var rows = new ArrayList<MatchedRow>(CHUNK);
    var wanted = new ArrayList<List<RowLinks.Wanted>>(CHUNK);
    for (var index = 0; index < CHUNK; index++) {
      rows.add(new MatchedRow(new FileRow(firstLine + index, List.of()), List.of(), List.of(), new ArrayList<>(0)));
      wanted.add(List.of(new RowLinks.Wanted(contacts, stored(firstContact + index), companies, stored(firstCompany + index),
          Associations.CONTACT_TO_COMPANY, Set.of(), 0, RowLinks.Cause.ROW)));
    }
    var allowed = limits.within(rows, wanted).stream().mapToInt(List::size).sum();
    limits.kept();
    return allowed;
  }

  private static RecordState stored(long id) {
    return RecordState.remembered(id, 1, null, Map.of());
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
