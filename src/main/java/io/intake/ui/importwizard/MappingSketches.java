package io.intake.ui.importwizard;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import io.intake.imports.ImportDraft;
import io.intake.imports.ImportId;
import io.intake.imports.UploadedFile;
import io.intake.properties.ObjectTypeId;
import io.intake.ui.importwizard.mapping.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Mappings that are not complete yet, as long as a person is signed in: the draft itself only takes complete ones.
@Component
@VaadinSessionScope
class MappingSketches {

  /// What a mapping was made for: with another file or other objects it means nothing.
  private record Basis(UploadedFile file, List<ObjectTypeId> objects) {
  }

  private record Sketch(Basis basis, Mapping mapping) {
  }

  private final Map<ImportId, Sketch> sketches = new HashMap<>();

  Optional<Mapping> find(ImportDraft draft) {
    return Optional.ofNullable(sketches.get(draft.id())).filter(sketch -> basis(draft).filter(sketch.basis()::equals).isPresent())
        .map(Sketch::mapping);
  }

  void keep(ImportDraft draft, Mapping mapping) {
    basis(draft).ifPresent(basis -> sketches.put(draft.id(), new Sketch(basis, mapping)));
  }

  void forget(ImportDraft draft) {
    sketches.remove(draft.id());
  }

  private static Optional<Basis> basis(ImportDraft draft) {
    return draft.uploadedFile().map(file -> new Basis(file, draft.objects()));
  }
}
