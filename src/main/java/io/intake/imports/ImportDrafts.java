package io.intake.imports;

import io.intake.properties.ObjectTypeId;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The wizard's door: an import from the first choice to its start. For users with the permission to import; a draft is seen by
/// who began it and by administrators, others get an [org.springframework.security.access.AccessDeniedException].
public interface ImportDrafts {

  ImportDraft.ObjectsChosen create(List<ObjectTypeId> objects);

  /// The draft at the furthest stage it reached.
  ///
  /// @throws java.util.NoSuchElementException if there is none, or it was started
  ImportDraft get(ImportId id);

  /// Chooses other objects; what was mapped to objects that stay is kept.
  ImportDraft changeObjects(ImportId id, List<ObjectTypeId> objects);

  /// Keeps the bytes and recognises what they are.
  ///
  /// @throws FileRefused if it can't be imported
  ImportDraft.FileUploaded upload(ImportId id, String fileName, InputStream bytes);

  /// Reads the kept bytes in another way.
  ///
  /// @throws FileRefused if it can't be read that way
  ImportDraft.FileUploaded reread(ImportId id, FileFormat format);

  /// The first rows as they stand in the file, those above the header row too.
  List<FileRow> preview(ImportId id, int rows);

  /// Languages that headers are known in, as tags such as `nl`; English, that of the labels, first.
  List<String> HEADER_LANGUAGES =
      List.of("en", "nl", "de", "fr", "es", "it", "pt", "sv", "da", "no", "fi", "pl", "cs", "ja", "zh", "ko");

  /// The language of all headers together, English where they don't tell.
  String headerLanguage(ImportId id);

  /// The columns with what they seem to be, in the order of the file.
  default List<ColumnSuggestion> suggestions(ImportId id) {
    return suggestions(id, Optional.empty());
  }

  /// The same.
  ///
  /// @param language of the headers, as people say; empty as recognised
  List<ColumnSuggestion> suggestions(ImportId id, Optional<String> language);

  /// @throws MappingRefused if it contradicts itself or lacks what is needed
  ImportDraft.ColumnsMapped mapColumns(ImportId id, List<ColumnMapping> columns, Map<ObjectTypeId, ImportOperation> operations);

  FormatSuggestion formats(ImportId id);

  /// Settles the details. Where they change how values are read or written, the plan is void and [#check] must run again.
  ///
  /// @throws MappingRefused if a name is too long
  ImportDraft.ReadyToStart settle(ImportId id, ImportDetails details);

  /// Begins the plan in the background, with the details settled so far, else with suggested ones; a plan under way is stopped.
  void check(ImportId id);

  /// How far the plan is; empty if none was begun since the mapping or the details changed what it would say.
  Optional<ImportProgress> plan(ImportId id);

  /// Starts the run in the background. Twice is once.
  ///
  /// @throws MappingRefused if the plan is missing or void, or the acceptable-use statement or the legal basis is
  void start(ImportId id);

  /// Throws the draft and its file away.
  void discard(ImportId id);
}
