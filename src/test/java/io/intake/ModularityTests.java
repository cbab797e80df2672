package io.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The rooms and the arrows between them are as their `package-info` files say, and the drawings show them as they are.
class ModularityTests {

  private static final Path DRAWINGS = Path.of("docs/architecture/generated");

  private final ApplicationModules modules = ApplicationModules.of(IntakeApplication.class);

  @Test
  void arrowsPointDownAndRoomsStayClosed() {
    modules.verify();
  }

  @Test
  void drawsTheRooms() throws IOException {
    new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWINGS.toString()))
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();
    try (var drawings = Files.list(DRAWINGS)) {
      for (var drawing : drawings.filter(file -> file.toString().endsWith(".puml")).toList()) {
        Files.write(drawing, inOrder(Files.readAllLines(drawing)));
      }
    }
  }

  /// Rooms and arrows come in any order; sorted, a drawing changes only when what it shows does.
  private static List<String> inOrder(List<String> drawing) {
    var sorted = new ArrayList<String>();
    var block = new ArrayList<String>();
    for (var line : drawing) {
      if (line.strip().startsWith("Component(") || line.strip().startsWith("Rel(")) {
        block.add(line);
      } else {
        block.stream().sorted().forEach(sorted::add);
        block.clear();
        sorted.add(line);
      }
    }
    return sorted;
  }
}
