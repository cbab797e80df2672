package io.intake.properties.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/// The table of definitions.
interface CustomPropertyRows extends JpaRepository<CustomPropertyEntity, Long> {

  List<CustomPropertyEntity> findAllByOrderById();

  Optional<CustomPropertyEntity> findByObjectTypeAndName(String objectType, String name);
}
