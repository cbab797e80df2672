package io.intake.imports.lifecycle;

import io.intake.compliance.ContactImportConfirmed;
import io.intake.compliance.ContactPermissions;
import io.intake.crmobjects.ObjectTypes;
import io.intake.imports.ColumnMapping;
import io.intake.imports.ColumnTarget;
import io.intake.imports.ImportDetails;
import io.intake.imports.ImportDraft.ReadyToStart;
import io.intake.imports.ImportStarted;
import io.intake.imports.MappingRefused.Reason;
import io.intake.imports.MappingRefused;
import io.intake.properties.PropertyCatalog;
import io.intake.users.Account;
import io.intake.users.CurrentUser;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What an import begins with: details that hold until somebody settles them, and what must be confirmed before people are imported.
@Component
class StartRules {

  private final ObjectTypes objectTypes;
  private final ContactPermissions permissions;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;
  private final Account account;
  private final PropertyCatalog properties;

  StartRules(ObjectTypes objectTypes, ContactPermissions permissions, CurrentUser currentUser, ApplicationEventPublisher events,
      Account account, PropertyCatalog properties) {
    this.objectTypes = objectTypes;
    this.permissions = permissions;
    this.currentUser = currentUser;
    this.events = events;
    this.account = account;
    this.properties = properties;
  }

  /// Each column is read as it is recognised; moments that name no zone are those of the account.
  ImportDetails first(String name) {
    var details = new ImportDetails(name, Optional.empty(), false, Optional.empty());
    return details.withFormats(details.formats().withZone(account.profile().zone()));
  }

  /// @throws MappingRefused if something is missing, or the values of a property are just being changed
  void check(ReadyToStart draft) {
    draft.columns().stream().filter(this::isInWork).findFirst().ifPresent(column -> {
      throw new MappingRefused(Reason.PROPERTY_IN_WORK, column.header());
    });
    if (!hasPeople(draft)) {
      return;
    }
    if (!draft.details().acceptableUseConfirmed()) {
      throw new MappingRefused(Reason.USE_NOT_CONFIRMED);
    }
    if (permissions.isDataPrivacyOn() && draft.details().legalBasis().isEmpty()) {
      throw new MappingRefused(Reason.LEGAL_BASIS_MISSING);
    }
  }

  private boolean isInWork(ColumnMapping column) {
    return column.target() instanceof ColumnTarget.PropertyColumn target
        && properties.workOnValues(target.objectType(), target.property()).isPresent();
  }

  /// Tells that the run was started, and what compliance keeps as proof.
  void tell(ReadyToStart draft) {
    events.publishEvent(new ImportStarted(draft.id()));
    confirmation(draft).ifPresent(events::publishEvent);
  }

  private Optional<ContactImportConfirmed> confirmation(ReadyToStart draft) {
    return hasPeople(draft)
        ? Optional.of(new ContactImportConfirmed(draft.id().value(), currentUser.get().id(), Instant.now(), permissions.policy().version(),
            draft.details().legalBasis()))
        : Optional.empty();
  }

  private boolean hasPeople(ReadyToStart draft) {
    return draft.objects().stream().anyMatch(type -> objectTypes.get(type).isPerson());
  }
}
