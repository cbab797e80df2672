package io.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.crmobjects.RecordAccess;
import io.intake.crmobjects.RecordId;
import io.intake.crmobjects.RecordReads;
import io.intake.crmobjects.RecordSelections;
import io.intake.crmobjects.Requirement;
import io.intake.crmobjects.SelectionId;
import io.intake.imports.ImportCompleted;
import io.intake.imports.ImportId;
import io.intake.imports.ImportSummary;
import io.intake.imports.Imports;
import io.intake.imports.RowOutcome;
import io.intake.imports.WantedList;
import io.intake.properties.ObjectTypeId;
import io.intake.properties.PropertyCatalog;
import io.intake.users.CurrentUser;
import io.intake.users.Permissions;
import io.intake.users.Role;
import io.intake.users.SettingsLog;
import io.intake.users.User;
import io.intake.users.UserId;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.test.context.support.WithMockUser;

/// Lists of imports on the real database, with imports and records made up.
@ApplicationModuleTest
@WithMockUser
class ImportedListIntegrationTests {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final User ME = new User(new UserId(7), "ada@example.com", "Ada", "", Role.USER, Permissions.STANDARD, true);

  private final ObjectLists lists;
  private final InMemorySelections selections;
  private final JdbcClient jdbc;

  ImportedListIntegrationTests(ObjectLists lists, InMemorySelections selections, JdbcClient jdbc) {
    this.lists = lists;
    this.selections = selections;
    this.jdbc = jdbc;
  }

  @Test
  void buildsTheListOfAnImportOnceHoweverOftenItHears(Scenario scenario) {
    var done = new ImportCompleted(new ImportId(1), ImportSummary.NOTHING);
    scenario.publish(done).andWaitAtMost(PATIENCE).forStateChange(() -> delivered() == 1 ? 1 : 0);
    var built = lists.findByImport(done.id());
    assertThat(built).map(ObjectList::name).contains("Fair 1");
    assertThat(built).map(ObjectList::size).contains(3L);
    assertThat(built).map(found -> selections.members.get(selection(found))).contains(Set.of(11L, 12L, 13L));
    var before = selections.members.size();
    scenario.publish(done).andWaitAtMost(PATIENCE).forStateChange(() -> delivered() == 2 ? 1 : 0);
    assertThat(selections.members).hasSize(before);
    assertThat(lists.list()).hasSize(1).first().returns("IMPORT", list -> list.source().kind()).returns(3L, ObjectList::size);
    renamesAndDeletes(lists.list().getFirst());
  }

  private void renamesAndDeletes(ObjectList list) {
    lists.rename(list.id(), " Spring fair ");
    assertThat(lists.find(list.id())).map(ObjectList::name).contains("Spring fair");
    lists.delete(list.id());
    assertThat(lists.find(list.id())).isEmpty();
    assertThat(lists.findByImport(new ImportId(1))).isEmpty();
    lists.restore(list.id());
    assertThat(lists.find(list.id())).map(ObjectList::size).contains(3L);
  }

  private static SelectionId selection(ObjectList list) {
    return ((ListMembers.Chosen) list.members()).selection();
  }

  @Test
  void buildsNoneForAnImportThatWantsNone(Scenario scenario) {
    var delivered = delivered();
    scenario.publish(new ImportCompleted(new ImportId(2), ImportSummary.NOTHING))
        .andWaitAtMost(PATIENCE).forStateChange(() -> delivered() > delivered ? 1 : 0);
    assertThat(lists.findByImport(new ImportId(2))).isEmpty();
  }

  private long delivered() {
    return jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NOT NULL").query(Long.class).single();
  }

  /// Selections in memory.
  static class InMemorySelections implements RecordSelections {

    final Map<SelectionId, Set<Long>> members = new HashMap<>();

    @Override
    public SelectionId create(ObjectTypeId objectType) {
      var id = new SelectionId(members.size() + 1L);
      members.put(id, new LinkedHashSet<>());
      return id;
    }

    @Override
    public long add(SelectionId selection, LongStream recordIds) {
      return recordIds.boxed().filter(members.get(selection)::add).count();
    }

    @Override
    public void remove(SelectionId selection, LongStream recordIds) {
      recordIds.forEach(members.get(selection)::remove);
    }

    @Override
    public long count(SelectionId selection) {
      return members.get(selection).size();
    }

    @Override
    public Set<SelectionId> containing(Collection<SelectionId> wanted, RecordId record) {
      return wanted.stream().filter(selection -> members.get(selection).contains(record.value())).collect(Collectors.toSet());
    }

    @Override
    public void delete(SelectionId selection) {
      members.remove(selection);
    }
  }

  @TestConfiguration
  static class MadeUp {

    @Bean
    InMemorySelections selections() {
      return new InMemorySelections();
    }

    @Bean
    ObjectTypes objectTypes() {
      return answering(ObjectTypes.class, (proxy, method, arguments) -> List.of(type(ObjectTypeId.COMPANY, false),
          type(ObjectTypeId.CONTACT, true)));
    }

    @Bean
    SettingsLog log() {
      return answering(SettingsLog.class, (proxy, method, arguments) -> null);
    }

    @Bean
    RecordAccess access() {
      return answering(RecordAccess.class, (proxy, method, arguments) -> method.getName().equals("may") ? true : null);
    }

    @Bean
    CurrentUser currentUser() {
      return answering(CurrentUser.class, (proxy, method, arguments) -> method.getName().equals("get") ? ME : Optional.of(ME));
    }

    /// The lists of imports have no filters that could ask for a property.
    @Bean
    PropertyCatalog properties() {
      return answering(PropertyCatalog.class, (proxy, method, arguments) -> {
        throw new UnsupportedOperationException(method.getName());
      });
    }

    /// Counts what was put on the one list.
    @Bean
    RecordReads records(InMemorySelections selections) {
      return answering(RecordReads.class, (proxy, method, arguments) -> switch (method.getName()) {
        case "count" -> selections.members.values().stream().mapToLong(Set::size).sum();
        default -> throw new UnsupportedOperationException(method.getName());
      });
    }

    /// Import 1 wants a list of the three contacts of its file, of whom one stands in it twice; import 2 wants none.
    @Bean
    Imports imports() {
      return answering(Imports.class, (proxy, method, arguments) -> switch (method.getName()) {
        case "author" -> ME.id();
        case "wantedList" -> arguments[0].equals(new ImportId(1))
            ? Optional.of(new WantedList("Fair 1", ObjectTypeId.CONTACT)) : Optional.empty();
        case "recordIds" -> arguments[1].equals(ObjectTypeId.CONTACT) ? ids((Collection<?>) arguments[2]) : LongStream.empty();
        default -> throw new UnsupportedOperationException(method.getName());
      });
    }

    private static LongStream ids(Collection<?> outcomes) {
      var ids = new ArrayList<Long>();
      if (outcomes.containsAll(List.of(RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED)) && outcomes.size() == 3) {
        ids.addAll(List.of(11L, 12L, 13L, 12L));
      }
      return ids.stream().mapToLong(Long::longValue);
    }

    private static ObjectType type(ObjectTypeId id, boolean isPerson) {
      return new ObjectType(id, "", "", "", Requirement.oneOf("name"), List.of(), List.of(), "", List.of(), List.of(), isPerson, "", "");
    }

    private static <T> T answering(Class<T> door, InvocationHandler answers) {
      return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> {
        if (method.getDeclaringClass() == Object.class) {
          return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> door.getSimpleName();
          };
        }
        return answers.invoke(proxy, method, arguments);
      }));
    }
  }
}
