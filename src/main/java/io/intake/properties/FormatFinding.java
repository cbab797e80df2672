package io.intake.properties;

import java.util.Map;

/// In which format the values of a column are written.
///
/// @param format the one that fits best
/// @param example a value that proves it; one that leaves it open if it is open
/// @param readings what the example means in each format that can read it, as canonical text
/// @param contrary a value that this format can't read while another one can; empty if there is none
/// @param contraries how many such values there are
public record FormatFinding<F extends Enum<F>>(F format, FormatCertainty certainty, String example, Map<F, String> readings,
    String contrary, long contraries) {
}
