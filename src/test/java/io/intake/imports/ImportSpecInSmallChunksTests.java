package io.intake.imports;

import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Every specification holds just as well where each two rows are a chunk of their own, so that what belongs together is torn apart.
@SpringBootTest(properties = "intake.import.chunk-size=2")
@Import({SpecWorld.class, SpecFixes.class, SpecWalk.class, SpecExpectations.class})
@DisabledIfEnvironmentVariable(named = "INTAKE_TEST_DATABASE_URL", matches = ".+", disabledReason = "one database is enough for this")
class ImportSpecInSmallChunksTests extends ImportSpecTests {
}
