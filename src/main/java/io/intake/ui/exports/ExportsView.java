package io.intake.ui.exports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.intake.crmobjects.ObjectType;
import io.intake.crmobjects.ObjectTypes;
import io.intake.exports.Export;
import io.intake.exports.Exports;
import io.intake.ui.Routes;
import io.intake.ui.components.EmptyState;
import io.intake.ui.components.IntakeIcon;
import io.intake.ui.components.Poller;
import io.intake.ui.components.Texts;
import io.intake.users.Authorities;
import io.intake.users.User;
import io.intake.users.Users;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Exports, newest first: those under way with their progress, the others with their files as long as they are kept.
@Route(Routes.EXPORTS)
@RolesAllowed(Authorities.EXPORT)
class ExportsView extends Div implements HasDynamicTitle {

  private static final int LATEST = 20;

  private final transient ExportDoors doors;
  private final ExportGrid grid;
  private final EmptyState empty = new EmptyState(IntakeIcon.DOWNLOAD, Texts.of("exports.empty"), Texts.of("exports.empty.why"));
  private final Paragraph explanation = new Paragraph(Texts.of("exports.why", Exports.DAYS_KEPT));
  private final Poller poller = new Poller(Duration.ofSeconds(2), this::refresh);

  ExportsView(ExportDoors doors, ObjectTypes types, Users users) {
    this.doors = doors;
    addClassNames("page", "page-full");
    var typesById = types.list().stream().collect(Collectors.toMap(type -> type.id().value(), Function.<ObjectType>identity()));
    var usersById = users.list().stream().collect(Collectors.toMap(User::id, Function.identity()));
    grid = new ExportGrid(doors, typesById, usersById, this::cancel);
    grid.setDataProvider(new CallbackDataProvider<>(query -> doors.exports().list(query.getOffset(), query.getLimit()).stream(),
        query -> (int) doors.exports().count(), Export::id));
    explanation.addClassName("page-explanation");
    add(explanation, grid, empty, poller);
    refresh();
  }

  private void refresh() {
    var latest = doors.exports().list(0, LATEST);
    grid.setVisible(!latest.isEmpty());
    explanation.setVisible(!latest.isEmpty());
    empty.setVisible(latest.isEmpty());
    grid.getDataProvider().refreshAll();
    poller.setOn(latest.stream().anyMatch(Export::isUnderWay));
  }

  private void cancel(Export export) {
    doors.exports().cancel(export.id());
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Texts.of("frame.exports");
  }
}
