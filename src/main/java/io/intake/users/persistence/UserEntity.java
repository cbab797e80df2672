package io.intake.users.persistence;

import io.intake.users.Permissions;
import io.intake.users.RecordAction;
import io.intake.users.Role;
import io.intake.users.User;
import io.intake.users.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of `user_account`.
@Entity
@Table(name = "user_account")
class UserEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;
  String email = "";
  @Column(name = "first_name")
  String firstName = "";
  @Column(name = "last_name")
  String lastName = "";
  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar(20)")
  Role role = Role.USER;
  @Column(name = "may_import")
  boolean mayImport;
  @Column(name = "may_export")
  boolean mayExport;
  @Column(name = "record_rights")
  @Convert(converter = RightsText.class)
  Map<String, Set<RecordAction>> recordRights = Map.of();
  boolean active = true;
  @Column(name = "password_hash")
  @Nullable String passwordHash;
  @Column(name = "credentials_version")
  int credentialsVersion;

  UserId userId() {
    if (id == null) {
      throw new IllegalStateException("The user is not stored yet");
    }
    return new UserId(id);
  }

  User toUser() {
    return new User(userId(), email, firstName, lastName, role, new Permissions(mayImport, mayExport, recordRights), active);
  }

  void permit(Permissions permissions) {
    mayImport = permissions.mayImport();
    mayExport = permissions.mayExport();
    recordRights = permissions.records();
  }
}
