package io.intake.users.persistence;

import io.intake.users.Role;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/// Reads and writes `user_account`.
interface UserRows extends JpaRepository<UserEntity, Long> {

  Optional<UserEntity> findByEmail(String email);

  List<UserEntity> findAllByOrderByFirstNameAscLastNameAscEmailAsc();

  List<UserEntity> findByPasswordHashIsNull();

  /// Locked, so that two administrators can't remove each other at the same moment.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<UserEntity> findByRoleAndActiveTrue(Role role);
}
