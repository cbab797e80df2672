package io.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.intake.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// The import does what the files in `src/test/resources/imports/spec` say. Each is one case: what is there before, the file,
/// the mapping, and what is there afterwards. Run one with `-Dspec=part-of-its-name`.
@SpringBootTest
@Import({SpecCare.class, SpecWorld.class, SpecDerived.class, SpecFixes.class, SpecDoubles.class, SpecWalk.class,
    SpecExpectations.class})
class ImportSpecTests {

  private static final Path SPECS = Path.of("src/test/resources/imports/spec");

  @Autowired
  SpecWorld world;
  @Autowired
  SpecWalk walk;
  @Autowired
  SpecExpectations expectations;

  @AfterEach
  void leave() {
    SignIn.out();
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (var files = Files.list(SPECS)) {
      return files.filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> file.getFileName().toString().contains(System.getProperty("spec", ""))).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName() + ": " + Spec.read(file).text("rule"), file.toUri(),
              () -> check(Spec.read(file))));
    }
  }

  private void check(Spec read) {
    var spec = read.named(world.make(read.part("given")));
    var expected = spec.part("expect");
    if (expected.has("refused")) {
      var refusal = catchThrowable(() -> walk.walk(spec));
      assertThat(refusal).as("refusal").isNotNull();
      assertThat(refusal.getClass().getSimpleName() + " " + refusal.getMessage()).as("refusal").contains(expected.text("refused"));
      return;
    }
    expectations.check(expected, walk.walk(spec));
  }
}
