package io.intake.imports;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Every specification holds just as well where each two rows are a chunk of their own, so that what belongs together is torn apart.
@SpringBootTest(properties = "intake.import.chunk-size=2")
@Import({SpecCare.class, SpecWorld.class, SpecDerived.class, SpecFixes.class, SpecDoubles.class, SpecWalk.class,
    SpecExpectations.class})
class ImportSpecInSmallChunksTests extends ImportSpecTests {
}
