package io.intake.imports;

import java.util.List;

/// A file as uploaded and recognised. Its bytes are kept unchanged, so that a wrong guess is repaired without a new upload.
///
/// @param fileId number of the kept bytes
/// @param size in bytes
/// @param rows data rows below the header row
/// @param columns headers
/// @param sheets names of all sheets; empty for CSV
/// @param findings what was noticed, those that need a look first
public record UploadedFile(long fileId, String name, long size, long rows, int columns, List<String> sheets, FileFormat format,
    List<FileFinding> findings) {
}
