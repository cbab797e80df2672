package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.intake.ImportSteps;
import io.intake.SignIn;
import io.intake.properties.ObjectTypeId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Imports that meet the same people at the same time.
@SpringBootTest
class ParallelImportsTests {

  private static final int PEOPLE = 20_000;

  @Autowired
  ApplicationContext application;
  @Autowired
  JdbcClient database;
  ImportSteps steps;

  @BeforeEach
  void begin() {
    steps = new ImportSteps(application, Duration.ofMinutes(3));
  }

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @Test
  void samePeopleInTwoImportsAtOnceAreOneRecordEach() {
    var forwards = planned(IntStream.range(0, PEOPLE), "First Name", "firstname");
    var backwards = planned(IntStream.range(0, PEOPLE).map(person -> PEOPLE - 1 - person), "City", "city");
    steps.start(forwards);
    steps.start(backwards);
    var one = steps.awaitRun(forwards);
    var other = steps.awaitRun(backwards);

    assertThat(List.of(one.state(), other.state())).containsOnly(ImportState.DONE);
    assertThat(one.summary().rows().created() + other.summary().rows().created()).as("created by either").isEqualTo(PEOPLE);
    assertThat(one.summary().rows().updated() + other.summary().rows().updated()).as("updated by the later one").isEqualTo(PEOPLE);
    var ours = "object_type = '0-1' AND created_by IN ('IMPORT:%d', 'IMPORT:%d')".formatted(forwards.value(), backwards.value());
    assertThat(count("SELECT COUNT(*) FROM crm_record WHERE " + ours)).isEqualTo(PEOPLE);
    assertThat(count("SELECT COUNT(DISTINCT k.value) FROM crm_key k JOIN crm_record r USING (object_type) WHERE r.id = k.record_id AND "
        + ours)).isEqualTo(PEOPLE);
    assertThat(count("SELECT COUNT(*) FROM crm_record WHERE " + ours
        + " AND JSON_VALUE(properties, '$.firstname') IS NOT NULL AND JSON_VALUE(properties, '$.city') IS NOT NULL"))
        .as("people who have what both files say").isEqualTo(PEOPLE);
  }

  private ImportId planned(IntStream people, String header, String property) {
    var text = people.mapToObj(person -> "person" + person + "@example.com," + header + " " + person)
        .collect(Collectors.joining("\n", "Email," + header + "\n", "\n"));
    var id = steps.upload(List.of(ObjectTypeId.CONTACT), "people.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    steps.map(id, Map.of("Email", ImportSteps.contact("email"), header, ImportSteps.contact(property)), "");
    steps.plan(id);
    return id;
  }

  private long count(String question) {
    return database.sql(question).query(Long.class).single();
  }
}
